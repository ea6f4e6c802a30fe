"""Totals, marks and refusals of a workbook, as they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from govreport_gui.exporting import Style, compose
from govreport_gui.exporting.excel.areas import Area, Spot, areas
from govreport_gui.model.form import CellRef, Form, Measure
from govreport_gui.model.report import Report
from tests.exporting.conftest import written
from tests.support.reports import with_cells, zeros

UPHELD, TOTAL = (CellRef("review", "cases", f"review_{key}") for key in ("upheld", "total"))


def review(file: BytesIO, *, values: bool = False) -> Worksheet:
    return load_workbook(file, data_only=values).worksheets[3]


def filled(form: Form, cells: Mapping[CellRef, str]) -> Report:
    return with_cells(zeros(form), cells)


def of_review(form: Form, style: Style, cells: Mapping[CellRef, str]) -> Worksheet:
    return review(written(compose(form, filled(form, cells)), ".xlsx", style))


def test_a_total_that_is_the_sum_of_its_parts_is_a_formula(form: Form, style: Style) -> None:
    sheet = of_review(form, style, {UPHELD: "7", TOTAL: "7"})
    assert sheet["E5"].value == "=SUM(A5:D5)"


def test_a_formula_is_stored_with_its_value(form: Form, style: Style) -> None:
    file = written(compose(form, filled(form, {UPHELD: "7", TOTAL: "7"})), ".xlsx", style)
    assert review(file, values=True)["E5"].value == 7


def test_every_total_of_a_balanced_report_is_a_formula(any_form: Form, style: Style) -> None:
    book = load_workbook(written(compose(any_form, zeros(any_form)), ".xlsx", style))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    totals = {rule.total for rule in any_form.balances} - {None}
    assert sum(cell.data_type == "f" for cell in cells) == len(totals)


@pytest.mark.parametrize("total", ["8", "007", "7件", "/"])
def test_a_typed_total_that_is_not_the_sum_stays_as_typed(
    form: Form, style: Style, total: str
) -> None:
    sheet = of_review(form, style, {UPHELD: "7", TOTAL: total})
    assert str(sheet["E5"].value) == total
    assert sheet["E5"].data_type != "f"


def test_a_total_left_blank_beside_figures_stays_blank(form: Form, style: Style) -> None:
    assert of_review(form, style, {UPHELD: "7", TOTAL: ""})["E5"].value is None


def test_a_total_of_a_part_that_is_no_number_stays_as_typed(form: Form, style: Style) -> None:
    assert of_review(form, style, {UPHELD: "7件", TOTAL: "7"})["E5"].value == 7


def test_a_part_that_says_none_adds_nothing(form: Form, style: Style) -> None:
    assert of_review(form, style, {UPHELD: "无", TOTAL: "0"})["E5"].value == "=SUM(A5:D5)"


def test_the_corner_is_a_formula_only_if_both_its_sums_hold(form: Form, style: Style) -> None:
    corner = CellRef("applications", "results", "total")
    rows = {CellRef("applications", "granted", key): "5" for key in ("natural", "total")}
    report = filled(form, {**rows, corner: "5"})
    sheet = load_workbook(written(compose(form, report), ".xlsx", style)).worksheets[2]
    # 总计 of column 自然人 is still 0: the column adds up to 5, the row of totals does not.
    assert sheet["J28"].value == 5


def test_in_a_blank_form_totals_wait_for_their_parts(form: Form, style: Style) -> None:
    file = written(compose(form, Report(form.key, form.edition)), ".xlsx", style)
    assert review(file)["E5"].value == '=IF(COUNT(A5:D5)=0,"",SUM(A5:D5))'
    file.seek(0)
    assert review(file, values=True)["E5"].value is None


def test_every_sum_rule_marks_its_total_or_all_its_cells(any_form: Form, style: Style) -> None:
    book = load_workbook(written(compose(any_form, zeros(any_form)), ".xlsx", style))
    marked = sum(
        part.size["rows"] * part.size["columns"]
        for sheet in book
        for area in sheet.conditional_formatting
        for part in area.sqref.ranges
        for _ in area.rules
    )
    assert marked == sum(1 if r.total else len(r.left + r.right) for r in any_form.balances)


def test_sums_side_by_side_share_a_condition(form: Form, style: Style) -> None:
    sheet = load_workbook(written(compose(form, zeros(form)), ".xlsx", style)).worksheets[2]
    every_column = {f"D{row}:J{row}" for row in (5, 6, 28, 29)}
    assert {str(area.sqref) for area in sheet.conditional_formatting} == {*every_column, "J5:J29"}


def test_only_whole_numbers_are_taken_where_items_are_counted(any_form: Form, style: Style) -> None:
    book = load_workbook(written(compose(any_form, zeros(any_form)), ".xlsx", style))
    kinds = {"whole": 0, "decimal": 0}
    for sheet in book:
        for rule in sheet.data_validations.dataValidation:
            assert rule.errorStyle in {None, "stop"}
            assert rule.operator == "greaterThanOrEqual"
            kinds[rule.type] += sum(part.size["rows"] * part.size["columns"] for part in rule.sqref)
    measures = [field.column.measure for field in any_form.fields.values()]
    assert kinds["decimal"] >= measures.count(Measure.AMOUNT) > 0
    assert kinds["whole"] == measures.count(Measure.COUNT)


def test_cells_are_put_together_to_rectangles() -> None:
    spots = [Spot(row, column) for row in (4, 5, 7) for column in (2, 3)]
    assert areas(spots) == [Area(4, 2, 5, 3), Area(7, 2, 7, 3)]
    assert [area.name for area in areas(spots)] == ["C5:D6", "C8:D8"]
