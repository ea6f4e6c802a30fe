"""Tables of Rich Text Format: cells are ended by marks, and rows say afterwards what is merged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawParagraph
from govreport_gui.importing.spans import Blocks, settled

if TYPE_CHECKING:
    from govreport_gui.importing.raw import RawBlock

DEEPEST = 30
"""Tables inside tables."""


@dataclass(slots=True)
class _Definition:
    """What the row in force says of its cells: how each is merged, in the order of the cells."""

    merges: list[str] = field(default_factory=list)
    merge: str = ""


@dataclass(slots=True)
class _Table:
    """A table being read."""

    rows: list[list[Blocks | None]] = field(default_factory=list)
    row: list[Blocks] = field(default_factory=list)
    cell: list[RawBlock] = field(default_factory=list)

    @property
    def is_in_row(self) -> bool:
        return bool(self.row or self.cell)


class Tables:
    """Puts paragraphs and the ends of cells and rows together; level 0 is outside of tables."""

    def __init__(self) -> None:
        """Begin outside of tables."""
        self._blocks: list[RawBlock] = []
        self._tables: list[_Table] = []
        self._definitions: dict[int, _Definition] = {}

    def define_row(self, level: int) -> None:
        """Forget how cells were merged in the row before."""
        self._definitions[level] = _Definition()

    def merge(self, level: int, kind: str) -> None:
        """Notice how the next cell that is defined is merged."""
        self._definitions.setdefault(level, _Definition()).merge = kind

    def define_cell(self, level: int) -> None:
        """Notice the end of a cell's definition."""
        definition = self._definitions.setdefault(level, _Definition())
        definition.merges.append(definition.merge)
        definition.merge = ""

    def add_paragraph(self, text: str, level: int) -> None:
        """Add a paragraph; one that is not marked as a table's is, inside a row that is open."""
        if not level and self._tables and self._tables[0].is_in_row:
            level = 1
        self._go_to(level)
        target = self._tables[level - 1].cell if level else self._blocks
        target += map(RawParagraph, text.split("\n"))

    def end_cell(self, text: str, level: int) -> None:
        """End a cell with its last paragraph."""
        self._go_to(level)
        table = self._tables[level - 1]
        table.cell += map(RawParagraph, text.split("\n"))
        table.row.append(tuple(table.cell))
        table.cell = []

    def end_row(self, level: int) -> None:
        """End a row; what is a part of the cell above is None, and left out at the side."""
        self._go_to(level)
        table = self._tables[level - 1]
        merges = self._definitions.get(level, _Definition()).merges
        padded = merges + [""] * (len(table.row) - len(merges))
        cells = zip(table.row, padded, strict=False)
        row = [None if merge == "v" else cell for cell, merge in cells if merge != "h"]
        if row:
            table.rows.append(row)
        table.row, table.cell = [], []

    def take(self) -> tuple[RawBlock, ...]:
        """Return everything."""
        self._go_to(0)
        return tuple(self._blocks)

    def _go_to(self, level: int) -> None:
        while len(self._tables) > level:
            table = self._tables.pop()
            if table.row:
                table.rows.append([*table.row])
            above = self._tables[-1].cell if self._tables else self._blocks
            above += settled(table.rows) if table.rows else []
            above += table.cell
        while len(self._tables) < level:
            self._tables.append(_Table())
