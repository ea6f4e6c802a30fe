"""Text of another year or another office (D1–D7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _name_with_year(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "The office's name holds the year “{words}”; the title adds the year by itself",
        ),
        finding,
    )


def _no_agency(speaker: Speaker, _: Finding) -> str:
    return speaker.words.translate(
        "findings", "The office's full name is missing; the title begins with it"
    )


def _no_year(speaker: Speaker, _: Finding) -> str:
    return speaker.words.translate(
        "findings",
        "The report year is missing; without it the title is not complete, and the years in the "
        "text cannot be checked",
    )


def _other_report(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "The preamble speaks of the report for {words}, but this one is for {right}; check it",
        ),
        finding,
    )


def _period(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "“{words}”: the figures are for January 1 to December 31, {year}; write “{right}”",
        ),
        finding,
    )


def _years(speaker: Speaker, finding: Finding) -> str:
    if dict(finding.facts)["section"] == PREAMBLE:
        sentence = speaker.words.translate(
            "findings", "“{words}” in the preamble, but the report is for {year}; check it"
        )
    else:
        sentence = speaker.words.translate(
            "findings",
            "“{words}” in section {section} ({count}×), but the report is for {year}; check it",
        )
    return speaker.say(sentence, finding)


def _plans(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Section 五 plans for “{words}”, but after the report for {year} comes “{right}”; check it",
        ),
        finding,
    )


def _carried_over(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Applications are carried over to “{words}”, but after the report for {year} comes "
            "“{right}”; check it",
        ),
        finding,
    )


def _notice(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "{words} was replaced in 2021 by 国办公开办函〔2021〕30号; check what is cited",
        ),
        finding,
    )


def _trial(speaker: Speaker, _: Finding) -> str:
    return speaker.words.translate(
        "findings", "The form is no longer on trial since 2021; delete “（试行）”"
    )


def _decree(speaker: Speaker, _: Finding) -> str:
    return speaker.words.translate(
        "findings",
        "国务院令第492号 is the 条例 of 2007; the one in force is 国务院令第711号, change it",
    )


def _article(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "《条例》{words} spoke of the annual report before 2019; now it is 第四十九条 and 第五十条, "
            "change it",
        ),
        finding,
    )


def _self(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "“{words}” in the report of {agency}; is it from another office's text?"
        ),
        finding,
    )


def _place(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "“{words}” is in the text, but the report is of {agency}; check the place"
        ),
        finding,
    )


def _bureau(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "“{words}” in the text ({count}×), but the report is of {agency}; use one name for it",
        ),
        finding,
    )


def _late(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Dated {words}, but the report was due by {due}; check the date"
        ),
        finding,
    )


def _early(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Dated {words}, before {year} was over; is the date last year's?"
        ),
        finding,
    )


SENTENCES: Mapping[str, Sentence] = {
    "D1.no_agency": _no_agency,
    "D1.no_year": _no_year,
    "D1": _other_report,
    "D1.agency": _name_with_year,
    "D2": _period,
    "D3": _years,
    "D4": _plans,
    "D4.carried": _carried_over,
    "D5.notice": _notice,
    "D5.trial": _trial,
    "D5.decree": _decree,
    "D5.article": _article,
    "D6.self": _self,
    "D6.place": _place,
    "D6.name": _bureau,
    "D7.late": _late,
    "D7.early": _early,
}
