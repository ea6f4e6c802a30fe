"""Cells of figures that somebody has merged: whose figure it is nobody can tell, so all is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.importer import import_report
from govreport_gui.model.form import CellRef, Form
from tests.importing.test_layouts import numbered
from tests.support.dressed_files import FILTERS, converted
from tests.support.fuzzing import as_archive
from tests.support.merged_pages import Spans, merged_page, taken_in
from tests.support.reports import with_cells

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.importing.result import ImportResult
    from govreport_gui.model.report import Report

SECRET = CellRef("applications", "secret", "natural")
DOWN: Spans = {
    CellRef("disclosure", "rules", "issued"): (2, 1),
    SECRET: (2, 1),
    CellRef("applications", "granted", "total"): (3, 1),
}
ACROSS: Spans = {
    CellRef("disclosure", "rules", "issued"): (1, 2),
    CellRef("applications", "repeated", "natural"): (1, 2),
    CellRef("applications", "carried_in", "companies"): (1, 5),
    CellRef("review", "cases", "review_upheld"): (1, 3),
}
BOTH: Spans = {CellRef("applications", "unclear", "research"): (2, 2)}
WHOLE: Spans = {SECRET: (2, 7)}
SHAPES = {"down": DOWN, "across": ACROSS, "both": BOTH, "whole": WHOLE}
# Text has no cells to merge.
KINDS = [kind for kind in FILTERS if kind != "txt"] + ["page", "mht"]


@pytest.fixture(scope="module")
def pages(form: Form, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("merged")
    files = {name: folder / f"{name}.html" for name in SHAPES}
    for name, spans in SHAPES.items():
        files[name].write_text(merged_page(form, numbered(form), spans), encoding="utf-8")
    return files


def as_kind(pages: dict[str, Path], kind: str) -> dict[str, Path]:
    files = list(pages.values())
    if kind == "mht":
        for page in files:
            page.with_suffix(".mht").write_bytes(as_archive(page.read_bytes()))
        return {name: page.with_suffix(".mht") for name, page in pages.items()}
    if kind == "page":
        return pages
    return dict(zip(pages, converted(files, kind, files[0].parent), strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_merged_figures_are_taken_for_no_cell_and_every_cell_is_told(
    catalog: Catalog, form: Form, pages: dict[str, Path], kind: str
) -> None:
    report = numbered(form)
    for name, file in as_kind(pages, kind).items():
        result = import_report(catalog, file)
        inside = taken_in(form, SHAPES[name])
        told = {ref for note in result.notes for ref in note.cells}
        assert inside.keys() <= {*result.missing} & told, (kind, name)
        assert {*result.missing} <= told, (kind, name)
        assert all(report.entries[ref] == e for ref, e in result.report.entries.items()), name


@pytest.mark.parametrize("kind", KINDS)
def test_beside_cells_merged_downwards_all_others_are_read(
    catalog: Catalog, form: Form, pages: dict[str, Path], kind: str
) -> None:
    [file] = as_kind({"down": pages["down"]}, kind).values()
    result = import_report(catalog, file)
    assert {*result.missing} == taken_in(form, DOWN).keys()
    assert [note.code for note in result.notes] == ["merged-values"] * len(DOWN)


def read(catalog: Catalog, form: Form, report: Report, spans: Spans, path: Path) -> ImportResult:
    path.write_text(merged_page(form, report, spans), encoding="utf-8")
    return import_report(catalog, path)


def test_rows_merged_in_all_columns_are_one_note_that_says_what_stands_there(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    row = [ref for ref in form.fields if ref.row == SECRET.row]
    spans: Spans = dict.fromkeys(row, (2, 1))
    report = numbered(form)
    [note] = read(catalog, form, report, spans, tmp_path / "a.html").notes
    section, rows, heads, texts = note.values
    assert (section, rows) == ("三", "1.属于国家秘密、2.其他法律行政法规禁止公开")
    assert heads.split("、")[0::6] == ["自然人", "总计"]
    assert texts.split("、") == [report.entry(ref).text for ref in row]
    assert len(note.places) == len(note.cells) == 2 * len(row)


def test_a_blank_cell_merged_over_rows_is_blank_in_each(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    below = CellRef(SECRET.table, "forbidden", SECRET.column)
    report = with_cells(numbered(form), {SECRET: "", below: ""})
    result = read(catalog, form, report, {SECRET: (2, 1)}, tmp_path / "a.html")
    assert result.report.entries == report.entries
    assert (result.missing, result.notes) == ((), ())


def test_a_figure_that_reaches_down_from_a_row_of_no_form_is_told(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    path = tmp_path / "a.html"
    text = merged_page(form, numbered(form), {SECRET: (2, 1)}).replace("1.属于国家秘密", "1.某项")
    path.write_text(text, encoding="utf-8")
    result = import_report(catalog, path)
    below = CellRef(SECRET.table, "forbidden", SECRET.column)
    assert {ref.row for ref in result.missing} == {SECRET.row, below.row}
    assert [n.cells for n in result.notes if n.code == "merged-values"] == [(below,)]


def test_a_blank_column_merged_along_the_table_hides_no_figure(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    blank = CellRef(SECRET.table, "stability", SECRET.column)
    report = with_cells(numbered(form), {blank: ""})
    path = tmp_path / "a.html"
    text = merged_page(form, report, {})
    first = text.index("</tr>", text.index("申请人情况"))
    path.write_text(f'{text[:first]}<td rowspan="28"></td>{text[first:]}', encoding="utf-8")
    result = import_report(catalog, path)
    assert result.report.entries == report.entries
    assert (result.missing, result.notes) == ((), ())


def test_a_blank_column_does_not_make_up_for_merged_ones(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    """A figure over two rows and two columns, and one blank cell more at the end of each row."""
    report = numbered(form)
    first = CellRef(SECRET.table, "received", "law_services")
    text = merged_page(form, report, {first: (2, 2)})
    head = text.index("</tr>", text.index("申请人情况"))
    path = tmp_path / "a.html"
    path.write_text(f'{text[:head]}<td rowspan="28"></td>{text[head:]}', encoding="utf-8")
    result = import_report(catalog, path)
    assert {"received", "carried_in"} <= {ref.row for ref in result.missing}
    assert all(report.entries[ref] == entry for ref, entry in result.report.entries.items())


def test_a_figure_that_reaches_down_into_a_row_of_no_certain_columns_is_told(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    report = numbered(form)
    extra = report.entry(CellRef(SECRET.table, "forbidden", "total")).text
    text = merged_page(form, report, {SECRET: (2, 1)})
    cell = f'<td rowspan="1" colspan="1">{extra}</td>'
    path = tmp_path / "a.html"
    path.write_text(text.replace(cell, f"{cell}<td>9</td>"), encoding="utf-8")
    result = import_report(catalog, path)
    assert {ref.row for ref in result.missing} == {SECRET.row, "forbidden"}
