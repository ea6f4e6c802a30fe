"""The overview of a report, on a day that the test chooses."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from govreport_gui.gui.home.page import HomePage
from govreport_gui.gui.window.main_window import MainWindow
from tests.gui.hands import Hands


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    """Hands on the sample without its blank cell, on 19 January after the report year."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.today = lambda: date(2026, 1, 19)
    window.open_sample()
    hands = Hands(window)
    hands.session.enter(hands.session.blanks(hands.session.form.fields), "zeros")
    return hands


def page_of(hands: Hands) -> HomePage:
    page = hands.view.pages.currentWidget()
    assert isinstance(page, HomePage)
    return page
