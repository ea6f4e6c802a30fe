"""How texts fit into the boxes of a table: size, side, and where their lines end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from govreport_gui.exporting.document import Kind
from govreport_gui.exporting.lines import break_lines, even_width, fitting_size, width_of
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.exporting.document import TableBlock
    from govreport_gui.exporting.lines import Measure
    from govreport_gui.exporting.style import Style, TableStyle
    from govreport_gui.layout import Box

_ENUMERATED = re.compile(r"[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]")

_INSET = 2
"""How far a text set from the left keeps from the edge, beside the padding, where it can."""

_LEAST_COMMON_SIZE = 7
"""Numbers of one table are of one size, unless that is smaller than this."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A box with its text, broken into lines; lengths in points.

    ``room`` is what the padding leaves for the text and ``width`` the part of it that the lines
    are broken to. A text ``is_left`` aligned, by ``inset``, or centred. ``is_smaller``: not of the
    table's size. ``is_marked``: a mark such as （三） is its first line, the second has the rest.
    """

    box: Box
    text: str
    size: float
    room: float
    width: float
    lines: tuple[str, ...]
    is_left: bool
    inset: float
    is_smaller: bool
    is_marked: bool


def look_of(block: TableBlock, style: Style) -> TableStyle:
    """Return how a table is set."""
    match block.kind:
        case Kind.LIST:
            return style.listing
        case Kind.SIGNED:
            return style.signing
        case Kind.FORM:
            return style.table(block.layout.columns)


def edges_of(block: TableBlock, width: float) -> tuple[float, ...]:
    """Return the left edges of the grid columns and the right edge of the last, from 0 on."""
    widths = block.layout.widths
    return tuple(accumulate((width * share / sum(widths) for share in widths), initial=0.0))


def fit(block: TableBlock, look: TableStyle, width: float, in_ems: Measure) -> list[Cell]:
    """Return the cells of a table of a given width; ``in_ems`` measures characters of size 1."""
    edges = edges_of(block, width)
    sizes = _sizes(block, look, edges, in_ems)
    cells = [
        _cell(box, text, _room(box, look, edges), size, look, in_ems)
        for (box, text), size in zip(block.cells(), sizes, strict=True)
    ]
    return _with_insets(cells, in_ems)


def row_heights(cells: Sequence[Cell], look: TableStyle) -> list[float]:
    """Return the height of every row; what a box over many rows needs more is shared by them."""
    heights = [look.row] * max(cell.box.row + cell.box.row_span for cell in cells)
    margin = look.row - look.pitch
    for cell in sorted(cells, key=lambda cell: cell.box.row_span):
        first, last = cell.box.row, cell.box.row + cell.box.row_span
        lacking = len(cell.lines) * look.pitch + margin - sum(heights[first:last])
        for row in range(first, last):
            heights[row] += max(0, lacking) / cell.box.row_span
    return heights


def squeeze(cells: Sequence[Cell], look: TableStyle, room: float) -> TableStyle:
    """Return the style with rows as much lower as it takes to get the table into the room.

    A table that would not fit with the lowest rows keeps those of the style.
    """
    spare = int(look.row - look.pitch)
    tighter = (replace(look, row=look.row - less) for less in range(spare))
    return next((t for t in tighter if sum(row_heights(cells, t)) <= room), look)


def _cell(box: Box, text: str, room: float, size: float, look: TableStyle, in_ems: Measure) -> Cell:
    ems = room / size
    # Running text fills its lines; lines of a centred text are of one length.
    width = ems if box.part is Part.TEXT else even_width(text, ems, in_ems)
    marked = _at_mark(box, text, room / size, in_ems)
    return Cell(
        box=box,
        text=text,
        size=size,
        room=room,
        width=width * size,
        lines=marked or tuple(break_lines(text, width, in_ems)),
        is_left=is_left_aligned(box),
        inset=0,
        is_smaller=size < look.size,
        is_marked=bool(marked),
    )


def _at_mark(box: Box, text: str, ems: float, in_ems: Measure) -> tuple[str, ...]:
    """Return the two lines of a centred text such as （三）／不予公开 that does not fit on one."""
    first = _mark_of(box)
    if not first or width_of(text, in_ems) <= ems:
        return ()
    rest = text[len(first) :]
    return (first, rest) if width_of(first, in_ems) <= width_of(rest, in_ems) <= ems else ()


def _with_insets(cells: Sequence[Cell], in_ems: Measure) -> list[Cell]:
    """Move texts set from the left off the edge, all in a column by the same."""
    insets: dict[int, float] = {}
    for cell in cells:
        if cell.is_left:
            taken = max(width_of(line.rstrip(), in_ems) for line in cell.lines) * cell.size
            inset = min(_INSET, max(0, cell.room - taken))
            insets[cell.box.column] = min(inset, insets.get(cell.box.column, inset))
    return [
        replace(cell, inset=insets[cell.box.column]) if cell.is_left else cell for cell in cells
    ]


def is_left_aligned(box: Box) -> bool:
    """Whether a text is set from the left: running text, and the items of a list, one a row."""
    if box.part is Part.TEXT:
        return True
    return box.part is Part.STUB and box.row_span == 1 and bool(_ENUMERATED.match(box.text))


def _mark_of(box: Box) -> str:
    """Return the mark that a centred text of the form begins with, such as （三）, or nothing."""
    mark = _ENUMERATED.match(box.text)
    return "" if mark is None or is_left_aligned(box) else mark.group()


def _room(box: Box, look: TableStyle, edges: tuple[float, ...]) -> float:
    return edges[box.column + box.column_span] - edges[box.column] - 2 * look.padding


def _sizes(
    block: TableBlock, look: TableStyle, edges: tuple[float, ...], in_ems: Measure
) -> list[float]:
    sizes = [
        fitting_size(text, look.size, _room(box, look, edges), in_ems)
        for box, text in block.cells()
    ]
    common = min((s for s in sizes if s >= _LEAST_COMMON_SIZE), default=look.size)
    return [
        min(size, common) if box.part is Part.FIELD else size
        for size, box in zip(sizes, block.layout.boxes, strict=True)
    ]
