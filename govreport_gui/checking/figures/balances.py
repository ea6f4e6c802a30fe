"""A1–A6: the sums of tables 三 and 四, in every row and column, and what broken ones give away."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.checking.causes import correction, to_blame
from govreport_gui.checking.evidence import Check, Evidence
from govreport_gui.checking.figures.bookings import put_together, torn_figures, two_columns
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from govreport_gui.model.form import Balance, CellRef
    from govreport_gui.model.report import Entry

_ZERO = Decimal(0)
_MOST_CHOICES = 3


def unbalanced(evidence: Evidence) -> Iterator[Finding]:
    """Yield every sum rule whose two sides are filled in and differ.

    A rule rests while a side is wholly blank, a cell is no number (C3) or a total in it is blank
    over filled parts (C4). A blank cell among filled ones adds nothing, so that a wrong total
    shows all the same; a total that is not 0 over wholly blank parts is wrong too.
    """
    entries = evidence.report.entries
    blanks = {b.total for b in evidence.form.balances if blank_total(evidence, b)}
    for balance in evidence.form.balances:
        left, right = sum_of(entries, balance.left), sum_of(entries, balance.right)
        if (
            right is None
            and balance.total
            and left
            and not any(r in entries for r in balance.right)
        ):
            right = _ZERO
        if left is None or right is None or left == right:
            continue
        cells = (*balance.left, *balance.right)
        if blanks.isdisjoint(cells):
            yield Finding(balance.code, balance.id, balance.severity, cells, left, right)


def sum_of(entries: Mapping[CellRef, Entry], cells: tuple[CellRef, ...]) -> Decimal | None:
    """Return the sum of the filled cells, None when there is none or one is no number."""
    total, is_filled = _ZERO, False
    for ref in cells:
        entry = entries.get(ref)
        if entry is None:
            continue
        is_filled, number = True, entry.number
        if number is not None:
            total += number
        elif not entry.says_none:
            return None
    return total if is_filled else None


def blank_total(evidence: Evidence, balance: Balance) -> bool:
    """Tell whether a total is blank although one of its parts is filled in."""
    entries, total = evidence.report.entries, balance.total
    if total is None or total in entries:
        return False
    return any(ref in entries for ref in balance.right)


def repairs(evidence: Evidence, finding: Finding) -> list[WayOut]:
    """Return the corrections of one cell that leave fewer sums broken than now, the best first.

    A total may be wrong, a cell that alone explains all its broken sums, or, where both sides are
    sums (A1), any cell.
    """
    rule = next(b for b in evidence.form.balances if b.id == finding.rule)
    broken = {f.rule: f for f in unbalanced(evidence)}
    refs = {ref: None for ref in to_blame(evidence, broken) if ref in finding.cells}
    refs |= dict.fromkeys([rule.total] if rule.total else finding.cells)
    ways = []
    for ref in refs:
        after = (evidence.report.entry(ref).number or _ZERO) + correction(finding, rule, ref)
        if after >= 0:
            report = replace(
                evidence.report,
                entries={**evidence.report.entries, ref: parse_entry(f"{after:f}")},
            )
            left = len(list(unbalanced(Evidence(evidence.form, report))))
            ways.append((left, WayOut({ref: f"{after:f}"})))
    best = sorted(ways, key=lambda pair: pair[0])
    return [way for left, way in best if left < len(broken)][:_MOST_CHOICES]


def told_by_sums(evidence: Evidence, cells: tuple[CellRef, ...]) -> dict[CellRef, str]:
    """Return the figure of the one cell among some without a figure that mends all its sums."""
    broken = {finding.rule: finding for finding in unbalanced(evidence)}
    blamed = [(ref, rules) for ref, rules in to_blame(evidence, broken).items() if ref in cells]
    if len(blamed) != 1:
        return {}
    [(ref, rules)] = blamed
    rule = next(b for b in evidence.form.balances if b.id == rules[0])
    return {ref: f"{correction(broken[rule.id], rule, ref):f}"}


def sums(evidence: Evidence) -> Iterator[Finding]:
    """A1–A4, then A5 and A6, which only broken sums can have."""
    broken = {finding.rule: finding for finding in unbalanced(evidence)}
    yield from broken.values()
    if broken:
        yield from two_columns(evidence, broken)
        yield from torn_figures(evidence, broken)


def ways_out(evidence: Evidence, finding: Finding) -> Iterable[WayOut]:
    """Offer corrections; an application in two columns (A5) only the register can settle."""
    if finding.code == "A5":
        return ()
    return put_together(evidence, finding) if finding.code == "A6" else repairs(evidence, finding)


CHECKS = (Check(("A1", "A2", "A3", "A4", "A5", "A6"), sums, ways_out),)
