"""C1–C5: what may stand in a value cell."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.figures.balances import blank_total, sum_of, told_by_sums
from govreport_gui.model.cleaning import clean_figure, money_unit
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import Measure, Severity
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.form import CellRef, Field
    from govreport_gui.model.report import Entry

_STOP_FOR_POINT = re.compile(r"(?<=[0-9０-９])。(?=[0-9０-９]+\s*(?:万元)?\s*$)")
"""An input method for Chinese types 。 where the point of an amount was meant."""


def fractional_counts(evidence: Evidence) -> Iterator[Finding]:
    """C1: a count is a whole number."""
    for field, entry in _uncommon(evidence):
        if field.column.measure is not Measure.COUNT or entry.number is None:
            continue
        if entry.number != entry.number.to_integral_value():
            yield _finding("C1", Severity.ERROR, field.ref)


def negative_numbers(evidence: Evidence) -> Iterator[Finding]:
    """C2: no sign, except in columns that the form prints for changes (本年增/减, 2019)."""
    for field, entry in _uncommon(evidence):
        if entry.number is None or field.column.signed:
            continue
        if entry.number < 0 or not unicodedata.category(entry.text[0]).startswith("N"):
            yield _finding("C2", Severity.ERROR, field.ref)


def unreadable_numbers(evidence: Evidence) -> Iterator[Finding]:
    """C3: what is neither blank nor a number nor a sign for "does not apply"."""
    for field, entry in _uncommon(evidence):
        if entry.number is None and not entry.says_none:
            yield _finding("C3", Severity.ERROR, field.ref)


def blank_cells(evidence: Evidence) -> Iterator[Finding]:
    """C4: a blank total over filled parts is an error; other blanks are one warning a table."""
    entries = evidence.report.entries
    totals: set[CellRef] = set()
    for balance in evidence.form.balances:
        if balance.total is not None and blank_total(evidence, balance):
            totals.add(balance.total)
            cells = (balance.total, *balance.right)
            yield Finding("C4", f"C4.total.{balance.id}", Severity.ERROR, cells)
    blanks: dict[str, list[CellRef]] = {}
    for ref in evidence.form.fields:
        if ref not in entries and ref not in totals:
            blanks.setdefault(ref.table, []).append(ref)
    for table, refs in blanks.items():
        yield Finding("C4", f"C4.{table}", Severity.WARNING, tuple(refs))


def placeholders(evidence: Evidence) -> Iterator[Finding]:
    """C5: ``/``, ``—``, 无 and the like where the form asks for a figure."""
    for field, entry in _uncommon(evidence):
        if entry.says_none:
            yield _finding("C5", Severity.WARNING, field.ref)


def _uncommon(evidence: Evidence) -> Iterator[tuple[Field, Entry]]:
    fields = evidence.form.fields
    for ref, entry in evidence.uncommon:
        yield fields[ref], entry


def _finding(code: str, severity: Severity, ref: CellRef) -> Finding:
    return Finding(code, f"{code}.{ref.table}.{ref.row}.{ref.column}", severity, (ref,))


def cleaned(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer the figure that a text in a cell surely means."""
    ref = finding.cells[0]
    column, text = evidence.form.fields[ref].column, evidence.report.entry(ref).text
    if column.measure is Measure.AMOUNT:
        text = _STOP_FOR_POINT.sub(".", text)
    unit = money_unit(column.unit) if column.measure is Measure.AMOUNT else None
    figure = clean_figure(text, unit)
    if not figure.is_doubtful and parse_entry(figure.text).number is not None:
        yield WayOut({ref: figure.text})


def filled(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer the sum for a blank total, 0 for cells that say there is none or say nothing.

    Where the sums tell what is missing in one of them, 0 would be wrong there.
    """
    if finding.severity is not Severity.ERROR:
        told = told_by_sums(evidence, finding.cells)
        yield WayOut({ref: told.get(ref, "0") for ref in finding.cells})
        return
    total = sum_of(evidence.report.entries, finding.cells[1:])
    if total is not None:
        yield WayOut({finding.cells[0]: f"{total:f}"})


CHECKS = (
    Check(("C1",), fractional_counts),
    Check(("C2",), negative_numbers),
    Check(("C3",), unreadable_numbers, cleaned),
    Check(("C4",), blank_cells, filled),
    Check(("C5",), placeholders, filled),
)
