"""One root cause, one message: sums that a single wrong cell breaks are told together.

A cell is to blame when every sum it takes part in is broken, and the same correction of that one
cell mends all of them (the least change that explains the findings, after Fellegi and Holt, 1976).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Balance, CellRef, Form

    Broken = Mapping[str, Finding]

_CARRY = "Y1"
_OF_A_CELL = frozenset({"C1", "C2", "C6"})
"""Checks of what stands in a cell that a sum or a comparison would trip over, too."""


def with_causes(evidence: Evidence, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return the findings with the cause of each that another one explains."""
    broken = _broken(evidence.form, findings)
    causes = _of_single_cells(findings)
    if not broken:
        return _told(findings, causes | _of_carries(findings, evidence.form, broken))
    explained: set[str] = set()
    for ref, rules in sorted(to_blame(evidence, broken).items(), key=lambda pair: -len(pair[1])):
        if explained.isdisjoint(rules):
            others = [f.rule for f in findings if f.cells == (ref,) and not f.cause]
            # What is wrong with the cell itself comes first: a sign, a fraction.
            first, *rest = sorted([*rules, *others], key=lambda rule: not rule.startswith("C"))
            causes |= dict.fromkeys(rest, first)
            explained.update(rules, others)
    causes |= _of_texts(findings, evidence.form, broken)
    causes = {**_of_totals(evidence.form, broken), **causes, **_of_bookings(findings, broken)}
    causes |= _of_carries(findings, evidence.form, broken)
    return _told(findings, causes)


def _told(findings: tuple[Finding, ...], causes: Mapping[str, str]) -> tuple[Finding, ...]:
    if not causes:
        return findings
    return tuple(replace(f, cause=causes[f.rule]) if f.rule in causes else f for f in findings)


def _of_single_cells(findings: tuple[Finding, ...]) -> dict[str, str]:
    """Return what differs from a cell only because that is wrong by itself (元, a sign)."""
    wrong = {f.cells: f.rule for f in findings if f.code in _OF_A_CELL}
    if not wrong:
        return {}
    return {
        f.rule: wrong[f.cells]
        for f in findings
        if f.cells in wrong and f.code not in _OF_A_CELL and not f.cause
    }


def to_blame(evidence: Evidence, broken: Broken) -> dict[CellRef, tuple[str, ...]]:
    """Return the cells that alone explain several broken sums, with the rules of these sums."""
    found = {}
    for ref, rules in _rules_by_cell(evidence.form, broken).items():
        if len(rules) > 1 and all(rule.id in broken for rule in rules):
            corrections = {correction(broken[rule.id], rule, ref) for rule in rules}
            number = evidence.report.entry(ref).number or 0
            if len(corrections) == 1 and number + min(corrections) >= 0:
                found[ref] = tuple(rule.id for rule in rules)
    return found


def correction(finding: Finding, rule: Balance, ref: CellRef) -> Decimal:
    """Return what must be added to a cell to mend a broken sum."""
    assert finding.left is not None and finding.right is not None  # noqa: PT018, S101 a sum has both
    difference = finding.right - finding.left
    return difference if ref in rule.left else -difference


def _of_texts(findings: tuple[Finding, ...], form: Form, broken: Broken) -> dict[str, str]:
    """Return the texts that only differ from a wrong total: they say what its parts add up to."""
    totals = {(rule.total,): rule.id for rule in form.balances if rule.total and rule.id in broken}
    return {
        f.rule: totals[f.cells]
        for f in findings
        if f.passages and f.cells in totals and f.left == broken[totals[f.cells]].right
    }


def _of_carries(findings: tuple[Finding, ...], form: Form, broken: Broken) -> dict[str, str]:
    """Return the sums, and the texts, that what last year carried out would put right."""
    carried = {f.cells[0]: f for f in findings if f.code == _CARRY}
    causes: dict[str, str] = {}
    if not carried:
        return causes
    for rule in (one for one in form.balances if one.id in broken):
        for ref in carried.keys() & {*rule.left, *rule.right}:
            if correction(broken[rule.id], rule, ref) == _lacking(carried[ref]):
                causes |= {rule.id: carried[ref].rule, carried[ref].rule: ""}
    # The columns of a row that was not carried over as a whole go with its total.
    for rule in form.balances:
        parts = [carried[ref] for ref in rule.right if ref in carried]
        if rule.total in carried and sum(map(_lacking, parts)) == _lacking(carried[rule.total]):
            causes |= {part.rule: carried[rule.total].rule for part in parts}
    texts = (f for f in findings if f.passages and len(f.cells) == 1 and f.cells[0] in carried)
    right = (f for f in texts if f.left == carried[f.cells[0]].right)
    return causes | {f.rule: carried[f.cells[0]].rule for f in right}


def _lacking(carry: Finding) -> Decimal:
    assert carry.left is not None and carry.right is not None  # noqa: PT018, S101 a carry has both
    return carry.right - carry.left


def _of_bookings(findings: tuple[Finding, ...], broken: Broken) -> dict[str, str]:
    """Return the sums that are told with an application in two columns or a figure torn apart."""
    causes = {}
    for cause in (finding for finding in findings if finding.code in {"A5", "A6"}):
        cells = set(cause.cells)
        for rule, finding in broken.items():
            together = cells.issuperset if cause.code == "A5" else cells.intersection
            if together(finding.cells):
                causes[rule] = cause.rule
    return causes


def _of_totals(form: Form, broken: Broken) -> dict[str, str]:
    """Return the cause of each broken sum that only adds up other broken ones.

    All its cells are totals that hold: it must be off by as much as those together.
    """
    holding = {rule.total for rule in form.balances if rule.total and rule.id not in broken}
    causes = {}
    for rule in form.balances:
        if rule.id in broken and holding.issuperset((*rule.left, *rule.right)):
            others = (o.id for o in form.balances if o.code == rule.code and o.id in broken)
            first = next((other for other in others if other != rule.id), None)
            if first is not None:
                causes[rule.id] = first
    return causes


def _broken(form: Form, findings: tuple[Finding, ...]) -> Broken:
    rules = {balance.id for balance in form.balances}
    return {finding.rule: finding for finding in findings if finding.rule in rules}


def _rules_by_cell(form: Form, broken: Broken) -> Mapping[CellRef, tuple[Balance, ...]]:
    """Return the sums that each cell of a broken one takes part in."""
    return {ref: form.sums_of[ref] for finding in broken.values() for ref in finding.cells}
