"""A7, A8 and Y2: what was issued, repealed and is in force must fit together."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import CellRef, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.report import Report

_TABLE = "disclosure"


def fewer_than_new(evidence: Evidence) -> Iterator[Finding]:
    """A7: whatever was issued this year and not repealed is in force at its end.

    Where last year's stock is known, Y2 says it better.
    """
    for row in _rows(evidence, "in_force"):
        if evidence.year_before and _number(evidence.year_before, row, "in_force") is not None:
            continue
        in_force, issued, repealed = (
            _number(evidence.report, row, column) for column in ("in_force", "issued", "repealed")
        )
        if in_force is None or issued is None or repealed is None:
            continue
        if in_force < issued - repealed:
            cells = _cells(row, "in_force", "issued", "repealed")
            yield Finding("A7", f"A7.{row}", Severity.WARNING, cells, in_force, issued - repealed)


def fewer_than_published(evidence: Evidence) -> Iterator[Finding]:
    """A8: what was newly published is part of all that is published (2019 edition)."""
    for row in _rows(evidence, "public_stock"):
        stock, new = (
            _number(evidence.report, row, column) for column in ("public_stock", "published")
        )
        if stock is not None and new is not None and stock < new:
            cells = _cells(row, "public_stock", "published")
            yield Finding(
                "A8", f"A8.{row}", Severity.WARNING, cells, stock, new, sentence="A8.stock"
            )


def fewer_than_none(evidence: Evidence) -> Iterator[Finding]:
    """A8: no more items can go than there were (2019 edition)."""
    for row in _rows(evidence, "items_change"):
        before, change = (
            _number(evidence.report, row, column) for column in ("items_last_year", "items_change")
        )
        if before is not None and change is not None and before + change < 0:
            cells = _cells(row, "items_last_year", "items_change")
            yield Finding(
                "A8", f"A8.{row}", Severity.WARNING, cells, before, change, sentence="A8.items"
            )


def not_carried_on(evidence: Evidence) -> Iterator[Finding]:
    """Y2: in force last year + issued − repealed = in force this year.

    The 2019 edition counts something else (对外公开总数量), so that it rests after such a report.
    """
    if evidence.year_before is None:
        return
    for row in _rows(evidence, "in_force"):
        numbers = [
            _number(evidence.report, row, column) for column in ("in_force", "issued", "repealed")
        ]
        this, issued, repealed = numbers
        last = _number(evidence.year_before, row, "in_force")
        if this is None or issued is None or repealed is None or last is None:
            continue
        if this != last + issued - repealed:
            cells = _cells(row, "in_force", "issued", "repealed")
            right = last + issued - repealed
            yield Finding("Y2", f"Y2.{row}", Severity.WARNING, cells, this, right)


def carried_on(_: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer what follows from last year's stock."""
    assert finding.right is not None  # noqa: S101 a sum has both
    if finding.right >= 0:
        yield WayOut({finding.cells[0]: f"{finding.right:f}"})


def _rows(evidence: Evidence, column: str) -> list[str]:
    """Return the rows of table 二 that have a column; none in an edition without it."""
    table = next(table for table in evidence.form.tables if table.key == _TABLE)
    return [
        row.key
        for block in table.blocks
        if any(one.key == column for one in block.columns)
        for row in block.rows
    ]


def _cells(row: str, *columns: str) -> tuple[CellRef, ...]:
    return tuple(CellRef(_TABLE, row, column) for column in columns)


def _number(report: Report, row: str, column: str) -> Decimal | None:
    """Return what a cell counts, 0 where it says there is none."""
    entry = report.entry(CellRef(_TABLE, row, column))
    return Decimal(0) if entry.says_none else entry.number


CHECKS = (
    Check(("A7",), fewer_than_new),
    Check(("A8",), lambda evidence: (*fewer_than_published(evidence), *fewer_than_none(evidence))),
    Check(("Y2",), not_carried_on, carried_on, needs_last_year=True),
)
