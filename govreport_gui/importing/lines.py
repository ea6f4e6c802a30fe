"""Bring tables and bare paragraphs into one shape: lines of cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.heads import Cell, Line
from govreport_gui.importing.labels import clean_cell, is_marked_page_number
from govreport_gui.importing.raw import Place, RawParagraph, RawTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.raw import RawBlock
    from govreport_gui.importing.vocabulary import TableWords

_LONGEST_LABEL = 3
"""A label may be broken over so many paragraphs (商业 / 企业)."""


def lines_of(words: TableWords, blocks: Sequence[tuple[int, RawBlock]]) -> Iterator[Line]:
    """Yield the rows of tables as they are, and bare paragraphs as rows that begin at a label."""
    run: list[Cell] = []
    for index, block in blocks:
        if isinstance(block, RawParagraph):
            run.append(Cell(clean_cell(block.text), Place(index)))
            continue
        yield from _flat_lines(words, run)
        run = []
        yield from _table_lines(index, block)
    yield from _flat_lines(words, run)


def _table_lines(index: int, table: RawTable) -> Iterator[Line]:
    """Yield a table's rows as they stand."""
    for number, row in enumerate(table.rows):
        cells = (Cell(clean_cell(t), Place(index, number, at)) for at, t in enumerate(row))
        yield Line(tuple(cells))


def _flat_lines(words: TableWords, run: Sequence[Cell]) -> Iterator[Line]:
    cells = _join_broken_labels(
        words, [c for c in run if c.text and not is_marked_page_number(c.text)]
    )
    line: list[Cell] = []
    for cell in cells:
        if _is_label(words, cell.text):
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
    at = 0
    while at < len(cells):
        count = next(
            (n for n in range(_LONGEST_LABEL, 1, -1) if _makes_label(words, cells[at : at + n])), 1
        )
        yield Cell("".join(cell.text for cell in cells[at : at + count]), cells[at].place)
        at += count


def _makes_label(words: TableWords, cells: Sequence[Cell]) -> bool:
    """Tell whether texts are one label when joined; what is added must be none by itself."""
    if len(cells) < 2 or any(_is_label(words, cell.text) for cell in cells[1:]):  # noqa: PLR2004 a pair
        return False
    return _is_label(words, "".join(cell.text for cell in cells))


def _is_label(words: TableWords, text: str) -> bool:
    return words.row(text) is not None or words.is_head(text) or words.is_spanner(text)
