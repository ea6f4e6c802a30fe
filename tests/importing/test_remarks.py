"""A column of remarks beside the form's: it is left out and told, and costs no figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.importer import import_report
from govreport_gui.layout import Part, lay_out
from govreport_gui.model.form import CellRef, Form
from tests.importing.test_layouts import imported, numbered
from tests.support.dressed_files import FILTERS, converted
from tests.support.flat import cell_a_line, document, no_rows, pipes, ragged, tabs
from tests.support.merged_pages import merged_page
from tests.support.reports import with_cells

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.importing.result import ImportResult
    from govreport_gui.model.form import Table
    from govreport_gui.model.report import Report

THREE = "applications"
KINDS = [kind for kind in FILTERS if kind != "txt"]


def few(row: int) -> str:
    """Return what a clerk might remark of a few rows."""
    return {2: "含上年2件", 5: "见附件", 7: "/"}.get(row, "")


def with_remarks(
    layout: Callable[[Table, Report], str],
    remark: Callable[[int], str] = few,
    head: str = "备注",
) -> Callable[[Table, Report], str]:
    """Return the layout of tables in which table three has one more column at the end."""

    def extended(table: Table, report: Report) -> str:
        if table.key != THREE:
            return layout(table, report)
        end = {tabs: "", pipes: " |"}.get(layout, "")
        between = {tabs: "\t", pipes: " "}.get(layout, "")
        rows = [line for line in layout(table, report).split("\n") if "---" not in line]
        texts = [head, "", "", *(remark(row) for row in range(len(rows) - 3))]
        return "\n".join(f"{a}{between}{b}{end}" for a, b in zip(rows, texts, strict=True))

    return extended


def cells_with_remarks(table: Table, report: Report) -> str:
    """Write one cell to a line; the head of the remarks covers all three rows of heads."""
    if table.key != THREE:
        return cell_a_line(table, report)
    texts = ["备注", "", "", *map(few, range(25))]
    rows = ([*row, text] for row, text in zip(ragged(table, report), texts, strict=True))
    return "\n\n".join("\n".join(f"\t{cell}" for cell in row) for row in rows) + "\n"


def page(form: Form, report: Report) -> str:
    """Return a web page in which tables three and four have a column of remarks."""
    text = merged_page(form, report, {})
    for table in form.tables[1:]:
        heads = [box for box in lay_out(table).boxes if box.part is Part.BOXHEAD]
        deep = max(box.row + box.row_span for box in heads)
        start = text.index("<tr>", text.index(f"<p><b>{heading(form, table)}"))
        end = text.index("</table>", start)
        rows = text[start:end].split("</tr>")[:-1]
        cells = [f'<td rowspan="{deep}">备注</td>', *[""] * (deep - 1)]
        cells += [f"<td>{few(row)}</td>" for row in range(len(rows) - deep)]
        whole = "".join(f"{a}{b}</tr>" for a, b in zip(rows, cells, strict=True))
        text = text[:start] + whole + text[end:]
    return text


def heading(form: Form, table: Table) -> str:
    return next(one.heading for one in form.sections if one.key == table.section)


def told(result: ImportResult) -> list[tuple[str, ...]]:
    return [(note.code, *note.values) for note in result.notes]


@pytest.fixture(scope="module")
def file(form: Form, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("remarks") / "a.html"
    file.write_text(page(form, numbered(form)), encoding="utf-8")
    return file


@pytest.mark.parametrize("kind", KINDS)
def test_remarks_in_a_file_are_left_out_and_told(
    catalog: Catalog, form: Form, file: Path, kind: str
) -> None:
    result = import_report(catalog, converted([file], kind, file.parent)[0])
    assert result.missing == ()
    assert {ref: entry.number for ref, entry in result.report.entries.items()} == {
        ref: entry.number for ref, entry in numbered(form).entries.items()
    }
    assert told(result) == [("remarks-left", "三", "备注"), ("remarks-left", "四", "备注")]


@pytest.mark.parametrize(
    "layout",
    [with_remarks(tabs), with_remarks(pipes), cells_with_remarks],
    ids=["tabs", "pipes", "cells"],
)
def test_remarks_in_a_text_are_left_out_and_told(
    catalog: Catalog, form: Form, layout: Callable[[Table, Report], str]
) -> None:
    result = imported(catalog, document(form, numbered(form), layout))
    assert result.report.entries == numbered(form).entries
    assert told(result) == [("remarks-left", "三", "备注")]


def test_each_remark_is_a_place_to_look_at(catalog: Catalog, form: Form) -> None:
    result = imported(catalog, document(form, numbered(form), with_remarks(tabs)))
    [note] = result.notes
    said = [result.raw.blocks[at.block].rows[at.row][at.cell] for at in note.places]  # type: ignore[union-attr]
    assert said == ["备注", "含上年2件", "见附件", "/"]


@pytest.mark.parametrize("head", ["说明", "备 注", "备注（可不填）", "情况说明"])
def test_remarks_have_other_names_too(catalog: Catalog, form: Form, head: str) -> None:
    text = document(form, numbered(form), with_remarks(tabs, head=head))
    assert imported(catalog, text).missing == ()


@pytest.mark.parametrize("text", ["7", "7件", "１２"])
def test_a_figure_among_the_remarks_leaves_the_table_unread(
    catalog: Catalog, form: Form, text: str
) -> None:
    layout = with_remarks(tabs, lambda row: text if row == 3 else "")
    result = imported(catalog, document(form, numbered(form), layout))
    assert {ref.table for ref in result.missing} == {THREE}
    assert not any(ref.table == THREE for ref in result.report.entries)
    assert {note.code for note in result.notes} == {"heads-unknown"}


def test_a_mark_beside_a_row_with_a_gap_may_be_its_last_value(catalog: Catalog, form: Form) -> None:
    report = with_cells(numbered(form), {CellRef(THREE, "partly_granted", "natural"): ""})
    layout = with_remarks(tabs, lambda row: "/" if row == 3 else "")
    result = imported(catalog, document(form, report, layout))
    assert {ref.table for ref in result.missing} == {THREE}


def test_rows_that_lack_their_remark_lose_no_figure_to_it(catalog: Catalog, form: Form) -> None:
    layout = with_remarks(tabs, lambda _: "")
    text = "\n".join(
        line.rstrip("\t") for line in document(form, numbered(form), layout).split("\n")
    )
    result = imported(catalog, text)
    entries = numbered(form).entries
    assert all(entries[ref] == entry for ref, entry in result.report.entries.items())
    assert {ref.table for ref in result.missing} == {THREE}


@pytest.mark.parametrize("layout", [tabs, no_rows])
def test_remarks_between_other_columns_are_none(
    catalog: Catalog, form: Form, layout: Callable[[Table, Report], str]
) -> None:
    text = document(form, numbered(form), layout).replace("法律服务机构", "备注", 1)
    result = imported(catalog, text)
    assert {ref.table for ref in result.missing} == {THREE}


@pytest.mark.parametrize("text", ["见附件", "7", "/"])
@pytest.mark.parametrize("blank", [("granted",), ("received", "carried_in", "granted", "results")])
def test_a_remark_in_a_row_filled_up_at_its_end_is_no_value(
    catalog: Catalog, form: Form, text: str, blank: tuple[str, ...]
) -> None:
    """Offices paste such rows: the figures follow the label at once, blanks stand at the end."""

    def filled_up(table: Table, report: Report) -> str:
        if table.key != THREE:
            return tabs(table, report)
        rows = [line.split("\t") for line in tabs(table, report).split("\n")]
        rows[:3] = [[*row, "备注" if at == 0 else ""] for at, row in enumerate(rows[:3])]
        for row in rows[3:]:
            labels = [cell for cell in row[:3] if cell and not cell.isdigit()]
            values = [*row[3:], text if "予以公开" in "".join(labels) else ""]
            lead = row[: row.index(labels[-1])]
            row[:] = ([*lead, labels[-1], *values] + [""] * 3)[:11]
        return "\n".join(map("\t".join, rows))

    report = with_cells(numbered(form), {CellRef(THREE, row, "natural"): "" for row in blank})
    result = imported(catalog, document(form, report, filled_up))
    assert all(report.entries.get(ref) == entry for ref, entry in result.report.entries.items())
