"""The shapes that tables arrive in (rows of tabs, one cell to a line, pipes, no rows at all)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.forms.catalog import form_of
from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawDocument
from govreport_gui.importing.readers.txt import blocks
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Report
from tests.conftest import FORMS
from tests.support.flat import cell_a_line, document, no_rows, pipes, tabs
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.forms import Catalog
    from govreport_gui.importing.result import ImportResult
    from govreport_gui.model.form import Table


def numbered(form: Form) -> Report:
    """Return a report in which every cell has another number."""
    cells = {ref: str(index) for index, ref in enumerate(form.fields, start=1)}
    return with_cells(zeros(form), cells)


def imported(catalog: Catalog, text: str) -> ImportResult:
    return match(catalog, RawDocument(tuple(blocks(text))))


@pytest.mark.parametrize("layout", [tabs, cell_a_line, pipes, no_rows])
def test_every_cell_is_found_in_every_layout(
    catalog: Catalog, any_form: Form, layout: Callable[[Table, Report], str]
) -> None:
    report = numbered(any_form)
    result = imported(catalog, document(any_form, report, layout))
    assert result.report.edition == any_form.edition
    assert result.report.entries == report.entries
    assert result.missing == ()


@pytest.mark.parametrize("layout", [tabs, cell_a_line])
@pytest.mark.parametrize("column", ["natural", "research", "total"])
def test_blank_cells_stay_blank_and_in_their_place(
    catalog: Catalog, form: Form, layout: Callable[[Table, Report], str], column: str
) -> None:
    blanks = {
        CellRef("applications", row.key, column): "" for row in form.tables[1].blocks[0].rows[3:9]
    }
    report = with_cells(numbered(form), blanks)
    result = imported(catalog, document(form, report, layout))
    assert result.report.entries == report.entries
    assert result.missing == ()


def test_a_wholly_blank_table_is_found_blank(catalog: Catalog, form: Form) -> None:
    blank = Report(form.key, form.edition, "青石镇人民政府", 2025)
    result = imported(catalog, document(form, blank, cell_a_line))
    assert result.report.entries == {}
    assert result.missing == ()


def test_a_cell_lost_in_a_run_without_rows_leaves_its_row_missing(
    catalog: Catalog, form: Form
) -> None:
    lost = CellRef("applications", "secret", "research")
    report = with_cells(numbered(form), {lost: ""})
    result = imported(catalog, document(form, report, no_rows))
    row = {ref for ref in form.fields if (ref.table, ref.row) == (lost.table, lost.row)}
    assert set(result.missing) == row
    assert [note.code for note in result.notes] == ["row-unplaced"]


def test_a_row_with_one_value_too_many_is_not_guessed(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs).replace("重复申请\t", "重复申请\t5\t", 1)
    result = imported(catalog, text)
    assert {ref.row for ref in result.missing} == {"repeated"}


def test_a_row_of_dashes_between_pipes_is_no_border(catalog: Catalog, form: Form) -> None:
    dashes = {ref: "-" for ref in form.fields if ref.table == "review"}
    report = with_cells(numbered(form), dashes)
    assert imported(catalog, document(form, report, pipes)).report.entries == report.entries


@pytest.mark.parametrize("mark", ["│", "｜"])
def test_other_upright_strokes_part_cells_too(catalog: Catalog, form: Form, mark: str) -> None:
    report = numbered(form)
    text = document(form, report, pipes).replace("|", mark)
    framed = text.replace(f"{mark}---{mark}---{mark}", "├────┼────┤")
    assert imported(catalog, framed).report.entries == report.entries


def test_a_table_of_which_nothing_is_understood_is_noted(catalog: Catalog, form: Form) -> None:
    def commas(table: Table, report: Report) -> str:
        return tabs(table, report).replace("\t", ",")

    result = imported(catalog, document(form, numbered(form), commas))
    assert result.report.entries == {}
    assert [n.values for n in result.notes if n.code == "table-unread"] == [
        ("二",),
        ("三",),
        ("四",),
    ]


def test_swapped_column_heads_are_not_read_in_the_wrong_order(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs)
    text = text.replace("商业企业\t科研机构", "科研机构\t商业企业", 1)
    result = imported(catalog, text)
    assert {ref.table for ref in result.missing} == {"applications"}
    assert {note.code for note in result.notes} == {"heads-unknown"}


def test_a_fee_in_yuan_is_not_read_as_ten_thousand_yuan(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs).replace("（单位：万元）", "（单位：元）")
    result = imported(catalog, text)
    assert [ref.row for ref in result.missing] == ["charges"]


def test_two_tables_that_differ_are_not_chosen_between(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs)
    row = next(line for line in text.split("\n") if line.startswith("四、结转下年度继续办理"))
    result = imported(catalog, text.replace(row, f"{row}\n{row[:-1]}9", 1))
    assert [(ref.row, ref.column) for ref in result.missing] == [("carried_out", "total")]


def test_a_table_broken_by_a_page_goes_on(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs)
    broken = text.replace("\t4.保护第三方", "\n\n- 3 -\n\n\t4.保护第三方", 1).replace(
        "\n\t\n\n- 3 -", "\n\n- 3 -"
    )
    assert imported(catalog, broken).missing == ()


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("（三）不予公开", "(三) 不予公开"),
        ("1.属于国家秘密", "1、属于国家秘密"),
        (
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "(二)部分公开(区分处理的, 只计这一情形, 不计其他情形)",
        ),
        ("3.危及“三安全一稳定”", '3. 危及"三安全一稳定"'),
        ("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开"),
        ("四、结转下年度继续办理", "四、结转下一年度继续办理"),
        ("（七）总计", "七、总计"),
        ("商业企业", "商业 企业"),
        ("行政规范性文件", "规范性文件"),
        ("规章\t", "规章（设区的市、自治州人民政府应提供相关数据）\t"),
        ("本年收费金额（单位：万元）", "本年收费金额（单位：万元，保留4位小数）"),
        ("第二十条第（一）项", "第二十条 第(一)项"),
        (
            "四、政府信息公开行政复议、行政诉讼情况",
            "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        ),
        ("六、其他需要报告的事项", "六、其它需要报告事项"),
    ],
)
def test_labels_as_offices_write_them(
    catalog: Catalog, form: Form, printed: str, typed: str
) -> None:
    text = document(form, numbered(form), tabs)
    assert printed in text
    result = imported(catalog, text.replace(printed, typed))
    assert result.missing == ()
    assert result.report.entries == numbered(form).entries
    assert result.notes == ()


def test_a_cell_that_is_no_number_keeps_its_text(catalog: Catalog, form: Form) -> None:
    ref = CellRef("disclosure", "licences", "decisions")
    result = imported(catalog, document(form, with_cells(numbered(form), {ref: "16件"}), tabs))
    assert result.report.entry(ref).text == "16件"
    assert result.report.entry(ref).number is None


def test_the_edition_is_told_by_the_words_not_by_the_year(catalog: Catalog) -> None:
    """A town's report for 2023 was still made on the tables of 2019."""
    old = catalog.edition(2019)
    report = numbered(old)
    text = document(old, report, tabs).replace("2025年政府", "2023年政府")
    result = imported(catalog, text)
    assert (result.report.edition, result.report.year) == (2019, 2023)
    assert result.report.entries == report.entries


