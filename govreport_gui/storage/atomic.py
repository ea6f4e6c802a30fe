"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from govreport_gui.model.errors import UnwritableFileError, WriteFailure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

_REASONS = {
    errno.EACCES: WriteFailure.DENIED,
    errno.EPERM: WriteFailure.DENIED,
    errno.EROFS: WriteFailure.DENIED,
    errno.EISDIR: WriteFailure.DENIED,
    errno.ENOSPC: WriteFailure.NO_SPACE,
    errno.EDQUOT: WriteFailure.NO_SPACE,
    errno.ENOENT: WriteFailure.NO_FOLDER,
    errno.ENOTDIR: WriteFailure.NO_FOLDER,
    errno.EBUSY: WriteFailure.BUSY,
    errno.ETXTBSY: WriteFailure.BUSY,
}
_SHARING_VIOLATION = 32
"""Windows: another program holds the file open."""


def write_atomically(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Have ``write`` fill a new file, then put it in the place of ``path`` in one step.

    A symbolic link stays one; the permissions of an existing file are kept. Raises
    UnwritableFileError; then the old file stands untouched and no temporary file is left.
    """
    target = Path(os.path.realpath(path))
    try:
        with _temporary(target) as (file, name):
            write(file)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            _copy_mode(target, name)
            name.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise UnwritableFileError(path, _reason(error), repr(error)) from error


@contextlib.contextmanager
def _temporary(target: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """Open a temporary file beside the target; it is gone afterwards, whatever happens."""
    handle, text = tempfile.mkstemp(prefix=".~", suffix=".tmp", dir=target.parent)
    name = Path(text)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file, name
    finally:
        name.unlink(missing_ok=True)


def _copy_mode(target: Path, name: Path) -> None:
    """Give the new file the old one's permissions, or those any new file would get."""
    if target.exists():
        name.chmod(target.stat().st_mode & 0o7777)
    elif os.name == "posix":
        umask = os.umask(0)
        os.umask(umask)
        name.chmod(0o666 & ~umask)


def _sync_folder(folder: Path) -> None:
    """Make the replacement itself survive a power cut; Windows has no such call for folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _reason(error: OSError) -> WriteFailure:
    if getattr(error, "winerror", None) == _SHARING_VIOLATION:
        return WriteFailure.BUSY
    return _REASONS.get(error.errno or 0, WriteFailure.OTHER)
