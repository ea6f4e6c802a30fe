"""Why the system would not write: its error numbers as reasons that a person can act on."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from govreport_gui.model.errors import WriteFailure

if TYPE_CHECKING:
    from pathlib import Path

_BY_ERRNO = {
    errno.EACCES: WriteFailure.DENIED,
    errno.EPERM: WriteFailure.DENIED,
    errno.EISDIR: WriteFailure.DENIED,
    errno.EROFS: WriteFailure.READ_ONLY,
    errno.ENOSPC: WriteFailure.NO_SPACE,
    errno.EDQUOT: WriteFailure.NO_SPACE,
    errno.EFBIG: WriteFailure.NO_SPACE,
    errno.ENOENT: WriteFailure.NO_FOLDER,
    errno.ENOTDIR: WriteFailure.NO_FOLDER,
    errno.EBUSY: WriteFailure.BUSY,
    errno.ETXTBSY: WriteFailure.BUSY,
    errno.ENAMETOOLONG: WriteFailure.TOO_LONG,
    errno.ENODEV: WriteFailure.REMOVED,
    errno.ENXIO: WriteFailure.REMOVED,
    errno.EIO: WriteFailure.REMOVED,
    errno.ESTALE: WriteFailure.REMOVED,
    errno.EHOSTDOWN: WriteFailure.REMOVED,
    errno.EHOSTUNREACH: WriteFailure.REMOVED,
    errno.ENOTCONN: WriteFailure.REMOVED,
    errno.ETIMEDOUT: WriteFailure.REMOVED,
}
_ACCESS_DENIED = 5
_NOT_FOUND = {2, 3}
"""What Windows also answers where a path is longer than it takes (MAX_PATH)."""
_MAX_PATH = 260
_BY_WINDOWS = {
    _ACCESS_DENIED: WriteFailure.DENIED,
    15: WriteFailure.REMOVED,  # ERROR_INVALID_DRIVE
    19: WriteFailure.READ_ONLY,  # ERROR_WRITE_PROTECT
    21: WriteFailure.REMOVED,  # ERROR_NOT_READY
    32: WriteFailure.BUSY,  # ERROR_SHARING_VIOLATION
    33: WriteFailure.BUSY,  # ERROR_LOCK_VIOLATION
    39: WriteFailure.NO_SPACE,  # ERROR_HANDLE_DISK_FULL
    53: WriteFailure.REMOVED,  # ERROR_BAD_NETPATH
    55: WriteFailure.REMOVED,  # ERROR_DEV_NOT_EXIST
    64: WriteFailure.REMOVED,  # ERROR_NETNAME_DELETED
    67: WriteFailure.REMOVED,  # ERROR_BAD_NET_NAME
    112: WriteFailure.NO_SPACE,  # ERROR_DISK_FULL
    123: WriteFailure.BAD_NAME,  # ERROR_INVALID_NAME
    206: WriteFailure.TOO_LONG,  # ERROR_FILENAME_EXCED_RANGE
    433: WriteFailure.REMOVED,  # ERROR_NO_SUCH_DEVICE
    1117: WriteFailure.REMOVED,  # ERROR_IO_DEVICE
    1167: WriteFailure.REMOVED,  # ERROR_DEVICE_NOT_CONNECTED
    1224: WriteFailure.BUSY,  # ERROR_USER_MAPPED_FILE
}


def write_failure(error: OSError, replaced: Path | None = None) -> WriteFailure:
    """Return why something was not written.

    ``replaced`` is the file whose place another one was to take when the error came: where Windows
    denies that although the file may be written, somebody has it open.
    """
    windows = getattr(error, "winerror", None)
    if windows == _ACCESS_DENIED and replaced is not None and os.access(replaced, os.W_OK):
        return WriteFailure.BUSY
    if windows in _NOT_FOUND and len(str(error.filename or "")) >= _MAX_PATH:
        return WriteFailure.TOO_LONG
    if windows in _BY_WINDOWS:
        return _BY_WINDOWS[windows]
    return _BY_ERRNO.get(error.errno or 0, WriteFailure.OTHER)
