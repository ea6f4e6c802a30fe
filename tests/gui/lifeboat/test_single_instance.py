"""A second start hands its file to the first window."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from govreport_gui.gui.application.single_instance import SingleInstance
from govreport_gui.gui.lifeboat.recovery_dialog import RecoveryDialog
from govreport_gui.storage.saving import save_report
from tests.gui.conftest import Person
from tests.gui.hands import Hands
from tests.gui.lifeboat.conftest import Start
from tests.support.torn import torn_away

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")  # nothing is in front

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from govreport_gui.gui.application.single_instance import SingleInstance
application = QCoreApplication(sys.argv)
instance = SingleInstance(Path(sys.argv[1]))
print(instance.is_first(), instance.hand_over([Path(name) for name in sys.argv[2:]], 10))
"""


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path / "data")
    assert instance.is_first()
    yield instance
    instance.end()


def second(qtbot: QtBot, folder: Path, *files: str) -> str:
    """Start another program that shares the folder; return what it says."""
    said: list[str] = []
    command = [sys.executable, "-c", _SECOND, str(folder), *files]

    def run() -> None:
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        said.append(done.stdout.strip())

    thread = threading.Thread(target=run)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=30_000)
    return said[0]


def test_a_second_start_hands_its_file_over(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    first.listen()
    asked: list[list[Path]] = []
    first.asked.connect(asked.append)
    assert second(qtbot, tmp_path / "data", "/a/青石镇 2025.govreport") == "False True"
    assert asked == [[Path("/a/青石镇 2025.govreport")]]


def test_it_waits_for_a_first_one_that_is_still_starting(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    QTimer.singleShot(1500, first.listen)
    assert second(qtbot, tmp_path / "data") == "False True"


def test_a_first_one_that_hangs_does_not_stop_the_second(
    first: SingleInstance, tmp_path: Path
) -> None:
    other = SingleInstance(tmp_path / "data")
    assert not other.is_first()
    assert not other.hand_over([], patience=0.3)


def test_after_the_first_one_was_killed_the_next_is_the_first(tmp_path: Path) -> None:
    begins = _SECOND.partition("print")[0]
    code = begins + "import os\nassert instance.is_first()\nos.kill(os.getpid(), 9)"
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == -9
    instance = SingleInstance(tmp_path)
    assert instance.is_first()
    instance.end()


def test_two_users_have_two_windows(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other")
    assert other.is_first()
    assert other.name != first.name
    other.end()


def test_in_a_folder_with_a_long_name_the_socket_has_a_short_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / ("很长的名字" * 12)
    instance = SingleInstance(folder)
    assert instance.is_first()
    instance.listen()
    assert second(qtbot, folder) == "False True"
    instance.end()


def test_where_no_lock_can_be_written_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    assert SingleInstance(tmp_path / "data").is_first()


@pytest.mark.parametrize("nonsense", [b"hello\n", b"[1]\n", b"{}\n", b"\xff\n", b"x" * 100_000])
def test_nonsense_is_not_obeyed(qtbot: QtBot, first: SingleInstance, nonsense: bytes) -> None:
    first.listen()
    asked: list[object] = []
    first.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(first.name)
    socket.write(nonsense)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert asked == []


# ---- what the window does


def saved(hands: Hands, path: Path) -> Path:
    hands.window.open_sample()
    save_report(hands.session.report, path)
    return path


def test_the_window_comes_forward_and_opens_the_file(hands: Hands, tmp_path: Path) -> None:
    path = saved(hands, tmp_path / "a.govreport")
    hands.window.showMinimized()
    hands.window.arriving.welcome([path])
    assert not hands.window.isMinimized()
    assert hands.window.filing.path == path


def test_the_report_that_is_open_already_stays_as_it_is(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    path = saved(hands, tmp_path / "a.govreport")
    hands.window.arriving.welcome([path])
    hands.type("granted.natural", "37")
    hands.window.arriving.welcome([path])
    assert hands.text("granted.natural") == "37"
    assert not person.asked


def test_while_a_dialog_is_open_the_file_waits(qtbot: QtBot, hands: Hands, tmp_path: Path) -> None:
    path = saved(hands, tmp_path / "a.govreport")
    dialog = QDialog(hands.window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    hands.window.arriving.welcome([path])
    assert hands.window.filing.path is None
    dialog.close()
    qtbot.waitUntil(lambda: hands.window.filing.path == path)


def test_a_start_offers_what_was_lost_before_it_opens_a_file(
    qtbot: QtBot, hands: Hands, start: Start, tmp_path: Path
) -> None:
    path = saved(hands, tmp_path / "a.govreport")
    hands.type("granted.natural", "37")
    torn_away(hands.window, tmp_path / "next" / "recovery")
    after = start("next")
    after.window.arriving.begin([path])
    (dialog,) = after.window.findChildren(RecoveryDialog)
    assert after.window.filing.session is None
    dialog.later_button.click()
    qtbot.waitUntil(lambda: after.window.filing.path == path)
