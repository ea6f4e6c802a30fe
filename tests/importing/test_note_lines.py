"""Lines below a table that explain it (注：…) are told, and cost no figure of the row above."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.importer import import_report
from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawDocument
from govreport_gui.importing.web.blocks import page_blocks
from tests.importing.test_layouts import imported, numbered
from tests.support.dressed_files import FILTERS, converted
from tests.support.flat import FLAT, cell_a_line, document, no_rows
from tests.support.merged_pages import merged_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form, Table
    from govreport_gui.model.report import Report

    Layout = Callable[[Table, Report], str]


def with_note(layout: Layout, *lines: str) -> Layout:
    """Return the layout of tables with some lines directly below them."""
    return lambda table, report: "\n".join((layout(table, report).rstrip("\n"), *lines))


@pytest.mark.parametrize("layout", FLAT)
@pytest.mark.parametrize("note", ["注：含上年结转", "说明：由各股室提供。", "（备注1:见附件）"])
def test_a_note_directly_below_a_table_is_told(
    catalog: Catalog, form: Form, layout: Layout, note: str
) -> None:
    result = imported(catalog, document(form, numbered(form), with_note(layout, note)))
    assert result.report.entries == numbered(form).entries
    assert [(n.code, *n.values) for n in result.notes] == [
        ("text-beside-table", section, note) for section in "二三四"
    ]


def test_all_lines_of_a_note_are_told_where_nothing_shows_rows(
    catalog: Catalog, form: Form
) -> None:
    lines = ("注：1.含上年结转", "2.由各股室提供", "3")
    result = imported(catalog, document(form, numbered(form), with_note(no_rows, *lines)))
    assert result.report.entries == numbered(form).entries
    told = [n.values[1] for n in result.notes if n.values[0] == "四"]
    assert told == list(lines[:2])


def test_a_figure_behind_a_note_fills_no_gap_before_it(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), no_rows)
    ends = [entry.text for ref, entry in numbered(form).entries.items() if ref.row == "carried_out"]
    text = text.replace(f"\n{ends[-1]}\n", f"\n注：无\n{ends[-1]}\n", 1)
    result = imported(catalog, text)
    assert {ref.row for ref in result.missing} == {"carried_out"}


def test_a_note_within_a_cell_is_a_part_of_it(catalog: Catalog, form: Form) -> None:
    printed = "一、本年新收政府信息公开申请数量\n"
    text = document(form, numbered(form), cell_a_line)
    result = imported(catalog, text.replace(printed, f"{printed}（注：不含上年）\n"))
    assert result.report.entries == numbered(form).entries


@pytest.mark.parametrize("note", ["注：含上年", "填报人：张三，审核人：李四"])
@pytest.mark.parametrize("kind", [kind for kind in FILTERS if kind != "txt"])
def test_a_line_in_the_last_row_of_a_table_is_told(
    catalog: Catalog, form: Form, tmp_path_factory: pytest.TempPathFactory, kind: str, note: str
) -> None:
    folder = tmp_path_factory.mktemp("rows")
    text = merged_page(form, numbered(form), {})
    file = folder / "a.html"
    file.write_text(text.replace("</table>", f'<tr><td colspan="4">{note}</td></tr></table>', 1))
    result = import_report(catalog, converted([file], kind, folder)[0])
    assert result.missing == ()
    assert [(n.code, *n.values) for n in result.notes] == [("text-beside-table", "二", note)]


def test_a_title_spelled_at_length_is_none(catalog: Catalog, form: Form) -> None:
    text = merged_page(form, numbered(form), {})
    longer = text.replace("第二十条第（五）项", "《条例》第二十条第一款第（五）项内容")
    assert longer != text
    result = match(catalog, RawDocument(page_blocks(Path("a.html"), longer.encode())))
    assert (result.missing, result.notes) == ((), ())
