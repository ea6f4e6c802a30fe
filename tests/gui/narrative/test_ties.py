"""Figures of the text that follow a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from govreport_gui.model.ties import tie
from tests.gui.hands import cell

if TYPE_CHECKING:
    from tests.gui.narrative.conftest import Writer

TOTAL = cell("received.total")
KEPT = f"全年收到申请{tie(TOTAL)}件。"
LEFT = Qt.MouseButton.LeftButton


def test_a_tied_figure_shows_what_stands_in_the_cell(writer: Writer) -> None:
    writer.begin(KEPT)
    assert writer.shown == "全年收到申请12件。"
    assert writer.kept == (KEPT,)


def test_the_figure_follows_its_cell_and_cursor_and_selection_stay(writer: Writer) -> None:
    writer.begin("甲。", KEPT)
    for start, end in ((1, 2), (9, 11), (12, 13), (9, 9), (13, 9)):
        writer.put_cursor(start, end)
        before = writer.editor.textCursor().selectedText()
        writer.session.enter({TOTAL: "1286"}, "type")
        assert writer.shown == "甲。\n全年收到申请1286件。"
        writer.session.undo()
        cursor = writer.editor.textCursor()
        assert cursor.selectedText() == before
        assert (cursor.anchor(), cursor.position()) == (start, end)


def test_a_figure_that_follows_is_no_step_of_the_text(writer: Writer) -> None:
    writer.begin(KEPT)
    writer.session.enter({TOTAL: "13"}, "type")
    assert writer.kept == (KEPT,)
    assert len(writer.session.history.done) == 2


def test_typing_around_a_figure_leaves_it_and_inside_loosens_it(writer: Writer) -> None:
    writer.begin(KEPT)
    writer.put_cursor("12")
    writer.key("余")
    writer.put_cursor("申请")
    writer.key("共")
    assert writer.kept == (f"全年收到申请共{tie(TOTAL)}余件。",)
    writer.put_cursor("共1")
    writer.key("0")
    assert writer.kept == ("全年收到申请共102余件。",)


def test_a_figure_that_is_deleted_is_gone_and_comes_back_with_undo(writer: Writer) -> None:
    writer.begin(KEPT)
    writer.put_cursor(6, 8)
    writer.press("Delete")
    assert writer.kept == ("全年收到申请件。",)
    writer.press("Ctrl+Z")
    assert writer.kept == (KEPT,)
    writer.session.enter({TOTAL: "13"}, "type")
    assert writer.shown == "全年收到申请13件。"


def test_a_cells_name_in_braces_becomes_its_figure(writer: Writer) -> None:
    writer.begin("收到")
    writer.key(*"{三.一.总计}")
    assert writer.shown == "收到12"
    assert writer.kept == (f"收到{tie(TOTAL)}",)
    writer.key("件")
    assert writer.kept == (f"收到{tie(TOTAL)}件",)
    writer.press("Ctrl+Z", "Ctrl+Z")
    assert writer.kept == ("收到{三.一.总计}",)


def test_braces_that_name_no_cell_stay(writer: Writer) -> None:
    writer.begin("见")
    writer.key(*"{附件}")
    assert writer.kept == ("见{附件}",)


def test_a_name_in_braces_that_stood_in_another_line_stays_as_it_is(writer: Writer) -> None:
    writer.begin("例：{三.一.总计}", "收到", "又{三.一.总计}")
    writer.put_cursor("收到")
    writer.key(*"{三.一.总计}")
    assert writer.kept == ("例：{三.一.总计}", f"收到{tie(TOTAL)}", "又{三.一.总计}")


def test_all_names_in_pasted_lines_become_figures(writer: Writer) -> None:
    writer.begin("例：{三.一.总计}", "收到")
    QApplication.clipboard().setText("甲{三.一.总计}\n乙{三.一.总计}\n丙")
    writer.press("Ctrl+V")
    QApplication.processEvents()
    figure = tie(TOTAL)
    assert writer.kept == ("例：{三.一.总计}", f"收到甲{figure}", f"乙{figure}", "丙")


def test_copying_gives_the_figure(writer: Writer) -> None:
    writer.begin(KEPT)
    writer.press("Ctrl+A", "Ctrl+C")
    data = QApplication.clipboard().mimeData()
    assert data.text() == "全年收到申请12件。"
    assert not data.hasHtml()


def test_within_the_report_a_figure_is_moved_with_its_tie(writer: Writer) -> None:
    writer.begin(KEPT, "乙。")
    writer.put_cursor(0, 9)
    writer.press("Ctrl+X")
    assert writer.kept == ("。", "乙。")
    writer.put_cursor(len(writer.shown))
    writer.press("Ctrl+V")
    assert writer.kept == ("。", f"乙。全年收到申请{tie(TOTAL)}件")


def test_the_mouse_over_a_figure_tells_its_cell_and_ctrl_click_leads_there(writer: Writer) -> None:
    writer.begin(KEPT)
    point = writer.point_of("12")
    heading = "收到和处理政府信息公开申请情况"
    assert heading in writer.editor.tip(point) or "三" in writer.editor.tip(point)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(writer.editor.viewport(), LEFT, control, point)
    assert writer.grid.current_ref == TOTAL


def test_a_tied_figure_lies_on_a_field(writer: Writer) -> None:
    writer.begin(KEPT)
    formats = writer.editor.document().firstBlock().layout().formats()
    fields = [(f.start, f.length) for f in formats if f.format.background().color().alpha()]  # type: ignore[attr-defined]
    assert (6, 2) in fields or {(6, 1), (7, 1)} <= set(fields)
    assert "background" not in writer.editor.document().toHtml()


def test_a_screen_reader_says_what_the_cursor_is_on(writer: Writer) -> None:
    writer.begin(KEPT)
    writer.put_cursor("申请1")
    assert "总计" in writer.editor.accessibleDescription()
    writer.put_cursor(0)
    assert writer.editor.accessibleDescription() == ""
