"""A copied block that brings its own row names and heads: its figures are placed by them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from govreport_gui.gui.grid.html_tables import without_covered
from govreport_gui.importing.heads import Cell, Line
from govreport_gui.importing.lines import lines_of
from govreport_gui.importing.raw import Place, RawParagraph, RawTable
from govreport_gui.importing.tables import find_cells
from govreport_gui.model.cleaning import clean_figure
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.gui.grid.sources import Source
    from govreport_gui.importing.raw import RawBlock
    from govreport_gui.importing.result import Note
    from govreport_gui.importing.tables import Found
    from govreport_gui.importing.vocabulary import BlockWords, TableWords
    from govreport_gui.model.form import CellRef

_NOWHERE = Place(-1)


class Why(StrEnum):
    """Why a line of a block was not placed."""

    NAME = "row-unknown"
    HEADS = "heads-unknown"
    COUNT = "other-count"
    TWICE = "two-values"


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Figures of a copied line that have no certain place; ``wanted`` is how many would fit.

    Where a line is there twice, ``texts`` are the heads of the columns that do not agree.
    """

    name: str
    texts: tuple[str, ...]
    why: Why
    wanted: int = 0


@dataclass(frozen=True, slots=True)
class Placing:
    """What a copied block puts where, and what of it has no certain place."""

    texts: Mapping[CellRef, str]
    unplaced: tuple[Unplaced, ...] = ()
    shift: int = 0
    """How many columns the figures stand right of their heads; they were placed in order."""


def labels_in(words: TableWords, source: Source) -> int:
    """Return how many copied texts are printed in the table."""
    cells = (cell for line in source.lines for cell in line)
    # What is printed is Chinese; looking up the figures of a large block would take its time.
    return sum(_is_printed(words, cell) for cell in cells if cell and not cell.isascii())


def by_label(words: TableWords, source: Source) -> Placing:
    """Return which cell gets which text; what is not certain gets no place."""
    lines = list(lines_of(words, tuple(enumerate(_blocks(source)))))
    has_heads = any(_is_head_line(words, line) for line in lines)
    found = find_cells(words, lines) if has_heads else _under_own_heads(words, lines)
    places = {cell.place for cell in found.cells.values()}
    left = (line for line in lines if not any(cell.place in places for cell in line.cells))
    unplaced = [part for line in left for part in _unplaced(words, line, found)]
    unplaced += [_twice(note) for note in found.notes if note.code == Why.TWICE]
    shift = _shift(words, source, found) if source.parted and has_heads else 0
    return Placing({ref: cell.text for ref, cell in found.cells.items()}, tuple(unplaced), shift)


def _shift(words: TableWords, source: Source, found: Found) -> int:
    """Return how many columns the leftmost figure stands right of the leftmost head."""
    heads = [
        column
        for line in source.lines
        for column, text in enumerate(line)
        if text and words.is_head(text) and words.row(text) is None
    ]
    seen = [[at for at, text in enumerate(line) if text is not None] for line in source.lines]
    figures = [seen[cell.place.row][cell.place.cell] for cell in found.cells.values()]
    return min(figures) - min(heads) if figures and heads else 0


def _twice(note: Note) -> Unplaced:
    _, name, heads = note.values
    return Unplaced(name, tuple(heads.split("、")), Why.TWICE)


def _blocks(source: Source) -> list[RawBlock]:
    rows = tuple(map(without_covered, source.lines))
    if source.parted:
        return [RawTable(rows)]
    return [RawParagraph(" ".join(row)) for row in rows]


def _is_head_line(words: TableWords, line: Line) -> bool:
    """Tell whether a line has a head; 其他 and 总计 are names of rows as well and do not count."""
    texts = (cell.text for cell in line.cells)
    return any(words.is_head(text) and words.row(text) is None for text in texts)


def _under_own_heads(words: TableWords, lines: Sequence[Line]) -> Found:
    """Find rows that were copied without heads: then only the number of figures can tell."""
    with_heads = (line for block in words.blocks for line in _headed(words, block, lines))
    return find_cells(words, with_heads)


def _headed(words: TableWords, block: BlockWords, lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a block, if there are any, under its own printed heads."""
    known = ((line, _name(words, line)) for line in lines)
    own = [line for line, name in known if name is not None and name[0] is block]
    return [*_printed_heads(block), *own] if own else []


def _printed_heads(words: BlockWords) -> Iterator[Line]:
    paths = [column.head for column in words.block.columns]
    for level in range(words.depth):
        heads = [
            path[level]
            for before, path in zip([(), *paths], paths, strict=False)
            if len(path) > level
            and (len(path) == level + 1 or path[: level + 1] != before[: level + 1])
        ]
        yield Line(tuple(Cell(head, _NOWHERE) for head in heads))


def _name(words: TableWords, line: Line) -> tuple[BlockWords, str] | None:
    """Return the block of a line's row and the name it is printed with, None if it has none."""
    for cell in reversed(line.cells):
        known = words.row(cell.text)
        if known is not None:
            return known[0], cell.text
    return None


def _unplaced(words: TableWords, line: Line, found: Found) -> Iterator[Unplaced]:
    known = _name(words, line)
    texts = tuple(c.text for c in line.cells if c.text and not _is_printed(words, c.text))
    if known is None:
        yield from _without_name(texts)
    elif texts and not _is_repeated(words, known[1], found):
        unfit = any(note.code == Why.HEADS and known[1] in note.values for note in found.notes)
        why = Why.HEADS if unfit else Why.COUNT
        yield Unplaced(known[1], texts, why, len(known[0].block.columns))


def _without_name(texts: Sequence[str]) -> Iterator[Unplaced]:
    figures = tuple(text for text in texts if _is_figure(text))
    names = [text for text in texts if not _is_figure(text)]
    if figures:
        yield Unplaced(names[0] if names else "", figures, Why.NAME)


def _is_repeated(words: TableWords, name: str, found: Found) -> bool:
    """Tell whether a row was placed already; where the two do not agree, a note says so."""
    twice = (words.row(note.values[1]) for note in found.notes if note.code == Why.TWICE)
    placed = {ref.row for ref in found.cells} | {row[1] for row in twice if row}
    left_out = any(name in note.values for note in found.notes if note.code != Why.TWICE)
    known = words.row(name)
    return not left_out and known is not None and known[1] in placed


def _is_printed(words: TableWords, text: str) -> bool:
    return words.row(text) is not None or words.is_head(text) or words.is_spanner(text)


def _is_figure(text: str) -> bool:
    return parse_entry(clean_figure(text).text).number is not None
