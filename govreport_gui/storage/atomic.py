"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from govreport_gui.model.errors import UnwritableFileError
from govreport_gui.storage.disk import DISK, Disk
from govreport_gui.storage.failures import write_failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

_HIDDEN = ".~"
_LEFT_BEHIND = 60
"""Seconds after which a temporary file cannot be in use any longer: its program was killed."""


def write_atomically(path: Path, write: Callable[[BinaryIO], object], disk: Disk = DISK) -> None:
    """Have ``write`` fill a new file, then put it in the place of ``path`` in one step.

    A symbolic link stays one; the permissions of an existing file are kept. Raises
    UnwritableFileError; then the old file stands whole (or, where only the last step failed, that
    of making the folder safe against a power cut, the new one), and no temporary file is left.
    """
    replaced: Path | None = None
    try:
        target = Path(os.path.realpath(path))
        with _temporary(target, disk) as (file, name):
            write(file)
            disk.sync(file)
            file.close()
            _copy_mode(target, name)
            replaced = target
            disk.replace(name, target)
        disk.sync_folder(target.parent)
        _clear(target, _prefix(target), disk)
    except OSError as error:
        raise UnwritableFileError(path, write_failure(error, replaced), repr(error)) from error


def write_privately(path: Path, data: bytes, disk: Disk = DISK) -> None:
    """Write a file into a folder of ours that nobody else may read; raises OSError."""
    with _temporary(path, disk) as (file, name):
        disk.write(file, data)
        disk.sync(file)
        file.close()
        disk.replace(name, path)
    disk.sync_folder(path.parent)
    _clear(path, _HIDDEN, disk)


@contextlib.contextmanager
def _temporary(target: Path, disk: Disk) -> Iterator[tuple[BinaryIO, Path]]:
    """Open a temporary file beside the target; it is gone afterwards, whatever happens."""
    file, name = disk.temporary(target.parent, _prefix(target))
    try:
        with _closing(file):
            yield file, name
    finally:
        # The error that brought us here matters more than one from clearing up.
        with contextlib.suppress(OSError):
            disk.remove(name)


@contextlib.contextmanager
def _closing(file: BinaryIO) -> Iterator[None]:
    """Close a file; what its buffer still holds need not reach a disk that is full."""
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            file.close()
        raise
    file.close()


def _prefix(target: Path) -> str:
    """Return how the names of a file's temporary files begin: short, its own may be the longest."""
    return f"{_HIDDEN}{zlib.crc32(os.fsencode(target.name)):08x}-"


def _copy_mode(target: Path, name: Path) -> None:
    """Give the new file the old one's permissions and group, or those any new file would get.

    Some network and FUSE disks know neither; that is no reason not to save.
    """
    with contextlib.suppress(FileNotFoundError):
        old = target.stat()
        if os.name == "posix":
            with contextlib.suppress(OSError):
                os.chown(name, -1, old.st_gid)
        with contextlib.suppress(OSError):
            name.chmod(old.st_mode & 0o7777)
        return
    if os.name == "posix":
        with contextlib.suppress(OSError):
            name.chmod(0o666 & ~_umask())


def _umask() -> int:
    umask = os.umask(0o077)
    os.umask(umask)
    return umask


def _clear(target: Path, prefix: str, disk: Disk) -> None:
    """Remove what programs left behind that were killed while they wrote this file."""
    with contextlib.suppress(OSError):
        now = target.stat().st_mtime
        with os.scandir(target.parent) as entries:
            left = [e for e in entries if e.name.startswith(prefix) and e.name.endswith(".tmp")]
        for entry in left:
            if entry.stat().st_mtime < now - _LEFT_BEHIND:
                disk.remove(Path(entry.path))
