"""The tables of a binary Word file: put together from paragraphs that end cells and rows."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawParagraph, RawTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreport_gui.importing.raw import RawBlock
    from govreport_gui.importing.word.paragraphs import Paragraph
    from govreport_gui.importing.word.properties import Sprms

_DEFINITION, _MERGE, _SPLIT, _DOWN = 0xD608, 0x5624, 0x5625, 0xD62B
_COVERED, _RESTARTS = 0x20, 0x40
_MOST_CELLS = 64
"""Word's own limit."""


@dataclass(slots=True)
class _Cell:
    content: list[str | _Table] = field(default_factory=list)
    is_covered: bool = False
    """Whether it is a part of the cell above."""


@dataclass(slots=True)
class _Table:
    rows: list[list[_Cell]] = field(default_factory=list)
    row: list[_Cell] = field(default_factory=list)
    cell: _Cell = field(default_factory=_Cell)

    def take(self, paragraph: Paragraph) -> None:
        """Take the next paragraph that stands in this table."""
        if paragraph.row is not None:
            if not paragraph.is_deleted:
                self.rows.append(_merged(self.row, paragraph.row))
            self.row, self.cell = [], _Cell()
            return
        self.cell.content.append(paragraph.text)
        if paragraph.ends_cell:
            self.row.append(self.cell)
            self.cell = _Cell()

    def close(self) -> None:
        """End a table whose last row has no end."""
        if self.cell.content:
            self.row.append(self.cell)
        if self.row:
            self.rows.append(self.row)


def blocks(paragraphs: Iterable[Paragraph]) -> Iterator[RawBlock]:
    """Yield paragraphs, and tables in their place."""
    opened: list[_Table] = []
    for paragraph in paragraphs:
        while len(opened) > paragraph.depth:
            yield from _closed(opened)
        while len(opened) < paragraph.depth:
            opened.append(_Table())
        if opened:
            opened[-1].take(paragraph)
        else:
            yield from map(RawParagraph, paragraph.text.split("\n"))
    while opened:
        yield from _closed(opened)


def _closed(opened: list[_Table]) -> Iterator[RawBlock]:
    """Close the innermost table; it belongs to the cell around it, if there is one."""
    table = opened.pop()
    table.close()
    if opened:
        opened[-1].cell.content.append(table)
    else:
        yield from _blocks(table)


def _blocks(table: _Table) -> Iterator[RawBlock]:
    """Yield a table, and after it the tables nested in its cells.

    A table of one column only lays the page out: what is in it is yielded as if it stood free.
    """
    if all(len(row) == 1 for row in table.rows):
        for [cell] in table.rows:
            for part in cell.content:
                if isinstance(part, str):
                    yield from map(RawParagraph, part.split("\n"))
                else:
                    yield from _blocks(part)
        return
    yield RawTable.of([None if c.is_covered else _text(c) for c in row] for row in table.rows)
    for nested in (part for row in table.rows for cell in row for part in cell.content):
        if isinstance(nested, _Table):
            yield from _blocks(nested)


def _text(cell: _Cell) -> str:
    """Return a cell's text, or that of the tables in it when it has none of its own."""
    text = "\n".join(part for part in cell.content if isinstance(part, str))
    if text.strip():
        return text
    tables = (part for part in cell.content if isinstance(part, _Table))
    return "\n".join(_text(inner) for table in tables for row in table.rows for inner in row)


def _merged(cells: list[_Cell], properties: Sprms) -> list[_Cell]:
    """Leave out cells merged into the one before, and empty those merged into the one above."""
    sideways, covered = _merges(properties, len(cells))
    return [
        _Cell(is_covered=True) if covered[place] else cell
        for place, cell in enumerate(cells)
        if not sideways[place]
    ]


def _merges(properties: Sprms, count: int) -> tuple[list[bool], list[bool]]:
    """Return of each cell of a row whether it is merged to the left, and whether upwards."""
    flags = _flags(properties, count)
    sideways, first = [], 0
    for flag in flags:
        # Descriptions differ in which of two bits says "first": a run's first cell tells.
        kind = flag & 3
        sideways.append(bool(first) and kind not in {0, first})
        first = kind and (first or kind)
    covered = [bool(flag & _COVERED) and not flag & _RESTARTS for flag in flags]
    for operand in properties.get(_MERGE, []):
        sideways[operand[0] + 1 : operand[1]] = [True] * len(sideways[operand[0] + 1 : operand[1]])
    for operand in properties.get(_SPLIT, []):
        sideways[operand[0] : operand[1]] = [False] * len(sideways[operand[0] : operand[1]])
    for operand in properties.get(_DOWN, []):
        if len(operand) > 1 and operand[0] < count:
            covered[operand[0]] = operand[1] == 1
    return sideways, covered


def _flags(properties: Sprms, count: int) -> list[int]:
    """Return the flags of each cell (TC80) in the last definition of a row."""
    flags = [0] * count
    for definition in properties.get(_DEFINITION, [])[-1:]:
        columns = min(definition[0] if definition else 0, _MOST_CELLS, count)
        start = 1 + 2 * ((definition[0] if definition else 0) + 1)
        for place in range(columns):
            at = start + 20 * place
            if at + 2 <= len(definition):
                [flags[place]] = struct.unpack_from("<H", definition, at)
    return flags
