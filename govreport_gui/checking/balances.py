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

    A rule rests while a side is wholly blank, a cell is no number (C3) or a total in it is blank
    over filled parts (C4). A blank cell among filled ones adds nothing, so that a wrong total
    shows all the same; a total that is not 0 over wholly blank parts is wrong too.
    """
    entries = evidence.report.entries
    blanks = {b.total for b in evidence.form.balances if b.total and blank_total(evidence, b)}
    for balance in evidence.form.balances:
        cells = (*balance.left, *balance.right)
        left, right = sum_of(entries, balance.left), sum_of(entries, balance.right)
        if (
            right is None
            and balance.total
            and left
            and not any(r in entries for r in balance.right)
        ):
            right = _ZERO
        if left is None or right is None or left == right or not blanks.isdisjoint(cells):
            continue
        yield Finding(balance.code, balance.id, balance.severity, cells, left, right)


def sum_of(entries: Mapping[CellRef, Entry], cells: tuple[CellRef, ...]) -> Decimal | None:
    """Return the sum of the filled cells, None when there is none or one is no number."""
    filled = [entry for ref in cells if (entry := entries.get(ref)) is not None]
    total = _ZERO
    for entry in filled:
        if entry.number is not None:
            total += entry.number
        elif not entry.says_none:
            return None
    return total if filled else None


def blank_total(evidence: Evidence, balance: Balance) -> bool:
    """Tell whether a total is blank although one of its parts is filled in."""
    entries = evidence.report.entries
    if balance.total is None or balance.total in entries:
        return False
    return any(ref in entries for ref in balance.right)


CHECKS = (unbalanced,)
