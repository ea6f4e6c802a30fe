"""Menus that a web page shows to the left of its text, line by line beside its sentences."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.columns import pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.importing.pdf.lines import Line

_LONG = 0.5
"""Parts of the widest line: a menu has no line as long."""
_FEWEST = 3
"""So many long lines show where the text begins, and so many short ones make a menu."""
_CELLS = 3
"""So many pieces of a line are a row of a table, and no menu beside a sentence."""
_APART = 1.5
"""Sizes of type between a menu and the text, at least."""


def without_menus(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[Line]]:
    """Return the lines of each page without what stands left of all text, and what that says."""
    left = _left([line for page in pages for line in page])
    menu: list[Line] = []
    kept = [[text for line in page if (text := _text(line, left, menu))] for page in pages]
    return (kept, menu) if len(menu) >= _FEWEST else ([list(page) for page in pages], [])


def _left(lines: Sequence[Line]) -> float:
    """Return the leftmost place at which several long lines, or rows of cells, begin."""
    widest = max((line.right - line.left for line in lines), default=0.0)
    starts = Counter(round(start) for line in lines if (start := _start(line, widest)) is not None)
    return min((start for start, count in starts.items() if count >= _FEWEST), default=0)


def _start(line: Line, widest: float) -> float | None:
    parts = pieces(line)
    if len(parts) >= _CELLS:
        return line.left
    long = max(parts, key=lambda part: part.right - part.left)
    return long.left if long.right - long.left > _LONG * widest else None


def _text(line: Line, left: float, menu: list[Line]) -> Line | None:
    """Return a line without its part of the menu, which is added to that."""
    parts = [_trimmed(part) for part in pieces(line)]
    beside = [part for part in parts if part.right < left - _APART * part.size]
    if not beside:
        return line
    menu += beside
    if len(beside) == len(parts):
        return None
    first = parts[len(beside)].glyphs[0]
    return replace(line, glyphs=line.glyphs[line.glyphs.index(first) :])


def _trimmed(piece: Line) -> Line:
    last = max(at for at, glyph in enumerate(piece.glyphs) if not glyph.is_space)
    return replace(piece, glyphs=piece.glyphs[: last + 1])
