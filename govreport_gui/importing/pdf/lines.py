"""Glyphs in reading order: lines, and the text of a line with the spaces that are seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.characters import is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govreport_gui.importing.pdf.shapes import Glyph

_OFF_BASE = 0.4
"""Sizes of type that glyphs of one line may stand above or below one another."""
_WORD_GAP = 0.18
"""Sizes of type between two Latin words; within words there is next to nothing."""
_SEEN_GAP = 0.1
_WIDE_GAP = 1.0
_SAME = 0.12
"""Sizes of type: the same character so near itself is printed twice to look bold."""


@dataclass(frozen=True, slots=True)
class Line:
    """Glyphs on one base line, from left to right; the first and the last are inked."""

    glyphs: tuple[Glyph, ...]
    ends_open: bool = False
    """Whether a space was set behind the last glyph."""

    @property
    def left(self) -> float:
        """Where the first glyph starts."""
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        """Where the last glyph ends."""
        return self.glyphs[-1].right

    @property
    def base(self) -> float:
        """The base line's y."""
        return self.glyphs[0].base

    @property
    def size(self) -> float:
        """The size of most of the type."""
        sizes = sorted(glyph.size for glyph in self.glyphs if not glyph.is_space)
        return sizes[len(sizes) // 2]

    @property
    def text(self) -> str:
        """The text of the line."""
        return text_of(self.glyphs)


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """Return lines from top to bottom."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.base, glyph.order)):
        if not rows or glyph.base - rows[-1][-1].base > _OFF_BASE * glyph.size:
            rows.append([])
        rows[-1].append(glyph)
    return [line for row in rows if (line := _line(row))]


def _line(row: Iterable[Glyph]) -> Line | None:
    """Put glyphs in order from left to right, without double ones and outer spaces."""
    found: list[Glyph] = []
    for glyph in sorted(row, key=lambda glyph: (glyph.left, glyph.order)):
        if not any(_doubles(glyph, other) for other in found[-3:]):
            found.append(glyph)
    inked = [index for index, glyph in enumerate(found) if not glyph.is_space]
    if not inked:
        return None
    return Line(tuple(found[inked[0] : inked[-1] + 1]), ends_open=found[-1].is_space)


def _doubles(glyph: Glyph, other: Glyph) -> bool:
    """Tell whether a glyph only makes another bolder; the letters of a ligature do not (ff)."""
    near = glyph.left - other.left < _SAME * glyph.size
    ligature = glyph.left == other.left and glyph.run == other.run and glyph.text.isalpha()
    return glyph.text == other.text and near and not ligature


def text_of(glyphs: Sequence[Glyph]) -> str:
    """Return the text of glyphs in order: spaces as set where they are seen, or shown by gaps."""
    text, last, spaces = "", None, ""
    for glyph in glyphs:
        if glyph.is_space:
            spaces += glyph.text
            continue
        if last is not None:
            text += _between(last, glyph, spaces)
        text += glyph.text
        last, spaces = glyph, ""
    return text


def _between(one: Glyph, two: Glyph, spaces: str) -> str:
    gap = (two.left - one.right) / max(one.size, two.size)
    if spaces:
        return spaces if gap > _SEEN_GAP else ""
    words = is_word(one.text) and is_word(two.text) and gap > _WORD_GAP
    return " " if words or gap > _WIDE_GAP else ""


def joint(one: Line, two: Line) -> str:
    """Return what stands between two lines of one paragraph: a space beside Latin words only."""
    first, second = one.glyphs[-1].text, two.glyphs[0].text
    if one.ends_open:
        return " " if is_word(first) or is_word(second) else ""
    words = is_word(first) and is_word(second) and first != "-"
    return " " if words and not (first.isdigit() and second.isdigit()) else ""