@pytest.mark.parametrize(("year", "edition"), [(2025, 2021), (2027, 2021)])
def test_a_later_edition_with_one_more_row_takes_no_report_of_the_form_before(
    form: Form, year: int, edition: int
) -> None:
    report = numbered(form)
    text = document(form, report, tabs).replace("2025年政府", f"{year}年政府")
    result = match((with_one_more_row(), form), RawDocument(tuple(blocks(text))))
    assert (result.report.edition, result.report.year) == (edition, year)
    assert result.missing == ()


def test_with_a_row_lost_the_edition_in_force_decides(form: Form) -> None:
    text = "\n".join(
        line for line in document(form, numbered(form), tabs).splitlines() if "信访举报" not in line
    )
    result = match((with_one_more_row(), form), RawDocument(tuple(blocks(text))))
    assert (result.report.edition, result.report.year) == (2021, 2025)


def with_one_more_row() -> Form:
    """Return the form as it might be in 2027: 行政裁决 below 行政强制."""
    text = (FORMS / "2021.toml").read_text(encoding="utf-8")
    row = '    { key = "coercion", stub = ["行政强制"] },\n'
    text = text.replace(row, row + '    { key = "rulings", stub = ["行政裁决"] },\n')
    text = text.replace("cells = 10", "cells = 11").replace("edition = 2021", "edition = 2027")
    return form_of("2027.toml", text.encode(), 2027)


def test_an_extra_row_is_left_out_and_named(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs)
    text = text.replace("第二十条第（五）项", "其他主动公开文件\t7\t8\t9\n第二十条第（五）项", 1)
    result = imported(catalog, text)
    assert result.report.entries == numbered(form).entries
    assert [(n.code, n.values) for n in result.notes] == [
        ("row-unknown", ("二", "其他主动公开文件"))
    ]


