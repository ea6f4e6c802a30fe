"""This year's report begun from last year's file, in the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.questions import Dropped
from govreport_gui.gui.review.notice import ReadNotice
from govreport_gui.gui.window.start_page import StartPage
from govreport_gui.storage.ownfile import write_report
from tests.gui.hands import Hands, cell
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.model.form import Form
    from tests.gui.conftest import Person


@pytest.fixture
def last_year(form: Form, tmp_path: Path) -> Path:
    cells = {cell(f"carried_out.{column}"): "7" for column in ("natural", "total")}
    path = tmp_path / "2024.govreport"
    with path.open("wb") as file:
        write_report(replace(with_cells(zeros(form), cells), year=2024), file)
    return path


def test_a_new_year_begins_on_the_start_page(
    window: MainWindow, person: Person, last_year: Path
) -> None:
    person.opens = last_year
    page = window.centralWidget()
    assert isinstance(page, StartPage)
    page.year_button.click()
    hands = Hands(window)
    assert hands.session.report.year == 2025
    assert hands.text("carried_in.natural") == "7"
    assert hands.text("received.natural") == ""
    assert "2025" in person.told[0]
    assert window.filing.path is None


def test_nothing_moves_behind_the_news_of_a_new_year(
    qtbot: QtBot,
    window: MainWindow,
    person: Person,
    sample: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The line that tells what was read stands above the page before anything is told."""
    shown: list[int] = []

    def look(_sentence: str, _details: object = ()) -> None:
        shown.append(len(window.findChildren(ReadNotice)))

    monkeypatch.setattr(person, "tell", look)
    window.filing.beginning.begin_from(sample)
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert shown == [1]


def test_dialogs_begin_in_the_folder_of_last_years_file(
    window: MainWindow, person: Person, last_year: Path
) -> None:
    person.opens = last_year
    window.filing.beginning.begin_year()
    assert window.filing._settings.folder == last_year.parent


def test_the_totals_of_a_new_year_follow_their_parts(
    window: MainWindow, person: Person, last_year: Path
) -> None:
    person.opens = last_year
    window.filing.beginning.begin_year()
    hands = Hands(window)
    hands.type("received.natural", "5")
    assert hands.text("received.total") == "5"


def test_a_new_year_that_nothing_was_typed_into_may_be_left(
    window: MainWindow, person: Person, last_year: Path
) -> None:
    person.opens = last_year
    window.filing.beginning.begin_year()
    assert window.filing.may_leave()
    assert not any(asked.startswith("changes") for asked in person.asked)


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(20, 20), copy, data, left, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), copy, data, left, keys))


@pytest.mark.parametrize(
    ("answer", "years"),
    [(Dropped.OPEN, (2025, None)), (Dropped.BEGIN, (2026, 2025)), (Dropped.NONE, None)],
)
def test_a_dropped_file_is_asked_about(
    qtbot: QtBot,
    window: MainWindow,
    person: Person,
    sample: Path,
    answer: Dropped,
    years: tuple[int, int | None] | None,
) -> None:
    person.drops = answer
    drop(window, sample)
    qtbot.waitUntil(lambda: person.asked == [f"{sample.name} for"])
    session = window.filing.session
    if years is None:
        assert session is None
        return
    assert session is not None
    last = session.report.last_year
    assert (session.report.year, last.year if last else None) == years


def test_a_dropped_file_can_be_compared_with(
    qtbot: QtBot, window: MainWindow, person: Person, sample: Path
) -> None:
    window.filing.beginning.new()
    person.drops = Dropped.COMPARE
    drop(window, sample)
    qtbot.waitUntil(lambda: Hands(window).session.report.last_year is not None)


def test_a_dropped_report_of_ours_opens_at_once(
    qtbot: QtBot, window: MainWindow, person: Person, last_year: Path
) -> None:
    drop(window, last_year)
    qtbot.waitUntil(lambda: window.filing.path == last_year)
    assert person.asked == []
