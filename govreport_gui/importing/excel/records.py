"""The records of an Excel workbook's stream, stripped of all that a report has no need of.

xlrd follows names, links, notes and conditions wherever they lead, which in a damaged file can be
far. Their records are made unknown to it, and only places where sheets really begin are believed.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGINS, _SHEET, _PASSWORD, _CODE_PAGE = (0x0809, 0x0409, 0x0209, 0x0009), 0x85, 0x2F, 0x42
_VERSION_8 = 0x0600
_ENDS = 0x0A
_UNKNOWN = 0x0FFF
_CONTENT = {
    *(0x0A, 0x22, 0x2F, 0x3C, 0x42, 0x85, 0x8C, 0xE1, 0x13D, 0x160, 0x08F, 0x08E),
    *(0x1E, 0x41E, 0x31, 0x231, 0x43, 0x243, 0x443, 0xE0, 0x1F, 0x44, 0x56),
    *(0xFC, 0xFD, 0x06, 0x206, 0x406, 0x207, 0x07, 0x221, 0x21, 0x4BC, 0x236, 0x36, 0x37),
    *(0x203, 0x03, 0x204, 0x04, 0xD6, 0x27E, 0xBD, 0x205, 0x05, 0x02),
    *(0x01, 0x201, 0xBE, 0x08, 0x208, 0xE5, 0x00, 0x200, 0x225),
    *_BEGINS,
}
"""Bounds, formats, strings, cells, rows, merges; and what tells the version, dates and letters."""
_MOST_SHEETS = 256


class LockedError(ValueError):
    """The workbook needs a password."""


@dataclass(frozen=True, slots=True)
class Records:
    """A stream for xlrd; ``encoding`` is given where the stream does not say it."""

    stream: bytes
    encoding: str | None


def stripped(stream: bytes) -> Records:
    """Return the records that count, each in its place.

    Raises LockedError, and ValueError or struct.error when sheets begin where there are none.
    """
    kept = bytearray(stream)
    begins, sheets, version, has_code_page = set(), [], 0, False
    for code, at, size in _records(stream):
        if code == _PASSWORD and size:
            raise LockedError
        if code in _BEGINS:
            begins.add(at)
            version = version or struct.unpack_from("<H", stream, at + 4)[0]
        elif code == _SHEET and version:
            sheets.append(struct.unpack_from("<I", stream, at + 4)[0])
        has_code_page = has_code_page or code == _CODE_PAGE
        if code not in _CONTENT:
            struct.pack_into("<H", kept, at, _UNKNOWN)
    if not begins or len(set(sheets)) < len(sheets) or len(sheets) > _MOST_SHEETS:
        raise ValueError(f"{len(sheets)} sheets")
    if not begins.issuperset(sheets):
        raise ValueError("a sheet is missing")
    return Records(bytes(kept), None if has_code_page or version == _VERSION_8 else "gb18030")


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield the code, place and size of each record."""
    at = 0
    while at + 4 <= len(stream):
        code, size = struct.unpack_from("<HH", stream, at)
        yield code, at, size
        at += 4 + size
