"""``python -m tests.bench.missed [CODE …]``: list every planted mistake that the checks miss, and
every finding in a consistent report that is more than a hint (with a code: hints of it, too)."""

from __future__ import annotations

import sys
from random import Random
from typing import TYPE_CHECKING

from govreport_gui.checking import all_checks, check
from govreport_gui.forms import load_catalog
from govreport_gui.model.form import Severity
from govreport_gui.wording import finding_sentence
from tests.conftest import ROOT
from tests.support.offices import draw
from tests.support.plants import PLANTS, is_found, plant

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.report import Report

_CLEAN = 1000
_EACH = 60
_AROUND = 25


class _Source:
    def translate(self, _context: str, key: str, /) -> str:
        return key


def main(wanted: list[str]) -> None:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    codes = {code for c in all_checks() for code in c.codes}
    for code in wanted or sorted(codes & PLANTS.keys()):
        _list_missed(catalog, code)
    for number in range(_CLEAN):
        report = draw(Random(f"clean {number}"), catalog).report
        for finding in check(catalog.edition(report.edition), report):
            if finding.code in wanted or (not wanted and finding.severity is not Severity.HINT):
                print(f"clean {number} {_told(catalog, report, finding)}")


def _list_missed(catalog: Catalog, code: str) -> None:
    missed = 0
    for number in range(_EACH):
        planted = plant(code, Random(f"{code} {number}"), catalog)
        findings = check(catalog.edition(planted.report.edition), planted.report)
        if not is_found(planted, findings):
            missed += 1
            print(
                f"  {code} {number} {planted.report.agency} {planted.report.year}: {planted.words}"
            )
            for finding in findings:
                if finding.code in planted.codes:
                    print(f"      elsewhere: {_told(catalog, planted.report, finding)}")
    print(f"{code}: {_EACH - missed} of {_EACH} found")


def _told(catalog: Catalog, report: Report, finding: Finding) -> str:
    form = catalog.edition(report.edition)
    parts = [
        f"{finding.severity.upper()} {finding.rule}, {report.agency} {report.year}:",
        finding_sentence(finding, form, report, _Source()),
    ]
    for passage in finding.passages[:2]:
        text = report.paragraphs(passage.section)[passage.paragraph]
        start, end = passage.start, passage.end
        before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
        parts.append(f"…{before}[{text[start:end]}]{after}…")
    return " ".join(parts)


if __name__ == "__main__":
    main(sys.argv[1:])
