"""Tables of plain texts, beside the form's own: heads, and rows of as many texts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from govreport_gui.exporting.document import Kind, TableBlock, clean
from govreport_gui.layout import Box, Layout, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Row = Sequence[str]


_LINE = 10
"""Characters of a line in a narrow column."""
_LONGEST_NUMBER = 16


@dataclass(frozen=True, slots=True)
class TextColumn:
    """A column by its head; ``is_text``: running text, set from the left, and not centred."""

    head: str
    width: int
    is_text: bool = False


def text_table(
    section: str, columns: Sequence[TextColumn], rows: Sequence[Row], kind: Kind = Kind.LIST
) -> TableBlock:
    """Return a table with a head row; ``section`` is the heading it stands under.

    What is to be signed has rows twice as high as its head.
    """
    depth = 2 if kind is Kind.SIGNED else 1
    boxes = tuple(_boxes(columns, rows, depth))
    widths = tuple(column.width for column in columns)
    layout = Layout(len(rows) * depth + 1, len(columns), 1, 0, widths, boxes)
    heads = [column.head for column in columns]
    return TableBlock(section, layout, tuple(map(clean, chain(heads, *rows))), kind)


def in_short_rows(rows: Iterable[Row], most: int) -> Iterator[Row]:
    """Yield rows whose texts have at most so many characters; the rest goes on in rows below.

    A row is never broken over pages, so that one that is higher than a page would not be whole.
    """
    for row in rows:
        pieces = (_pieces(text, most) for text in row)
        yield from zip_longest(*pieces, fillvalue="")


def _pieces(text: str, most: int) -> Iterator[str]:
    """Cut a text, but no number; a newline takes the room of a line."""
    piece, room = "", most
    for char in text:
        in_number = piece[-1:].isascii() and piece[-1:].isalnum() and char.isalnum()
        if room <= 0 and not (in_number and char.isascii() and room > -_LONGEST_NUMBER):
            yield piece
            piece, room = "", most
        piece += char
        room -= _LINE if char == "\n" else 1
    yield piece


def _boxes(columns: Sequence[TextColumn], rows: Sequence[Row], depth: int) -> Iterator[Box]:
    for place, column in enumerate(columns):
        yield Box(Part.BOXHEAD, 0, place, 1, 1, column.head)
    for number, row in enumerate(rows):
        for place, (column, text) in enumerate(zip(columns, row, strict=True)):
            part = Part.TEXT if column.is_text else Part.FIELD
            yield Box(part, number * depth + 1, place, depth, 1, text)
