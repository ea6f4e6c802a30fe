"""Figures of the tables, put into the text or tied to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QMenu

from govreport_gui.gui.narrative.field_picker import FieldPicker
from govreport_gui.model.ties import tie
from tests.gui.hands import cell

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from tests.gui.narrative.conftest import Writer

TOTAL = cell("received.total")


def picker(writer: Writer) -> FieldPicker:
    writer.press("Ctrl+Shift+F")
    QApplication.processEvents()
    [dialog] = writer.editor.findChildren(FieldPicker)
    return dialog


def menu(writer: Writer) -> list[QAction]:
    made = QMenu(writer.editor)
    writer.editor.hands.fill(made)
    return made.actions()


def test_a_cell_is_found_by_a_few_words_and_its_figure_inserted(writer: Writer) -> None:
    writer.begin("收到件。")
    writer.put_cursor("收到")
    dialog = picker(writer)
    dialog.words.setText("新收 总计")
    assert dialog.ref == TOTAL
    dialog.accept()
    assert writer.kept == (f"收到{tie(TOTAL)}件。",)
    assert writer.shown == "收到12件。"


def test_arrow_keys_choose_while_words_are_typed(writer: Writer) -> None:
    writer.begin("收到")
    dialog = picker(writer)
    first = dialog.ref
    writer.press("Down")
    assert dialog.ref != first
    dialog.words.setText("没有这样的格")
    assert dialog.ref is None
    dialog.reject()
    assert writer.kept == ("收到",)


def test_a_typed_figure_is_tied_to_a_cell_that_holds_it(writer: Writer) -> None:
    writer.begin("全年新收政府信息公开申请12件。")
    writer.put_cursor("申请1")
    tie_it = next(a for a in menu(writer) if a.text().endswith("总计 = 12"))
    tie_it.trigger()
    assert writer.kept == (f"全年新收政府信息公开申请{tie(TOTAL)}件。",)


def test_all_sure_figures_are_tied_as_one_step(writer: Writer) -> None:
    writer.begin("全年新收政府信息公开申请12件，上年结转1件。另见12处。")
    writer.view.commit_edits()
    writer.choose_tie_all()
    assert writer.kept[0].count("{applications") == 2
    assert writer.kept[0].endswith("另见12处。")
    writer.press("Ctrl+Z")
    assert "{" not in writer.kept[0]


def test_tying_leaves_the_cursor_where_somebody_writes(writer: Writer) -> None:
    writer.begin("全年新收政府信息公开申请12件。", "另有其他工作。")
    writer.put_cursor(3, 3)
    writer.choose_tie_all()
    assert "{applications" in writer.kept[0]
    assert writer.editor.textCursor().position() == 3
    writer.press("Ctrl+Z")
    assert "{" not in writer.kept[0]
    assert writer.editor.textCursor().position() == 3


def test_a_tied_figure_is_loosened_and_stands_as_it_is(writer: Writer) -> None:
    writer.begin(f"收到{tie(TOTAL)}件。")
    writer.put_cursor("收到1")
    actions = menu(writer)
    actions[2].trigger()
    assert writer.kept == ("收到12件。",)
    writer.press("Ctrl+Z")
    assert writer.kept == (f"收到{tie(TOTAL)}件。",)


def test_foreign_text_comes_without_its_looks(writer: Writer) -> None:
    writer.begin("甲。")
    data = QMimeData()
    data.setHtml("<p><b>一是</b>加强学习。</p><p>&nbsp;二是改进。</p>")
    data.setText("别的")
    QApplication.clipboard().setMimeData(data)
    writer.press("Ctrl+V")
    assert writer.kept == ("甲。一是加强学习。", "二是改进。")
    assert "bold" not in writer.editor.toHtml().replace("font-weight:400", "")
    writer.press("Ctrl+Z")
    assert writer.kept == ("甲。",)


def test_tables_and_pictures_are_refused_with_a_sentence(writer: Writer) -> None:
    writer.begin("甲。")
    said: list[str] = []
    writer.view.refused.connect(said.append)
    data = QMimeData()
    data.setHtml("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>")
    QApplication.clipboard().setMimeData(data)
    writer.press("Ctrl+V")
    assert writer.kept == ("甲。",)
    assert len(said) == 1
