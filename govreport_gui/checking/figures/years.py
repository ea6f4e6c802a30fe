"""Y1 and Y3: what last year left over comes up again this year; Y8: it is the year before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import CellRef, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence


def carried_over(evidence: Evidence) -> Iterator[Finding]:
    """Y1: what last year carried out is what this year carries in.

    Cells have the same keys in every edition, so last year's may be an older one.
    """
    if evidence.year_before is None:
        return
    for carry in evidence.form.carries:
        this = evidence.report.entry(carry.this).number
        last = evidence.year_before.entry(carry.last).number
        if this is not None and last is not None and this != last:
            yield Finding(carry.code, carry.id, carry.severity, (carry.this,), this, last)


def forgotten_cases(evidence: Evidence) -> Iterator[Finding]:
    """Y3: cases still pending last year are settled, or pending, this year.

    No source says how cases are counted over the end of a year, so it is a hint only.
    """
    if evidence.year_before is None:
        return
    for name in ("review", "direct", "appeal"):
        pending, total = (
            CellRef("review", "cases", f"{name}_{column}") for column in ("pending", "total")
        )
        last = evidence.year_before.entry(pending).number
        this = evidence.report.entry(total).number
        if last is not None and this is not None and this < last:
            yield Finding("Y3", f"Y3.{name}", Severity.HINT, (total,), this, last)


def as_carried_out(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer what last year's report carried out; with a total all of its row."""
    if finding.severity is Severity.ERROR:
        row = [f for f in carried_over(evidence) if f.cells[0].row == finding.cells[0].row]
        if len(row) > 1:
            yield WayOut({f.cells[0]: f"{f.right:f}" for f in row})
    yield WayOut({finding.cells[0]: f"{finding.right:f}"})


def another_year(evidence: Evidence) -> Iterator[Finding]:
    """Y8: what is called last year's report is another year's; what was carried in is from there.

    It happens when the year is changed after the report was begun.
    """
    last, year = evidence.last_year, evidence.report.year
    if last is not None and year is not None and evidence.year_before is None:
        facts = (("last", str(last.year)), ("before", str(year - 1)))
        yield Finding("Y8", "Y8", Severity.WARNING, facts=facts)


CHECKS = (
    Check(("Y8",), another_year, needs_last_year=True),
    Check(("Y1",), carried_over, as_carried_out, needs_last_year=True),
    Check(("Y3",), forgotten_cases, needs_last_year=True),
)
