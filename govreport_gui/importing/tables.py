"""Find the cells of one statutory table in rows of text, by their labels, never by position.

A row of values is placed when its label is known, the heads above it name the table's columns in
order, and exactly as many cells follow the label as there are columns. What cannot be placed for
certain is left out and noted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govreport_gui.importing.result import Note
from govreport_gui.model.form import CellRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govreport_gui.importing.raw import Place
    from govreport_gui.importing.vocabulary import BlockWords, TableWords


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text and where it stands."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the source; ``flat`` when the source shows no rows and we found its label."""

    cells: tuple[Cell, ...]
    flat: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The cells found for one table, and what could not be placed."""

    cells: Mapping[CellRef, Cell]
    notes: tuple[Note, ...]


@dataclass(slots=True)
class _Labelled:
    """A source row whose label is known, with the cells that follow it."""

    words: BlockWords
    key: str
    label: str
    shape: tuple[int, int]
    after: tuple[Cell, ...]
    heads_fit: bool
    columns: tuple[int, ...] = ()
    """Where the values stand in ``after``, when gaps between the heads above show it."""

    @property
    def width(self) -> int:
        return len(self.words.block.columns)

    @property
    def is_filled(self) -> bool:
        return any(cell.text for cell in self.after)


@dataclass(slots=True)
class _Heads:
    """The head rows last met above the values."""

    rows: list[list[str]] = field(default_factory=list)
    flat: bool = False
    closed: bool = False
    width: int = 0
    places: tuple[int, ...] = ()

    def add(self, line: Line, words: TableWords) -> None:
        if self.closed:
            self.rows, self.closed = [], False
        texts = [cell.text for cell in line.cells if words.is_head(cell.text)]
        self.width = len(line.cells)
        self.places = tuple(i for i, cell in enumerate(line.cells) if words.is_head(cell.text))
        if line.flat and self.rows:
            self.rows[0] += texts
        else:
            self.rows.append(texts)
        self.flat = line.flat

    def gaps(self, width: int, first: int) -> tuple[int, ...]:
        """Return where values stand behind cell ``first`` of a row, if gaps part the heads.

        A table written out as a full matrix shows a merged head as one cell and blanks; then the
        values stand under their heads and not side by side. Only one level of heads can tell.
        """
        if self.flat or len(self.rows) != 1 or width != self.width:
            return ()
        parted = self.places[-1] - self.places[0] >= len(self.places)
        return tuple(place - first for place in self.places) if parted else ()


def find_cells(words: TableWords, lines: Iterable[Line]) -> Found:
    """Return the cells of a table that stand in the lines."""
    rows = list(_labelled(words, lines))
    offsets = _certain_offsets(rows)
    placed = [(row, _values(row, offsets)) for row in rows]
    notes = [_unplaced(words, row) for row, values in placed if values is None]
    cells: dict[CellRef, Cell] = {}
    doubtful: set[CellRef] = set()
    for row, values in placed:
        if values is None:
            continue
        for column, cell in zip(row.words.block.columns, values, strict=True):
            ref = CellRef(words.table.key, row.key, column.key)
            if _contradicts(cells.get(ref), row, cell):
                doubtful.add(ref)
            if ref not in cells or row.is_filled:
                cells[ref] = cell
    notes += [
        Note("two-values", (_printed(words, ref), cells.pop(ref).text)) for ref in sorted(doubtful)
    ]
    return Found(cells, tuple(notes))


def _contradicts(known: Cell | None, row: _Labelled, cell: Cell) -> bool:
    """Tell whether a second row gives another value; a wholly blank row says nothing."""
    return known is not None and row.is_filled and known.text not in ("", cell.text)


def _labelled(words: TableWords, lines: Iterable[Line]) -> Iterator[_Labelled]:
    heads = _Heads()
    for line in lines:
        row = _value_row(words, line, heads)
        if row is not None:
            heads.closed = True
            yield row
        elif any(words.is_head(cell.text) for cell in line.cells):
            heads.add(line, words)


def _value_row(words: TableWords, line: Line, heads: _Heads) -> _Labelled | None:
    """Return the row of values that a line is: the rightmost known label and what follows it."""
    if not words.rows:
        return _unlabelled_row(words, line, heads)
    for index in reversed(range(len(line.cells))):
        known = words.row(line.cells[index].text)
        after = line.cells[index + 1 :]
        if known is None or not after or any(_is_printed(words, c.text) for c in after):
            continue
        block, key = known
        if len(after) < len(block.block.columns) and words.is_head(line.cells[index].text):
            continue
        shape = (len(line.cells), index)
        fit = block.fits(heads.rows, flat=heads.flat)
        columns = heads.gaps(len(line.cells), index + 1)
        return _Labelled(block, key, line.cells[index].text, shape, after, fit, columns)
    return None


def _unlabelled_row(words: TableWords, line: Line, heads: _Heads) -> _Labelled | None:
    """Return the one row of a table without stub: what follows when all its heads are there."""
    block = words.blocks[0]
    after = line.cells
    if any(_is_printed(words, cell.text) for cell in after):
        return None
    filled = any(cell.text for cell in after)
    if not filled and len(after) != len(block.block.columns):
        return None
    if not block.fits(heads.rows, flat=heads.flat):
        return None
    key = block.block.rows[0].key
    return _Labelled(block, key, words.table.section, (len(after), -1), after, heads_fit=True)


def _is_printed(words: TableWords, text: str) -> bool:
    return bool(text) and (
        words.row(text) is not None or words.is_head(text) or words.is_spanner(text)
    )


def _values(
    row: _Labelled, offsets: Mapping[tuple[int, int], frozenset[int]]
) -> Sequence[Cell] | None:
    """Return the row's value cells, or None when it is not certain which they are.

    Merged labels leave blank filler cells before or after the values. Where blanks among the
    values make the place doubtful, rows of the same shape decide, if they agree.
    """
    if not row.heads_fit:
        return None
    if row.columns:
        return _under_heads(row)
    offset = _certain_offset(row)
    if offset is None:
        known = offsets.get(row.shape, frozenset())
        offset = next(iter(known)) if len(known) == 1 else None
    if offset is None:
        return None
    outside = (*row.after[:offset], *row.after[offset + row.width :])
    values = row.after[offset : offset + row.width]
    return values if len(values) == row.width and not any(c.text for c in outside) else None


def _under_heads(row: _Labelled) -> Sequence[Cell] | None:
    between = (cell for index, cell in enumerate(row.after) if index not in row.columns)
    if min(row.columns) < 0 or any(cell.text for cell in between):
        return None
    return [row.after[index] for index in row.columns]


def _certain_offset(row: _Labelled) -> int | None:
    """Return where the values start after the label, when the row itself tells."""
    if len(row.after) <= row.width:
        return 0
    filled = [index for index, cell in enumerate(row.after) if cell.text]
    if not filled:
        return 0
    return filled[0] if filled[-1] - filled[0] + 1 >= row.width else None


def _certain_offsets(rows: Iterable[_Labelled]) -> dict[tuple[int, int], frozenset[int]]:
    offsets: dict[tuple[int, int], frozenset[int]] = {}
    for row in rows:
        offset = _certain_offset(row)
        if offset is not None and row.is_filled:
            offsets[row.shape] = offsets.get(row.shape, frozenset()) | {offset}
    return offsets


def _unplaced(words: TableWords, row: _Labelled) -> Note:
    code = "row-unplaced" if row.heads_fit else "heads-unknown"
    values = "、".join(cell.text for cell in row.after if cell.text)
    return Note(code, (words.table.section, row.label, values))


def _printed(words: TableWords, ref: CellRef) -> str:
    return next(f.printed_key for f in words.table.fields() if f.ref == ref)
