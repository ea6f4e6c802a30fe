"""Y4 and Y5: figures that differ too much from last year's, or not at all."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.figures.money import is_jump_to_yuan
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import Measure, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.form import CellRef

_TIMES = 5
_LEAST = 10
"""Items (or 万元): smaller figures and differences jump by themselves."""
_STOCKS = frozenset({"in_force", "public_stock", "items_last_year", "items_change"})
"""Columns that stay as they are in a year in which nothing happens."""
_FEW = 5
"""So few cases a year may well be the same two years running."""
_MANY = 50
"""A single figure may, too, up to here."""


def jumps(evidence: Evidence) -> Iterator[Finding]:
    """Y4: more than five times last year's figure, or less than a fifth; one hint a table."""
    if evidence.year_before is None:
        return
    entries, last_entries = evidence.report.entries, evidence.year_before.entries
    found: dict[str, list[CellRef]] = {}
    for ref, field in evidence.form.fields.items():
        this, last = entries.get(ref), last_entries.get(ref)
        if this is None or last is None or this.text == last.text:
            continue
        if this.number is not None and last.number is not None and _jumps(this.number, last.number):
            measure = field.column.measure
            if measure is Measure.COUNT or not is_jump_to_yuan(this.number, last.number):
                found.setdefault(ref.table, []).append(ref)
    for table, refs in found.items():
        this_one, last_one = evidence.report.entry(refs[0]), last_entries[refs[0]]
        yield Finding(
            "Y4", f"Y4.{table}", Severity.HINT, tuple(refs), this_one.number, last_one.number
        )


def _jumps(this: Decimal, last: Decimal) -> bool:
    small, large = abs(this), abs(last)
    if small > large:
        small, large = large, small
    return large >= _LEAST and large - small >= _LEAST and large > _TIMES * small


def copied_figures(evidence: Evidence) -> Iterator[Finding]:
    """Y5: all figures are last year's, although something happened in both years.

    What is in force, or an office with next to no cases, may well stay the same.
    """
    last = evidence.year_before
    if last is None or last.edition != evidence.report.edition or not evidence.report.entries:
        return
    if any(
        evidence.report.entry(ref).number != last.entry(ref).number for ref in evidence.form.fields
    ):
        return
    flows = {
        ref: number
        for ref, entry in evidence.report.entries.items()
        if ref.column not in _STOCKS and (number := entry.number)
    }
    totals = {rule.total for rule in evidence.form.balances}
    results = {ref for b in evidence.form.balances if b.code == "A2" for ref in (*b.left, *b.right)}
    cases = [number for ref, number in flows.items() if ref not in totals and ref not in results]
    if sum(cases, Decimal(0)) > _FEW and (len(cases) > 1 or cases[0] >= _MANY):
        yield Finding("Y5", "Y5", Severity.WARNING, tuple(flows))


CHECKS = (
    Check(("Y4",), jumps, needs_last_year=True),
    Check(("Y5",), copied_figures, needs_last_year=True),
)
