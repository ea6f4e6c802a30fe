"""Properties in a binary Word file: which hold at a place, and what they say.

Properties are lists of changes ("sprm": a number and its operand) to a style. They are kept in
pages of 512 bytes (FKP), each for a stretch of the stream; a directory (BTE) names the pages.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.importing.word.text import WordFile

_PAGE = 512
_CHARACTERS, _PARAGRAPHS = 12, 13
"""The structures that name the pages."""
_OPERANDS = (1, 1, 2, 4, 2, 2, 0, 3)
"""Bytes of an operand by the three highest bits; 0: its first byte tells."""
_TABLE_DEFINITIONS = {0xD608, 0xD609}
_TABS = 0xC615
_ELSEWHERE = {0x6645, 0x6646, 0x646B}
"""The operand is the place in the data stream where the list goes on: rows of many cells."""
_MOST = 64 * 1024 * 1024
"""Bytes of properties; long reports have less than one million."""

Sprms = dict[int, list[bytes]]
"""The operands of each change, in order."""


def sprms(changes: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each change and its operand, up to the first that is cut off."""
    at = 0
    while at + 2 < len(changes):
        [code] = struct.unpack_from("<H", changes, at)
        at += 2
        size = _OPERANDS[code >> 13]
        if not size:
            at, size = at + 1, changes[at]
            if code in _TABLE_DEFINITIONS:
                size = max(size + (changes[at] << 8 if at < len(changes) else 0) - 1, 0)
                at += 1
            elif code == _TABS and size == 255:  # noqa: PLR2004 the true length follows
                size = _size_of_tabs(changes, at)
        if at + size > len(changes):
            return
        yield code, changes[at : at + size]
        at += size


def _size_of_tabs(changes: bytes, at: int) -> int:
    """Return the length of an operand too long for its own length: tabs deleted, tabs added."""
    deleted = 1 + 4 * changes[at] if at < len(changes) else 0
    added = changes[at + deleted] if at + deleted < len(changes) else 0
    return deleted + 1 + 3 * added


class Pages:
    """The properties of characters, or of paragraphs, by the place in the stream."""

    def __init__(self, word: WordFile, *, paragraphs: bool) -> None:
        """Read the directory of pages; raises struct.error or ValueError when it is damaged."""
        self._main, self._paragraphs = word.main, paragraphs
        plc = word.structure(_PARAGRAPHS if paragraphs else _CHARACTERS)
        count = max((len(plc) - 4) // 8, 0)
        self._firsts = struct.unpack_from(f"<{count}I", plc) if count else ()
        self._pages = struct.unpack_from(f"<{count}I", plc, 4 * (count + 1)) if count else ()
        self._number, self._ends, self._begins = -1, (0,), b""

    def at(self, fc: int) -> tuple[int, bytes]:
        """Return the end of the stretch that a place lies in, and its properties."""
        index = bisect_right(self._firsts, fc) - 1
        if index < 0:
            return (self._firsts[0] if self._firsts else 1 << 32), b""
        self._open(self._pages[index] & 0x3FFFFF)
        run = bisect_right(self._ends, fc) - 1
        if not 0 <= run < len(self._ends) - 1:
            later = self._firsts[index + 1] if index + 1 < len(self._firsts) else 1 << 32
            return max(later, fc + 1), b""
        return max(self._ends[run + 1], fc + 1), self._properties(run)

    def _open(self, number: int) -> None:
        """Keep a page at hand: places are asked for in order, mostly."""
        if number == self._number:
            return
        page = self._main[number * _PAGE : (number + 1) * _PAGE]
        if len(page) != _PAGE:
            raise ValueError(f"page {number} is cut off")
        self._ends = struct.unpack_from(f"<{page[-1] + 1}I", page)
        self._number, self._begins = number, page

    def _properties(self, run: int) -> bytes:
        """Return a character's changes; a paragraph's begin with two bytes for its style."""
        page, width = self._begins, 13 if self._paragraphs else 1
        at = 2 * page[4 * len(self._ends) + width * run]
        if not at:
            return b""
        size = page[at]
        if not self._paragraphs:
            return page[at + 1 : at + 1 + size]
        if size:
            return page[at + 1 : at + 2 * size]
        return page[at + 2 : at + 2 + 2 * page[at + 1]]


class Collector:
    """Brings lists of changes together; a file may not make it read without end."""

    def __init__(self, word: WordFile) -> None:
        """Remember where long lists go on."""
        self._data, self._left = word.data, _MOST

    def collected(self, *lists: bytes) -> Sprms:
        """Return all changes of some lists, one after the other; raises ValueError."""
        found: Sprms = {}
        for changes in lists:
            for code, operand in self._sprms(changes):
                if code in _ELSEWHERE:
                    for more, there in self._sprms(self._elsewhere(operand)):
                        found.setdefault(more, []).append(there)
                else:
                    found.setdefault(code, []).append(operand)
        return found

    def _sprms(self, changes: bytes) -> Iterator[tuple[int, bytes]]:
        self._left -= len(changes)
        if self._left < 0:
            raise ValueError("too many properties")
        return sprms(changes)

    def _elsewhere(self, operand: bytes) -> bytes:
        [fc] = struct.unpack("<I", operand)
        [size] = struct.unpack_from("<H", self._data, fc)
        return self._data[fc + 2 : fc + 2 + size]


def number(found: Sprms, code: int, default: int = 0, *, signed: bool = False) -> int:
    """Return the last operand of a change as a number."""
    operands = found.get(code)
    return int.from_bytes(operands[-1], "little", signed=signed) if operands else default
