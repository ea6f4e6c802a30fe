"""Windows that start after one another, as after a crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from govreport_gui.forms import Catalog
from govreport_gui.gui.lifeboat.folders import Folders
from govreport_gui.gui.settings.settings import Settings
from govreport_gui.gui.window.main_window import MainWindow
from tests.conftest import ROOT
from tests.gui.conftest import Person, forget_changes
from tests.gui.hands import Hands

Start = Callable[[str], Hands]


@pytest.fixture
def start(
    qtbot: QtBot, chinese: None, catalog: Catalog, sample: Path, person: Person, tmp_path: Path
) -> Start:
    """Start a window whose data folder has a name."""

    def begin(name: str) -> Hands:
        folders = Folders.within(tmp_path / name)
        settings = Settings(tmp_path / name / "settings.ini")
        style = ROOT / "resources" / "styles" / "official.toml"
        window = MainWindow(catalog, style, settings, sample, person, folders)
        qtbot.addWidget(window, before_close_func=forget_changes)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        # Another test's dialog may have gone just now, and keys go to the active window.
        qtbot.waitUntil(window.isActiveWindow)
        return Hands(window)

    return begin


@pytest.fixture
def hands(start: Start) -> Hands:
    return start("data")
