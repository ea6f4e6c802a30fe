"""A1–A4: the sums of tables 三 and 四, in every row and column."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.model.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.form import Balance, CellRef
    from govreport_gui.model.report import Entry

_ZERO = Decimal(0)


def unbalanced(evidence: Evidence) -> Iterator[Finding]:
    """Yield every sum rule whose two sides are filled in and differ.

    A rule rests while a side is wholly blank or a cell is no number (C3 to C5 speak of those);
    a blank cell among filled ones adds nothing, so that a wrong total shows all the same.
    """
    entries = evidence.report.entries
    for balance in evidence.form.balances:
        left, right = _sum(entries, balance.left), _sum(entries, balance.right)
        if left is None or right is None or left == right:
            continue
        cells = (*balance.left, *balance.right)
        yield Finding(balance.code, balance.id, balance.severity, cells, left, right)


def _sum(entries: Mapping[CellRef, Entry], cells: tuple[CellRef, ...]) -> Decimal | None:
    """Return the sum of the filled cells, None when there is none or one is no number."""
    filled = [entry for ref in cells if (entry := entries.get(ref)) is not None]
    total = _ZERO
    for entry in filled:
        if entry.number is None:
            return None
        total += entry.number
    return total if filled else None


def blank_total(evidence: Evidence, balance: Balance) -> bool:
    """Tell whether a total is blank although one of its parts is filled in."""
    entries = evidence.report.entries
    if balance.total is None or balance.total in entries:
        return False
    return any(ref in entries for ref in balance.right)


CHECKS = (unbalanced,)
