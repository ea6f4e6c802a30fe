from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import time
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

import pytest

from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from govreport_gui.storage.atomic import write_atomically
from govreport_gui.storage.ownfile import write_report
from tests.support.faults import FaultyDisk, PowerCut, disk_error
from tests.support.mounts import mounted
from tests.support.reports import zeros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from govreport_gui.model.form import Form


def text(words: bytes) -> object:
    return lambda file: file.write(words)


def failing(number: int) -> object:
    def write(file: BinaryIO) -> None:
        file.write(b"half")
        raise OSError(number, os.strerror(number))

    return write


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "青石镇 2025.govreport"
    write_atomically(path, text(b"first"))
    write_atomically(path, text(b"second"))
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, WriteFailure.NO_SPACE),
        (errno.EACCES, WriteFailure.DENIED),
        (errno.EROFS, WriteFailure.READ_ONLY),
        (errno.EIO, WriteFailure.REMOVED),
        (errno.ENODEV, WriteFailure.REMOVED),
        (errno.EBUSY, WriteFailure.BUSY),
        (errno.ENAMETOOLONG, WriteFailure.TOO_LONG),
        (errno.EDOM, WriteFailure.OTHER),
    ],
)
def test_a_write_that_fails_leaves_the_old_file_whole_and_says_why(
    tmp_path: Path, number: int, reason: WriteFailure
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    with pytest.raises(UnwritableFileError) as caught:
        write_atomically(path, failing(number))
    assert (caught.value.reason, caught.value.path) == (reason, path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFileError) as caught:
        write_atomically(tmp_path / "none" / "a.docx", text(b""))
    assert caught.value.reason is WriteFailure.NO_FOLDER


def test_an_exception_of_ours_leaves_no_temporary_file(tmp_path: Path) -> None:
    def write(_file: BinaryIO) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_atomically(tmp_path / "a.docx", write)
    assert list(tmp_path.iterdir()) == []


def test_permissions_of_an_existing_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, text(b"new"))
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to("real")
    write_atomically(link, text(b"new"))
    assert link.is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_name_that_is_too_long_is_called_so(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFileError) as caught:
        write_atomically(tmp_path / ("长" * 100 + ".docx"), text(b""))
    assert caught.value.reason is WriteFailure.TOO_LONG


def test_the_longest_name_that_the_disk_takes_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("长" * 83 + ".docx")
    write_atomically(path, text(b"new"))
    assert path.read_bytes() == b"new"


def every_call(work: Callable[[FaultyDisk], object]) -> int:
    """Return how many calls of the disk some work takes."""
    disk = FaultyDisk()
    work(disk)
    return len(disk.calls)


@pytest.mark.parametrize("old", [None, b"old" * 1000])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_whichever_call_of_the_disk_fails_the_old_or_the_new_file_is_whole(
    form: Form, tmp_path: Path, old: bytes | None, number: int
) -> None:
    write = partial(write_report, zeros(form))
    whole = BytesIO()
    write(whole)
    path = tmp_path / "a.govreport"
    calls = every_call(lambda disk: write_atomically(path, write, disk))
    assert calls >= 8
    for at in range(1, calls + 1):
        path.unlink(missing_ok=True)
        if old is not None:
            path.write_bytes(old)
        disk = FaultyDisk(at, disk_error(number))
        with contextlib.suppress(UnwritableFileError):
            write_atomically(path, write, disk)
        done = "replace" in disk.calls[: at - 1]
        assert (path.read_bytes() if path.exists() else None) == (whole.getvalue() if done else old)
        # Even when the first attempt to clear up is the call that fails.
        left = {p for p in tmp_path.iterdir() if p != path}
        assert not left or (disk.calls[at - 1] == "remove" and not done)


def test_a_power_cut_at_any_call_leaves_the_old_or_the_new_file(form: Form, tmp_path: Path) -> None:
    write = partial(write_report, zeros(form))
    whole = BytesIO()
    write(whole)
    path = tmp_path / "a.govreport"
    calls = every_call(lambda disk: write_atomically(path, write, disk))
    for at in range(1, calls + 1):
        path.write_bytes(b"old")
        disk = FaultyDisk(at, PowerCut())
        with pytest.raises(PowerCut):
            write_atomically(path, write, disk)
        disk.forget()
        assert path.read_bytes() in {b"old", whole.getvalue()}


def test_what_was_saved_outlives_a_power_cut(tmp_path: Path) -> None:
    path = tmp_path / "a.govreport"
    disk = FaultyDisk()
    write_atomically(path, text(b"new"), disk)
    disk.forget()
    assert path.read_bytes() == b"new"
    # Before that the disk may still know the old name only.
    assert disk.calls.index("sync folder") > disk.calls.index("replace")


def test_what_a_killed_program_left_beside_the_file_goes_with_the_next_save(
    tmp_path: Path,
) -> None:
    path, other = tmp_path / "a.govreport", tmp_path / "b.govreport"
    for name, age in ((path, 3600), (path, 0), (other, 3600)):
        with pytest.raises(PowerCut):
            write_atomically(name, text(b"half"), FaultyDisk(3, PowerCut()))
        newest = max(tmp_path.glob(".~*"), key=lambda p: p.stat().st_ino)
        os.utime(newest, (time.time() - age,) * 2)
    assert len(list(tmp_path.iterdir())) == 3
    write_atomically(path, text(b"new"))
    assert len(list(tmp_path.glob(".~*"))) == 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 1 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    with mounted("-t", "tmpfs", "-o", "size=1m", "none", str(folder)):
        yield folder


def test_a_disk_that_is_really_full_keeps_the_old_file(small_disk: Path) -> None:
    path = small_disk / "a.govreport"
    write_atomically(path, text(b"old"))
    with pytest.raises(UnwritableFileError) as caught:
        write_atomically(path, text(b"x" * 2**21))
    assert caught.value.reason is WriteFailure.NO_SPACE
    assert path.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [path]


def test_a_disk_that_is_really_write_protected_is_called_so(small_disk: Path) -> None:
    path = small_disk / "a.govreport"
    write_atomically(path, text(b"old"))
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(UnwritableFileError) as caught:
        write_atomically(path, text(b"new"))
    assert caught.value.reason is WriteFailure.READ_ONLY
    assert path.read_bytes() == b"old"
