"""Blank cells, and rows in halves: what is certain is read, what is not is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.excel.sheets import blocks as sheet_blocks
from govreport_gui.importing.raw import RawTable
from govreport_gui.layout import lay_out
from govreport_gui.model.form import CellRef, Form
from tests.importing.test_layouts import imported, numbered
from tests.support.flat import document, grid, tabs
from tests.support.reports import with_cells

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Table
    from govreport_gui.model.report import Report


def only(form: Form, *columns: str) -> Report:
    """Return a report whose table three is blank but for some columns."""
    blank = {
        ref: "" for ref in form.fields if ref.table == "applications" and ref.column not in columns
    }
    return with_cells(numbered(form), blank)


def test_a_table_filled_in_its_last_column_alone_is_read(catalog: Catalog, any_form: Form) -> None:
    report = only(any_form, "total")
    result = imported(catalog, document(any_form, report, tabs))
    assert result.report.entries == report.entries
    assert result.missing == ()


@pytest.mark.parametrize("column", ["companies", "charities"])
def test_a_column_in_the_middle_alone_is_read_right_or_not_at_all(
    catalog: Catalog, form: Form, column: str
) -> None:
    report = only(form, column)
    result = imported(catalog, document(form, report, tabs))
    assert all(report.entries[ref] == entry for ref, entry in result.report.entries.items())


def test_values_with_a_blank_cell_before_each_are_not_moved_together(
    catalog: Catalog, form: Form
) -> None:
    """A converter may write every merged value cell as two, the first of them blank."""
    report = only(form, "others", "total")
    rows = [
        "\t".join(("\t" if cell.isdigit() else "") + cell for cell in row) if at > 2 else row
        for at, row in enumerate(grid(form.tables[1], report))
    ]
    doubled = "\n".join("\t".join(row) if isinstance(row, list) else row for row in rows)
    text = document(form, report, tabs).replace(tabs(form.tables[1], report), doubled)
    found = imported(catalog, text).report.entries
    assert all(report.entries[ref] == entry for ref, entry in found.items())


def test_a_row_torn_in_its_label_is_one_row(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs)
    row = next(line for line in text.split("\n") if "本机关不掌握" in line)
    upper = row.replace("本机关不掌握相关政府信息", "本机关不掌握相")
    lower = "\t\t关政府信息" + "\t" * 7
    result = imported(catalog, text.replace(row, f"{upper}\n{lower}"))
    assert result.report.entries == numbered(form).entries
    assert result.notes == ()


def test_two_heads_one_under_the_other_are_not_one_torn_head(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs)
    assert "法人或其他组织" in text
    assert imported(catalog, text).report.entries == numbered(form).entries


def in_full(table: Table, report: Report) -> str:
    """Write every place of the grid on a line of its own, covered ones as blank lines."""
    layout = lay_out(table)
    texts = {(b.row, b.column): report.entry(b.ref).text if b.ref else b.text for b in layout.boxes}
    return "\n".join(
        texts.get((row, column), "")
        for row in range(layout.rows)
        for column in range(layout.columns)
    )


def test_a_blank_row_is_found_where_every_place_has_its_line(catalog: Catalog, form: Form) -> None:
    blank = {ref: "" for ref in form.fields if (ref.table, ref.row) == ("disclosure", "normative")}
    report = with_cells(numbered(form), blank)
    result = imported(catalog, document(form, report, in_full))
    assert result.report.entries == report.entries
    assert result.missing == ()


def test_columns_of_a_sheet_that_no_row_uses_are_no_part_of_the_table() -> None:
    [table] = sheet_blocks([("甲", "1", "", ""), ("乙", "", "", "")])
    assert table == RawTable((("甲", "1"), ("乙", "")))


def test_the_last_row_without_a_figure_is_blank_not_missing(catalog: Catalog, form: Form) -> None:
    ref = CellRef("review", "cases", "appeal_total")
    report = with_cells(numbered(form), {ref: ""})
    result = imported(catalog, document(form, report, tabs))
    assert result.report.entries == report.entries
    assert result.missing == ()
