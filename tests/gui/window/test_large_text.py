"""The largest text on the smallest screen: nothing is cut off, nothing is out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.gui.appearance import Appearance
from govreport_gui.gui.settings.dialog import SettingsDialog
from govreport_gui.gui.window.main_window import MainWindow
from tests.gui.hands import Hands
from tests.gui.window.conftest import settle

SIZE = (1366, 738)
"""1366 × 768 without a task bar."""


def cut_off(window: QWidget) -> list[str]:
    """Return the words of labels and buttons that have less room than they need."""
    settle()
    poor = []
    for label in window.findChildren(QLabel):
        needed = label.minimumSizeHint()
        wraps = label.wordWrap() and label.text()
        high = label.heightForWidth(label.width()) if wraps else needed.height()
        if label.isVisible() and (label.height() < high or label.width() < needed.width()):
            poor.append(label.text())
    for button in window.findChildren(QAbstractButton):
        needed = button.minimumSizeHint()
        room = button.size()
        shown = button.isVisible() and bool(button.text()) and not isinstance(button, QToolButton)
        if shown and (room.width() < needed.width() or room.height() < needed.height()):
            poor.append(button.text())
    return poor


@pytest.fixture
def hands(window: MainWindow, looks: Appearance) -> Hands:
    window.open_sample()
    return Hands(window)


@pytest.mark.parametrize("percent", [125, 150])
def test_no_section_loses_a_word(hands: Hands, looks: Appearance, percent: int) -> None:
    looks.set_text_size(percent)
    hands.window.resize(*SIZE)
    for row in (1, 2, 3):
        hands.view.sections.setCurrentRow(row)
        assert cut_off(hands.window) == []
    assert hands.window.width() <= SIZE[0]
    assert hands.window.height() <= SIZE[1]


def test_the_overview_loses_no_word(hands: Hands, looks: Appearance) -> None:
    looks.set_text_size(150)
    hands.window.resize(*SIZE)
    hands.view.pages.show_home()
    assert cut_off(hands.window) == []


def test_the_settings_lose_no_word_and_fit_the_screen(
    qtbot: QtBot, hands: Hands, looks: Appearance
) -> None:
    looks.set_text_size(150)
    dialog = hands.window.tools.show_settings()
    assert isinstance(dialog, SettingsDialog)
    assert cut_off(dialog) == []
    screen = hands.window.screen().availableSize()
    assert dialog.height() <= screen.height()
    assert dialog.width() <= screen.width()


def test_the_list_of_sections_grows_with_its_words(hands: Hands, looks: Appearance) -> None:
    before = hands.view.sections.width()
    looks.set_text_size(150)
    settle()
    assert hands.view.sections.width() > before * 1.3
