"""Cells that hold no figure, and rows that are not in the file: each is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawDocument, RawParagraph
from govreport_gui.model.form import CellRef, Form
from tests.importing.test_layouts import imported, numbered
from tests.support.flat import document, no_rows, tabs
from tests.support.reports import with_cells

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog

GRANTED = CellRef("applications", "granted", "natural")
FEES = CellRef("disclosure", "charges", "fees")


def told(catalog: Catalog, form: Form, cells: dict[CellRef, str]) -> list[tuple[str, ...]]:
    report = with_cells(numbered(form), cells)
    result = imported(catalog, document(form, report, tabs))
    assert result.report.entries == report.entries
    return [(note.code, *note.values) for note in result.notes]


@pytest.mark.parametrize(
    ("ref", "text", "section", "row"),
    [
        (GRANTED, "十二", "三", "（一）予以公开"),
        (GRANTED, "约12", "三", "（一）予以公开"),
        (GRANTED, "12元", "三", "（一）予以公开"),
        (GRANTED, "41.7%", "三", "（一）予以公开"),
        (FEES, "160.5964万元", "二", "行政事业性收费"),
        (FEES, "184719元", "二", "行政事业性收费"),
        (FEES, "1 2", "二", "行政事业性收费"),
    ],
)
def test_what_is_no_figure_stays_in_its_cell_and_is_told(
    catalog: Catalog, form: Form, ref: CellRef, text: str, section: str, row: str
) -> None:
    assert told(catalog, form, {ref: text}) == [("no-figure", section, row, text)]


@pytest.mark.parametrize(
    "text", ["", "0", "１２", "1,286", "/", "—", "无", "不涉及", "-2", "1.5", "12件"]
)
def test_figures_and_marks_for_none_are_not_doubted(
    catalog: Catalog, form: Form, text: str
) -> None:
    assert told(catalog, form, {GRANTED: text}) == []


def test_words_in_one_row_are_one_note_that_names_each_cell(catalog: Catalog, form: Form) -> None:
    cells = {
        CellRef("applications", "granted", column): "无法统计" for column in ("natural", "total")
    }
    report = with_cells(numbered(form), cells)
    [note] = imported(catalog, document(form, report, tabs)).notes
    assert note.cells == tuple(cells)
    assert note.values[2] == "无法统计、无法统计"


def test_rows_that_are_not_there_are_named(catalog: Catalog, form: Form) -> None:
    lines = document(form, numbered(form), tabs).split("\n")
    kept = [line for line in lines if "（七）总计" not in line and "四、结转" not in line]
    result = imported(catalog, "\n".join(kept))
    assert {ref.row for ref in result.missing} == {"results", "carried_out"}
    assert [(note.code, *note.values) for note in result.notes] == [
        ("rows-missing", "三", "（七）总计、四、结转下年度继续办理")
    ]


def test_a_row_that_is_in_doubt_is_not_said_to_be_absent(catalog: Catalog, form: Form) -> None:
    lost = CellRef("applications", "secret", "research")
    report = with_cells(numbered(form), {lost: ""})
    result = imported(catalog, document(form, report, no_rows))
    assert [note.code for note in result.notes] == ["row-unplaced"]


def test_a_heading_without_its_table_is_told(catalog: Catalog, form: Form) -> None:
    text = document(form, numbered(form), tabs)
    before, _, after = text.partition(tabs(form.tables[2], numbered(form)))
    result = imported(catalog, before + after)
    assert ("table-missing", "四") in [(note.code, *note.values) for note in result.notes]


def test_a_file_without_any_heading_of_a_table_tells_the_heading_alone(catalog: Catalog) -> None:
    lines = (
        "青石镇2025年政府信息公开工作年度报告",
        "一、总体情况",
        "有。",
        "五、存在的主要问题及改进情况",
        "有。",
    )
    result = match(catalog, RawDocument(tuple(map(RawParagraph, lines))))
    assert {note.code for note in result.notes} == {"section-missing"}
