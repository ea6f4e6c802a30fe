"""The window with its manual."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.help.book import Book
from govreport_gui.gui.help.manual import Manual
from govreport_gui.gui.window.main_window import MainWindow
from tests.conftest import ROOT
from tests.gui.hands import Hands


@pytest.fixture
def hands(window: MainWindow) -> Iterator[Hands]:
    window.helping.manual = ROOT / "resources" / "help"
    # A dialog that another test left open would own the manual, and take it along when it goes.
    while (left := QApplication.activeModalWidget()) is not None:
        left.hide()
        left.deleteLater()
    yield Hands(window)
    for other in QApplication.topLevelWidgets():
        if isinstance(other, Manual):
            other.close()


@pytest.fixture
def book(hands: Hands) -> Book:
    found = hands.window.helping.book()
    assert found is not None
    return found


@pytest.fixture
def manual(hands: Hands) -> Manual:
    found = hands.window.helping.show("index")
    assert found is not None
    return found
