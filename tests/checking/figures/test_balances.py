from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from govreport_gui.checking import check
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import CellRef, Form, Severity
from govreport_gui.model.report import Report
from tests.support.reports import balanced, with_cells, zeros

slow = settings(max_examples=25)


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]


def sums(form: Form, report: Report) -> list[Finding]:
    return [finding for finding in check(form, report) if finding.code in {"A1", "A2", "A3", "A4"}]


@slow
@given(data=st.data())
def test_a_balanced_report_has_no_findings(any_form: Form, data: st.DataObject) -> None:
    assert sums(any_form, data.draw(balanced(any_form))) == []


@slow
@given(data=st.data())
def test_any_cell_of_a_sum_that_is_off_is_found_by_every_rule_it_is_in(
    any_form: Form, data: st.DataObject
) -> None:
    report = data.draw(balanced(any_form))
    summed = sorted({ref for rule in any_form.balances for ref in (*rule.left, *rule.right)})
    ref = data.draw(st.sampled_from(summed))
    number = report.entry(ref).number
    assert number is not None
    broken = with_cells(report, {ref: str(number + data.draw(st.integers(1, 500)))})
    wanted = {rule.id for rule in any_form.balances if ref in (*rule.left, *rule.right)}
    findings = sums(any_form, broken)
    assert {finding.rule for finding in findings} == wanted
    assert all(ref in finding.cells for finding in findings)


def one(form: Form, cells: dict[CellRef, str], code: str) -> Finding:
    found = [f for f in check(form, with_cells(zeros(form), cells)) if f.code == code]
    assert len(found) == 1
    return found[0]


def applications(row: str, column: str) -> CellRef:
    return CellRef("applications", row, column)


def test_what_is_received_must_be_answered_or_carried_over(form: Form) -> None:
    finding = one(form, {applications("carried_in", "natural"): "3"}, "A1")
    assert (finding.rule, finding.left, finding.right) == ("A1.natural", Decimal(3), Decimal(0))
    assert finding.severity is Severity.ERROR
    rows = ("received", "carried_in", "results", "carried_out")
    assert finding.cells == tuple(applications(row, "natural") for row in rows)


def test_results_add_up_to_their_total(form: Form) -> None:
    finding = one(form, {applications("unpaid", "total"): "2"}, "A2")
    assert (finding.rule, finding.left, finding.right) == ("A2.total", Decimal(0), Decimal(2))
    assert len(finding.cells) == 22


def test_applicants_add_up_to_their_total(form: Form) -> None:
    finding = one(form, {applications("secret", "research"): "4"}, "A3")
    assert (finding.rule, finding.left, finding.right) == ("A3.secret", Decimal(0), Decimal(4))


def test_outcomes_of_reviews_and_lawsuits_add_up(form: Form) -> None:
    for part, total in (
        ("review_pending", "review"),
        ("direct_other", "direct"),
        ("appeal_upheld", "appeal"),
    ):
        finding = one(form, {CellRef("review", "cases", part): "1"}, "A4")
        assert finding.rule == f"A4.{total}"


def test_opposite_errors_in_two_columns_do_not_hide_behind_a_balanced_total(form: Form) -> None:
    """洋河新区 2025: natural persons one too many, others one too few, the total right."""
    cells = {
        applications("received", "natural"): "60",
        applications("received", "others"): "2",
        applications("received", "total"): "62",
        applications("granted", "natural"): "61",
        applications("results", "natural"): "61",
        applications("granted", "others"): "1",
        applications("results", "others"): "1",
        applications("granted", "total"): "62",
        applications("results", "total"): "62",
    }
    findings = check(form, with_cells(zeros(form), cells))
    assert {f.rule: f.cause for f in findings if f.code.startswith("A")} == {
        "A1.natural": "A5.others.natural",
        "A1.others": "A5.others.natural",
        "A5.others.natural": "",
    }


def test_a_sum_with_a_cell_that_is_no_number_rests(form: Form) -> None:
    findings = check(form, with_cells(zeros(form), {applications("secret", "natural"): "2件"}))
    assert codes(findings) == ["C3"]


def test_a_wrong_total_shows_although_other_cells_are_blank(form: Form) -> None:
    report = Report(form.key, form.edition, entries={})
    cells = {applications("received", "natural"): "11", applications("received", "total"): "12"}
    findings = check(form, with_cells(report, cells))
    assert [f.rule for f in findings if f.code == "A3"] == ["A3.received"]


def test_a_stroke_counts_as_nought_in_a_sum(form: Form) -> None:
    cells = {applications("secret", "natural"): "/", applications("secret", "total"): "9"}
    findings = check(form, with_cells(zeros(form), cells))
    assert "A3.secret" in {f.rule for f in findings}


def test_a_total_over_wholly_blank_parts_is_wrong_unless_it_is_nought(form: Form) -> None:
    report = Report(form.key, form.edition)
    total = CellRef("review", "cases", "review_total")
    assert codes(check(form, with_cells(report, {total: "5"}))).count("A4") == 1
    assert codes(check(form, with_cells(report, {total: "0"}))).count("A4") == 0


def test_where_a_total_is_blank_only_that_is_said(form: Form) -> None:
    cells = {
        applications("results", "natural"): "",
        applications("received", "natural"): "3",
        applications("received", "total"): "3",
        applications("granted", "natural"): "3",
        applications("granted", "total"): "3",
        applications("results", "total"): "3",
    }
    findings = check(form, with_cells(zeros(form), cells))
    assert [f.rule for f in findings] == ["C4.total.A2.natural"]


def test_a_blank_report_has_no_sum_findings(form: Form) -> None:
    assert set(codes(check(form, Report(form.key, form.edition)))) == {"C4"}


def test_real_figures_of_a_city_balance(form: Form) -> None:
    """A city's report for 2025: 14069 + 560 = 13810 + 819, among them 13612 + 535 = 13364 + 783."""
    figures = {
        "received": ("13612", "457", "14069"),
        "carried_in": ("535", "25", "560"),
        "granted": ("13364", "446", "13810"),
        "results": ("13364", "446", "13810"),
        "carried_out": ("783", "36", "819"),
    }
    cells = {
        applications(row, column): text
        for row, texts in figures.items()
        for column, text in zip(("natural", "companies", "total"), texts, strict=True)
    }
    assert sums(form, with_cells(zeros(form), cells)) == []
