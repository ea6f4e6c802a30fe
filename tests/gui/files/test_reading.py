"""Foreign files cannot hurt: whatever reading one does, the window and its report stay."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.forms import Catalog
from govreport_gui.gui.files.reading import Reading
from govreport_gui.gui.files.reading_dialog import ReadingDialog
from govreport_gui.gui.files.worker import Worker
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.session.files import open_file, save_file
from tests.conftest import ROOT
from tests.gui.conftest import Person
from tests.gui.hands import cell
from tests.support.containers import write_container
from tests.support.reports import with_cells

STYLE = ROOT / "resources" / "styles" / "official.toml"
HANG = "while True: pass"


def answering(answer: str) -> str:
    """Return a statement that has the process answer something else."""
    return f"import govreport_gui.reading as r; r.encode = lambda _: {answer}"


@pytest.fixture
def foreign(sample: Path, tmp_path: Path) -> Path:
    """A report in a file that is not ours, in a folder as clerks name them."""
    folder = tmp_path / "青石镇 年报 (终稿)"
    folder.mkdir()
    path = folder / "2025 年报.txt"
    path.write_bytes(sample.read_bytes())
    return path


@pytest.fixture
def reader_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Have the process that reads do something else when it reads a text file."""

    def plant(statement: str) -> None:
        folder = tmp_path / "planted"
        folder.mkdir(exist_ok=True)
        (folder / "sitecustomize.py").write_text(
            "import os, sys\n"
            "from govreport_gui.importing.readers import txt\n"
            "sound = txt.read\n"
            f"def read(path):\n    {statement}\n    return sound(path)\n"
            "txt.read = read\n",
            encoding="utf-8",
        )
        monkeypatch.setenv("PYTHONPATH", str(folder))

    return plant


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    window.open_sample()
    return window


def when_asked(window: MainWindow, answer: Callable[[QWidget], object]) -> None:
    """Answer the next dialog as soon as it is there."""
    timer = QTimer(window, interval=1)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            timer.stop()
            answer(dialog)

    timer.timeout.connect(look)
    timer.start()


def assert_untouched(window: MainWindow, before: object, foreign: Path, person: Person) -> None:
    """The report is the same; the window lives: it opens the next file."""
    assert window.filing.session is before
    assert QApplication.activeModalWidget() is None
    assert QApplication.overrideCursor() is None
    told = len(person.told)
    os.environ.pop("PYTHONPATH")
    window.filing.reading = Reading(window.filing.catalog, window)
    window.filing.opening.open_path(foreign)
    assert window.filing.session is not before
    assert len(person.told) == told


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".pdf"])
def test_a_foreign_file_gives_in_the_window_what_it_gives_the_command(
    window: MainWindow, foreign: Path, catalog: Catalog, suffix: str
) -> None:
    sample = open_file(catalog, foreign)
    path = foreign.with_suffix(suffix)
    save_file(sample.form, sample.report, STYLE, path)
    assert window.filing.reading.read(path) == open_file(catalog, path)


def test_the_reader_is_a_process_of_its_own_and_what_it_prints_does_no_harm(
    window: MainWindow, foreign: Path, reader_does: Callable[[str], None]
) -> None:
    seen = foreign.with_name("seen")
    reader_does(f"print('{{'); open({str(seen)!r}, 'w').write(str(os.getpid()))")
    window.filing.opening.open_path(foreign)
    assert window.filing.session is not None
    assert int(seen.read_text()) != os.getpid()


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        (HANG, "“2025 年报.txt”读取时间太长"),
        ("bytearray(1 << 31)", "“2025 年报.txt”太耗内存"),
        ("os.kill(os.getpid(), 11)", "“2025 年报.txt”无法读取"),
        ("import ctypes; ctypes.string_at(0)", "“2025 年报.txt”无法读取"),
        ("raise RuntimeError", "“2025 年报.txt”无法读取"),
        ("os._exit(0)", "“2025 年报.txt”无法读取"),
        (answering("b'{}'"), "“2025 年报.txt”无法读取"),
        (answering("b'garbage'"), "“2025 年报.txt”无法读取"),
        (answering("bytes(1 << 24)"), "“2025 年报.txt”太大"),
    ],
    ids=[
        *("hangs", "eats", "killed", "crashes"),
        *("fails", "silent", "empty", "garbage", "floods"),
    ],
)
def test_whatever_the_reader_does_is_one_sentence(
    opened: MainWindow,
    person: Person,
    foreign: Path,
    reader_does: Callable[[str], None],
    statement: str,
    sentence: str,
) -> None:
    before = opened.filing.session
    reader_does(statement)
    limit = 1 if statement == HANG else 30
    opened.filing.reading = Reading(opened.filing.catalog, opened, seconds=limit)
    opened.filing.opening.open_path(foreign)
    [told] = person.told
    assert told.startswith(sentence)
    assert_untouched(opened, before, foreign, person)


