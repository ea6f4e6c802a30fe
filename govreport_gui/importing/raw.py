"""What a reader gives: paragraphs and tables in the order of the file, as plain text.

A reader knows its format and nothing of the form. Cells that a merge covers are given as blank
cells (vertical merge) or left out (horizontal merge), so rows of one table may differ in length.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RawRow = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawParagraph:
    """A line of text outside a table."""

    text: str


@dataclass(frozen=True, slots=True)
class RawTable:
    """Rows of cells; their lengths may differ.

    ``covered`` are those, as (row, cell), that are a part of the cell above: what it says may be
    meant for them as well. Two tables that say the same are equal.
    """

    rows: tuple[RawRow, ...]
    covered: frozenset[tuple[int, int]] = field(default=frozenset(), compare=False)

    @classmethod
    def of(cls, rows: Iterable[Sequence[str | None]]) -> Self:
        """Return the table of rows in which None stands for a part of the cell above."""
        given = tuple(rows)
        texts = tuple(tuple(text or "" for text in row) for row in given)
        at = ((r, c) for r, row in enumerate(given) for c, text in enumerate(row) if text is None)
        return cls(texts, frozenset(at))

    def part(self, first: int, end: int) -> Self:
        """Return some of the rows as a table of their own."""
        kept = ((row - first, cell) for row, cell in self.covered if first <= row < end)
        return type(self)(self.rows[first:end], frozenset(kept))


RawBlock = RawParagraph | RawTable


class LeftOut(StrEnum):
    """Why something that stands in a file is not what the file says; each is a note's code."""

    DELETED = "deleted-text"
    """Deleted under tracked changes, which nobody has accepted yet."""
    HIDDEN = "hidden-text"
    STRUCK = "struck-text"
    BOX = "text-box"
    """A text box in a cell, which may be drawn over another one."""
    EMBEDDED = "embedded-text"
    """A text of another format inside the file."""
    SHEET = "hidden-sheet"
    ROW = "hidden-row"
    COLUMN = "hidden-column"


@dataclass(frozen=True, slots=True)
class Aside:
    """Something that was left out, and what it says."""

    kind: LeftOut
    text: str


@dataclass(frozen=True, slots=True)
class RawDocument:
    """Everything a file says, in reading order, and what stands in it and was left out."""

    blocks: tuple[RawBlock, ...]
    left_out: tuple[Aside, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a RawDocument something stands; row and cell are -1 for a paragraph."""

    block: int
    row: int = -1
    cell: int = -1
