"""Settle all findings of one kind at once, where each has exactly one way out."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from govreport_gui.checking import check, is_justified, ways_out
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import apply, difference

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.model.finding import Finding, WayOut
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Ref, Report, Value
    from govreport_gui.session.session import Session

_MOST_LOOKED_AT = 30
"""Findings to look through before there is said to be no other one like it."""
_MOST_ROUNDS = 200
"""Corrections of text in one go; each is looked for anew, as the one before moves the words."""


def has_company(session: Session, finding: Finding) -> bool:
    """Tell whether another finding of the kind could be settled together with one.

    Sums never: which of their figures is wrong is to be looked at, one by one.
    """
    if finding.left is not None or len(ways_out(session.form, session.report, finding)) != 1:
        return False
    others = (f for f in session.findings if _alike(f, finding) and f.rule != finding.rule)
    return any(
        len(ways_out(session.form, session.report, other)) == 1
        for other in islice(others, _MOST_LOOKED_AT)
    )


def repaired(session: Session, finding: Finding) -> Mapping[Ref, Value]:
    """Return what settles every finding of the kind that has exactly one way out."""
    form, report = session.form, session.report
    values: dict[Ref, Value] = {}
    for _ in range(_MOST_ROUNDS):
        step = _together(list(_sure(form, report, finding)))
        if not step:
            break
        values |= step
        report = apply(report, difference(report, step, "repair"))
    return values


def _sure(form: Form, report: Report, finding: Finding) -> Iterator[WayOut]:
    for other in check(form, report):
        if _alike(other, finding) and not is_justified(report, other):
            ways = ways_out(form, report, other)
            if len(ways) == 1:
                yield ways[0]


def _together(ways: list[WayOut]) -> dict[Ref, Value]:
    """Return the changes that can be made at the same time: all of cells, or the first of text."""
    values: dict[Ref, Value] = {}
    for way in ways:
        if values.keys().isdisjoint(way.values) and all(isinstance(r, CellRef) for r in way.values):
            values |= way.values
    return values or (dict(ways[0].values) if ways else {})


def _alike(finding: Finding, other: Finding) -> bool:
    same = (finding.code, finding.sentence, finding.severity)
    return same == (other.code, other.sentence, other.severity)
