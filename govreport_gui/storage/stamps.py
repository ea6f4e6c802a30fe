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

    def same_content(self, other: Stamp) -> bool:
        """Tell whether both are one content; it may have been written or copied anew."""
        return (self.size, self.digest) == (other.size, other.digest)


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file, None when there is none; raises OSError when it hides."""
    try:
        with path.open("rb") as file:
            status = path.stat()
            return Stamp(status.st_mtime_ns, status.st_size, digest_of(file.read()))
    except FileNotFoundError:
        return None


def digest_of(data: bytes) -> str:
    """Return a short name of some content."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()
