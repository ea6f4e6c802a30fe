"""Keep small fonts in a folder from one run to the next.

A cache may always be lost: whatever goes wrong with it, the work is done without.
"""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import mkstemp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.exporting.fonts.files import FontFile

_VERSION = 2
"""To be raised when small fonts are made in another way."""

_MOST_BYTES = 4_000_000
"""A larger file is begun anew; all characters of GB 2312 together take half of this."""


_SEAL_BYTES = 32


class FontCache:
    """One file for each font. Its name tells which state of the font it was made of.

    Behind the font stands a seal: a reader of fonts fails in many ways at a damaged one.
    """

    def __init__(self, folder: Path | None) -> None:
        """Keep the files in a folder, which need not exist; without one nothing is kept."""
        self._folder = folder / "fonts" if folder else None

    def read(self, font: FontFile) -> bytes | None:
        """Return what is kept of a font."""
        if self._folder is None:
            return None
        try:
            file = self._path(self._folder, font).read_bytes()
        except OSError:
            return None
        data, seal = file[:-_SEAL_BYTES], file[-_SEAL_BYTES:]
        return data if seal == _seal(data) and len(data) <= _MOST_BYTES else None

    def write(self, font: FontFile, data: bytes) -> None:
        """Keep this of a font, instead of all that was kept of it before."""
        if self._folder is None:
            return
        with suppress(OSError):
            path = self._path(self._folder, font)
            self._folder.mkdir(parents=True, exist_ok=True)
            _replace(path, data + _seal(data))
            for other in self._folder.glob(f"{_key(font)}-*"):
                if other != path:
                    other.unlink()

    def _path(self, folder: Path, font: FontFile) -> Path:
        """Return the file for a font as it is now; raises OSError when it is gone."""
        state = font.path.stat()
        stamp = _digest(_VERSION, state.st_size, state.st_mtime_ns)
        return folder / f"{_key(font)}-{stamp}.ttf"


def _key(font: FontFile) -> str:
    return _digest(font.path, font.number)


def _digest(*parts: object) -> str:
    text = "\n".join(map(str, parts))
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _seal(data: bytes) -> bytes:
    return sha256(data).digest()


def _replace(path: Path, data: bytes) -> None:
    """Write a file as a whole or not at all: another export may be reading it."""
    descriptor, name = mkstemp(dir=path.parent, prefix=f"{path.stem}-")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
