"""What a reader gives: paragraphs and tables in the order of the file, as plain text.

A reader knows its format and nothing of the form. Cells that a merge covers are given as blank
cells (vertical merge) or left out (horizontal merge), so rows of one table may differ in length.
"""

from __future__ import annotations

from dataclasses import dataclass

RawRow = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RawParagraph:
    """A line of text outside a table."""

    text: str


@dataclass(frozen=True, slots=True)
class RawTable:
    """Rows of cells; their lengths may differ."""

    rows: tuple[RawRow, ...]


RawBlock = RawParagraph | RawTable


@dataclass(frozen=True, slots=True)
class RawDocument:
    """Everything a file says, in reading order."""

    blocks: tuple[RawBlock, ...]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a RawDocument something stands; row and cell are -1 for a paragraph."""

    block: int
    row: int = -1
    cell: int = -1
