"""Sums and figures in the tables, and figures carried over from last year (A1–A4, C1–C5, Y1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import Severity
from govreport_gui.wording.sentences.speaker import MOST_NAMES, figure
from govreport_gui.wording.sentences.sums import broken_sum

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _carry(speaker: Speaker, finding: Finding) -> str:
    rule = next(c for c in speaker.form.carries if c.id == finding.rule)
    assert finding.left is not None and finding.right is not None  # noqa: PT018, S101 a carry has both
    return speaker.words.translate(
        "findings",
        "Table {section}, column “{column}”: carried in from last year {this}, but last year's "
        "report carried out {last}, difference {difference}",
    ).format(
        section=speaker.form.fields[finding.cells[0]].section,
        column=rule.subject,
        this=figure(finding.left),
        last=figure(finding.right),
        difference=figure(abs(finding.left - finding.right)),
    )


def _fraction(speaker: Speaker, finding: Finding) -> str:
    return speaker.cell(
        finding,
        speaker.words.translate("findings", "{cell}: “{text}” must be a whole number; check it"),
    )


def _sign(speaker: Speaker, finding: Finding) -> str:
    return speaker.cell(
        finding,
        speaker.words.translate(
            "findings", "{cell}: “{text}” must not have a sign; enter 0 or more"
        ),
    )


def _no_number(speaker: Speaker, finding: Finding) -> str:
    if speaker.report.entry(finding.cells[0]).text.isdecimal():
        return speaker.cell(
            finding,
            speaker.words.translate("findings", "{cell}: “{text}” has too many digits; check it"),
        )
    return speaker.cell(
        finding,
        speaker.words.translate(
            "findings", "{cell}: “{text}” is not a number; enter the figure only"
        ),
    )


def _placeholder(speaker: Speaker, finding: Finding) -> str:
    return speaker.cell(
        finding,
        speaker.words.translate(
            "findings", "{cell}: “{text}” is not a figure; enter 0 if there is none"
        ),
    )


def _blank(speaker: Speaker, finding: Finding) -> str:
    if finding.severity is Severity.ERROR:
        rule = next(b for b in speaker.form.balances if f"C4.total.{b.id}" == finding.rule)
        return speaker.words.translate(
            "findings", "{line}: the total is blank, but its parts are filled in; enter it"
        ).format(line=speaker.line(rule))
    section = speaker.form.fields[finding.cells[0]].section
    if len(finding.cells) > MOST_NAMES:
        return speaker.words.translate(
            "findings",
            "Table {section}: blank cells: {count}, among them {cells}; enter 0 where there is none",
        ).format(section=section, count=len(finding.cells), cells=speaker.names(finding.cells))
    return speaker.words.translate(
        "findings", "Table {section}: blank: {cells}; enter 0 where there is none"
    ).format(section=section, cells=speaker.names(finding.cells))


SENTENCES: Mapping[str, Sentence] = {
    "A1": broken_sum,
    "A2": broken_sum,
    "A3": broken_sum,
    "A4": broken_sum,
    "C1": _fraction,
    "C2": _sign,
    "C3": _no_number,
    "C4": _blank,
    "C5": _placeholder,
    "Y1": _carry,
}
