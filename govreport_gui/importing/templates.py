"""Tables that have come down to one cell a line, blank cells and covered ones as blank lines.

So LibreOffice saves tables as text. A blank line among paragraphs may mean anything; it is a
blank cell only where the whole table, held against the form's own layout, has every label and
every blank in its place. Then its rows are known, and are read like those of any table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.heads import Line
from govreport_gui.layout import Part, lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.heads import Cell
    from govreport_gui.importing.vocabulary import TableWords
    from govreport_gui.layout import Box, Layout

_Row = tuple["Part | None", ...]
"""What stands in the cells of a row; None for cells that another one covers."""


def rows_of(words: TableWords, cells: Sequence[Cell]) -> list[Line]:
    """Return the rows of a table that the cells hold, none when they hold no whole one."""
    if all(cell.text for cell in cells):
        return []
    layout = lay_out(words.table)
    rows, gaps = _read(words, _merged(layout), cells)
    if rows and _are_clear(gaps):
        return rows
    # Where every covered place has its own blank, no blank can have been left out.
    return _read(words, _in_full(layout), cells)[0]


def _read(
    words: TableWords, template: Sequence[_Row], cells: Sequence[Cell]
) -> tuple[list[Line], list[tuple[int, bool]]]:
    """Read rows from the first place where one fits; blank lines may part the blocks.

    Return them with the width of each gap, and whether a blank value stands before it.
    """
    rows: list[Line] = []
    gaps: list[tuple[int, bool]] = []
    at = 0
    for row in template:
        start = at
        while not _fits(words, row, cells[at : at + len(row)]):
            # Before the table anything may stand, between its blocks only blank lines.
            if at >= len(cells) or (rows and (cells[at].text or row[0] is not Part.TITLE)):
                return [], []
            at += 1
        if rows and row[0] is Part.TITLE:
            gaps.append((at - start, not cells[start - 1].text))
        rows.append(Line(tuple(cells[at : at + len(row)])))
        at += len(row)
    ended = all(not cell.text or _may_follow(words, cell.text) for cell in cells[at:])
    return (rows, gaps) if ended else ([], [])


def _are_clear(gaps: Sequence[tuple[int, bool]]) -> bool:
    """Tell whether the gaps between blocks, and whether a blank value stands before each, agree.

    A blank line behind a row may part two tables and be no value; then the gap behind a row that
    ends with a figure is wider by one.
    """
    widths = {width for width, _ in gaps}
    return len(widths) <= 1 and (not gaps or not all(blank for _, blank in gaps))


def _may_follow(words: TableWords, text: str) -> bool:
    """Tell whether a line after the table cannot be a part of it."""
    return not words.is_printed(text) and any(map(str.isalpha, text))


def _fits(words: TableWords, row: _Row, cells: Sequence[Cell]) -> bool:
    return len(row) == len(cells) and all(
        _is(words, part, cell.text) for part, cell in zip(row, cells, strict=True)
    )


def _is(words: TableWords, part: Part | None, text: str) -> bool:
    if part is None:
        return not text
    return words.is_printed(text) is not (part is Part.FIELD)


def _merged(layout: Layout) -> list[_Row]:
    """Return the rows with one blank for each cell above that reaches into them."""
    return [
        tuple(box.part if box.row == row else None for box in _boxes(layout, row))
        for row in range(layout.rows)
    ]


def _in_full(layout: Layout) -> list[_Row]:
    """Return the rows with a blank for every place of the grid that another cell covers."""
    return [
        tuple(
            part
            for box in _boxes(layout, row)
            for part in (box.part if box.row == row else None, *[None] * (box.column_span - 1))
        )
        for row in range(layout.rows)
    ]


def _boxes(layout: Layout, row: int) -> Iterator[Box]:
    """Yield the boxes that a row of the grid meets, from left to right."""
    met = (box for box in layout.boxes if box.row <= row < box.row + box.row_span)
    yield from sorted(met, key=lambda box: box.column)
