from __future__ import annotations

import pytest

from govreport_gui.checking import check, ways_out
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import CellRef, Form, Severity
from govreport_gui.model.report import Report
from tests.support.reports import with_cells, zeros

LICENCES = CellRef("disclosure", "licences", "decisions")
FEES = CellRef("disclosure", "charges", "fees")


def findings(form: Form, ref: CellRef, text: str) -> list[Finding]:
    return [f for f in check(form, with_cells(zeros(form), {ref: text})) if ref in f.cells]


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("1.5", "C1", Severity.ERROR),
        ("-3", "C2", Severity.ERROR),
        ("+3", "C2", Severity.ERROR),
        ("－3", "C2", Severity.ERROR),
        ("3件", "C3", Severity.ERROR),
        ("十一", "C3", Severity.ERROR),
        ("9" * 16, "C3", Severity.ERROR),
        ("/", "C5", Severity.WARNING),
        ("—", "C5", Severity.WARNING),
        ("／", "C5", Severity.WARNING),
        ("不适用", "C5", Severity.WARNING),
        ("n/a", "C5", Severity.WARNING),
        ("无。", "C5", Severity.WARNING),
        ("———", "C5", Severity.WARNING),
    ],
)
def test_a_count_that_is_no_count_is_found(
    form: Form, text: str, code: str, severity: Severity
) -> None:
    assert [(f.code, f.severity, f.cells) for f in findings(form, LICENCES, text)] == [
        (code, severity, (LICENCES,))
    ]


@pytest.mark.parametrize("text", ["0", "12", "136"])
def test_a_whole_number_of_nought_or_more_passes(form: Form, text: str) -> None:
    assert findings(form, LICENCES, text) == []


@pytest.mark.parametrize("text", ["１２", "1,028", "007", "3.0"])
def test_a_count_written_another_way_is_understood_and_only_a_hint(form: Form, text: str) -> None:
    assert [(f.code, f.severity) for f in findings(form, LICENCES, text)] == [("C7", Severity.HINT)]


def test_fees_may_have_decimals_but_no_sign(form: Form) -> None:
    assert findings(form, FEES, "1028.6014") == []
    assert [f.code for f in findings(form, FEES, "-1.5")] == ["C2"]


def test_the_2019_change_column_may_have_a_sign(catalog) -> None:  # noqa: ANN001 a fixture
    form = catalog.edition(2019)
    assert findings(form, CellRef("disclosure", "licences", "items_change"), "+21") == []
    change = CellRef("disclosure", "licences", "items_change")
    report = with_cells(zeros(form), {change._replace(column="items_last_year"): "9", change: "-8"})
    assert [f for f in check(form, report) if change in f.cells] == []
    assert [
        f.code for f in findings(form, CellRef("disclosure", "licences", "decisions"), "-8")
    ] == ["C2"]


def test_blank_cells_are_one_warning_a_table(form: Form) -> None:
    found = check(form, Report(form.key, form.edition))
    assert [(f.code, f.severity, len(f.cells)) for f in found] == [
        ("C4", Severity.WARNING, 10),
        ("C4", Severity.WARNING, 175),
        ("C4", Severity.WARNING, 15),
    ]


def test_a_blank_total_over_filled_parts_is_an_error(form: Form) -> None:
    ref = CellRef("applications", "secret", "total")
    found = findings(form, ref, "")
    assert {(f.rule, f.severity) for f in found} == {("C4.total.A3.secret", Severity.ERROR)}
    assert all(f.cells[0] == ref for f in found)


@pytest.mark.parametrize(("text", "meant"), [("3.1万元", "3.1"), ("1,028.6 万元", "1028.6")])
def test_an_amount_in_the_units_of_its_head_is_offered_without_them(
    form: Form, text: str, meant: str
) -> None:
    report = with_cells(zeros(form), {FEES: text})
    [finding] = findings(form, FEES, text)
    assert [way.values for way in ways_out(form, report, finding)] == [{FEES: meant}]


@pytest.mark.parametrize("text", ["31000元", "3.1亿元", "约3万元"])
def test_an_amount_in_other_units_is_left_to_the_clerk(form: Form, text: str) -> None:
    report = with_cells(zeros(form), {FEES: text})
    assert not any(ways_out(form, report, one) for one in findings(form, FEES, text))
