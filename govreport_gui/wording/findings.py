"""A finding as a plain sentence with its own numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import Axis, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Balance, CellRef, Form
    from govreport_gui.model.report import Report
    from govreport_gui.wording.words import Words

_LONGEST_SUM = 8
"""A sum of more cells than this shows only what is not zero."""
_MOST_NAMES = 3
"""A list of cells names so many and counts the rest."""


def finding_sentence(finding: Finding, form: Form, report: Report, words: Words) -> str:
    """Return what is wrong, where, and by how much."""
    return _SENTENCES[finding.code](_Speaker(form, report, words), finding)


class _Speaker:
    """Says findings about one report in one language."""

    def __init__(self, form: Form, report: Report, words: Words) -> None:
        self._form, self._report = form, report
        self._words = words

    def balance(self, finding: Finding) -> str:
        rule = next(b for b in self._form.balances if b.id == finding.rule)
        assert finding.left is not None and finding.right is not None  # noqa: PT018, S101 a sum has both
        return self._words.translate(
            "findings", "{line}: {left} ≠ {right}, difference {difference}"
        ).format(
            line=self._line(rule),
            left=self._stated(rule) if rule.total else self._sum(rule.left),
            right=self._sum(rule.right),
            difference=figure(abs(finding.left - finding.right)),
        )

    def carry(self, finding: Finding) -> str:
        rule = next(c for c in self._form.carries if c.id == finding.rule)
        assert finding.left is not None and finding.right is not None  # noqa: PT018, S101 a carry has both
        return self._words.translate(
            "findings",
            "{column} column: carried in from last year {this}, but last year's report carried out "
            "{last}, difference {difference}",
        ).format(
            column=rule.subject,
            this=figure(finding.left),
            last=figure(finding.right),
            difference=figure(abs(finding.left - finding.right)),
        )

    def fraction(self, finding: Finding) -> str:
        return self._cell(
            finding, self._words.translate("findings", "{cell}: “{text}” must be a whole number")
        )

    def sign(self, finding: Finding) -> str:
        return self._cell(
            finding,
            self._words.translate(
                "findings", "{cell}: “{text}” must not have a sign; enter 0 or more"
            ),
        )

    def no_number(self, finding: Finding) -> str:
        if self._report.entry(finding.cells[0]).text.isdecimal():
            return self._cell(
                finding,
                self._words.translate("findings", "{cell}: “{text}” has too many digits; check it"),
            )
        return self._cell(
            finding,
            self._words.translate(
                "findings", "{cell}: “{text}” is not a number; enter the figure only"
            ),
        )

    def placeholder(self, finding: Finding) -> str:
        return self._cell(
            finding,
            self._words.translate(
                "findings", "{cell}: “{text}” is not a figure; enter 0 if there is none"
            ),
        )

    def blank(self, finding: Finding) -> str:
        if finding.severity is Severity.ERROR:
            rule = next(b for b in self._form.balances if f"C4.total.{b.id}" == finding.rule)
            return self._words.translate(
                "findings", "{line}: the total is blank, but its parts are filled in"
            ).format(line=self._line(rule))
        section = self._form.fields[finding.cells[0]].section
        if len(finding.cells) > _MOST_NAMES:
            return self._words.translate(
                "findings", "Table {section}: {count} cells are blank, among them {cells}"
            ).format(section=section, count=len(finding.cells), cells=self._names(finding.cells))
        return self._words.translate("findings", "Table {section}: blank: {cells}").format(
            section=section, cells=self._names(finding.cells)
        )

    def _cell(self, finding: Finding, sentence: str) -> str:
        ref = finding.cells[0]
        return sentence.format(cell=self._name(ref), text=self._report.entry(ref).text)

    def _line(self, rule: Balance) -> str:
        if rule.axis is Axis.COLUMN:
            return self._words.translate("findings", "{column} column").format(column=rule.subject)
        return self._words.translate("findings", "Row “{row}”").format(row=rule.subject)

    def _stated(self, rule: Balance) -> str:
        field = self._form.fields[rule.left[0]]
        text = field.row.stub[-1] if rule.axis is Axis.COLUMN else field.column.head[-1]
        return f"{text} {self._figure(rule.left[0])}"

    def _sum(self, cells: Sequence[CellRef]) -> str:
        if len(cells) > _LONGEST_SUM:
            cells = [ref for ref in cells if self._report.entry(ref).number] or cells[:1]
        return " + ".join(self._figure(ref) for ref in cells)

    def _figure(self, ref: CellRef) -> str:
        entry = self._report.entry(ref)
        if entry.says_none:
            return entry.text
        number = entry.number
        return self._words.translate("findings", "(blank)") if number is None else figure(number)

    def _names(self, cells: Sequence[CellRef]) -> str:
        return "、".join(self._name(ref) for ref in cells[:_MOST_NAMES])

    def _name(self, ref: CellRef) -> str:
        return "「{}」".format(" › ".join(self._form.fields[ref].path))


def figure(number: Decimal) -> str:
    """Write a number plainly: no exponent, no grouping, no trailing zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


_SENTENCES: dict[str, Callable[[_Speaker, Finding], str]] = {
    "A1": _Speaker.balance,
    "A2": _Speaker.balance,
    "A3": _Speaker.balance,
    "A4": _Speaker.balance,
    "C1": _Speaker.fraction,
    "C2": _Speaker.sign,
    "C3": _Speaker.no_number,
    "C4": _Speaker.blank,
    "C5": _Speaker.placeholder,
    "Y1": _Speaker.carry,
}
