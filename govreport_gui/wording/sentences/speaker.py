"""What the sentences about findings have in common: names of cells, sums, figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import Axis
from govreport_gui.wording.names import short

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Balance, CellRef, Form
    from govreport_gui.model.report import Report
    from govreport_gui.wording.words import Words

    Sentence = Callable[["Speaker", Finding], str]

MOST_NAMES = 3
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
        """Name the row or column that a sum rule runs along; 四 has no rows, only heads."""
        if rule.axis is Axis.COLUMN:
            template = self.words.translate("findings", "Table {section}, column “{line}”")
        elif not self.form.fields[rule.left[0]].row.stub:
            template = self.words.translate("findings", "Table {section}, “{line}”")
        else:
            template = self.words.translate("findings", "Table {section}, row “{line}”")
        section = self.form.fields[rule.left[0]].section
        return template.format(section=section, line=short(rule.subject))

    def figure(self, ref: CellRef) -> str:
        """Say what stands in a cell; a stroke for "none" is quoted, so that it divides nothing."""
        entry = self.report.entry(ref)
        if entry.says_none:
            return f"“{entry.text}”"
        number = entry.number
        return self.words.translate("findings", "(blank)") if number is None else figure(number)

    def names(self, cells: Sequence[CellRef]) -> str:
        """Name the first few of some cells of one table."""
        return "、".join(self.inside(ref) for ref in cells[:MOST_NAMES])

    def name(self, ref: CellRef) -> str:
        """Name a cell by its table and all that is printed around it."""
        template = self.words.translate("findings", "Table {section} {cell}")
        return template.format(section=self.form.fields[ref].section, cell=self.inside(ref))

    def inside(self, ref: CellRef) -> str:
        """Name a cell in a sentence that names its table."""
        return "「{}」".format(" › ".join(map(short, self.form.fields[ref].path[1:])))

    def say(self, template: str, finding: Finding) -> str:
        """Fill a template with the facts of a finding."""
        return template.format(**dict(finding.facts))


def figure(number: Decimal) -> str:
    """Write a number plainly: no exponent, no grouping, no trailing zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
