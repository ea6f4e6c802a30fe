"""What rows of a sheet mean: a text alone in its row is a paragraph, other rows are tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawParagraph, RawTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreport_gui.importing.raw import RawBlock

Row = tuple["str | None", ...]
"""Cells of a sheet; None for one that a merge covers from above."""

_WIDEST_GAP = 20
"""Blank rows one below another that count; a damaged sheet claims thousands."""


def blocks(rows: Iterable[Row]) -> Iterator[RawBlock]:
    """Yield paragraphs and tables; blank rows above and below a table are none of its rows."""
    table: list[Row] = []
    gap = 0
    for row in rows:
        filled = [text for text in row if text]
        if len(filled) == 1 and row[0] and (len(row) == 1 or not table):
            yield from _table(table)
            table = []
            yield from map(RawParagraph, filled[0].split("\n"))
        elif filled or (table and gap < _WIDEST_GAP):
            table.append(row)
        gap = 0 if filled else gap + 1
    yield from _table(table)


def _table(rows: list[Row]) -> Iterator[RawBlock]:
    """Yield a table without the blank rows below it and the blank columns to its right.

    The first blank row stays: it may be the one row of a table without stub, wholly blank.
    """
    while len(rows) > 1 and not any(rows[-1]) and not any(rows[-2]):
        rows.pop()
    # Rows differ in length where cells are merged, but each ends at the sheet's last column.
    while rows and all(row and not row[-1] for row in rows):
        rows = [row[:-1] for row in rows]
    if any(map(any, rows)):
        yield RawTable.of(rows)
