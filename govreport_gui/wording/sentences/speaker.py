"""What the sentences about findings have in common: names of cells, sums, figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import Axis

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Balance, CellRef, Form
    from govreport_gui.model.report import Report
    from govreport_gui.wording.words import Words

    Sentence = Callable[["Speaker", Finding], str]

_LONGEST_SUM = 8
"""A sum of more cells than this shows only what is not zero."""
_MOST_NAMES = 3
"""A list of cells names so many and counts the rest."""


class Speaker:
    """Says findings about one report in one language."""

    def __init__(self, form: Form, report: Report, words: Words) -> None:
        """Take the report and the language."""
        self.form, self.report = form, report
        self.words = words

    def cell(self, finding: Finding, sentence: str) -> str:
        """Fill a template with a finding's first cell and its text."""
        ref = finding.cells[0]
        return sentence.format(cell=self.name(ref), text=self.report.entry(ref).text)

    def line(self, rule: Balance) -> str:
        """Name the row or column that a sum rule runs along."""
        if rule.axis is Axis.COLUMN:
            return self.words.translate("findings", "{column} column").format(column=rule.subject)
        return self.words.translate("findings", "Row “{row}”").format(row=rule.subject)

    def stated(self, rule: Balance) -> str:
        """Say what the total of a rule states."""
        field = self.form.fields[rule.left[0]]
        text = field.row.stub[-1] if rule.axis is Axis.COLUMN else field.column.head[-1]
        return f"{text} {self.figure(rule.left[0])}"

    def sum(self, cells: Sequence[CellRef]) -> str:
        """Write cells as a sum."""
        if len(cells) > _LONGEST_SUM:
            cells = [ref for ref in cells if self.report.entry(ref).number] or cells[:1]
        return " + ".join(self.figure(ref) for ref in cells)

    def figure(self, ref: CellRef) -> str:
        """Say what stands in a cell."""
        entry = self.report.entry(ref)
        if entry.says_none:
            return entry.text
        number = entry.number
        return self.words.translate("findings", "(blank)") if number is None else figure(number)

    def names(self, cells: Sequence[CellRef]) -> str:
        """Name the first few of some cells."""
        return "、".join(self.name(ref) for ref in cells[:_MOST_NAMES])

    def name(self, ref: CellRef) -> str:
        """Name a cell by all that is printed around it."""
        return "「{}」".format(" › ".join(self.form.fields[ref].path))

    def say(self, template: str, finding: Finding) -> str:
        """Fill a template with the facts of a finding."""
        return template.format(**dict(finding.facts))


def figure(number: Decimal) -> str:
    """Write a number plainly: no exponent, no grouping, no trailing zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
