"""Value cells that the source has merged over several rows.

What such a cell says may be meant for each of its rows, for all of them together, or for the first
one alone. Nobody can tell, so it is taken for none of them; a blank one is blank in each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.result import Note
from govreport_gui.model.form import CellRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govreport_gui.importing.heads import Cell
    from govreport_gui.importing.placing import LabelledRow

PlacedRow = tuple["LabelledRow", "Sequence[Cell]"]
"""A row and its value cells, in the order of the form's columns."""


@dataclass(frozen=True, slots=True)
class _Merge:
    """A source cell by the value cells it takes in, and the rows these belong to."""

    column: int
    cells: tuple[Cell, ...]
    rows: tuple[LabelledRow, ...]

    @property
    def is_blank(self) -> bool:
        """Whether the source cell is known and says nothing."""
        return not self.cells[0].is_covered and not self.cells[0].text


def merged_cells(table: str, section: str, placed: Iterable[PlacedRow]) -> Iterator[Note]:
    """Yield a note for the merged cells of each group of rows; it names all cells concerned."""
    groups: dict[tuple[str, ...], list[_Merge]] = {}
    for merge in _merges(placed):
        if not merge.is_blank:
            groups.setdefault(tuple(row.key for row in merge.rows), []).append(merge)
    for keys, merges in groups.items():
        columns = merges[0].rows[0].words.block.columns
        heads = "、".join(columns[merge.column].head[-1] for merge in merges)
        texts = "、".join(merge.cells[0].text for merge in merges)
        labels = "、".join(dict.fromkeys(row.label for row in merges[0].rows))
        refs = (CellRef(table, key, columns[m.column].key) for m in merges for key in keys)
        places = (cell.place for merge in merges for cell in merge.cells)
        said = (section, labels, heads, texts)
        yield Note("merged-values", said, tuple(places), tuple(dict.fromkeys(refs)))


def beside_merges(
    placed: Sequence[PlacedRow], unplaced: Iterable[LabelledRow]
) -> Iterator[LabelledRow]:
    """Yield the rows in which a merge leaves it open which cell belongs to which column.

    A merge may take in columns as well. A blank column beside the form's would then make up for
    the cells that are lost, so that a row with a blank cell in it only seems to be complete. It is
    not known where a part begins whose first cell was not placed, and what reaches into a row that
    was not placed may begin in any column of the row above.
    """
    merges = list(_merges(placed))
    merged = {id(row) for merge in merges for row in merge.rows}
    parts = {cell.place for merge in merges for cell in merge.cells}
    lost = {id(row) for merge in merges for row in merge.rows if merge.cells[0].is_covered}
    above = {
        (cell.place.block, cell.place.row - 1)
        for row in unplaced
        for cell in row.after
        if cell.is_covered
    }
    for row, cells in placed:
        has_gap = any(not cell.text and cell.place not in parts for cell in cells)
        reached = any((cell.place.block, cell.place.row) in above for cell in cells)
        if (id(row) in merged and has_gap) or id(row) in lost or reached:
            yield row


def _merges(placed: Iterable[PlacedRow]) -> Iterator[_Merge]:
    """Yield the merges, also those whose first cell was not placed."""
    above: dict[int, _Merge] = {}
    for row, cells in placed:
        below: dict[int, _Merge] = {}
        for column, cell in enumerate(cells):
            upper = above.pop(column, None)
            if cell.is_covered and upper is not None and _is_next(upper, row, cell):
                below[column] = _Merge(column, (*upper.cells, cell), (*upper.rows, row))
            else:
                yield from _ended(upper)
                below[column] = _Merge(column, (cell,), (row,))
        for upper in above.values():
            yield from _ended(upper)
        above = below
    for upper in above.values():
        yield from _ended(upper)


def _ended(merge: _Merge | None) -> Iterator[_Merge]:
    if merge is not None and merge.cells[-1].is_covered:
        yield merge


def _is_next(upper: _Merge, row: LabelledRow, cell: Cell) -> bool:
    """Tell whether a cell stands in the row below, of the same table and under the same heads."""
    last = upper.cells[-1].place
    together = (last.block, last.row + 1) == (cell.place.block, cell.place.row)
    return together and upper.rows[-1].words is row.words
