"""Mistakes of ours: caught, logged without content, shown once; the work goes on."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from govreport_gui.gui.application.garbage import GarbageCollection
from govreport_gui.gui.lifeboat.crash import LOG, Crashes
from govreport_gui.gui.lifeboat.crash_dialog import CrashDialog
from tests.gui.hands import Hands

LEFT = Qt.MouseButton.LeftButton


class Clumsy(QObject):
    """Has slots that fail."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self.stumble)

    def stumble(self) -> None:
        value = "云岭县青石镇 1372件"
        raise ValueError(f"no number: {value!r} 云岭县")

    def fall(self) -> None:
        raise LookupError(self.objectName())


@pytest.fixture
def crashes(qtbot: QtBot, chinese: None, tmp_path: Path) -> Iterator[Crashes]:
    caught = Crashes(tmp_path / "logs")
    caught.install()
    yield caught
    if caught.dialog is not None:
        caught.dialog.close()
    caught.remove()


def log(tmp_path: Path) -> str:
    return (tmp_path / "logs" / LOG).read_text("utf-8")


def shown(qtbot: QtBot, crashes: Crashes) -> CrashDialog:
    qtbot.waitUntil(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    return crashes.dialog


def test_a_slot_that_fails_is_logged_and_shown(
    qtbot: QtBot, crashes: Crashes, tmp_path: Path
) -> None:
    clumsy = Clumsy()
    clumsy.asked.emit()
    assert "ValueError" in shown(qtbot, crashes).details.toPlainText()
    assert "stumble" in log(tmp_path)


def test_the_work_goes_on_after_it(qtbot: QtBot, hands: Hands, crashes: Crashes) -> None:
    hands.window.open_sample()
    clumsy = Clumsy()
    clumsy.asked.emit()
    QTest.mouseClick(shown(qtbot, crashes).go_on_button, LEFT)
    hands.window.activateWindow()
    qtbot.waitUntil(hands.window.isActiveWindow)
    hands.type("granted.natural", "37")
    assert hands.text("granted.natural") == "37"


def test_the_same_mistake_is_shown_once_and_logged_each_time(
    qtbot: QtBot, crashes: Crashes, tmp_path: Path
) -> None:
    clumsy = Clumsy()
    clumsy.asked.emit()
    shown(qtbot, crashes).accept()
    clumsy.asked.emit()
    QApplication.processEvents()
    assert crashes.dialog is None
    assert log(tmp_path).count("ValueError") == 2


def test_never_two_are_shown_at_once(qtbot: QtBot, crashes: Crashes, tmp_path: Path) -> None:
    clumsy = Clumsy()
    clumsy.asked.emit()
    first = shown(qtbot, crashes)
    QTimer.singleShot(0, clumsy.fall)
    qtbot.waitUntil(lambda: "LookupError" in log(tmp_path))
    QApplication.processEvents()
    assert crashes.dialog is first


def test_a_thread_that_fails_is_shown_in_the_window_s_own(
    qtbot: QtBot, crashes: Crashes, tmp_path: Path
) -> None:
    thread = threading.Thread(target=Clumsy().fall)
    thread.start()
    thread.join()
    assert "LookupError" in shown(qtbot, crashes).details.toPlainText()


def test_what_fails_while_it_is_cleared_away_is_only_logged(
    qtbot: QtBot, crashes: Crashes, tmp_path: Path
) -> None:
    class Dying:
        def __del__(self) -> None:
            raise RuntimeError("last words")

    Dying()
    gc.collect()
    QApplication.processEvents()
    assert crashes.dialog is None
    assert "RuntimeError: last words" in log(tmp_path)


def test_warnings_of_qt_are_logged(crashes: Crashes, tmp_path: Path) -> None:
    qWarning("QPainter: not active in 云岭县.govreport")
    assert "Qt: QPainter: not active in ….govreport" in log(tmp_path)


def test_the_diagnostics_hold_versions_and_places_but_nothing_of_a_report(
    qtbot: QtBot, hands: Hands, crashes: Crashes
) -> None:
    hands.window.open_sample()
    clumsy = Clumsy()
    clumsy.asked.emit()
    dialog = shown(qtbot, crashes)
    QTest.mouseClick(dialog.copy_button, LEFT)
    text = QGuiApplication.clipboard().text()
    assert "Qt 6." in text
    assert "stumble" in text
    assert str(Path.home()) not in text
    assert not [c for c in text if "\u4e00" <= c <= "\u9fff"]
    assert "1372" not in text
    assert "已复制" in dialog.copied.text()


def test_the_help_menu_copies_them_too(hands: Hands) -> None:
    hands.window.open_sample()
    hands.window.helping.copy_diagnostics()
    text = QGuiApplication.clipboard().text()
    assert "govreport" in text
    assert "青石镇" not in text


def test_a_log_that_cannot_be_written_stops_nothing(
    qtbot: QtBot, chinese: None, tmp_path: Path
) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    crashes = Crashes(tmp_path / "logs")
    crashes.install()
    clumsy = Clumsy()
    clumsy.asked.emit()
    dialog = shown(qtbot, crashes)
    dialog.copy()
    dialog.close()
    crashes.remove()


def test_a_process_that_dies_in_c_leaves_its_trace(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from govreport_gui.gui.lifeboat.crash import Crashes
application = QApplication(sys.argv)
crashes = Crashes(Path(sys.argv[1]))
crashes.install()
import ctypes
ctypes.string_at(0)
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode
    assert "Segmentation fault" in (tmp_path / "faults.txt").read_text()


def test_garbage_is_collected_in_the_window_s_thread_only(qapp: QApplication) -> None:
    seen: list[threading.Thread] = []

    def note(phase: str, info: dict[str, int]) -> None:
        seen.append(threading.current_thread())

    garbage = GarbageCollection()
    gc.callbacks.append(note)
    try:
        thread = threading.Thread(target=lambda: [[] for _ in range(100_000)])
        thread.start()
        thread.join()
        assert seen == []
        # What lives on counts, and waits for the window's thread.
        enough = 2 * gc.get_threshold()[0]
        kept = [[] for _ in range(enough)]  # type: ignore[var-annotated]
        garbage.collect()
        assert len(kept) == enough
        assert set(seen) == {threading.main_thread()}
    finally:
        gc.callbacks.remove(note)
        garbage.stop()
