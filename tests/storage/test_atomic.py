from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, BinaryIO

import pytest

from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from govreport_gui.storage import write_atomically

if TYPE_CHECKING:
    from pathlib import Path


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
        (errno.EIO, WriteFailure.OTHER),
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
