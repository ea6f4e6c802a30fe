"""Run every check. A check is a function; a family is a module with a tuple of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.checking import balances, numbers, years
from govreport_gui.checking.causes import with_causes
from govreport_gui.checking.evidence import Evidence

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding, WayOut
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

CHECKS = (*balances.CHECKS, *numbers.CHECKS, *years.CHECKS)

_OF_CODE = {code: check for check in CHECKS for code in check.codes}


def check(form: Form, report: Report) -> tuple[Finding, ...]:
    """Return everything that is wrong with a report on its form.

    Cross-year checks rest while the report knows no last year's.
    """
    evidence = Evidence(form, report)
    return with_causes(evidence, tuple(finding for c in CHECKS for finding in c.run(evidence)))


def ways_out(form: Form, report: Report, finding: Finding) -> tuple[WayOut, ...]:
    """Return the changes that would settle a finding, the likeliest first; none where none is sure.

    A change that alters nothing is no way out.
    """
    evidence = Evidence(form, report)
    find = _OF_CODE[finding.code].ways_out
    ways = () if find is None else find(evidence, finding)
    return tuple(
        way for way in ways if any(report.value(ref) != value for ref, value in way.values.items())
    )


def count_checks(form: Form, report: Report) -> int:
    """Return how many checks a report is put to: each sum and each carry counts as one."""
    codes = {
        code
        for c in CHECKS
        if report.last_year is not None or not c.needs_last_year
        for code in c.codes
    }
    sums = sum(balance.code in codes for balance in form.balances)
    carries = sum(carry.code in codes for carry in form.carries)
    by_rule = {b.code for b in form.balances} | {c.code for c in form.carries}
    return sums + carries + len(codes - by_rule)
