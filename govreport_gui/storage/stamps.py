"""Notice that a file is no longer what was read from it or written to it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Stamp:
    """A file at one moment: ``time`` of its last change (ns since 1970), ``size`` in bytes."""

    time: int
    size: int
    digest: str


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file, None when there is none; raises OSError when it hides.

    Take it before the file is read, so that what changes meanwhile is noticed too.
    """
    try:
        status = path.stat()
        return Stamp(status.st_mtime_ns, status.st_size, digest_of(path.read_bytes()))
    except FileNotFoundError:
        return None


def has_changed(path: Path, stamp: Stamp) -> bool:
    """Tell whether somebody else has put something else into a file since the stamp was taken.

    A file that was only copied or written anew with the same content has not changed, and of one
    that is gone nothing can be overwritten. What cannot be looked at counts as unchanged: saving
    will say why it hides.
    """
    try:
        status = path.stat()
        if (status.st_mtime_ns, status.st_size) == (stamp.time, stamp.size):
            return False
        now = stamp_of(path)
    except OSError:
        return False
    return now is not None and now.digest != stamp.digest


def digest_of(data: bytes) -> str:
    """Return a short name of some content."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()
