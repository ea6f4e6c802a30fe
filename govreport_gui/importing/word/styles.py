"""The styles of a binary Word file: the changes that a style makes, those of its bases first."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.word.properties import sprms

if TYPE_CHECKING:
    from govreport_gui.importing.word.text import WordFile

_SHEET = 1
"""The structure that holds the styles."""
_PARAGRAPH, _CHARACTER = 1, 2
_NONE, _HIDDEN = 0xFFF, 0x083C
_DEEPEST = 16
"""Word allows 11 styles based on one another; a damaged file may have circles."""


@dataclass(frozen=True, slots=True)
class _Style:
    base: int
    paragraph: bytes = b""
    characters: bytes = b""


class Styles:
    """Asked by a style's number (istd); an unknown one changes nothing."""

    def __init__(self, word: WordFile) -> None:
        """Read the styles; raises struct.error when they are damaged."""
        sheet = word.structure(_SHEET)
        self._styles: dict[int, _Style] = {}
        self.hiding: frozenset[int] = frozenset()
        """Styles whose characters are hidden."""
        if not sheet:
            return
        head, count, base = struct.unpack_from("<HHH", sheet)
        at = 2 + head
        for istd in range(count):
            if at + 2 > len(sheet):
                break
            [size] = struct.unpack_from("<H", sheet, at)
            if size:
                self._styles[istd] = _style(sheet[at + 2 : at + 2 + size], base)
            at += 2 + size + size % 2
        self.hiding = frozenset(filter(self._hides, self._styles))

    def of_paragraph(self, istd: int) -> bytes:
        """Return what a style changes in a paragraph."""
        return b"".join(style.paragraph for style in self._chain(istd))

    def _hides(self, istd: int) -> bool:
        changes = b"".join(style.characters for style in self._chain(istd))
        operands = [operand for code, operand in sprms(changes) if code == _HIDDEN]
        return bool(operands) and operands[-1][0] % 2 == 1

    def _chain(self, istd: int) -> list[_Style]:
        chain: list[_Style] = []
        while istd in self._styles and len(chain) < _DEEPEST:
            chain.insert(0, self._styles[istd])
            istd = chain[0].base
        return chain


def _style(std: bytes, base: int) -> _Style:
    _, kind, count = struct.unpack_from("<HHH", std)
    [letters] = struct.unpack_from("<H", std, base)
    at = base + 2 + 2 * letters + 2
    parts = []
    for _ in range(min(count & 0xF, 2)):
        if at + 2 > len(std):
            break
        [size] = struct.unpack_from("<H", std, at)
        parts.append(std[at + 2 : at + 2 + size])
        at += 2 + size + size % 2
    parts += [b"", b""]
    parent = kind >> 4
    if kind & 0xF == _PARAGRAPH:
        return _Style(parent, parts[0][2:], parts[1])
    return _Style(parent, characters=parts[0]) if kind & 0xF == _CHARACTER else _Style(_NONE)
