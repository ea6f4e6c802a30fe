"""Levels and numbers of paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

if TYPE_CHECKING:
    from tests.gui.narrative.conftest import Writer


def test_enter_goes_on_with_a_list_and_leaves_it_behind_a_number_alone(writer: Writer) -> None:
    writer.begin("1.加强学习。")
    writer.press("Return")
    assert writer.shown == "1.加强学习。\n2."
    writer.press("Return")
    assert writer.shown == "1.加强学习。\n"
    writer.key("甲")
    assert writer.kept == ("1.加强学习。", "甲")


def test_below_a_heading_of_its_own_enter_begins_text(writer: Writer) -> None:
    writer.begin("（一）主动公开")
    writer.press("Return")
    assert writer.shown == "（一）主动公开\n"


def test_enter_in_the_middle_of_an_item_only_parts_it(writer: Writer) -> None:
    writer.begin("1.加强学习。")
    writer.put_cursor("加强")
    writer.press("Return")
    assert writer.kept == ("1.加强", "学习。")


def test_a_key_puts_paragraphs_on_a_level_and_takes_them_back(writer: Writer) -> None:
    writer.begin("甲。", "乙。", "丙。")
    writer.put_cursor(1, 5)
    writer.press("Ctrl+1")
    assert writer.kept == ("（一）甲。", "（二）乙。", "丙。")
    writer.press("Ctrl+Z")
    writer.put_cursor(len(writer.shown))
    writer.press("Ctrl+2")
    assert writer.kept == ("甲。", "乙。", "1.丙。")
    writer.press("Ctrl+2")
    assert writer.kept == ("甲。", "乙。", "丙。")


def test_numbers_are_made_continuous_as_one_step(writer: Writer) -> None:
    writer.begin("（一）甲。", "（三）乙。", "（三）丙。")
    writer.press("Ctrl+Shift+L")
    assert writer.kept == ("（一）甲。", "（二）乙。", "（三）丙。")
    writer.press("Ctrl+Z")
    assert writer.kept[1] == "（三）乙。"


def test_a_heading_looks_unlike_the_text_behind_it(writer: Writer) -> None:
    writer.begin("（一）主动公开。全年公开3条。", "甲。")
    layout = writer.editor.document().firstBlock().layout()
    [lead] = layout.formats()
    assert (lead.start, lead.length) == (0, 8)  # type: ignore[attr-defined]
    look = lead.format  # type: ignore[attr-defined]
    own = writer.editor.font().families()
    assert look.fontWeight() == QFont.Weight.Bold or look.fontFamilies() != own
    assert not writer.editor.document().lastBlock().layout().formats()


def test_paragraphs_are_indented_by_two_characters_at_every_zoom(writer: Writer) -> None:
    writer.begin("甲。", "乙。")
    for percent in (100, 200):
        writer.view.pages.set_zoom(percent)
        one = 2 * writer.editor.fontMetrics().horizontalAdvance("国")
        indents = {
            round(writer.editor.document().findBlockByNumber(n).blockFormat().textIndent())
            for n in range(2)
        }
        assert all(abs(indent - one) <= 2 for indent in indents)


def test_text_is_as_large_as_the_tables_are(writer: Writer) -> None:
    before = writer.editor.font().pointSizeF()
    writer.view.pages.set_zoom(200)
    assert writer.editor.font().pointSizeF() == before * 2
    writer.view.sections.setCurrentRow(4)
    assert writer.editor.font().pointSizeF() == before * 2
