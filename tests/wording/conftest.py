"""A checked report, and its documents in the words of the source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from govreport_gui.checking import check, is_justified, values_of
from govreport_gui.exporting import Document, Style, load_style
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Reason, Report
from govreport_gui.wording.annotated import annotated
from govreport_gui.wording.check_report import check_report
from tests.conftest import ROOT
from tests.support.reports import with_cells, zeros

DAY = date(2026, 1, 12)
REASON = "=SUM(1)：本机关无此项职能，已由县司法局书面确认。"
NATURAL = CellRef("applications", "received", "natural")
WORDED = CellRef("disclosure", "licences", "decisions")
SLASH = CellRef("applications", "publications", "research")


class Source:
    """Says everything in the words of the source."""

    @staticmethod
    def translate(context: str, key: str) -> str:
        del context
        return key


WORDS = Source()


@dataclass(frozen=True)
class Checked:
    """A report with what its check finds."""

    form: Form
    report: Report
    findings: tuple[Finding, ...]
    justified: tuple[Finding, ...]

    def as_report(self) -> Document:
        return check_report(self.form, self.report, self.findings, self.justified, WORDS, DAY)

    def annotated(self) -> Document:
        return annotated(self.form, self.report, self.findings, self.justified, WORDS)


def checked(form: Form, report: Report) -> Checked:
    found = check(form, report)
    justified = tuple(f for f in found if is_justified(report, f))
    return Checked(form, report, tuple(f for f in found if f not in justified), justified)


def explained(form: Form, report: Report, code: str) -> Report:
    """Give a reason for the findings of a code."""
    found = [f for f in check(form, report) if f.code == code]
    assert found
    reasons = {f.rule: Reason(REASON, values_of(report, f)) for f in found}
    return replace(report, reasons={**report.reasons, **reasons})


@pytest.fixture(scope="session")
def style() -> Style:
    return load_style(ROOT / "resources" / "styles" / "official.toml")


@pytest.fixture(scope="session")
def faulty(form: Form) -> Checked:
    """A sum that is wrong, a figure with a word, and a placeholder that has its reason."""
    cells = {NATURAL: "3", WORDED: "=136件", SLASH: "/"}
    return checked(form, explained(form, with_cells(zeros(form), cells), "C5"))


@pytest.fixture(scope="session")
def clear(form: Form) -> Checked:
    found = checked(form, zeros(form))
    assert not found.findings
    return found
