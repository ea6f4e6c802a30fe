"""Run every check. A check is a function; a family is a module with a tuple of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.checking import balances, numbers, years
from govreport_gui.checking.evidence import Evidence

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

CHECKS = (*balances.CHECKS, *numbers.CHECKS, *years.CHECKS)


def check(form: Form, report: Report, last_year: Report | None = None) -> tuple[Finding, ...]:
    """Return everything that is wrong with a report on its form.

    ``last_year`` is last year's report where it is known; without it the cross-year checks rest.
    """
    evidence = Evidence(form, report, last_year)
    return tuple(finding for run in CHECKS for finding in run(evidence))
