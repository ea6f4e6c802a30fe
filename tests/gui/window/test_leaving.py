"""The question about unsaved work frightens nobody."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.gui.questions import Answer, Questions


@pytest.mark.parametrize(
    ("button", "answer"),
    [("保存(&S)", Answer.SAVE), ("不保存(&N)", Answer.DISCARD), ("继续编写(&G)", Answer.CANCEL)],
)
def test_the_buttons_say_what_they_do(
    qtbot: QtBot, chinese: None, button: str, answer: Answer
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    told: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        told.extend((box.text(), box.informativeText(), box.defaultButton().text()))
        next(one for one in box.buttons() if one.text() == button).click()

    QTimer.singleShot(0, press)
    assert Questions(window).what_about_changes("青石镇") is answer
    assert told[0] == "“青石镇”有改动尚未保存，是否保存？"
    assert told[1:] == ["选“不保存”，只保留上次保存的内容。", "保存(&S)"]