def test_notes_that_nobody_knows_are_refused(
    opened: MainWindow, person: Person, foreign: Path, catalog: Catalog
) -> None:
    """The answer itself is sound, but its note has no sentence."""
    reading = opened.filing.reading
    worker = Worker(reading)
    from govreport_gui.gui.files.reading import _sound  # noqa: PLC0415
    from govreport_gui.importing.result import Note  # noqa: PLC0415

    worker.give_up()
    result = open_file(catalog, foreign)
    for note in (Note("nobody-knows"), Note("section-missing")):
        with pytest.raises(UnreadableFileError) as caught:
            _sound(replace(result, notes=(note,)), foreign)
        assert caught.value.reason is ReadFailure.CRASHED


def test_a_reader_can_fill_no_disk(
    opened: MainWindow, person: Person, foreign: Path, reader_does: Callable[[str], None]
) -> None:
    target = foreign.with_name("large")
    reader_does(f"open({str(target)!r}, 'wb').write(bytes(1 << 24))")
    opened.filing.opening.open_path(foreign)
    assert len(person.told) == 1
    assert target.stat().st_size <= 1 << 20


def test_a_file_with_a_password_still_says_so(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    path = write_container(tmp_path / "加密.docx", {"EncryptedPackage": b"x"})
    window.filing.opening.open_path(path)
    [told] = person.told
    assert told.startswith("“加密.docx”设了密码")


def press_escape(qtbot: QtBot, dialog: QWidget) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def press_cancel(qtbot: QtBot, dialog: QWidget) -> None:
    assert isinstance(dialog, ReadingDialog)
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("give_up", [press_escape, press_cancel])
def test_reading_can_be_given_up_and_then_nothing_is_said(
    qtbot: QtBot,
    opened: MainWindow,
    person: Person,
    foreign: Path,
    reader_does: Callable[[str], None],
    give_up: Callable[[QtBot, QWidget], None],
) -> None:
    before = opened.filing.session
    reader_does(HANG)
    when_asked(opened, lambda dialog: give_up(qtbot, dialog))
    opened.filing.opening.open_path(foreign)
    assert person.told == []
    assert_untouched(opened, before, foreign, person)


def test_a_blank_or_a_line_break_typed_on_does_not_give_up(
    qtbot: QtBot, opened: MainWindow, foreign: Path, reader_does: Callable[[str], None]
) -> None:
    reader_does(HANG)
    still_there: list[bool] = []

    def type_on(dialog: QWidget) -> None:
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
            qtbot.keyClick(QApplication.focusWidget() or dialog, key)
        still_there.append(dialog.isVisible())
        press_escape(qtbot, dialog)

    when_asked(opened, type_on)
    opened.filing.opening.open_path(foreign)
    assert still_there == [True]


def test_a_file_that_is_soon_read_shows_no_dialog(
    qtbot: QtBot, opened: MainWindow, foreign: Path
) -> None:
    shown: list[QWidget] = []
    opened.filing.reading = Reading(opened.filing.catalog, opened, patience=30_000)
    when_asked(opened, shown.append)
    opened.filing.opening.open_path(foreign)
    assert shown == []


def test_the_window_can_be_closed_while_a_file_is_read(
    opened: MainWindow, person: Person, foreign: Path, reader_does: Callable[[str], None]
) -> None:
    before = opened.filing.session
    reader_does(HANG)
    when_asked(opened, lambda _: opened.close())
    opened.filing.opening.open_path(foreign)
    assert not opened.isVisible()
    assert (opened.filing.session, person.told) == (before, [])


def test_another_file_is_not_read_meanwhile(
    qtbot: QtBot,
    opened: MainWindow,
    person: Person,
    foreign: Path,
    reader_does: Callable[[str], None],
) -> None:
    before = opened.filing.session
    reader_does(HANG)

    def open_another(dialog: QWidget) -> None:
        opened.filing.opening.open_path(foreign)
        assert dialog.isVisible()
        press_escape(qtbot, dialog)

    when_asked(opened, open_another)
    opened.filing.opening.open_path(foreign)
    assert (opened.filing.session, person.told) == (before, [])


def test_a_process_that_waits_ready_reads_the_file_and_is_followed_by_another(
    qtbot: QtBot, window: MainWindow, foreign: Path, reader_does: Callable[[str], None]
) -> None:
    seen = foreign.with_name("seen")
    reader_does(f"open({str(seen)!r}, 'w').write(str(os.getpid()))")
    reading = window.filing.reading
    reading.prepare()
    first = reading.findChild(Worker)
    assert first is not None
    qtbot.waitUntil(lambda: first.processId() > 0)
    process = first.processId()
    window.filing.opening.open_path(foreign)
    assert int(seen.read_text()) == process
    qtbot.waitUntil(lambda: any(not w.has_ended for w in reading.findChildren(Worker)))
    reading.dismiss()
    assert all(worker.has_ended for worker in reading.findChildren(Worker))


def test_a_waiting_process_that_died_is_replaced(
    qtbot: QtBot, window: MainWindow, person: Person, foreign: Path
) -> None:
    reading = window.filing.reading
    reading.prepare()
    waiting = reading.findChild(Worker)
    assert waiting is not None
    with qtbot.waitSignal(waiting.ended):
        waiting.kill()
    window.filing.opening.open_path(foreign)
    reading.dismiss()
    assert window.filing.session is not None
    assert person.told == []


def test_a_reader_that_cannot_be_started_is_told_apart(
    window: MainWindow, person: Person, foreign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(foreign.with_name("nothing")))
    window.filing.opening.open_path(foreign)
    [told] = person.told
    assert "无法启动" in told


def test_modules_that_lie_beside_a_foreign_file_are_never_loaded(
    window: MainWindow, foreign: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "govreport_gui", "zipfile"):
        foreign.with_name(f"{name}.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(foreign.parent)
    window.filing.opening.open_path(Path(foreign.name))
    assert window.filing.session is not None


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".pdf", ".txt"])
def test_nothing_is_left_in_the_folder_for_passing_files(
    window: MainWindow,
    foreign: Path,
    catalog: Catalog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    sample = open_file(catalog, foreign)
    path = foreign.with_suffix(suffix)
    if suffix != ".txt":
        # Its one wrong sum would have a PDF shown for review first.
        right = with_cells(sample.report, {cell("carried_out.total"): "2"})
        save_file(sample.form, right, STYLE, path)
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setenv("TMPDIR", str(passing))
    window.filing.opening.open_path(path)
    assert window.filing.session is not None
    assert list(passing.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems spell names in Unicode")
def test_a_name_that_is_no_utf_8_is_found(window: MainWindow, foreign: Path) -> None:
    path = foreign.with_name(os.fsdecode("年报.txt".encode("gbk")))
    foreign.rename(path)
    assert window.filing.reading.read(path) is not None


def test_our_own_file_is_read_without_another_process(
    window: MainWindow, foreign: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = open_file(catalog, foreign)
    path = foreign.with_suffix(".govreport")
    save_file(sample.form, sample.report, STYLE, path)
    monkeypatch.setattr(sys, "executable", str(foreign.with_name("nothing")))
    window.filing.opening.open_path(path)
    assert window.filing.path == path
