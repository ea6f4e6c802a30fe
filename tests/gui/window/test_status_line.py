"""The line at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from govreport_gui.gui.narrative import TextSectionView
from govreport_gui.gui.window.main_window import MainWindow
from tests.gui.hands import Hands, cell


def words(window: MainWindow) -> list[str]:
    labels = window.statusBar().findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_it_says_from_the_first_cell_on_how_one_types(window: MainWindow) -> None:
    window.open_sample()
    hands = Hands(window)
    hands.view.going.to_cell(cell("received.natural"))
    assert "就绪" in words(window)
    hands.press("7")
    assert "输入" in words(window)
    hands.view.sections.setCurrentRow(0)
    assert not {"就绪", "输入"} & set(words(window))


def test_what_was_done_is_told_until_something_else_is(window: MainWindow) -> None:
    window.open_sample()
    hands = Hands(window)
    hands.press("F8")
    window.view.findings.repair()  # type: ignore[union-attr] # a report is open
    told = window.statusBar().currentMessage()
    assert told.startswith("已修正")
    hands.session.undo()
    assert window.statusBar().currentMessage() != told


def test_the_checks_behind_what_was_pasted_leave_standing_why_a_picture_was_not(
    window: MainWindow,
) -> None:
    window.open_sample()
    hands = Hands(window)
    hands.view.going.to_text("五")
    QApplication.processEvents()
    page, pasted = hands.view.pages.currentWidget(), QMimeData()
    assert isinstance(page, TextSectionView)
    pasted.setHtml("<p>新写的话。<img src='a.png'></p>")
    page.editor.insertFromMimeData(pasted)
    told = window.statusBar().currentMessage()
    assert "图片" in told
    hands.session.check_text()
    assert window.statusBar().currentMessage() == told


def test_what_was_told_of_a_file_stands_when_its_report_is_first_seen(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_sample()
    session = Hands(window).session
    window.filing.said.emit("锁已解除")
    assert not session.is_checked
    qtbot.waitUntil(lambda: session.is_checked)
    assert window.statusBar().currentMessage() == "锁已解除"
