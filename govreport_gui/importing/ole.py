"""The container of old Office files (.doc, .xls, .wps, .et): named streams in one file.

olefile believes what a file says of its own sizes; they are held against the file's real size
first, so a damaged or wicked file costs no more time and memory than a sound one.
"""

from __future__ import annotations

import struct
from contextlib import contextmanager
from typing import TYPE_CHECKING

import olefile

from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEADER = struct.Struct("<30xHH10xI16xI")
"""Sector shift, mini sector shift, sectors of the FAT and of the mini FAT."""
_FIRST_FAT = 109
"""So many FAT sectors are named in the header itself, and read whatever their count says."""
_SHIFTS = {(9, 6), (12, 6)}


def stream_names(path: Path) -> frozenset[str]:
    """Return the names in the container's root, in small letters."""
    with _opened(path) as container:
        return frozenset(entry.name.lower() for entry in container.root.kids)


def read_streams(path: Path, *names: str) -> dict[str, bytes]:
    """Return the streams of these names that the container's root has."""
    with _opened(path) as container:
        size = path.stat().st_size
        found = {}
        for name in names:
            if container.get_type(name) != olefile.STGTY_STREAM:
                continue
            if max(container.get_size(name), container.root.size) > size:
                raise UnreadableFileError(path, ReadFailure.BROKEN, f"{name} is cut off")
            with container.openstream(name) as stream:
                found[name] = stream.read()
        return found


@contextmanager
def _opened(path: Path) -> Iterator[olefile.OleFileIO]:
    """Open a container; whatever is wrong with it is an UnreadableFileError."""
    try:
        _inspect(path)
        with olefile.OleFileIO(path) as container:
            yield container
    except (
        OSError,
        RecursionError,
        ValueError,
        struct.error,
    ) as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error


def _inspect(path: Path) -> None:
    """Hold the sizes in the header against the size of the file; raises ValueError."""
    size = path.stat().st_size
    with path.open("rb") as file:
        sector, mini, fat, mini_fat = _HEADER.unpack(file.read(_HEADER.size))
    if (sector, mini) not in _SHIFTS:
        raise ValueError(f"sectors of {sector}, {mini}")
    # A sector of the FAT speaks for so many others; twice as many as needed are let pass.
    needed = (size >> sector) // (1 << sector - 2) + 1
    if max(fat - _FIRST_FAT, mini_fat) > 2 * needed:
        raise ValueError(f"{fat} and {mini_fat} sectors in {size} bytes")
