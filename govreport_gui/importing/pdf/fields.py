"""The text of each cell of a ruled table.

A value must never lose a figure to its neighbour or gain one. A glyph belongs to the cell that
holds its centre; where figures run across a ruling, the ones drawn together stay together, and
what remains doubtful is marked with UNKNOWN, so that it is no number.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.characters import UNKNOWN, is_figure
from govreport_gui.importing.pdf.lines import Line, joint, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govreport_gui.importing.pdf.grids import Cell, Grid
    from govreport_gui.importing.pdf.shapes import Box, Glyph

_WAIST = 0.35
"""Sizes of type from the base line up to the middle of a glyph."""
_TOUCHING = 0.12
"""Sizes of type: figures nearer than this are parts of one number."""
_OVERFLOW = 1.6
"""Times a cell's width; a longer number may belong to any cell that it crosses."""
_OUTSIDE = 0.25
"""Sizes of type that a figure may reach over its cell's upper or lower edge."""
_NARROWEST = 6.0
"""Points."""
_PADDING = 12.0
"""Points that a cell keeps free at both sides together."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell as one row shows it; ``is_full`` when its last line has no room for more.

    ``is_covered`` where the cell begins in a row above.
    """

    text: str
    left: float
    right: float
    is_full: bool = False
    is_covered: bool = False


def slots(grid: Grid, glyphs: Iterable[Glyph]) -> list[tuple[Slot, ...]]:
    """Return the rows of a grid; rows in which no cell begins are left out."""
    held: dict[Cell, list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        cell = _cell_at(grid, glyph.middle, glyph.base - _WAIST * glyph.size)
        if cell is not None:
            held[cell].append(glyph)
    doubtful = _untangle(grid, held)
    seen = [cell for cell in grid.cells if held[cell] or not _is_sliver(cell)]
    texts = {cell: _slot(cell, held[cell], doubtful=cell in doubtful) for cell in seen}
    rows = []
    for row in range(grid.rows):
        cells = [c for c in seen if c.row <= row < c.row + c.rows]
        if any(cell.row == row for cell in cells):
            cells.sort(key=lambda cell: cell.column)
            rows.append(tuple(texts[c] if c.row == row else _covered(c) for c in cells))
    return rows


def _cell_at(grid: Grid, x: float, y: float) -> Cell | None:
    y = min(max(y, grid.box.top), grid.box.bottom)
    return next((cell for cell in grid.cells if cell.box.holds(x, y)), None)


def _is_sliver(cell: Cell) -> bool:
    """Tell whether a cell has no room for a figure: the space between two borders."""
    return min(cell.box.width, cell.box.height) < _NARROWEST


def _covered(cell: Cell) -> Slot:
    return Slot("", cell.box.left, cell.box.right, is_covered=True)


def _slot(cell: Cell, glyphs: Sequence[Glyph], *, doubtful: bool) -> Slot:
    doubtful = doubtful or any(_sticks_out(cell.box, glyph) for glyph in glyphs)
    lines = _upright(lines_of(glyphs))
    text = lines[0].text if lines else ""
    for one, two in pairwise(lines):
        text += _cell_joint(cell.box, one, two) + two.text
    full = bool(lines) and not _has_room(cell.box, lines[-1], lines[-1].size)
    mark = UNKNOWN if doubtful and text else ""
    return Slot(text + mark, cell.box.left, cell.box.right, full)


def _upright(lines: list[Line]) -> list[Line]:
    """Return the columns of text that is set downwards, from right to left, as lines.

    Such text is drawn downwards too; where it is one column, its lines are in order as they are.
    """
    glyphs = sorted((g for line in lines for g in line.glyphs), key=lambda glyph: glyph.order)
    if not _runs_down(glyphs) or any(is_figure(g.text) for g in glyphs):
        return lines
    columns: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.middle):
        if not columns or columns[-1][0].middle - glyph.middle > glyph.size / 2:
            columns.append([])
        columns[-1].append(glyph)
    return [Line((glyph,)) for c in columns for glyph in sorted(c, key=lambda glyph: glyph.base)]


def _runs_down(glyphs: Sequence[Glyph]) -> bool:
    """Tell whether glyphs, as drawn, mostly go down, and up again to begin another column.

    Lines of two or three letters in a narrow cell go down often, too, but never up.
    """
    pairs = list(pairwise(glyphs))
    down = [abs(two.base - one.base) > abs(two.left - one.left) for one, two in pairs]
    return 2 * sum(down) > len(down) and any(
        one.base - two.base > max(one.size, two.size) / 2 for one, two in pairs
    )


def _cell_joint(box: Box, one: Line, two: Line) -> str:
    """Return what joins two lines: figures are one number only where the first had no room."""
    if is_figure(one.glyphs[-1].text) and is_figure(two.glyphs[0].text):
        return " " if _has_room(box, one, two.glyphs[0].right - two.glyphs[0].left) else ""
    return joint(one, two)


def _has_room(box: Box, line: Line, width: float) -> bool:
    return box.width - _PADDING - (line.right - line.left) >= width


def _sticks_out(box: Box, glyph: Glyph) -> bool:
    over = max(box.top - glyph.top, glyph.bottom - box.bottom)
    return is_figure(glyph.text) and over > _OUTSIDE * glyph.size


def _untangle(grid: Grid, held: dict[Cell, list[Glyph]]) -> set[Cell]:
    """Put numbers that cross a ruling into the cell of their centre; return the doubtful cells."""
    where = {id(glyph): cell for cell, glyphs in held.items() for glyph in glyphs}
    doubtful: set[Cell] = set()
    for line in lines_of(glyph for glyphs in held.values() for glyph in glyphs):
        for number in _numbers(line.glyphs):
            cells = {where[id(glyph)] for glyph in number}
            if len(cells) > 1:
                _settle(grid, held, number, cells, doubtful)
    return doubtful


def _numbers(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Return the figures of a line, those that touch together."""
    found: list[list[Glyph]] = []
    for glyph in glyphs:
        if not is_figure(glyph.text):
            found.append([])
        elif found and found[-1] and glyph.left - found[-1][-1].right <= _TOUCHING * glyph.size:
            found[-1].append(glyph)
        else:
            found.append([glyph])
    return [number for number in found if number]


def _settle(
    grid: Grid,
    held: dict[Cell, list[Glyph]],
    number: list[Glyph],
    cells: set[Cell],
    doubtful: set[Cell],
) -> None:
    first, last = number[0], number[-1]
    home = _cell_at(grid, (first.left + last.right) / 2, first.base - _WAIST * first.size)
    together = len({glyph.run for glyph in number}) == 1
    if home is None or not together or last.right - first.left > _OVERFLOW * home.box.width:
        doubtful |= cells
        return
    for cell in cells:
        held[cell] = [glyph for glyph in held[cell] if not any(glyph is n for n in number)]
    held[home] += number
