"""Y1: this year's figures against last year's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.model.finding import Finding, WayOut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence


def carried_over(evidence: Evidence) -> Iterator[Finding]:
    """Y1: what last year carried out is what this year carries in.

    Cells have the same keys in every edition, so last year's may be an older one.
    """
    if evidence.last_year is None:
        return
    for carry in evidence.form.carries:
        this = evidence.report.entry(carry.this).number
        last = evidence.last_year.entry(carry.last).number
        if this is not None and last is not None and this != last:
            yield Finding(carry.code, carry.id, carry.severity, (carry.this,), this, last)


def as_carried_out(_: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer what last year's report carried out."""
    assert finding.right is not None  # noqa: S101 a carry has both
    yield WayOut({finding.cells[0]: f"{finding.right:f}"})


CHECKS = (Check(("Y1",), carried_over, as_carried_out, needs_last_year=True),)
