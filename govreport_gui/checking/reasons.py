"""A warning may be right as it is: somebody says why, and it is quiet until its values change."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.report import Report


def can_be_justified(finding: Finding) -> bool:
    """Errors are wrong on their face; what merely looks wrong may have its reason."""
    return finding.severity is not Severity.ERROR


def is_justified(report: Report, finding: Finding) -> bool:
    """Tell whether a reason was given for a finding with the very values that it has now."""
    reason = report.reasons.get(finding.rule)
    return (
        reason is not None
        and can_be_justified(finding)
        and reason.values == values_of(report, finding)
    )


def values_of(report: Report, finding: Finding) -> str:
    """Return a short digest of everything that a finding speaks of.

    A digest, because a reason must not carry figures about that were changed since.
    """
    reports = [report] if report.last_year is None else [report, report.last_year]
    parts = [
        finding.code,
        *(r.entry(ref).text for r in reports for ref in finding.cells),
        str(finding.left),
        str(finding.right),
        *(value for _, value in finding.facts),
    ]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
