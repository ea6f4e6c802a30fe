"""The paragraphs of a binary Word file as they are printed, each with its place in tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.word.numbers import Numbers
from govreport_gui.importing.word.properties import Collector, Pages, number
from govreport_gui.importing.word.styles import Styles
from govreport_gui.importing.word.text import joined

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.importing.word.properties import Sprms
    from govreport_gui.importing.word.text import WordFile

_CELL, _SECTION = "\x07", "\x0c"
_ENDS = re.compile(r"[\r\x07\x0c]")
_PRINTED = {
    **{code: None for code in range(0x20) if code not in {0x09, 0x0A}},
    0x0B: "\n",
    0x0C: "\n",
    0x0E: "\n",
    0x1E: "-",
}
_FIELDS = re.compile(r"[\x13-\x15]")
_BEGINS, _RESULT = "\x13", "\x14"

_DELETED, _HIDDEN, _SPECIAL, _SYMBOL, _CHARACTER_STYLE = 0x0800, 0x083C, 0x0855, 0x6A09, 0x4A30
_IN_TABLE, _ROW_END, _DEPTH, _INNER_CELL, _INNER_ROW = 0x2416, 0x2417, 0x6649, 0x244B, 0x244C
_DEEPEST = 16
"""Tables within tables; a damaged file may claim more."""
_AS_STYLE = 0x80
"""A switch that leaves to the style what is so; one more turns the style's into its opposite."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: ``depth`` is 0 outside tables; ``row`` are the properties at the end of one."""

    text: str
    depth: int
    ends_cell: bool
    row: Sprms | None
    is_deleted: bool


class Paragraphs:
    """Reads a file once from its first paragraph to its last."""

    def __init__(self, word: WordFile) -> None:
        """Read the directories; raises struct.error or ValueError when they are damaged."""
        self._word = word
        self._characters = Pages(word, paragraphs=False)
        self._properties = Pages(word, paragraphs=True)
        self._collector = Collector(word)
        self._styles, self._numbers = Styles(word), Numbers(word)

        self._unseen = _field_codes(word.text)

    def __iter__(self) -> Iterator[Paragraph]:
        """Yield the paragraphs; raises struct.error or ValueError in damaged places."""
        text, sections = self._word.text, self._word.section_ends()
        start = 0
        for mark in _ENDS.finditer(text):
            if mark[0] == _SECTION and mark.end() not in sections:
                continue
            yield self._paragraph(start, mark.start())
            start = mark.end()
        if start < len(text):
            yield self._paragraph(start, len(text) - 1)

    def _paragraph(self, start: int, mark: int) -> Paragraph:
        """Return the paragraph that begins at a CP and has its mark at another."""
        piece = self._word.piece_at(mark)
        _, own = self._properties.at(piece.fc_of(mark))
        istd = int.from_bytes(own[:2], "little")
        found = self._collector.collected(self._styles.of_paragraph(istd), own[2:], piece.changes)
        self._hide(start, mark + 1, istd)
        depth = _depth(found, self._word.text[mark])
        ends_row = bool(depth) and bool(number(found, _INNER_ROW if depth > 1 else _ROW_END))
        inner = bool(number(found, _INNER_CELL))
        return Paragraph(
            text="" if ends_row else self._numbers.label(found, istd) + self._text(start, mark),
            depth=depth,
            ends_cell=inner if depth > 1 else self._word.text[mark] == _CELL,
            row=found if ends_row else None,
            is_deleted=bool(self._unseen[mark]),
        )

    def _hide(self, start: int, end: int, istd: int) -> None:
        """Note which characters of a paragraph are hidden, deleted or drawings of a font."""
        cp = start
        while cp < end:
            piece = self._word.piece_at(cp)
            fc, own = self._characters.at(piece.fc_of(cp))
            until = min(end, piece.cp_before(fc))
            if own or piece.changes or istd in self._styles.hiding:
                found = self._collector.collected(own, piece.changes)
                if self._is_unseen(found, istd):
                    self._unseen[cp:until] = b"\1" * (until - cp)
            cp = until

    def _is_unseen(self, found: Sprms, istd: int) -> bool:
        if number(found, _DELETED) or (number(found, _SPECIAL) and _SYMBOL in found):
            return True
        hidden = number(found, _HIDDEN, _AS_STYLE)
        by_style = {istd, number(found, _CHARACTER_STYLE)} & self._styles.hiding
        return hidden % 2 != bool(by_style) if hidden & _AS_STYLE else bool(hidden)

    def _text(self, start: int, end: int) -> str:
        units = zip(self._word.text[start:end], self._unseen[start:end], strict=True)
        return joined("".join(unit for unit, unseen in units if not unseen).translate(_PRINTED))


def _depth(found: Sprms, mark: str) -> int:
    depth = number(found, _DEPTH, signed=True) or int(number(found, _IN_TABLE) or mark == _CELL)
    return min(max(depth, 0), _DEEPEST)


def _field_codes(text: str) -> bytearray:
    """Mark what of each field is code and not result; a field without end hides nothing."""
    unseen = bytearray(len(text))
    open_fields: list[tuple[int, int]] = []
    for mark in _FIELDS.finditer(text):
        if mark[0] == _BEGINS:
            open_fields.append((mark.start(), -1))
        elif mark[0] == _RESULT and open_fields:
            open_fields[-1] = (open_fields[-1][0], mark.start())
        elif open_fields:
            start, result = open_fields.pop()
            end = mark.start() if result < 0 else result
            unseen[start:end] = b"\1" * (end - start)
    for mark in _ENDS.finditer(text):
        unseen[mark.start()] = 0
    return unseen
