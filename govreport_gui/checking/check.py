"""Run every check. A check is a function; a family is a module with a tuple of them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from govreport_gui.checking.causes import with_causes
from govreport_gui.checking.evidence import Check, Evidence
from govreport_gui.checking.figures import (
    balances,
    jumps,
    money,
    numbers,
    numerals,
    plausibility,
    stocks,
    years,
)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from govreport_gui.model.finding import Finding, WayOut
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

_FIGURES = (
    *balances.CHECKS,
    *stocks.CHECKS,
    *numbers.CHECKS,
    *money.CHECKS,
    *numerals.CHECKS,
    *years.CHECKS,
    *jumps.CHECKS,
    *plausibility.CHECKS,
)


@cache
def all_checks() -> tuple[Check, ...]:
    """Return every check: those of figures, then those of the text."""
    # Loaded when first used: what is known of language takes a tenth of a second to get ready.
    from govreport_gui.checking.against import contradictions  # noqa: PLC0415
    from govreport_gui.checking.prose import (  # noqa: PLC0415
        carried,
        identity,
        language,
        leftovers,
        likeness,
        periods,
        plans,
        sequence,
        stale,
        structure,
        superseded,
        title,
    )

    return (
        *_FIGURES,
        *likeness.CHECKS,
        *carried.CHECKS,
        *structure.CHECKS,
        *sequence.CHECKS,
        *leftovers.CHECKS,
        *language.CHECKS,
        *title.CHECKS,
        *identity.CHECKS,
        *periods.CHECKS,
        *stale.CHECKS,
        *plans.CHECKS,
        *superseded.CHECKS,
        *contradictions.CHECKS,
    )


def check(form: Form, report: Report) -> tuple[Finding, ...]:
    """Return everything that is wrong with a report on its form.

    Cross-year checks rest while the report knows no last year's.
    """
    return _run(all_checks(), form, report)


def check_in_parts(form: Form, report: Report) -> Generator[None, None, tuple[Finding, ...]]:
    """Check as ``check`` does, but pause after each check; what is wrong is returned at the end."""
    evidence = Evidence(form, report)
    found: list[Finding] = []
    for one in all_checks():
        found += one.run(evidence)
        yield
    return with_causes(evidence, tuple(found))


def check_figures(form: Form, report: Report) -> tuple[Finding, ...]:
    """Return what is wrong with the tables alone, as long as nothing else is needed."""
    return _run(_FIGURES, form, report)


def ways_out(form: Form, report: Report, finding: Finding) -> tuple[WayOut, ...]:
    """Return the changes that would settle a finding, the likeliest first; none where none is sure.

    A change that alters nothing is no way out.
    """
    evidence = Evidence(form, report)
    find = next(c.ways_out for c in all_checks() if finding.code in c.codes)
    ways = () if find is None else find(evidence, finding)
    return tuple(
        way for way in ways if any(report.value(ref) != value for ref, value in way.values.items())
    )


def count_checks(form: Form, report: Report) -> int:
    """Return how many checks a report is put to: each sum and each carry counts as one."""
    codes = {
        code
        for c in all_checks()
        if report.last_year is not None or not c.needs_last_year
        for code in c.codes
    }
    sums = sum(balance.code in codes for balance in form.balances)
    carries = sum(carry.code in codes for carry in form.carries)
    by_rule = {b.code for b in form.balances} | {c.code for c in form.carries}
    return sums + carries + len(codes - by_rule)


def _run(checks: Iterable[Check], form: Form, report: Report) -> tuple[Finding, ...]:
    evidence = Evidence(form, report)
    return with_causes(evidence, tuple(finding for c in checks for finding in c.run(evidence)))
