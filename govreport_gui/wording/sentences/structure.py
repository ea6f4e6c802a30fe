"""Structure and form of the text sections (S1–S15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _blank(speaker: Speaker, finding: Finding) -> str:
    if dict(finding.facts)["sections"] != "六":
        return speaker.say(
            speaker.words.translate(
                "findings", "Section {sections}: nothing is written yet; write what was done"
            ),
            finding,
        )
    return speaker.say(
        speaker.words.translate(
            "findings", "{sections}: nothing is written yet; where there is nothing, say so (无)"
        ),
        finding,
    )


def _doubled(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "“{heading}” is printed by itself; delete the heading typed in the text"
        ),
        finding,
    )


def _heading(speaker: Speaker, finding: Finding) -> str:
    if dict(finding.facts)["section"] == PREAMBLE:
        sentence = speaker.words.translate(
            "findings",
            "“{heading}” stands in the preamble; move what follows it to its own section",
        )
    else:
        sentence = speaker.words.translate(
            "findings",
            "“{heading}” stands inside section {section}; move what follows it to its own section",
        )
    return speaker.say(sentence, finding)


def _top_level(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Section {section}: sub-topics are numbered {marks} like the six headings; use （一）（二）",
        ),
        finding,
    )


def _topics(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section {section} says nothing about: {topics}; add it"
        ),
        finding,
    )


def _account(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section 一: governments of every level also report {topics}; add it"
        ),
        finding,
    )


def _long(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section 一 has {count} characters; some places allow no more than 1000"
        ),
        finding,
    )


def _problems(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section 五 says only “{text}”; write problems and what is done about them"
        ),
        finding,
    )


def _gap(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section {section}: “{mark}” follows “{before}”; check the numbers"
        ),
        finding,
    )


def _doubled_number(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section {section}: the number “{mark}” is there twice; check the numbers"
        ),
        finding,
    )


def _start(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section {section}: numbering begins with “{mark}”; check the numbers"
        ),
        finding,
    )


def _mixed(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section {section}: before {marks} the numbers are Chinese; write {chinese}"
        ),
        finding,
    )


def _lone(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Section {section}: no second number follows “{mark}”; add what is missing, or leave "
            "the number out",
        ),
        finding,
    )


def _nothing_and_more(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Section {section} says “{words}”, and something else beside it"
        ),
        finding,
    )


def _old_form(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "The report for {year} is on the tables of {edition}; use the form of 2021"
        ),
        finding,
    )


def _new_form(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "The report for {year} is on the tables of {edition}; those came later. Check the year",
        ),
        finding,
    )


def _left_behind(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "“{words}” is left over from a template; fill it in or delete it"
        ),
        finding,
    )


def _no_table(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "“{words}”: no table follows in this section; change it or delete it"
        ),
        finding,
    )


def _slot(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate("findings", "“{words}”: a number is missing; fill it in"), finding
    )


def _gap_left(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate("findings", "“{words}”: something is still to be filled in here"),
        finding,
    )


def _parts_missing(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "The preamble lists the parts of the report (“{words}”) without: {missing}; add it",
        ),
        finding,
    )


def _parts_count(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "The preamble says “{words}”, but the report has six; change it"
        ),
        finding,
    )


def _twice(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate("findings", "“{words}” is typed twice; “{right}” is enough"),
        finding,
    )


def _until(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate("findings", "Before a date write “{right}”, not “{words}”"),
        finding,
    )


def _end(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "Paragraphs that do not end with a full stop: {count}; add it"
        ),
        finding,
    )


def _narrow(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Half-width marks in Chinese text: “{marks}” ({count}×); use full-width ones",
        ),
        finding,
    )


def _marks(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate("findings", "“{words}”: one of these marks is enough"), finding
    )


def _pair(speaker: Speaker, finding: Finding) -> str:
    if dict(finding.facts)["section"] == PREAMBLE:
        sentence = speaker.words.translate(
            "findings", "Preamble: “{words}” lacks its other half; add it or delete it"
        )
    else:
        sentence = speaker.words.translate(
            "findings", "Section {section}: “{words}” lacks its other half; add it or delete it"
        )
    return speaker.say(sentence, finding)


SENTENCES: Mapping[str, Sentence] = {
    "S1.blank": _blank,
    "S1.doubled": _doubled,
    "S1.heading": _heading,
    "S2": _top_level,
    "S3": _topics,
    "S4": _account,
    "S5": _long,
    "S6": _problems,
    "S7.gap": _gap,
    "S7.doubled": _doubled_number,
    "S7.start": _start,
    "S7.mixed": _mixed,
    "S7.lone": _lone,
    "S8.old": _old_form,
    "S8.new": _new_form,
    "S11": _left_behind,
    "S11.table": _no_table,
    "S12": _slot,
    "S12.gap": _gap_left,
    "S13.missing": _parts_missing,
    "S13.count": _parts_count,
    "S14.twice": _twice,
    "S14.until": _until,
    "S14.end": _end,
    "S14.narrow": _narrow,
    "S14.marks": _marks,
    "S14.pair": _pair,
    "S15": _nothing_and_more,
}
