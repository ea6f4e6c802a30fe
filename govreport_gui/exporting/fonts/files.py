"""Which fonts there are on this machine: only their names are read, no glyph."""

from __future__ import annotations

import os
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SUFFIXES = (".ttf", ".ttc", ".otf", ".otc")

_LEAST_BYTES = 1_000_000
"""No font with the 6763 characters of GB 2312 is smaller; most other fonts are."""

_FAMILY, _SUBFAMILY, _FULL_NAME, _POSTSCRIPT = 1, 2, 4, 6

_ENCODINGS = {(1, 25): "gb18030", (3, 3): "gb18030", (3, 4): "big5"}
"""How old Chinese fonts write names, by platform and encoding; others write UTF-16."""

_MACINTOSH = 1

_NOT_REGULAR = ("bold", "italic", "oblique", "粗", "斜")

_MAY_NOT_BE_EMBEDDED = 2
"""Value of the licence bits of OS/2.fsType (the lowest four)."""


class BrokenFontError(Exception):
    """A font that is there by name and cannot be read: cut short, or not what it says."""


@dataclass(frozen=True, slots=True)
class FontFile:
    """One font of a file: ``number`` counts within a collection, ``names`` are case-folded."""

    path: Path
    number: int
    names: frozenset[str]


def font_folders() -> tuple[Path, ...]:
    """Return the folders where this system keeps fonts, those of the user first."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return (local / "Microsoft" / "Windows" / "Fonts", windows / "Fonts")
    shared = (Path("/usr/local/share/fonts"), Path("/usr/share/fonts"))
    return (home / ".local" / "share" / "fonts", home / ".fonts", *shared)


def installed_fonts(folders: Iterable[Path], least: int = _LEAST_BYTES) -> Iterator[FontFile]:
    """Yield the fonts of all files of at least so many bytes; a broken file counts as none."""
    for folder in folders:
        for path in _files(folder, least):
            yield from read_names(path)


def _files(folder: Path, least: int) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(parent, name)
            if name.lower().endswith(_SUFFIXES) and _size(path) >= least:
                yield path


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def read_names(path: Path) -> list[FontFile]:
    """Return the fonts in a file that have outlines and may be embedded."""
    try:
        with path.open("rb") as file:
            return list(_fonts(file, path))
    except (OSError, struct.error):
        return []


def _fonts(file: BinaryIO, path: Path) -> Iterator[FontFile]:
    for number, offset in enumerate(_offsets(file)):
        tables = _directory(file, offset)
        has_outlines = b"glyf" in tables or b"CFF " in tables
        if has_outlines and b"name" in tables and _may_be_embedded(file, tables):
            yield FontFile(path, number, _names(_read(file, *tables[b"name"])))


def _offsets(file: BinaryIO) -> tuple[int, ...]:
    tag, _, count = struct.unpack(">4sLL", file.read(12))
    return struct.unpack(f">{count}L", file.read(4 * count)) if tag == b"ttcf" else (0,)


def _directory(file: BinaryIO, offset: int) -> dict[bytes, tuple[int, int]]:
    """Return offset and length of each table."""
    count = struct.unpack_from(">4sH", _read(file, offset, 12))[1]
    records = struct.iter_unpack(">4sLLL", _read(file, offset + 12, 16 * count))
    return {tag: (start, length) for tag, _, start, length in records}


def _may_be_embedded(file: BinaryIO, tables: dict[bytes, tuple[int, int]]) -> bool:
    if b"OS/2" not in tables:
        return True
    licence = struct.unpack_from(">H", _read(file, *tables[b"OS/2"]), 8)[0]
    return bool(licence & 0xF != _MAY_NOT_BE_EMBEDDED)


def _read(file: BinaryIO, offset: int, length: int) -> bytes:
    file.seek(offset)
    return file.read(length)


def _names(table: bytes) -> frozenset[str]:
    """Return what the font may be called; the family only for its regular weight."""
    found: dict[int, set[str]] = {}
    _, count, strings = struct.unpack_from(">HHH", table)
    for record in struct.iter_unpack(">6H", table[6 : 6 + 12 * count]):
        platform, encoding, _, name, length, start = record
        raw = table[strings + start : strings + start + length]
        text = _decoded(raw, platform, encoding).strip().casefold()
        found.setdefault(name, set()).add(text)
    is_regular = not any(w in text for text in found.get(_SUBFAMILY, ()) for w in _NOT_REGULAR)
    families = found.get(_FAMILY, set()) if is_regular else set()
    return frozenset(families | found.get(_FULL_NAME, set()) | found.get(_POSTSCRIPT, set()))


def _decoded(raw: bytes, platform: int, encoding: int) -> str:
    if (platform, encoding) in _ENCODINGS:
        # On Windows, a Latin letter takes two bytes there, too.
        return raw.replace(b"\0", b"").decode(_ENCODINGS[platform, encoding], "replace")
    return raw.decode("mac-roman" if platform == _MACINTOSH else "utf-16-be", "replace")
