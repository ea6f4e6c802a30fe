"""Bring tables and bare paragraphs into one shape: lines of cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.heads import Cell, Line
from govreport_gui.importing.labels import clean_cell, is_marked_page_number, is_note_line
from govreport_gui.importing.raw import Place, RawParagraph, RawTable
from govreport_gui.importing.templates import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.raw import RawBlock
    from govreport_gui.importing.vocabulary import TableWords

_PARAGRAPHS = 3
"""A label may be broken over so many paragraphs (商业 / 企业)."""
_LETTERS = 10
"""A head set downwards may have so many paragraphs of one letter."""


def lines_of(words: TableWords, blocks: Sequence[tuple[int, RawBlock]]) -> Iterator[Line]:
    """Yield the rows of tables as they are, and bare paragraphs as rows that begin at a label."""
    run: list[Cell] = []
    for index, block in blocks:
        if isinstance(block, RawParagraph):
            run.append(Cell(clean_cell(block.text), Place(index)))
            continue
        yield from _flat_lines(words, run)
        run = []
        yield from _table_lines(words, index, block)
    yield from _flat_lines(words, run)


def _table_lines(words: TableWords, index: int, table: RawTable) -> Iterator[Line]:
    """Yield a table's rows as they stand, the halves of a torn one as one."""
    last: tuple[Cell, ...] = ()
    for number, row in enumerate(table.rows):
        cells = tuple(
            Cell(clean_cell(text), Place(index, number, at), (number, at) in table.covered)
            for at, text in enumerate(row)
        )
        if _is_torn(words, last, cells):
            last = tuple(_whole(one, two) for one, two in zip(last, cells, strict=True))
            continue
        if last:
            yield Line(last)
        last = cells
    if last:
        yield Line(last)


def _is_torn(words: TableWords, one: Sequence[Cell], two: Sequence[Cell]) -> bool:
    """Tell whether two rows are one that a page break, or a typist, has torn in its labels.

    Wherever both say something, that must be a label only when put together.
    """
    if len(one) != len(two):
        return False
    both = [(a.text, b.text) for a, b in zip(one, two, strict=True) if a.text and b.text]
    return bool(both) and all(_makes_label(words, pair) for pair in both)


def _whole(one: Cell, two: Cell) -> Cell:
    place = one.place if one.text else two.place
    return Cell(one.text + two.text, place, one.is_covered and two.is_covered)


def _flat_lines(words: TableWords, run: Sequence[Cell]) -> Iterator[Line]:
    kept = [cell for cell in run if not is_marked_page_number(cell.text)]
    cells = list(_join_broken_labels(words, kept))
    rows = rows_of(words, cells)
    if rows:
        yield from rows
        return
    line: list[Cell] = []
    for cell in filter(lambda cell: cell.text, cells):
        # What follows a note, be it a figure, is none of the row above it.
        if words.is_printed(cell.text) or is_note_line(cell.text):
            if line:
                yield Line(tuple(line), flat=True)
            line = []
            if not words.rows:
                yield Line((cell,), flat=True)
                continue
        line.append(cell)
    if line:
        yield Line(tuple(line), flat=True)


def _join_broken_labels(words: TableWords, cells: Sequence[Cell]) -> Iterator[Cell]:
    texts = [cell.text for cell in cells]
    at = 0
    while at < len(cells):
        several = (n for n in range(_LETTERS, 1, -1) if _makes_label(words, texts[at : at + n]))
        count = next(several, 1)
        yield Cell("".join(texts[at : at + count]), cells[at].place)
        at += count


def _makes_label(words: TableWords, texts: Sequence[str]) -> bool:
    """Tell whether texts are one label when joined, letter by letter, and not each by itself.

    A figure or a mark is never part of a label, though labels are compared without them.
    """
    if len(texts) < 2 or not all(any(map(str.isalpha, text)) for text in texts):  # noqa: PLR2004 a pair
        return False
    if len(texts) > _PARAGRAPHS and any(len(text) > 1 for text in texts):
        return False
    return words.is_spelled("".join(texts)) and not all(map(words.is_printed, texts))
