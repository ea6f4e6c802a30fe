"""What takes long is done behind a calm dialog, and can be given up."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.gui.patience import patiently
from govreport_gui.gui.waiting_dialog import WaitingDialog
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from tests.gui.conftest import Person


@pytest.fixture
def window_of_work(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Holds work up until the test lets it go, or ends."""
    held = threading.Event()
    yield held
    held.set()


def shown(window: QWidget) -> WaitingDialog | None:
    return next((d for d in window.findChildren(WaitingDialog) if d.isVisible()), None)


def when_shown(window: QWidget, act: Callable[[WaitingDialog], object]) -> QTimer:
    """Act once, as soon as there is a dialog; the timer runs until then."""
    timer = QTimer(window, interval=2)

    def look() -> None:
        dialog = shown(window)
        if dialog is not None:
            timer.stop()
            act(dialog)

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_what_is_quick_shows_no_dialog(window_of_work: QWidget) -> None:
    seen: list[object] = []
    QTimer.singleShot(0, lambda: seen.append(shown(window_of_work)))
    assert patiently(lambda: 42, "title", "sentence", window_of_work) == 42
    assert not any(seen)
    assert shown(window_of_work) is None


def test_what_is_long_says_what_is_done_and_goes_by_itself(
    window_of_work: QWidget, held: threading.Event
) -> None:
    seen: list[str] = []

    def let_go(dialog: WaitingDialog) -> None:
        seen.append(dialog.windowTitle())
        held.set()

    when_shown(window_of_work, let_go)
    done = patiently(lambda: held.wait(60), "title", "sentence", window_of_work, calm=1)
    assert (done, seen) == (True, ["title"])
    assert shown(window_of_work) is None


def test_it_can_be_given_up_while_it_goes_on(
    window_of_work: QWidget, held: threading.Event
) -> None:
    when_shown(window_of_work, lambda dialog: dialog.cancel_button.click())
    assert patiently(lambda: held.wait(60), "title", "sentence", window_of_work, calm=1) is None
    assert not held.is_set()


@pytest.mark.parametrize("calm", [0, 60_000])
def test_what_goes_wrong_is_raised_where_it_was_asked_for(
    window_of_work: QWidget, calm: int
) -> None:
    def fail() -> None:
        raise UnwritableFileError(Path("a.pdf"), WriteFailure.NO_FONT)

    with pytest.raises(UnwritableFileError):
        patiently(fail, "title", "sentence", window_of_work, calm)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that can be held up")
def test_an_export_that_is_given_up_leaves_the_old_file(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    window.open_sample()
    person.writes = tmp_path / "a.pdf"
    person.writes.write_bytes(b"old")
    official, style = window.filing.documents.style, tmp_path / "official.toml"
    os.mkfifo(style)
    window.filing.documents.official = style
    when_shown(window, lambda dialog: dialog.reject())
    window.filing.documents.export(".pdf")
    # Whoever still reads the style finds it garbage, and makes nothing of it.
    style.write_text("no style")
    window.filing.documents.official = official
    QApplication.processEvents()
    assert person.writes.read_bytes() == b"old"
    assert person.told == []
