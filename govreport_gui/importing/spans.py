"""Tables whose merges a format tells by spans, or that only lay a page out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawParagraph, RawTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.raw import RawBlock

Blocks = tuple["RawBlock", ...]
"""What a cell holds."""

MOST_CELLS = 200_000
"""In one table, blank ones under spans included; the largest table of a form has 280."""
WIDEST = 1000
"""The HTML standard's own limit for ``colspan``."""
_LONG_CELL = 800
"""Characters. Beside such a cell stands a menu or a margin, in a table of few rows."""
_FEW_ROWS = 3


class TooManyCellsError(ValueError):
    """A table that no office made."""


@dataclass(frozen=True, slots=True)
class SpannedCell:
    """A cell, and how many rows and columns it covers, itself included."""

    blocks: Blocks
    rows: int = 1
    columns: int = 1


def uncovered(rows: Sequence[Sequence[SpannedCell]]) -> list[list[Blocks | None]]:
    """Return the rows with None wherever a span from a row above covers them.

    Raises TooManyCellsError.
    """
    filled: list[list[Blocks | None]] = []
    below: dict[int, tuple[int, int]] = {}
    total = 0
    for row in rows:
        cells, spans = _with_blanks(row, below)
        total += len(cells)
        if total > MOST_CELLS:
            raise TooManyCellsError
        filled.append(cells)
        left = {at: (deep - 1, wide) for at, (deep, wide) in (below | spans).items()}
        below = {at: span for at, span in left.items() if span[0] > 0}
    return filled


def _with_blanks(
    row: Sequence[SpannedCell], below: dict[int, tuple[int, int]]
) -> tuple[list[Blocks | None], dict[int, tuple[int, int]]]:
    """Return a row with what covers it, and the spans that begin in it, by their first column."""
    cells: list[Blocks | None] = []
    spans: dict[int, tuple[int, int]] = {}
    at = 0
    for cell in row:
        at = _covered(at, below, cells)
        cells.append(cell.blocks)
        if cell.rows > 1:
            spans[at] = cell.rows, cell.columns
        at += cell.columns
    for first in sorted(first for first in below if first >= at):
        # A row that ends too soon shows blanks up to the span, as browsers do.
        cells += [*[()] * min(first - at, WIDEST), None]
        at = first + below[first][1]
        if len(cells) > MOST_CELLS:
            raise TooManyCellsError
    return cells, spans


def _covered(at: int, below: dict[int, tuple[int, int]], cells: list[Blocks | None]) -> int:
    while at in below:
        cells.append(None)
        at += below[at][1]
    return at


def settled(rows: Sequence[Sequence[Blocks | None]]) -> Iterator[RawBlock]:
    """Yield a table, and after it the tables nested in its cells; None is a part of the cell above.

    What is in a table that only lays the page out is yielded as if it stood free.
    """
    filled = [[cell or () for cell in row] for row in rows]
    blocks = (block for row in filled for cell in row for block in cell)
    if _is_layout(filled):
        yield from blocks
        return
    yield RawTable.of([None if cell is None else cell_text(cell) for cell in row] for row in rows)
    yield from (block for block in blocks if isinstance(block, RawTable))


def _is_layout(rows: Sequence[Sequence[Blocks]]) -> bool:
    """Tell a table of one column, or with another grid or the whole text in one of its cells."""
    if all(len(row) <= 1 for row in rows):
        return True
    if any(_is_grid(block) for row in rows for cell in row for block in cell):
        return True
    beside = (cell for row in rows if len(row) > 1 for cell in row)
    return len(rows) <= _FEW_ROWS and any(len(cell_text(c)) > _LONG_CELL for c in beside)


def _is_grid(block: RawBlock) -> bool:
    return isinstance(block, RawTable) and sum(len(row) > 1 for row in block.rows) > 1


def cell_text(blocks: Blocks) -> str:
    """Return what a cell says; what is nested in it only where it says nothing itself."""
    texts = (block.text for block in blocks if isinstance(block, RawParagraph))
    text = "\n".join(text for text in texts if text.strip())
    if text:
        return text
    tables = (block for block in blocks if isinstance(block, RawTable))
    return "\n".join(cell for table in tables for row in table.rows for cell in row)
