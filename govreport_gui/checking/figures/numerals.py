"""C7: figures that are understood, but should not be printed as they are written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import Measure, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Entry, Ref, Value

_PLAIN = {
    Measure.COUNT: re.compile(r"[+-]?(?:0|[1-9][0-9]*)"),
    Measure.AMOUNT: re.compile(r"[+-]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"),
}


def unusual_numerals(evidence: Evidence) -> Iterator[Finding]:
    """C7: leading zeros, full-width digits, thousands separators, 12.0 for 12; one hint a table."""
    found: dict[str, list[CellRef]] = {}
    for ref, entry in evidence.uncommon:
        if _is_unusual(evidence, ref, entry):
            found.setdefault(ref.table, []).append(ref)
    order = list(evidence.form.fields) if found else []
    for table, refs in found.items():
        yield Finding("C7", f"C7.{table}", Severity.HINT, tuple(sorted(refs, key=order.index)))


def _is_unusual(evidence: Evidence, ref: CellRef, entry: Entry) -> bool:
    if entry.number is None:
        return False
    column = evidence.form.fields[ref].column
    if column.measure is Measure.COUNT and entry.number != entry.number.to_integral_value():
        return False  # C1
    if not column.signed and not entry.text[0].isdigit():
        return False  # C2
    return _PLAIN[column.measure].fullmatch(entry.text) is None


def plain_numerals(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer the same figures in plain digits."""
    values: dict[Ref, Value] = {}
    for ref in finding.cells:
        number = evidence.report.entry(ref).number
        assert number is not None  # noqa: S101 the check asked for it
        if evidence.form.fields[ref].column.measure is Measure.COUNT:
            number = number.to_integral_value()
        values[ref] = f"{number:f}"
    yield WayOut(values)


CHECKS = (Check(("C7",), unusual_numerals, plain_numerals),)
