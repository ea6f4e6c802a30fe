"""D1: the name of the report: its office and its year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.passages import (
    Slip,
    Slips,
    put_right,
    search,
    slips,
)
from govreport_gui.checking.prose.reading import masked
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import PREAMBLE, Severity
from govreport_gui.model.report import AGENCY, YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_YEAR_IN_NAME = re.compile(r"(20\d\d)\s*年度?")
_REPORT = re.compile(r"(20\d\d)\s*年度?(?=政府信息公开(?:工作)?年(?:度报告|报))")


def nameless(evidence: Evidence) -> Iterator[Finding]:
    """D1: the title lacks the office or the year. A report that nobody has begun is silent."""
    report = evidence.report
    if not report.entries and not report.narrative:
        return
    if not report.agency.strip():
        yield Finding("D1", "D1.blank.agency", Severity.ERROR, sentence="D1.no_agency")
    if report.year is None:
        yield Finding("D1", "D1.blank.year", Severity.ERROR, sentence="D1.no_year")


def stale_name(evidence: Evidence) -> Iterator[Finding]:
    """D1: the office's name carries a year, or the preamble names the report of another year."""
    year = evidence.report.year
    if year is None:
        return
    named = _YEAR_IN_NAME.search(evidence.report.agency)
    if named is not None:
        facts = (("words", named[0]), ("agency", evidence.report.agency))
        yield Finding("D1", "D1.agency", Severity.ERROR, facts=facts, sentence="D1.agency")
    found = [
        (passage, slip)
        for passage, slip in slips(evidence, _report_years, (PREAMBLE,))
        if int(slip.words) != year
    ]
    if found:
        passages = tuple(passage for passage, _ in found)
        facts = (("words", found[0][1].words), ("right", str(year)))
        yield Finding("D1", "D1.preamble", Severity.ERROR, passages=passages, facts=facts)


@search(re.compile("20"))
def _report_years(text: str) -> Slips:
    return tuple(Slip(*m.span(1), m[1]) for m in _REPORT.finditer(masked(text)))


def named(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer what last year's report tells, the name without its year, this year in the preamble."""
    last = evidence.last_year
    if finding.sentence == "D1.no_agency":
        if last is not None and last.agency.strip():
            yield WayOut({AGENCY: last.agency}, "", last.agency)
        return
    if finding.sentence == "D1.no_year":
        if last is not None and last.year is not None:
            yield WayOut({YEAR: last.year + 1}, "", str(last.year + 1))
        return
    if finding.sentence != "D1.agency":
        yield from put_right(evidence, finding)
        return
    name = evidence.report.agency
    yield WayOut({AGENCY: _YEAR_IN_NAME.sub("", name).strip()}, dict(finding.facts)["words"], "")


def _named(evidence: Evidence) -> Iterator[Finding]:
    yield from nameless(evidence)
    yield from stale_name(evidence)


CHECKS = (Check(("D1",), _named, named),)
