"""The export dialog over the sample, writing into a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from govreport_gui.gui.export.dialog import ExportDialog
from govreport_gui.gui.window.main_window import MainWindow
from tests.gui.conftest import Person


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The folders that were opened."""
    urls: list[str] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


@dataclass
class Exporting:
    """A person at the dialog."""

    qtbot: QtBot
    window: MainWindow
    person: Person
    folder: Path
    dialog: ExportDialog

    def tick(self, *keys: str) -> None:
        for kind, box in self.dialog.boxes.items():
            box.setChecked(kind.key in keys)

    def start(self) -> None:
        with self.qtbot.waitSignal(self.dialog._job.ended, timeout=30_000):
            self.dialog.export.click()

    def export(self, *keys: str) -> list[str]:
        """Export, and return the names of the files that are there then."""
        self.tick(*keys)
        self.start()
        return self.names()

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def make(
    qtbot: QtBot, window: MainWindow, person: Person, tmp_path: Path, opened: list[str]
) -> Iterator[Exporting]:
    window.open_sample()
    window.filing.documents.cache = tmp_path / "cache"
    assert window.filing.session is not None
    folder = tmp_path / "out"
    folder.mkdir()
    dialog = ExportDialog(
        window.filing.session,
        window.filing.documents.style,
        window.filing.documents.cache,
        window._settings,
        person,
        None,
    )
    qtbot.addWidget(dialog)
    dialog.folder.setText(str(folder))
    dialog.show()
    qtbot.waitExposed(dialog)
    yield Exporting(qtbot, window, person, folder, dialog)
    dialog.close()
