from __future__ import annotations

from dataclasses import replace

import pytest

from govreport_gui.forms import Catalog
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Reason, Report
from govreport_gui.session.last_year import as_last_year, doubts
from govreport_gui.wording.notes import note_sentence
from tests.support.reports import with_cells, zeros


class Plain:
    def translate(self, _context: str, key: str, /) -> str:
        return key


def told(form: Form, report: Report, last: Report) -> list[str]:
    return [note_sentence(note, Plain()) for note in doubts(form, report, last)]


@pytest.fixture
def last(form: Form) -> Report:
    cells = {CellRef("disclosure", "licences", "decisions"): "12"}
    return replace(with_cells(zeros(form), cells), year=2024)


def test_the_same_office_a_year_before_raises_no_doubt(form: Form, last: Report) -> None:
    assert doubts(form, zeros(form), last) == ()
    longer = replace(last, agency="云岭县 青石镇人民政府")
    assert doubts(form, zeros(form), longer) == ()


def test_another_office_is_named(form: Form, last: Report) -> None:
    [sentence] = told(form, zeros(form), replace(last, agency="白水镇人民政府"))
    assert "白水镇人民政府" in sentence
    assert "青石镇人民政府" in sentence


def test_a_report_for_the_same_year_is_not_last_years(form: Form, last: Report) -> None:
    assert told(form, zeros(form), replace(last, year=2025)) == [
        "The file is a report for 2025, too; choose the report of the year before."
    ]


def test_a_gap_of_a_year_is_told(form: Form, last: Report) -> None:
    assert told(form, zeros(form), replace(last, year=2022)) == [
        "The file is the report for 2022, not for 2024."
    ]


def test_a_report_without_a_year_is_not_doubted_for_it(form: Form, last: Report) -> None:
    assert doubts(form, zeros(form), replace(last, year=None)) == ()


def test_the_older_form_says_how_much_can_be_compared(form: Form, catalog: Catalog) -> None:
    old = replace(zeros(catalog.edition(2019)), year=2020)
    [note] = doubts(form, replace(zeros(form), year=2021), old)
    shared = sum(ref in form.fields for ref in old.entries)
    assert note.code == "last-year-other-edition"
    assert note.values == ("2019", str(shared), str(198 - shared))


def test_the_very_same_report_is_told_once(form: Form) -> None:
    report = zeros(form)
    assert [n.code for n in doubts(form, report, report)] == ["last-year-same-report"]
    renamed = replace(report, year=2024, agency="白水镇人民政府")
    assert [n.code for n in doubts(form, report, renamed)] == ["last-year-same-report"]


def test_two_blank_reports_are_not_the_same_report(form: Form) -> None:
    blank = Report(form.key, form.edition, year=2025)
    assert doubts(form, blank, replace(blank, year=2024)) == ()


def test_last_years_report_is_kept_without_what_it_kept_itself(form: Form, last: Report) -> None:
    before = replace(last, last_year=zeros(form), reasons={"Y2.rules": Reason("机构改革", "x")})
    assert as_last_year(before) == last
