"""Lay a statutory table out as boxes on a grid, the way the law prints it.

The words are those of table typography: stubhead (top left), boxhead (column heads under
spanner heads), stub (row names at the left) and field (the values).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from govreport_gui.model.form import CellRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.model.form import Block, Column, Table


class Part(StrEnum):
    """The part of the table a box belongs to."""

    TITLE = "title"
    STUBHEAD = "stubhead"
    BOXHEAD = "boxhead"
    STUB = "stub"
    FIELD = "field"
    TEXT = "text"
    """Running text, in a table that is no form's."""


@dataclass(frozen=True, slots=True)
class Box:
    """One printed rectangle; rows and columns count from 0. Only fields have a ``ref``."""

    part: Part
    row: int
    column: int
    row_span: int
    column_span: int
    text: str
    ref: CellRef | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """All boxes of a table; together they cover the grid without hole or overlap.

    ``head_rows`` is the number of leading rows that are repeated on every page.
    """

    rows: int
    columns: int
    head_rows: int
    stub_columns: int
    widths: tuple[int, ...]
    boxes: tuple[Box, ...]


def lay_out(table: Table) -> Layout:
    """Return the boxes of a table in reading order; fields have no text of their own."""
    columns = len(table.widths)
    boxes: list[Box] = []
    top = 0
    for block in table.blocks:
        placed = list(_block(table.key, block, top, columns))
        boxes += placed
        top = max(box.row + box.row_span for box in placed)
    single = len(table.blocks) == 1
    return Layout(
        rows=top,
        columns=columns,
        head_rows=_head_depth(table.blocks[0]) if single else 0,
        stub_columns=_stub_width(table.blocks[0], columns),
        widths=table.widths,
        boxes=tuple(sorted(boxes, key=lambda box: (box.row, box.column))),
    )


def _block(table: str, block: Block, top: int, columns: int) -> Iterator[Box]:
    stub_width, head_depth = _stub_width(block, columns), _head_depth(block)
    if block.title:
        yield Box(Part.TITLE, top, 0, 1, columns, block.title)
        top += 1
    if stub_width:
        yield Box(Part.STUBHEAD, top, 0, head_depth, stub_width, block.stubhead)
    yield from _boxhead(block, top, stub_width, head_depth)
    top += head_depth
    yield from _stub(block, top, stub_width)
    yield from _fields(table, block, top, stub_width)


def _boxhead(block: Block, top: int, left: int, depth: int) -> Iterator[Box]:
    starts = _starts(block.columns, left)
    paths = [column.head for column in block.columns]
    for level, first, last in _runs(paths):
        head = paths[first]
        innermost = level == len(head) - 1
        text = head[level] + (block.columns[first].unit if innermost else "")
        end = starts[last] + block.columns[last].span
        rows = depth - level if innermost else 1
        yield Box(Part.BOXHEAD, top + level, starts[first], rows, end - starts[first], text)


def _stub(block: Block, top: int, width: int) -> Iterator[Box]:
    paths = [row.stub for row in block.rows]
    for level, first, last in _runs(paths):
        innermost = level == len(paths[first]) - 1
        columns = width - level if innermost else 1
        text = paths[first][level]
        yield Box(Part.STUB, top + first, level, last - first + 1, columns, text)


def _fields(table: str, block: Block, top: int, left: int) -> Iterator[Box]:
    starts = _starts(block.columns, left)
    for index, row in enumerate(block.rows):
        for start, column in zip(starts, block.columns, strict=True):
            ref = CellRef(table, row.key, column.key)
            yield Box(Part.FIELD, top + index, start, 1, column.span, "", ref)


def _runs(paths: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, int]]:
    """Yield (level, first, last) for every printed text that neighbours share.

    Neighbours share a text when they agree down to its level; an innermost text stands alone.
    """
    for level in range(max(map(len, paths), default=0)):
        first = 0
        for index, path in enumerate(paths):
            if len(path) <= level:
                first = index + 1
                continue
            following = paths[index + 1] if index + 1 < len(paths) else ()
            shared = len(path) > level + 1 and following[: level + 1] == path[: level + 1]
            if not shared:
                yield level, first, index
                first = index + 1


def _starts(columns: Sequence[Column], left: int) -> list[int]:
    return list(accumulate((column.span for column in columns), initial=left))[:-1]


def _stub_width(block: Block, columns: int) -> int:
    return columns - sum(column.span for column in block.columns)


def _head_depth(block: Block) -> int:
    return max(len(column.head) for column in block.columns)
