"""What the findings make of the look of each cell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Report


class Tint(IntEnum):
    """The background of a cell, the graver the higher."""

    NONE = 0
    WARNING_LIGHT = 1
    ERROR_LIGHT = 2
    WARNING = 3
    ERROR = 4


class Corner(IntEnum):
    """The mark in the corner of a cell, which needs no colour, the graver the higher."""

    NONE = 0
    BLANK = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """How a cell shows its findings."""

    tint: Tint = Tint.NONE
    corner: Corner = Corner.NONE

    def joined(self, other: Mark) -> Mark:
        """Return the graver of both in either respect."""
        return Mark(max(self.tint, other.tint), max(self.corner, other.corner))


NO_MARK = Mark()
_CALM = Mark(Tint.NONE, Corner.BLANK)
_FULL = {
    Severity.ERROR: Mark(Tint.ERROR, Corner.ERROR),
    Severity.WARNING: Mark(Tint.WARNING, Corner.WARNING),
    Severity.HINT: Mark(Tint.NONE, Corner.WARNING),
}
_LIGHT = {
    Severity.ERROR: Mark(Tint.ERROR_LIGHT),
    Severity.WARNING: Mark(Tint.WARNING_LIGHT),
    Severity.HINT: NO_MARK,
}


def marks_of(
    form: Form, report: Report, findings: tuple[Finding, ...], table: str
) -> dict[CellRef, Mark]:
    """Return the marks of a table's cells; a cell without findings is left out."""
    totals = {b.id: b.total for b in form.balances}
    ours = [f for f in findings if any(ref.table == table for ref in f.cells)]
    marks = {ref: _CALM for finding in ours if is_calm(finding) for ref in finding.cells}
    for finding in ours:
        for ref, mark in () if is_calm(finding) else _marks(finding, report, totals):
            marks[ref] = marks.get(ref, NO_MARK).joined(mark)
    # A finding may speak of several tables: that all figures are last year's.
    return {ref: mark for ref, mark in marks.items() if ref.table == table}


def is_calm(finding: Finding) -> bool:
    """Tell whether a finding only says that cells are still blank: a new report is all blank."""
    return finding.code == "C4" and finding.severity is not Severity.ERROR


def _marks(
    finding: Finding, report: Report, totals: dict[str, CellRef | None]
) -> Iterator[tuple[CellRef, Mark]]:
    full, light = _FULL[finding.severity], _LIGHT[finding.severity]
    if finding.code == "C4":
        yield finding.cells[0], full
        yield from ((ref, light) for ref in finding.cells[1:])
    else:
        total = totals.get(finding.rule)
        for ref in finding.cells:
            zero = finding.rule in totals and ref != total and not report.entry(ref).number
            yield ref, light if zero else full
