"""The settings dialog of the real window; the looks of other tests' windows are put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.appearance import Appearance
from govreport_gui.gui.settings.dialog import SettingsDialog
from govreport_gui.gui.settings.settings import Theme
from govreport_gui.gui.window.main_window import MainWindow
from tests.gui.hands import Hands


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[Appearance]:
    looks = Appearance.of(qapp)
    yield looks
    looks.set_theme(Theme.SYSTEM)
    looks.set_text_size(100)


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    window.open_sample()
    return Hands(window)


@pytest.fixture
def dialog(hands: Hands, looks: Appearance) -> SettingsDialog:
    """Opened from the menu."""
    hands.choose(hands.window.menus.settings)
    dialog = hands.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog
