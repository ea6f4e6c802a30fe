"""What an input method composes is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.hands import cell

if TYPE_CHECKING:
    from tests.gui.narrative.conftest import Writer

LEFT = Qt.MouseButton.LeftButton


def test_what_is_composed_stays_when_the_section_is_left(writer: Writer) -> None:
    writer.begin("甲。")
    writer.compose("公开")
    row = writer.view.sections.visualItemRect(writer.view.sections.item(4)).center()
    QTest.mouseClick(writer.view.sections.viewport(), LEFT, pos=row)
    assert writer.session.report.paragraphs("六") == ("甲。公开",)


def test_what_is_composed_stays_when_the_section_is_left_by_key(writer: Writer) -> None:
    writer.begin("甲。")
    writer.compose("公开")
    writer.view.sections.setCurrentRow(0)
    assert writer.session.report.paragraphs("六") == ("甲。公开",)


def test_what_is_composed_stays_where_it_is_when_the_mouse_goes_elsewhere(writer: Writer) -> None:
    writer.begin("甲乙丙。", "丁。")
    writer.put_cursor("甲")
    writer.compose("公开")
    QTest.mouseClick(writer.editor.viewport(), LEFT, pos=QPoint(200, 60))
    assert writer.kept == ("甲公开乙丙。", "丁。")


def test_what_is_composed_is_saved(writer: Writer) -> None:
    writer.begin("甲。")
    writer.compose("公开")
    writer.window.filing.commit()
    assert writer.kept == ("甲。公开",)


def test_what_is_composed_is_there_when_the_window_is_closed(writer: Writer) -> None:
    writer.begin("甲。")
    writer.session.mark_saved(writer.session.report)
    writer.compose("公开")
    assert not writer.window.filing.may_leave()
    assert writer.kept == ("甲。公开",)


def test_undo_from_the_menu_takes_back_what_was_being_composed(writer: Writer) -> None:
    writer.begin("甲。")
    writer.compose("公开")
    writer.choose(writer.window.menus.edit.undo)
    assert writer.kept == ("甲。",)
    writer.choose(writer.window.menus.edit.redo)
    assert writer.kept == ("甲。公开",)


def test_what_is_composed_is_entered_once_when_it_is_committed(writer: Writer) -> None:
    writer.begin("甲。")
    writer.compose("gong")
    assert writer.kept == ("甲。",)
    writer.compose("", "公开")
    writer.window.filing.commit()
    assert writer.kept == ("甲。公开",)


def test_a_composition_that_is_given_up_leaves_nothing(writer: Writer) -> None:
    writer.begin("甲。")
    writer.compose("gong")
    writer.compose("")
    writer.window.filing.commit()
    assert (writer.kept, writer.shown) == (("甲。",), "甲。")


def test_words_committed_without_composition_are_taken(writer: Writer) -> None:
    writer.begin("甲。")
    writer.compose("", "，１２")
    assert writer.kept == ("甲。，１２",)


def test_a_composition_over_a_selection_replaces_it(writer: Writer) -> None:
    writer.begin("甲乙丙。")
    writer.put_cursor(1, 3)
    writer.compose("丁")
    writer.view.sections.setCurrentRow(0)
    assert writer.session.report.paragraphs("六") == ("甲丁。",)


def test_nobody_can_compose_in_a_report_that_is_only_looked_at(writer: Writer) -> None:
    writer.begin("甲。")
    writer.editor.setReadOnly(True)
    writer.compose("公开")
    writer.window.filing.commit()
    assert writer.kept == ("甲。",)


def test_a_second_word_in_an_open_cell_stays_when_the_section_is_left(writer: Writer) -> None:
    writer.view.going.to_cell(cell("received.natural"))
    writer.compose("")
    writer.compose("十", "")
    writer.compose("", "十")
    writer.compose("二")
    row = writer.view.sections.visualItemRect(writer.view.sections.item(0)).center()
    QTest.mouseClick(writer.view.sections.viewport(), LEFT, pos=row)
    assert writer.text("received.natural") == "十二"


def test_rare_characters_stay_whole(writer: Writer) -> None:
    writer.begin("𠮷镇𠮷")
    writer.press("Left", "Shift+Left", "Shift+Left")
    assert writer.editor.textCursor().selectedText() == "𠮷镇"
    writer.press("Right", "Right", "Backspace")
    assert writer.kept == ("𠮷镇",)
    writer.press("Home", "Delete")
    assert writer.kept == ("镇",)
    writer.key("𠮷")
    assert writer.kept == ("𠮷镇",)
    QApplication.processEvents()
