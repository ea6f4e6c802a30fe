"""The window opens as it was left, whatever has happened to the screen meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPoint, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from govreport_gui.forms import Catalog
from govreport_gui.gui.settings.settings import Settings
from govreport_gui.gui.window.main_window import MainWindow
from tests.conftest import ROOT
from tests.gui.conftest import Person, forget_changes
from tests.gui.hands import Hands


def again(
    qtbot: QtBot, catalog: Catalog, sample: Path, person: Person, settings: Settings
) -> MainWindow:
    """Start once more with what was kept."""
    style = ROOT / "resources" / "styles" / "official.toml"
    window = MainWindow(catalog, style, settings, sample, person)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    return window


@pytest.fixture
def saved(window: MainWindow, person: Person, tmp_path: Path) -> Hands:
    """The sample, saved to a file."""
    window.open_sample()
    person.writes = tmp_path / "青石镇.govreport"
    assert window.filing.save()
    return Hands(window)


def geometry(place: QRect) -> QByteArray:
    """Return a geometry as Qt saves it, for a window at a place."""
    data = QByteArray()
    stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
    stream.setVersion(QDataStream.Version.Qt_4_0)
    stream.writeUInt32(0x1D9D0CB)
    stream.writeUInt16(3)
    stream.writeUInt16(0)
    for rect in (place, place):
        stream << rect  # type: ignore[operator]
    stream.writeInt32(1)  # a second screen, which is gone
    stream.writeUInt8(0)
    stream.writeUInt8(0)
    stream.writeInt32(1920)
    stream << place  # type: ignore[operator]
    return data


def test_the_size_is_that_of_the_last_time(
    qtbot: QtBot,
    window: MainWindow,
    catalog: Catalog,
    sample: Path,
    person: Person,
) -> None:
    window.resize(700, 520)
    window.close()
    assert again(qtbot, catalog, sample, person, window._settings).size() == window.size()


@pytest.mark.parametrize(
    "place", [QRect(5000, 3000, 600, 500), QRect(-4000, -3000, 600, 500), QRect(0, 0, 9000, 9000)]
)
def test_a_window_of_a_screen_that_is_gone_is_seen_on_this_one(
    qtbot: QtBot, catalog: Catalog, sample: Path, person: Person, tmp_path: Path, place: QRect
) -> None:
    settings = Settings(tmp_path / "screens.ini")
    settings.keep("geometry", geometry(place))
    window = again(qtbot, catalog, sample, person, settings)
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(window.geometry().topLeft())
    assert screen.contains(window.geometry().center() - QPoint(1, 1))


def test_a_report_opens_at_the_section_it_was_left_at(saved: Hands, tmp_path: Path) -> None:
    saved.view.sections.setCurrentRow(3)
    saved.window.filing.opening.open_path(tmp_path / "青石镇.govreport")
    assert saved.view.pages.place == "四"
    assert [item.text()[0] for item in saved.view.sections.selectedItems()] == ["四"]


def test_another_report_opens_at_its_beginning(
    saved: Hands, person: Person, tmp_path: Path
) -> None:
    saved.view.sections.setCurrentRow(3)
    person.writes = tmp_path / "other.govreport"
    assert saved.window.filing.save_as()
    saved.window.filing.opening.open_path(tmp_path / "青石镇.govreport")
    assert saved.view.pages.place in {"一", "四"}
    saved.view.sections.setCurrentRow(4)
    saved.window.filing.opening.open_path(tmp_path / "other.govreport")
    assert saved.view.pages.place == "一"


def test_the_findings_stay_as_high_as_they_were_made(saved: Hands) -> None:
    splitter = saved.view.splitter
    handle = splitter.handle(1)
    splitter.moveSplitter(handle.y() - 90, 1)
    sizes = splitter.sizes()
    saved.window.open_sample()
    QApplication.processEvents()
    assert saved.view.splitter is not splitter
    assert saved.view.splitter.sizes() == sizes


@pytest.mark.parametrize("broken", [b"", b"nonsense", bytes(range(200))])
def test_a_broken_state_is_no_hindrance(
    qtbot: QtBot, catalog: Catalog, sample: Path, person: Person, tmp_path: Path, broken: bytes
) -> None:
    settings = Settings(tmp_path / "broken.ini")
    settings.keep("geometry", QByteArray(broken))
    settings.keep("splitter", QByteArray(broken))
    settings.store.setValue("window/place", ["a"])
    window = again(qtbot, catalog, sample, person, settings)
    window.open_sample()
    QApplication.processEvents()
    assert window.width() > 400
    assert all(size > 40 for size in window.view.splitter.sizes())  # type: ignore[union-attr]
