"""Find the cells of one statutory table in rows of text, by their labels, never by position.

A row of values is placed when its label is known, the heads above it name the table's columns in
order and none else, and exactly as many cells follow the label as there are columns. What cannot
be placed for certain is left out and noted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govreport_gui.importing.heads import Cell, Heads, Line
from govreport_gui.importing.labels import is_note_line, same_number, split_number
from govreport_gui.importing.merged import beside_merges, merged_cells
from govreport_gui.importing.placing import LabelledRow, values_of
from govreport_gui.importing.remarks import doubted, remarks_left
from govreport_gui.importing.result import Note
from govreport_gui.model.cleaning import money_unit
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govreport_gui.importing.merged import PlacedRow
    from govreport_gui.importing.vocabulary import BlockWords, TableWords


_REMARK = 6
"""Fewer characters alone in a row are a piece of a label that a page break has torn."""
_TITLE = re.compile("第.+[条款项]")
_ROW_OF_FIGURES = 2
"""So many figures side by side below heads are values, though perhaps not as many as there are."""


@dataclass(frozen=True, slots=True)
class Found:
    """The cells found for one table, and what could not be placed.

    ``placed`` counts the cells that had a place, those with contradictory values included.
    """

    cells: Mapping[CellRef, Cell]
    notes: tuple[Note, ...]
    placed: int


def find_cells(words: TableWords, lines: Iterable[Line]) -> Found:
    """Return the cells of a table that stand in the lines."""
    notes: list[Note] = []
    rows = doubted(list(_labelled(words, lines, notes)))
    notes += remarks_left(words.table.section, rows)
    values = list(zip(rows, values_of(rows), strict=True))
    in_order: list[PlacedRow] = [(row, cells) for row, cells in values if cells is not None]
    unplaced = [row for row, cells in values if cells is None]
    notes += (_unplaced(words, row) for row in unplaced)
    cells, seen = _certain(words, in_order, notes)
    merged = list(merged_cells(words.table.key, words.table.section, in_order))
    merged += (_unplaced(words, row) for row in beside_merges(in_order, unplaced))
    doubtful = {ref for note in merged for ref in note.cells}
    certain = {ref: cell for ref, cell in cells.items() if ref not in doubtful}
    return Found(certain, (*notes, *merged), seen)


def _certain(
    words: TableWords, in_order: Iterable[PlacedRow], notes: list[Note]
) -> tuple[dict[CellRef, Cell], int]:
    """Return the cells on which all rows of one label agree, and how many cells had a place."""
    placed: dict[str, list[PlacedRow]] = {}
    for row, values in in_order:
        placed.setdefault(row.key, []).append((row, values))
    cells: dict[CellRef, Cell] = {}
    for key, found in placed.items():
        certain, doubtful = _agreed(found)
        columns = found[0][0].words.block.columns
        cells |= {CellRef(words.table.key, key, columns[i].key): c for i, c in certain.items()}
        if doubtful:
            heads = "、".join(columns[i].head[-1] for i in doubtful)
            said = (words.table.section, found[0][0].label, heads)
            places = tuple(values[i].place for i in doubtful for _, values in found)
            refs = tuple(CellRef(words.table.key, key, columns[i].key) for i in doubtful)
            notes.append(Note("two-values", said, places, refs))
    return cells, sum(len(found[0][1]) for found in placed.values())


def _agreed(
    found: Sequence[PlacedRow],
) -> tuple[dict[int, Cell], list[int]]:
    """Return the values that all rows of one label agree on, and the columns where they do not.

    A wholly blank row says nothing beside a filled one of the same table: a page break does that.
    """
    first = found[0][0]
    filled = [(row, values) for row, values in found if row.is_filled] or found[:1]
    if any(row.group != first.group for row, _ in found):
        filled = list(found)
    texts = [{cell.text for cell in column} for column in zip(*(v for _, v in filled), strict=True)]
    certain = {i: cell for i, cell in enumerate(filled[0][1]) if len(texts[i]) == 1}
    return certain, [i for i in range(len(texts)) if len(texts[i]) > 1]


def _labelled(words: TableWords, lines: Iterable[Line], notes: list[Note]) -> Iterator[LabelledRow]:
    heads, last = Heads(), ""
    for line in lines:
        content, remark = heads.parted(line)
        row = _value_row(words, content, heads, last)
        if row is not None:
            heads.closed, last = True, row.key
            yield replace(row, remark=remark)
            continue
        heads.note(line, words)
        if _is_foreign_row(words, line):
            last = ""
            said = (words.table.section, _first_text(line))
            notes.append(Note("row-unknown", said, tuple(cell.place for cell in line.cells)))
        else:
            notes += _text_of_row(words, line)


def _is_foreign_row(words: TableWords, line: Line) -> bool:
    """Tell whether a row holds figures that belong to no row of the form."""
    if line.flat or not words.rows:
        return False
    return any(parse_entry(cell.text).number is not None for cell in line.cells)


def _text_of_row(words: TableWords, line: Line) -> Iterator[Note]:
    """Yield what a row says that is no part of the form, and stands alone in it."""
    said = [cell for cell in line.cells if cell.text]
    if line.flat or len(said) != 1 or words.is_printed(said[0].text):
        return
    text = said[0].text
    is_title = _TITLE.search(text) or money_unit(text)
    if is_note_line(text) or (len(text) >= _REMARK and not is_title):
        yield Note("text-beside-table", (words.table.section, text), (said[0].place,))


def _first_text(line: Line) -> str:
    texts = [cell.text for cell in line.cells if parse_entry(cell.text).number is None]
    return next(filter(None, texts), line.cells[0].text)


def _value_row(words: TableWords, line: Line, heads: Heads, last: str) -> LabelledRow | None:
    """Return the row of values that a line is: the rightmost known label and what follows it."""
    if not words.rows:
        return _unlabelled_row(words, line, heads)
    for index in reversed(range(len(line.cells))):
        label, after = line.cells[index].text, line.cells[index + 1 :]
        known = words.row(label)
        if known is None or not after or any(words.is_printed(c.text) for c in after):
            continue
        block, key = known
        if len(after) < len(block.block.columns) and words.is_head(label):
            continue
        if not _is_its_own(block, key, label, last):
            return None
        fit = heads.fit(block) and block.has_unit(money_unit(label) or heads.unit)
        return LabelledRow(
            *(block, key, label, index, after, fit, heads.group, len(line.cells), line.flat),
            under_heads=heads.width == len(line.cells),
            columns=heads.gaps(len(line.cells), index + 1),
        )
    return None


def _is_its_own(block: BlockWords, key: str, label: str, last: str) -> bool:
    """Tell whether a label that other groups use too (其他, 总计) stands for this very row.

    Its printed number tells, or else that it follows the row that the form prints before it.
    """
    rows = block.block.rows
    at = next(i for i, row in enumerate(rows) if row.key == key)
    printed, typed = split_number("".join(rows[at].stub[-1:]))[0], split_number(label)[0]
    if not block.is_shared(rows[at]):
        return True
    if typed:
        return same_number(printed, typed)
    return at > 0 and rows[at - 1].key == last


def _unlabelled_row(words: TableWords, line: Line, heads: Heads) -> LabelledRow | None:
    """Return the one row of a table without stub: figures below its heads."""
    block = words.blocks[0]
    after = line.cells[heads.stub :]
    if any(words.is_printed(cell.text) for cell in after) or not heads.rows:
        return None
    fit = heads.fit(block)
    figures = sum(parse_entry(cell.text).number is not None for cell in after)
    if figures < _ROW_OF_FIGURES and (len(after) < len(block.block.columns) or not fit):
        return None
    return LabelledRow(
        *(block, block.block.rows[0].key, "", -1, tuple(after), fit, heads.group, len(after)),
        line.flat,
        under_heads=heads.width == len(line.cells),
    )


def _unplaced(words: TableWords, row: LabelledRow) -> Note:
    code = "row-unplaced" if row.heads_fit else "heads-unknown"
    filled = [cell for cell in row.after if cell.text]
    said = (words.table.section, row.label, "、".join(cell.text for cell in filled))
    columns = row.words.block.columns
    refs = tuple(CellRef(words.table.key, row.key, column.key) for column in columns)
    return Note(code, said, tuple(cell.place for cell in filled), refs)
