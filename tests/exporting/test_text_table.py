"""Tables of plain texts, for documents that are no form's."""

from __future__ import annotations

import pytest

from govreport_gui.exporting import Style
from govreport_gui.exporting.cells import fit, is_left_aligned
from govreport_gui.exporting.document import Kind
from govreport_gui.exporting.lines import in_ems, width_of
from govreport_gui.exporting.text_table import TextColumn, in_short_rows, text_table

COLUMNS = (TextColumn("序号", 10), TextColumn("问题", 40, is_text=True))


def test_heads_stand_over_the_rows() -> None:
    table = text_table("甲", COLUMNS, [("1", "乙"), ("2", "丙")])
    assert [(box.row, box.column, text) for box, text in table.cells()] == [
        (0, 0, "序号"),
        (0, 1, "问题"),
        (1, 0, "1"),
        (1, 1, "乙"),
        (2, 0, "2"),
        (2, 1, "丙"),
    ]
    assert (table.layout.rows, table.layout.head_rows, table.layout.widths) == (3, 1, (10, 40))


def test_running_text_is_set_from_the_left_and_fills_its_lines(style: Style) -> None:
    table = text_table("甲", COLUMNS, [("1", "一个需要换行的很长的问题" * 9)])
    *_, cell = fit(table, style.listing, style.page.text_width, in_ems)
    assert is_left_aligned(cell.box)
    widths = [width_of(line, in_ems) * cell.size for line in cell.lines[:-1]]
    assert len(widths) > 1
    assert all(cell.room - width < 2 * cell.size for width in widths)


def test_what_is_signed_has_rows_twice_as_high_as_the_head() -> None:
    table = text_table("甲", COLUMNS, [("1", "")], Kind.SIGNED)
    assert [box.row_span for box in table.layout.boxes] == [1, 1, 2, 2]


@pytest.mark.parametrize("text", ["甲" * 25, "1234567890" * 2 + "。", "一\n二\n三\n四", ""])
def test_a_long_text_goes_on_in_the_next_row_and_stays_whole(text: str) -> None:
    made = list(in_short_rows([("1", text)], 10))
    assert "".join(row[1] for row in made) == text
    assert [row[0] for row in made] == ["1", *[""] * (len(made) - 1)]


def test_no_number_is_cut() -> None:
    made = list(in_short_rows([("", "共计收到申请共计1286件")], 9))
    assert [row[1] for row in made] == ["共计收到申请共计1286", "件"]


def test_short_texts_stay_in_one_row() -> None:
    assert list(in_short_rows([("1", "甲"), ("", "")], 10)) == [("1", "甲"), ("", "")]
