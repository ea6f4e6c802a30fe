"""The few calls by which files are changed: one place, so that a test can let each of them fail."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF}
"""What network and FUSE disks answer that know no fsync of a folder."""
_TRIES, _PAUSE = 5, 0.05
"""Windows only: a virus scanner holds a new file for some hundredths of a second."""


class Disk:
    """A disk that does what it is told; every call may raise OSError."""

    def temporary(self, folder: Path, prefix: str) -> tuple[BinaryIO, Path]:
        """Open a new file that nobody else has; only the user may read it."""
        handle, name = tempfile.mkstemp(prefix=prefix, suffix=".tmp", dir=folder)
        return os.fdopen(handle, "wb"), Path(name)

    def create(self, path: Path) -> BinaryIO:
        """Open a new file that everybody may read; raises FileExistsError where there is one."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags, 0o644)
        if os.name == "posix":
            # The user's umask may hide new files from colleagues; some disks have no such rights.
            with contextlib.suppress(OSError):
                os.fchmod(handle, 0o644)
        return os.fdopen(handle, "wb")

    def append(self, path: Path) -> BinaryIO:
        """Open a file to write at its end, without a buffer of ours."""
        return path.open("ab", buffering=0)

    def write(self, file: BinaryIO, data: bytes) -> None:
        """Write all of ``data`` and hand it to the system: it outlives this process."""
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]
        file.flush()

    def sync(self, file: BinaryIO) -> None:
        """Make what was written survive a power cut."""
        file.flush()
        os.fsync(file.fileno())

    def replace(self, source: Path, target: Path) -> None:
        """Put one file in the place of another in one step."""
        for _ in range(_TRIES if sys.platform == "win32" else 0):
            try:
                source.replace(target)
            except PermissionError:
                time.sleep(_PAUSE)
            else:
                return
        source.replace(target)

    def sync_folder(self, folder: Path) -> None:
        """Make replacing and removing survive a power cut; Windows has no such call."""
        if os.name != "posix":
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(handle)

    def remove(self, path: Path) -> None:
        """Remove a file, if it is there."""
        path.unlink(missing_ok=True)


DISK = Disk()
"""The computer's own."""
