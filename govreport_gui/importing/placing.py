"""Tell which of the cells behind a label are its values, where that is certain."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreport_gui.importing.heads import Cell
    from govreport_gui.importing.vocabulary import BlockWords

_WIDEST_LABEL = 2
"""Columns that a label covers besides its own: 一、本年新收… stands above three levels."""


_NEARLY_ALL = 0.8


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """A source row whose label is known, with the cells that follow it.

    ``group`` says which head rows stand above: 1 for the first ones met. ``index`` is the label's
    place, -1 in a table without labels; ``length`` counts all cells of the row.
    """

    words: BlockWords
    key: str
    label: str
    index: int
    after: tuple[Cell, ...]
    heads_fit: bool
    group: int
    length: int
    flat: bool = False
    """Whether the source shows no rows."""
    under_heads: bool = False
    """Whether the row has as many cells as the head row above it."""
    columns: tuple[int, ...] = ()
    """Where the values stand in ``after``, when gaps between the heads above show it."""
    remark: tuple[Cell, Cell] | None = None
    """The head of a last column of remarks, and what stands in it; no other field counts it."""

    @property
    def width(self) -> int:
        """How many values the form has in the row."""
        return len(self.words.block.columns)

    @property
    def spare(self) -> int:
        """How many cells there are besides the values."""
        return len(self.after) - self.width

    @property
    def depth(self) -> int:
        """At which level of the stub the label stands."""
        return next(len(row.stub) for row in self.words.block.rows if row.key == self.key)

    @property
    def is_filled(self) -> bool:
        """Whether any cell says something."""
        return any(cell.text for cell in self.after)


_Shape = tuple[int, int]


def values_of(rows: Sequence[LabelledRow]) -> list[Sequence[Cell] | None]:
    """Return the value cells of each row, None where it is not certain which they are.

    Merged labels leave blank filler cells before or after the values. Where blanks among the
    values make the place doubtful, rows of the same shape decide, if they agree.
    """
    offsets = _certain_offsets(rows)
    return [_values(row, offsets) if _is_usual(row, rows) else None for row in rows]


def _is_usual(row: LabelledRow, rows: Sequence[LabelledRow]) -> bool:
    """Tell whether no cell of a row can have been lost or doubled.

    Then a blank cell may be a filler as well as a value. Below one row of heads a row has as many
    cells as that. Otherwise nearly all rows are of one length, or else rows of one level have
    equally many cells behind the label.
    """
    if row.flat or row.columns or (not row.spare and all(cell.text for cell in row.after)):
        return True
    if row.index < 0 or row.words.depth == 1:
        return row.under_heads or (row.index < 0 and not row.spare)
    kin = [other for other in rows if other.words is row.words]
    length, count = Counter(other.length for other in kin).most_common(1)[0]
    if count >= _NEARLY_ALL * len(kin):
        return row.length == length
    level = Counter(len(other.after) for other in kin if other.depth == row.depth).most_common(2)
    alone = len(level) == 1 or level[0][1] > level[1][1]
    return alone and level[0][0] == len(row.after)


def _values(row: LabelledRow, offsets: Mapping[_Shape, frozenset[int]]) -> Sequence[Cell] | None:
    if not row.heads_fit:
        return None
    if row.columns:
        return _under_heads(row)
    offset = _certain_offset(row)
    if offset is None:
        known = offsets.get((row.length, row.index), frozenset())
        offset = next(iter(known)) if len(known) == 1 else None
    if offset is None or (row.remark is not None and row.is_filled and offset != row.spare):
        # Behind the values a blank cell may be the remark, and the last one only make up the row.
        return None
    outside = (*row.after[:offset], *row.after[offset + row.width :])
    values = row.after[offset : offset + row.width]
    return values if len(values) == row.width and not any(c.text for c in outside) else None


def _under_heads(row: LabelledRow) -> Sequence[Cell] | None:
    between = (cell for index, cell in enumerate(row.after) if index not in row.columns)
    if min(row.columns) < 0 or any(cell.text for cell in between):
        return None
    return [row.after[index] for index in row.columns]


def _certain_offset(row: LabelledRow) -> int | None:
    """Return where the values start after the label, when the row itself tells.

    They stand side by side and take in every filled cell. Cells that a label covers may stand
    before them; whether others part them, a row with blanks does not tell by itself.
    """
    filled = [index for index, cell in enumerate(row.after) if cell.text]
    if row.spare > 0 and not filled and any(cell.is_covered for cell in row.after):
        return None
    if row.spare <= 0 or not filled:
        return 0
    first, last = max(0, filled[-1] - row.width + 1), min(filled[0], row.spare)
    if first != last:
        return None
    whole = filled[-1] - filled[0] + 1 == row.width
    return first if whole or (row.under_heads and row.spare <= _WIDEST_LABEL) else None


def _certain_offsets(rows: Sequence[LabelledRow]) -> dict[_Shape, frozenset[int]]:
    offsets: dict[_Shape, frozenset[int]] = {}
    for row in rows:
        offset = _certain_offset(row)
        if offset is not None and row.is_filled:
            shape = row.length, row.index
            offsets[shape] = offsets.get(shape, frozenset()) | {offset}
    return offsets
