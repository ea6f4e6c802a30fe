"""Typing into a text section: what is entered, what is shown, and what undo takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from govreport_gui.gui.narrative.strokes import Strokes
from govreport_gui.model.report import TextRef

if TYPE_CHECKING:
    import pytest

    from tests.gui.narrative.conftest import Writer


def test_what_is_typed_is_in_the_report_at_once(writer: Writer) -> None:
    writer.begin("甲。")
    writer.key("乙")
    assert writer.kept == ("甲。乙",)


def test_undo_takes_back_word_by_word(writer: Writer) -> None:
    writer.begin("甲。")
    writer.compose("", "主动")
    writer.compose("", "公开")
    writer.key("，", "3", "1", "8", "条", "。", "乙")
    seen = []
    while writer.kept != ("甲。",):
        seen.append(writer.kept[0][2:])
        writer.press("Ctrl+Z")
    assert seen == ["主动公开，318条。乙", "主动公开，318条。", "主动公开，", "主动公开", "主动"]


def test_letters_of_one_word_are_one_step_and_a_jump_begins_another() -> None:
    strokes = Strokes(lambda: 0.0)
    assert [strokes.joins(0, 0, "a"), strokes.joins(1, 0, "b")] == [False, True]
    assert not strokes.joins(9, 0, "c")


def test_a_pause_begins_another_step() -> None:
    times = iter([0.0, 1.0, 9.0])
    strokes = Strokes(lambda: next(times))
    assert [strokes.joins(n, 0, "a") for n in range(3)] == [False, True, False]


def test_deleting_letter_by_letter_is_one_step(writer: Writer) -> None:
    writer.begin("甲乙丙丁")
    writer.press("Backspace", "Backspace", "Backspace", "Ctrl+Z")
    assert writer.kept == ("甲乙丙丁",)


def test_undo_puts_the_cursor_where_the_words_are(writer: Writer) -> None:
    writer.begin("甲乙丙", "丁")
    writer.put_cursor("甲")
    writer.compose("", "公开")
    writer.put_cursor(len(writer.shown))
    writer.press("Ctrl+Z")
    assert writer.editor.textCursor().position() == 1


def test_another_widgets_step_is_not_joined(writer: Writer) -> None:
    writer.begin("甲")
    writer.key("a")
    writer.session.enter({TextRef("五"): ("别处。",)}, "write")
    writer.key("b")
    writer.press("Ctrl+Z")
    assert writer.kept == ("甲a",)


def test_enter_with_shift_begins_a_paragraph_too(writer: Writer) -> None:
    writer.begin("甲。")
    writer.press("Shift+Return")
    writer.key("乙")
    assert writer.kept == ("甲。", "乙")


def test_a_key_does_not_wait_for_the_checks_and_a_save_has_them(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.begin("甲。")
    writer.key("X", "X", "条")
    assert not writer.session.is_checked
    writer.window.filing.commit()
    assert writer.session.is_checked
    assert "S11.六.XX" in {f.rule for f in writer.session.findings}


def test_blank_lines_and_margins_stay_while_they_are_typed(writer: Writer) -> None:
    writer.begin("甲。")
    writer.press("Return", "Return")
    writer.key("　", "乙")
    assert (writer.shown, writer.kept) == ("甲。\n\n　乙", ("甲。", "乙"))


def test_what_is_typed_over_a_paragraph_of_three_clicks_leaves_the_next_one_alone(
    writer: Writer,
) -> None:
    """Else the heading below would become the end of this paragraph, and nobody would be told."""
    writer.begin("本年度公开信息十条。", "（二）依申请公开。", "未收到申请。")
    writer.put_cursor("公开信息")
    here, port = writer.editor.cursorRect().center(), writer.editor.viewport()
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=here)
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=here)
    assert writer.editor.textCursor().selectedText() == "本年度公开信息十条。"
    writer.key("略")
    assert writer.kept == ("略", "（二）依申请公开。", "未收到申请。")
