"""How texts fit into the boxes of the statutory tables."""

from __future__ import annotations

from dataclasses import replace

import pytest

from govreport_gui.exporting import Document, Style
from govreport_gui.exporting.cells import Cell, fit, row_heights, squeeze
from govreport_gui.exporting.document import TableBlock
from govreport_gui.exporting.lines import in_ems
from govreport_gui.layout import Part


def table(document: Document, number: int) -> TableBlock:
    return [block for block in document.blocks if isinstance(block, TableBlock)][number]


def cells(block: TableBlock, style: Style) -> list[Cell]:
    look = style.table(block.layout.columns)
    return fit(block, look, style.page.text_width, in_ems)


def cell(found: list[Cell], text: str) -> Cell:
    return next(cell for cell in found if cell.text == text)


@pytest.fixture
def applications(document: Document) -> TableBlock:
    return table(document, 1)


@pytest.mark.parametrize("number", range(3))
def test_no_line_is_wider_than_its_box(any_document: Document, style: Style, number: int) -> None:
    for found in cells(table(any_document, number), style):
        for line in found.lines:
            assert sum(map(in_ems, line)) * found.size <= found.room + 0.01


@pytest.mark.parametrize("number", range(3))
def test_a_table_fits_one_page_with_its_heading(
    any_document: Document, style: Style, number: int
) -> None:
    block = table(any_document, number)
    found = cells(block, style)
    look = style.table(block.layout.columns)
    room = style.table_room(look)
    assert sum(row_heights(found, squeeze(found, look, room))) <= room


def test_a_table_too_tall_for_any_page_keeps_its_rows(
    applications: TableBlock, style: Style
) -> None:
    look = style.table(10)
    assert squeeze(cells(applications, style), look, 100) == look


def test_no_character_of_a_printed_text_stands_alone(
    applications: TableBlock, style: Style
) -> None:
    printed = [c for c in cells(applications, style) if c.box.part is not Part.FIELD]
    lone = [c.text for c in printed if len(c.lines) > 1 and len(c.lines[-1]) < 2]
    assert lone == []


def test_the_mark_of_a_group_has_a_line_of_its_own(applications: TableBlock, style: Style) -> None:
    assert cell(cells(applications, style), "（三）不予公开").lines == ("（三）", "不予公开")


def test_items_of_a_list_are_set_from_the_left(applications: TableBlock, style: Style) -> None:
    found = cells(applications, style)
    assert cell(found, "2.重复申请").is_left
    assert not cell(found, "（三）不予公开").is_left
    assert not cell(found, "自然人").is_left


def test_items_of_a_column_start_on_one_vertical(applications: TableBlock, style: Style) -> None:
    items = [c for c in cells(applications, style) if c.is_left and c.box.column == 2]
    assert len({c.inset for c in items}) == 1


def test_numbers_of_a_table_are_of_one_size(document: Document, style: Style) -> None:
    review = table(document, 2)
    fields = [c for c in cells(review, style) if c.box.part is Part.FIELD]
    assert {c.size for c in fields} == {fields[0].size}
    assert fields[0].is_smaller


def test_one_overlong_text_does_not_make_all_numbers_small(
    applications: TableBlock, style: Style
) -> None:
    first = next(i for i, b in enumerate(applications.layout.boxes) if b.part is Part.FIELD)
    texts = list(applications.texts)
    texts[first] = "1234567890123"
    fields = cells(replace(applications, texts=tuple(texts)), style)
    assert cell(fields, "1234567890123").size < 7
    assert cell(fields, "100020").size > 7


def test_a_box_over_many_rows_makes_them_higher_when_it_must(
    applications: TableBlock, style: Style
) -> None:
    found = cells(applications, style)
    group = cell(found, "（六）其他处理")
    taller = replace(group, lines=("字",) * 30)
    look = style.table(10)
    heights = row_heights([taller if c is group else c for c in found], look)
    rows = heights[group.box.row : group.box.row + group.box.row_span]
    assert sum(rows) == pytest.approx(30 * look.pitch + look.row - look.pitch)
