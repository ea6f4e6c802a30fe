"""The first thing that is seen: the ways to begin, and the files used last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from govreport_gui.gui.appearance import Appearance
from govreport_gui.gui.settings.settings import Theme
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.gui.window.start_page import StartPage
from tests.gui.conftest import Person
from tests.gui.hands import Hands
from tests.gui.window.conftest import settle


def page_of(window: MainWindow) -> StartPage:
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    return page


@pytest.fixture
def recent(window: MainWindow, sample: Path, tmp_path: Path) -> StartPage:
    """The sample, used last, and before it a file that is gone."""
    for path in (tmp_path / "去年.docx", sample):
        window._settings.remember(path)
    page = page_of(window)
    page.show_recent(window._settings.recent)
    return page


def listed(page: StartPage) -> list[str]:
    return [page.recent.item(row).text().split("\n")[0] for row in range(page.recent.count())]


def test_last_years_report_comes_first_and_is_largest(window: MainWindow) -> None:
    page = page_of(window)
    others = (page.open_button, page.new_button, page.sample_button)
    settle()
    assert all(page.year_button.y() < other.y() for other in others)
    assert all(page.year_button.height() > other.height() for other in others)


def test_every_way_to_begin_is_reached_with_tab_and_chosen_with_enter(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = page_of(window)
    page.year_button.setFocus()
    for button in (page.open_button, page.new_button):
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button
        assert button.accessibleName()
        assert button.accessibleDescription()
    qtbot.keyClick(page.new_button, Qt.Key.Key_Return)
    assert Hands(window).session.report.entries == {}


def test_without_lost_work_nothing_is_offered_and_the_menu_says_so(
    window: MainWindow, person: Person
) -> None:
    assert not page_of(window).recover_button.isVisible()
    Hands(window).choose(window.menus.file.recover)
    assert "恢复" in person.told[0]


def test_without_files_used_last_the_ways_stand_in_the_middle(window: MainWindow) -> None:
    settle()
    way = page_of(window).year_button
    assert abs(way.geometry().center().x() - page_of(window).widget().width() / 2) <= 1


def test_a_file_that_is_gone_says_so_in_words(recent: StartPage) -> None:
    assert listed(recent) == ["qingshi_2025.txt", "去年.docx（找不到）"]


def test_a_recent_file_is_opened_with_enter(
    qtbot: QtBot, window: MainWindow, recent: StartPage
) -> None:
    recent.recent.setCurrentRow(0)
    qtbot.keyClick(recent.recent, Qt.Key.Key_Return)
    assert Hands(window).session.report.year == 2025


def test_a_file_that_is_gone_is_explained_and_may_stay(
    qtbot: QtBot, recent: StartPage, person: Person
) -> None:
    person.ways = [False]
    recent.recent.setCurrentRow(1)
    qtbot.keyClick(recent.recent, Qt.Key.Key_Return)
    assert "去年.docx" in person.asked[0]
    assert len(listed(recent)) == 2


def test_a_file_that_is_gone_may_be_taken_off_the_list(
    qtbot: QtBot, window: MainWindow, recent: StartPage, person: Person, sample: Path
) -> None:
    person.ways = [True]
    recent.recent.setCurrentRow(1)
    qtbot.keyClick(recent.recent, Qt.Key.Key_Return)
    assert listed(recent) == ["qingshi_2025.txt"]
    assert window._settings.recent == (sample,)


def test_delete_takes_a_file_off_the_list_and_leaves_the_file(
    qtbot: QtBot, window: MainWindow, recent: StartPage, sample: Path
) -> None:
    recent.recent.setCurrentRow(0)
    qtbot.keyClick(recent.recent, Qt.Key.Key_Delete)
    assert listed(recent) == ["去年.docx（找不到）"]
    assert sample.exists()


def test_the_menu_of_a_file_that_is_gone_only_removes_it(recent: StartPage, tmp_path: Path) -> None:
    menu = recent.recent.menu_of(tmp_path / "去年.docx")
    opens, remove = menu.actions()
    assert not opens.isEnabled()
    remove.trigger()
    assert listed(recent) == ["qingshi_2025.txt"]


def test_the_list_goes_with_its_last_file(
    qtbot: QtBot, window: MainWindow, recent: StartPage
) -> None:
    for path in window._settings.recent:
        recent.recent_unwanted.emit(path)
    assert not recent.recent.isVisibleTo(recent)


def test_a_file_dropped_on_the_start_page_is_opened(
    qtbot: QtBot, window: MainWindow, person: Person, sample: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample))])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), copy, data, Qt.MouseButton.LeftButton, none)
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: window.filing.session is not None)
    assert person.asked[0].startswith(sample.name)


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_nothing_is_cut_off_on_a_small_screen(
    window: MainWindow, recent: StartPage, looks: Appearance, percent: int
) -> None:
    looks.set_text_size(percent)
    window.resize(1366, 738)
    settle()
    assert window.height() <= 738
    for label in recent.findChildren(QLabel):
        if label.isVisibleTo(recent) and label.text():
            needed = label.heightForWidth(label.width())
            needed = label.sizeHint().height() if needed < 0 else needed
            assert label.height() >= needed, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()


def test_the_start_page_becomes_dark(
    window: MainWindow, recent: StartPage, looks: Appearance
) -> None:
    looks.set_theme(Theme.DARK)
    settle()
    assert recent.grab().toImage().pixelColor(2, 2).lightness() < 128
