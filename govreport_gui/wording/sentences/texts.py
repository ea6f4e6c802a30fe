"""What the text says against what the tables count (X1–X6, X8–X11, X13, X14)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.wording.sentences.speaker import figure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _figure(speaker: Speaker, finding: Finding) -> str:
    return _say(
        speaker,
        finding,
        speaker.words.translate(
            "findings",
            "The text says “{said}”, but “{label}” of table {table} is {right}; check both",
        ),
    )


def _figure_or(speaker: Speaker, finding: Finding) -> str:
    return _say(
        speaker,
        finding,
        speaker.words.translate(
            "findings",
            "The text says “{said}”, but “{label}” of table {table} is {right}, or {other} when "
            "counted otherwise; check both",
        ),
    )


def _with_carried(speaker: Speaker, finding: Finding) -> str:
    return _say(
        speaker,
        finding,
        speaker.words.translate(
            "findings",
            "The text says “{said}”, but “{label}” of table {table} is {right}, or {other} with "
            "those carried over from last year; check both",
        ),
    )


def _denied(speaker: Speaker, finding: Finding) -> str:
    return _say(
        speaker,
        finding,
        speaker.words.translate(
            "findings",
            "The text says “{said}”, but “{label}” of table {table} is {right}; one of them is wrong",
        ),
    )


def _unmentioned(speaker: Speaker, finding: Finding) -> str:
    return _say(
        speaker,
        finding,
        speaker.words.translate(
            "findings",
            "Table {table} counts {right} new applications, but section 一 does not speak of "
            "applications; add how many came and how they were answered",
        ),
    )


def _share(speaker: Speaker, finding: Finding) -> str:
    return _say(
        speaker,
        finding,
        speaker.words.translate(
            "findings", "“{said}”: {part} of {whole} is {right}%; check the percentage"
        ),
    )


def _said_twice(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "“{before}” and “{said}” give two numbers for the same thing; check both"
        ),
        finding,
    )


def _settled(speaker: Speaker, finding: Finding) -> str:
    if finding.sentence == "text.in_time":
        sentence = speaker.words.translate(
            "findings",
            "The text says “{said}”, while table {table} carries {right} over to next year; check "
            "that these were not due yet",
        )
    else:
        sentence = speaker.words.translate(
            "findings",
            "The text says “{said}”, but table {table} carries {right} over to next year; say so "
            "in the text, or check the table",
        )
    return _say(speaker, finding, sentence)


def _unpaid(speaker: Speaker, finding: Finding) -> str:
    return _say(
        speaker,
        finding,
        speaker.words.translate(
            "findings",
            "Table {table} has {right} applications given up because the fee was not paid, but "
            "section {section} does not speak of 信息处理费; say how it was charged",
        ),
    )


def _unsaid(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Section {section} does not speak of 信息处理费; add whether it was charged, even if "
            "there was none",
        ),
        finding,
    )


def _say(speaker: Speaker, finding: Finding, sentence: str) -> str:
    facts = dict(finding.facts)
    if "other" in facts:
        facts["other"] = figure(Decimal(facts["other"]))
    table = speaker.form.fields[finding.cells[0]].section
    right = "" if finding.right is None else figure(finding.right)
    if len(finding.cells) == 1 and speaker.report.entry(finding.cells[0]).says_none:
        right = speaker.figure(finding.cells[0])
    return sentence.format(**{**facts, "table": table, "right": right})


SENTENCES: Mapping[str, Sentence] = {
    "text.figure": _figure,
    "text.figure.or": _figure_or,
    "text.figure.carried": _with_carried,
    "text.denied": _denied,
    "text.unmentioned": _unmentioned,
    "X4": _share,
    "X10": _said_twice,
    "X11": _settled,
    "text.in_time": _settled,
    "X13": _unpaid,
    "X14": _unsaid,
}
