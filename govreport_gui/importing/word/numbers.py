"""The numbers that Word puts before paragraphs, as a binary Word file describes them.

A list (LST) has one or nine levels (LVL); a paragraph names an override (LFO) of a list.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.numbering import Counting, Level
from govreport_gui.importing.word.properties import number
from govreport_gui.importing.word.text import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.importing.word.properties import Sprms
    from govreport_gui.importing.word.text import WordFile

_LISTS, _OVERRIDES = 73, 74
_PLACE, _LEVEL = 0x460B, 0x260A
_DEEPEST, _LONGEST = 9, 100
"""Levels of a list, and letters of a number's text, such as 第%1章."""
_KINDS = {
    1: "upperRoman",
    2: "lowerRoman",
    3: "upperLetter",
    4: "lowerLetter",
    10: "ideographDigital",
    11: "japaneseCounting",
    14: "decimalFullWidth",
    17: "japaneseDigitalTenThousand",
    18: "decimalEnclosedCircle",
    19: "decimalFullWidth",
    23: "bullet",
    28: "decimalEnclosedCircleChinese",
    30: "ideographTraditional",
    33: "taiwaneseCounting",
    35: "taiwaneseCountingThousand",
    37: "chineseCounting",
    38: "chineseLegalSimplified",
    39: "chineseCountingThousand",
    255: "none",
}
"""Kinds of numeral (MSONFC) by the names of Office Open XML; all others are written in digits."""


@dataclass(frozen=True, slots=True)
class _List:
    key: int
    levels: dict[int, Level]
    styles: tuple[int, ...]


class Numbers:
    """Counts along with Word; ask for every paragraph once, in the order of the document."""

    def __init__(self, word: WordFile) -> None:
        """Read the lists; raises struct.error when they are damaged."""
        self._counting = Counting()
        self._lists = {found.key: found for found in _lists(word)}
        self._places: list[int] = []
        self._restarts: dict[int, dict[int, int]] = {}
        self._levels: dict[int, dict[int, Level]] = {}
        self._read_overrides(word)

    def label(self, properties: Sprms, istd: int) -> str:
        """Return what Word prints before a paragraph, empty where it prints nothing."""
        place = number(properties, _PLACE) - 1
        found = self._lists.get(self._places[place]) if 0 <= place < len(self._places) else None
        if found is None:
            return ""
        styled = found.styles.index(istd) if istd in found.styles else 0
        level = number(properties, _LEVEL, styled)
        levels = {**found.levels, **self._levels.get(place, {})}
        if level not in levels:
            return ""
        # A list that is begun anew says so once; otherwise lists of one kind count on.
        restart = self._restarts.get(place, {}).pop(level, None)
        return self._counting.label(found.key, levels, level, restart)

    def _read_overrides(self, word: WordFile) -> None:
        table = word.structure(_OVERRIDES)
        if not table:
            return
        [count] = struct.unpack_from("<I", table)
        heads = [struct.unpack_from("<i8xB", table, 4 + 16 * at) for at in range(count)]
        data = table[4 + 16 * count :]
        at = 0
        for place, (key, overridden) in enumerate(heads):
            self._places.append(key)
            # What parts the overrides is all ones, and not of the same length in every file.
            while overridden and data[at] == 0xFF:  # noqa: PLR2004
                at += 1
            for _ in range(overridden):
                at = self._read_override(data, at, place)

    def _read_override(self, data: bytes, at: int, place: int) -> int:
        start, flags = struct.unpack_from("<iI", data, at)
        at, level = at + 8, flags & 0xF
        if flags & 0x20:
            shown, at = _level(data, at)
            self._levels.setdefault(place, {})[level] = shown
            start = shown.start
        if flags & 0x10:
            self._restarts.setdefault(place, {})[level] = start
        return at


def _lists(word: WordFile) -> Iterator[_List]:
    table, more = word.structure(_LISTS), word.rest_after(_LISTS)
    if not table:
        return
    [count] = struct.unpack_from("<H", table)
    at = 0
    for index in range(count):
        key, *styles, flags = struct.unpack_from("<i4x9HB", table, 2 + 28 * index)
        levels = {}
        for level in range(1 if flags & 1 else _DEEPEST):
            levels[level], at = _level(more, at)
        yield _List(key, levels, tuple(styles))


def _level(data: bytes, at: int) -> tuple[Level, int]:
    """Read one level; return it and where the next begins."""
    start, kind, characters, paragraph = struct.unpack_from("<iB19xBB", data, at)
    at += 28 + characters + paragraph
    [letters] = struct.unpack_from("<H", data, at)
    if letters > _LONGEST:
        raise ValueError(f"a number of {letters} letters")
    units = struct.unpack_from(f"<{letters}H", data, at + 2)
    text = joined("".join(f"%{u + 1}" if u < _DEEPEST else chr(u) for u in units))
    return Level(_KINDS.get(kind, "decimal"), text, start), at + 2 + 2 * letters
