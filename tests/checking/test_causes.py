"""One root cause, one message, and the way out of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.checking import check, ways_out
from govreport_gui.model.form import CellRef
from tests.support.reports import with_cells, year_before, zeros

if TYPE_CHECKING:
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report


def applications(row: str, column: str) -> CellRef:
    return CellRef("applications", row, column)


def one_application(form: Form, **changed: str) -> Report:
    """Return a report with one application by a natural person, granted; ``row__column`` differ."""
    rows = ("received", "granted", "results")
    cells = {applications(row, column): "1" for row in rows for column in ("natural", "total")}
    cells |= {applications(*name.split("__")): text for name, text in changed.items()}
    return with_cells(zeros(form), cells)


def causes(form: Form, report: Report) -> dict[str, str]:
    return {finding.rule: finding.cause for finding in check(form, report)}


def test_a_wrong_part_is_one_message_for_its_row_and_its_column(form: Form) -> None:
    report = one_application(form, granted__natural="2")
    assert causes(form, report) == {"A2.natural": "", "A3.granted": "A2.natural"}


def test_a_wrong_grand_total_is_one_message_for_all_three_sums(form: Form) -> None:
    report = one_application(form, results__total="3")
    assert causes(form, report) == {
        "A1.total": "",
        "A2.total": "A1.total",
        "A3.results": "A1.total",
    }


def test_two_wrong_cells_are_two_messages(form: Form) -> None:
    report = one_application(form, granted__natural="2", forbidden__research="4")
    found = causes(form, report)
    assert found == {
        "A2.natural": "",
        "A3.granted": "A2.natural",
        "A2.research": "",
        "A3.forbidden": "A2.research",
    }


def test_a_sum_is_not_blamed_on_a_cell_whose_other_sum_holds(form: Form) -> None:
    report = one_application(form, received__natural="2", received__total="2")
    assert causes(form, report) == {"A1.natural": "", "A1.total": "A1.natural"}


def test_the_grand_total_is_no_message_of_its_own_while_rows_hold(form: Form) -> None:
    report = one_application(
        form, received__natural="4", received__research="2", received__total="6"
    )
    assert causes(form, report) == {
        "A1.natural": "",
        "A1.research": "",
        "A1.total": "A1.natural",
    }


def test_sums_that_a_sign_breaks_are_told_with_the_sign(form: Form) -> None:
    report = one_application(form, granted__natural="-1")
    found = causes(form, report)
    sign = "C2.applications.granted.natural"
    assert found == {sign: "", "A2.natural": sign, "A3.granted": sign}


def test_the_way_out_corrects_the_cell_that_is_to_blame(form: Form) -> None:
    report = one_application(form, granted__natural="2")
    [first, _] = check(form, report)
    ways = [way.values for way in ways_out(form, report, first)]
    assert ways[0] == {applications("granted", "natural"): "1"}


def test_the_way_out_of_a_wrong_total_is_the_sum_of_its_parts(form: Form) -> None:
    total = CellRef("review", "cases", "direct_total")
    part = CellRef("review", "cases", "direct_upheld")
    report = with_cells(zeros(form), {total: "3", part: "2"})
    [finding] = [found for found in check(form, report) if found.code == "A4"]
    assert [way.values for way in ways_out(form, report, finding)] == [{total: "2"}]


def test_a_way_out_never_breaks_as_much_as_it_mends(form: Form) -> None:
    report = one_application(form, received__natural="2", received__total="2")
    for finding in check(form, report):
        assert ways_out(form, report, finding) == ()


def test_a_blank_part_is_filled_with_what_its_sums_lack(form: Form) -> None:
    report = one_application(form, granted__natural="")
    blank = next(found for found in check(form, report) if found.code == "C4")
    assert causes(form, report)["A2.natural"] == blank.rule
    [way] = ways_out(form, report, blank)
    assert way.values == {applications("granted", "natural"): "1"}


def test_blank_cells_that_no_sum_lacks_are_filled_with_0(form: Form) -> None:
    report = one_application(form, granted__natural="", secret__others="")
    blank = next(found for found in check(form, report) if found.code == "C4")
    [way] = ways_out(form, report, blank)
    assert way.values == {
        applications("granted", "natural"): "1",
        applications("secret", "others"): "0",
    }


def test_a_text_that_only_differs_from_a_wrong_total_is_told_with_it(form: Form) -> None:
    total, part = (CellRef("review", "cases", f"direct_{name}") for name in ("total", "upheld"))
    wrong = with_cells(zeros(form), {total: "3", part: "2"})
    said = "全年未经复议直接起诉{}件。"
    report = replace(wrong, narrative={**wrong.narrative, "六": (said.format(2),)})
    assert causes(form, report)["X5.direct"] == "A4.direct"
    other = replace(wrong, narrative={**wrong.narrative, "六": (said.format(7),)})
    assert causes(form, other)["X5.direct"] == ""


def test_what_was_not_carried_over_is_one_message(form: Form) -> None:
    kept = {"carried_out__natural": "1", "carried_out__total": "1"}
    last = {applications(*name.split("__")): text for name, text in kept.items()}
    settled = {"received__natural": "0", "received__total": "0"}
    report = one_application(form, **settled)
    report = replace(
        report,
        last_year=with_cells(year_before(form), last),
        narrative={**report.narrative, "六": ("依申请公开：上年结转1件。",)},
    )
    found = {rule: cause for rule, cause in causes(form, report).items() if rule[0] in "AY"}
    assert found["Y1.total"] == ""
    assert found["Y1.natural"] == found["A1.total"] == "Y1.total"
    assert found["A1.natural"] == "Y1.natural"
    assert causes(form, report)["X2.carried_in"] == "Y1.total"
    total = next(finding for finding in check(form, report) if finding.rule == "Y1.total")
    way = ways_out(form, report, total)[0].values
    assert way == {applications("carried_in", "total"): "1"} | {
        applications("carried_in", "natural"): "1"
    }


def test_a_sum_that_is_off_by_something_else_is_not_blamed_on_the_carry(form: Form) -> None:
    last = with_cells(year_before(form), {applications("carried_out", "total"): "3"})
    report = replace(one_application(form, received__total="2"), last_year=last)
    found = causes(form, report)
    assert found["Y1.total"] == ""
    assert "Y1" not in found["A1.total"]
