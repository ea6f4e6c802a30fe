"""Look single characters and glyphs up in the bytes of a font's tables.

A Chinese font has up to 65535 glyphs and a report needs a few hundred: to decode whole tables
takes longer than all the rest of writing a PDF.
"""

from __future__ import annotations

import struct
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Lookup = Callable[[int], int]

_UNICODE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3))
"""Unicode character maps, by platform and encoding, those beyond the basic plane first."""


def glyph_lookup(cmap: bytes) -> Lookup:
    """Return the function from code point to glyph number (0: the font has none)."""
    count = struct.unpack_from(">H", cmap, 2)[0]
    records = struct.iter_unpack(">HHL", cmap[4 : 4 + 8 * count])
    offsets = {(platform, encoding): offset for platform, encoding, offset in records}
    for key in _UNICODE:
        if key in offsets:
            table = cmap[offsets[key] :]
            return _CMAP_FORMATS.get(struct.unpack_from(">H", table)[0], _none)(table)
    return _none(cmap)


def _none(_: bytes) -> Lookup:
    return lambda _: 0


def _groups(table: bytes) -> Lookup:
    """Read format 12: runs of code points that have runs of glyphs."""
    count = struct.unpack_from(">L", table, 12)[0]
    numbers = struct.unpack_from(f">{3 * count}L", table, 16)
    firsts, lasts, glyphs = numbers[::3], numbers[1::3], numbers[2::3]

    def glyph(code: int) -> int:
        index = bisect_right(firsts, code) - 1
        if index < 0 or code > lasts[index]:
            return 0
        return int(glyphs[index] + code - firsts[index])

    return glyph


def _segments(table: bytes) -> Lookup:
    """Read format 4: runs of code points with a shift, or with an array of glyphs of their own."""
    size = struct.unpack_from(">H", table, 6)[0]
    lasts, firsts, shifts, offsets = (
        struct.unpack_from(f">{size // 2}H", table, start)
        for start in (14, 16 + size, 16 + 2 * size, 16 + 3 * size)
    )

    def glyph(code: int) -> int:
        index = bisect_left(lasts, code)
        if index == len(lasts) or code < firsts[index]:
            return 0
        number = code
        if offsets[index]:
            place = 16 + 3 * size + 2 * index + offsets[index] + 2 * (code - firsts[index])
            number = struct.unpack_from(">H", table, place)[0]
        return int((number + shifts[index]) & 0xFFFF) if number else 0

    return glyph


_CMAP_FORMATS = {4: _segments, 12: _groups}


def charstring_lookup(cff: bytes, start: int) -> Callable[[int], bytes]:
    """Return the function from glyph number to program, given where the CharStrings INDEX is."""
    count, size = struct.unpack_from(">HB", cff, start)
    data = start + 2 + size * (count + 1)  # offsets count from 1, from the byte before the data

    def program(glyph: int) -> bytes:
        first, last = (
            int.from_bytes(cff[place : place + size])
            for place in (start + 3 + size * glyph, start + 3 + size * (glyph + 1))
        )
        return cff[data + first : data + last]

    return program


def font_dict_lookup(cff: bytes, start: int) -> Lookup:
    """Return the function from glyph number to FD index, given where the FDSelect is."""
    if cff[start] == 0:
        return lambda glyph: cff[start + 1 + glyph]
    count = struct.unpack_from(">H", cff, start + 1)[0]
    ranges = list(struct.iter_unpack(">HB", cff[start + 3 : start + 3 + 3 * count]))
    firsts = [first for first, _ in ranges]
    return lambda glyph: int(ranges[bisect_right(firsts, glyph) - 1][1])
