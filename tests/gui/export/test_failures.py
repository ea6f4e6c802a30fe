"""What happens when a file cannot be written, or the person has had enough."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import BinaryIO

import pytest

from govreport_gui.gui.lifeboat.choices import Unwritten
from govreport_gui.storage.disk import Disk
from tests.gui.export.conftest import Exporting
from tests.gui.export.test_dialog import ALL, NAME

IN_USE = 32
"""What Windows says of a file that another program has open."""


@pytest.fixture
def word(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Another program that has files open until it is closed: then this list is empty."""
    held: list[Path] = []
    replace = Disk.replace

    def replace_unless_held(disk: Disk, source: Path, target: Path) -> None:
        if target in held:
            error = PermissionError(13, "in use")
            error.winerror = IN_USE  # type: ignore[attr-defined]
            raise error
        replace(disk, source, target)

    monkeypatch.setattr(Disk, "replace", replace_unless_held)
    return held


def test_a_file_open_in_another_program_is_named_and_the_others_are_written(
    make: Exporting, word: list[Path]
) -> None:
    word.append(make.folder / f"{NAME}.docx")
    assert make.export(".docx", ".xlsx", ".pdf") == [f"{NAME}.pdf", f"{NAME}.xlsx"]
    (asked,) = make.person.asked
    assert asked == f"“{NAME}.docx”正被别的程序打开。请在那里关闭它，再试一次。"
    assert f"未写入：{NAME}.docx。" in make.dialog.told.text()


def test_it_is_written_after_a_retry(make: Exporting, word: list[Path]) -> None:
    word.append(make.folder / f"{NAME}.docx")
    make.person.ways = [Unwritten.RETRY, Unwritten.RETRY]
    make.dialog._job.progressed.connect(lambda: len(make.person.asked) == 2 and word.clear())
    assert make.export(".docx") == [f"{NAME}.docx"]
    assert "未写入" not in make.dialog.told.text()


@pytest.mark.parametrize("name", ["另一个.docx", "另一个"])
def test_it_is_written_elsewhere(make: Exporting, word: list[Path], name: str) -> None:
    word.append(make.folder / f"{NAME}.docx")
    make.person.ways, make.person.writes = [Unwritten.ELSEWHERE], make.folder / name
    assert make.export(".docx") == ["另一个.docx"]
    assert make.person.asked[1] == f"write {NAME}.docx in {make.folder}"


def test_a_folder_that_is_not_there_is_told(make: Exporting) -> None:
    make.dialog.folder.setText(str(make.folder / "a"))
    make.tick(".docx")
    make.start()
    (asked,) = make.person.asked
    assert asked.startswith(f"“{NAME}.docx”没有写入：文件夹“{make.folder / 'a'}”不存在。")
    assert not (make.folder / "a").exists()


def test_a_mistake_of_ours_is_not_passed_over_in_silence(
    make: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(_disk: Disk, _source: Path, _target: Path) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Disk, "replace", break_down)
    with make.qtbot.captureExceptions():
        make.export(".docx", ".xlsx")
    assert len(make.person.asked) == 2
    assert f"未写入：{NAME}.docx、{NAME}.xlsx。" in make.dialog.told.text()


class Slow:
    """A disk that waits in the first file until it is told to go on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.may_go = threading.Event(), threading.Event()
        self.threads: set[int] = set()
        sync = Disk.sync

        def wait(disk: Disk, file: BinaryIO) -> None:
            self.threads.add(threading.get_ident())
            self.reached.set()
            assert self.may_go.wait(20)
            sync(disk, file)

        monkeypatch.setattr(Disk, "sync", wait)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(monkeypatch)


def test_no_more_files_are_begun_after_cancelling(make: Exporting, slow: Slow) -> None:
    make.tick(*ALL)
    with make.qtbot.waitSignal(make.dialog._job.ended, timeout=30_000):
        make.dialog.export.click()
        make.qtbot.waitUntil(slow.reached.is_set)
        assert make.dialog.bar.isVisible()
        assert not make.dialog.export.isEnabled()
        make.dialog.reject()
        assert make.dialog.isVisible()
        slow.may_go.set()
    assert make.names() == [f"{NAME}.docx"]
    assert make.dialog.told.text().startswith("已将 1 个文件写入")
    make.dialog.reject()
    assert not make.dialog.isVisible()


def test_files_are_written_beside_the_window(make: Exporting, slow: Slow) -> None:
    slow.may_go.set()
    make.export(".docx", ".pdf")
    assert slow.threads
    assert threading.get_ident() not in slow.threads
