"""Several broken sums with one cause: an application in two columns, a figure torn apart."""

from __future__ import annotations

from govreport_gui.checking import check, ways_out
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Report
from tests.support.reports import with_cells, zeros


def cell(row: str, column: str) -> CellRef:
    return CellRef("applications", row, column)


def sums(form: Form, report: Report) -> dict[str, Finding]:
    return {f.rule: f for f in check(form, report) if f.code.startswith("A")}


def booked(form: Form, received: dict[str, int], settled: dict[str, int]) -> Report:
    """Return a report in which each kind of applicant has so many applications and answers."""
    cells = {cell("received", column): n for column, n in received.items()}
    cells[cell("received", "total")] = sum(received.values())
    for row in ("granted", "results"):
        cells |= {cell(row, column): n for column, n in settled.items()}
        cells[cell(row, "total")] = sum(settled.values())
    return with_cells(zeros(form), {ref: str(n) for ref, n in cells.items()})


def test_an_application_in_two_columns_is_one_message(form: Form) -> None:
    found = sums(form, booked(form, {"natural": 3}, {"natural": 2, "others": 1}))
    assert {rule: f.cause for rule, f in found.items()} == {
        "A1.natural": "A5.natural.others",
        "A1.others": "A5.natural.others",
        "A5.natural.others": "",
    }


def test_only_the_register_tells_where_it_belongs(form: Form) -> None:
    report = booked(form, {"natural": 3}, {"natural": 2, "others": 1})
    assert ways_out(form, report, sums(form, report)["A5.natural.others"]) == ()


def test_four_columns_that_may_pair_in_two_ways_are_told_apart(form: Form) -> None:
    report = booked(
        form, {"natural": 3, "companies": 1}, {"natural": 2, "others": 1, "research": 1}
    )
    assert set(sums(form, report)) == {
        "A1.natural",
        "A1.companies",
        "A1.research",
        "A1.others",
    }


def test_a_wrong_cell_is_no_application_in_two_columns(form: Form) -> None:
    report = booked(form, {"natural": 3, "others": 1}, {"natural": 3, "others": 1})
    wrong = {cell("received", "natural"): "4", cell("carried_out", "others"): "1"}
    assert not any(rule.startswith("A5") for rule in sums(form, with_cells(report, wrong)))


def test_a_torn_figure_is_one_message_for_three_sums_and_is_put_together(form: Form) -> None:
    report = booked(form, {"natural": 23}, {"natural": 23})
    torn = with_cells(report, {cell("granted", "natural"): "2", cell("granted", "companies"): "3"})
    found = sums(form, torn)
    assert {rule: f.cause for rule, f in found.items()} == {
        "A2.natural": "A6.granted.natural",
        "A2.companies": "A6.granted.natural",
        "A3.granted": "A6.granted.natural",
        "A6.granted.natural": "",
    }
    [way] = ways_out(form, torn, found["A6.granted.natural"])
    assert way.values == {cell("granted", "natural"): "23", cell("granted", "companies"): "0"}


def test_where_one_wrong_digit_explains_the_sums_no_figure_was_torn(form: Form) -> None:
    report = booked(form, {"natural": 20}, {"natural": 20})
    wrong = with_cells(report, {cell("granted", "natural"): "2"})
    assert set(sums(form, wrong)) == {"A2.natural", "A3.granted"}