def blanked(form: Form, column: str) -> Report:
    rows = form.tables[1].blocks[0].rows
    return with_cells(
        numbered(form), {CellRef("applications", row.key, column): "" for row in rows}
    )


@pytest.mark.parametrize("layout", [tabs, pipes])
@pytest.mark.parametrize("column", ["natural", "total"])
def test_a_blank_column_at_the_edge_never_shifts_the_others(
    catalog: Catalog, form: Form, layout: Callable[[Table, Report], str], column: str
) -> None:
    report = blanked(form, column)
    found = imported(catalog, document(form, report, layout)).report.entries
    assert all(report.entries[ref] == entry for ref, entry in found.items())


def test_a_foreign_column_is_not_read_as_one_of_the_form(catalog: Catalog, form: Form) -> None:
    text = document(form, blanked(form, "natural"), tabs)
    rows = text.split("\n")
    at = next(i for i, row in enumerate(rows) if "商业企业" in row)
    rows[at] += "\t行业协会"
    rows[at + 1 : at + 26] = [f"{row}\t777" for row in rows[at + 1 : at + 26]]
    result = imported(catalog, "\n".join(rows))
    assert {ref.table for ref in result.report.entries} == {"disclosure", "review"}


@pytest.mark.parametrize("stub", ["项目\t", "序号\t"])
def test_a_stub_added_to_table_four_is_no_figure(catalog: Catalog, form: Form, stub: str) -> None:
    report = with_cells(numbered(form), {CellRef("review", "cases", "appeal_total"): ""})
    before, after = document(form, report, tabs).split("四、政府信息公开行政复议、行政诉讼情况\n")
    table, rest = after.split("\n五、")
    rows = table.split("\n")
    rows = [f"{cell}{row}" for cell, row in zip(("", stub, "\t", "\t", "1\t"), rows, strict=False)]
    text = f"{before}四、政府信息公开行政复议、行政诉讼情况\n" + "\n".join(rows) + f"\n五、{rest}"
    assert imported(catalog, text).report.entries == report.entries


def test_a_subtotal_of_a_group_is_not_the_total(catalog: Catalog, form: Form) -> None:
    lines = document(form, numbered(form), tabs).split("\n")
    lines = [line for line in lines if "（七）总计" not in line]
    at = next(i for i, line in enumerate(lines) if "8.属于行政查询事项" in line)
    lines.insert(at + 1, "\t\t合计\t1\t2\t3\t4\t5\t6\t7")
    result = imported(catalog, "\n".join(lines))
    assert {ref.row for ref in result.missing} == {"results"}
    assert [n.values for n in result.notes] == [("三", "合计"), ("三", "（七）总计")]


def test_a_second_table_does_not_fill_the_blanks_of_the_first(catalog: Catalog, form: Form) -> None:
    report = with_cells(
        numbered(form),
        {CellRef("applications", "secret", c.key): "" for c in form.tables[1].blocks[0].columns},
    )
    table = tabs(form.tables[1], numbered(form))
    text = document(form, report, tabs).replace(
        "\n四、政府", f"\n附：上年情况\n{table}\n四、政府", 1
    )
    result = imported(catalog, text)
    assert not any(ref.row == "secret" for ref in result.report.entries)
    assert result.report.edition == 2021
    assert "two-values" in {note.code for note in result.notes}


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("行政事业性收费\t", "行政事业性收费（元）\t"),
        ("第二十条第（八）项", "第二十条第（八）项 单位：元"),
    ],
)
def test_a_unit_beside_the_head_counts_too(
    catalog: Catalog, form: Form, printed: str, typed: str
) -> None:
    text = (
        document(form, numbered(form), tabs).replace("（单位：万元）", "").replace(printed, typed)
    )
    assert [ref.row for ref in imported(catalog, text).missing] == ["charges"]


def test_text_beside_a_table_is_named(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs).replace(
        "\n四、政府", "\n注：含上年结转。\n四、政府", 1
    )
    notes = [n.values for n in imported(catalog, text).notes if n.code == "text-beside-table"]
    assert notes == [("三", "注：含上年结转。")]


def test_of_two_reports_in_one_file_only_the_first_is_read(catalog: Catalog, form: Form) -> None:
    first, second = numbered(form), zeros(form)
    text = document(form, first, tabs) + "\n" + document(form, second, tabs)
    result = imported(catalog, text)
    assert result.report.entries == first.entries
    assert "second-report" in {note.code for note in result.notes}
