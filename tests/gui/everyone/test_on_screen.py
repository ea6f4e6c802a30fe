"""A dialog that is larger than the screen is made to fit when it comes up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from govreport_gui.gui.appearance.on_screen import OnScreen


@pytest.fixture
def on_screen(qapp: QApplication) -> Iterator[OnScreen]:
    made = OnScreen(qapp)
    yield made
    qapp.focusChanged.disconnect(made._look)
    made.setParent(None)


@pytest.mark.parametrize(("more", "fits"), [(300, False), (-300, True)])
def test_only_a_dialog_that_is_too_large_is_made_smaller(
    qtbot: QtBot, on_screen: OnScreen, *, more: int, fits: bool
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(QLineEdit(dialog))
    room = dialog.screen().availableGeometry()
    wanted = room.adjusted(0, 0, more, more).size()
    dialog.resize(wanted)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QApplication.processEvents()
    assert dialog.frameGeometry().width() <= room.width()
    assert dialog.frameGeometry().height() <= room.height()
    assert (dialog.size() == wanted) is fits
