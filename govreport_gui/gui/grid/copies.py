"""Copied cells as text and as an HTML table, alone or with the heads and stub that name them."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from govreport_gui.gui.grid.blocks import rows_of
from govreport_gui.layout import Part
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govreport_gui.gui.grid.fields import Area, FieldMap
    from govreport_gui.layout import Box

_STYLE = "border-collapse:collapse"
_AS_TEXT = " style=\"mso-number-format:'\\@'\""
"""Keeps Excel and WPS from reading 1-2 as a date."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A copied box, cut to the copied rows and columns; without ``box`` it is covered."""

    box: Box | None
    row_span: int = 1
    column_span: int = 1


Pieces = tuple[tuple[Piece, ...], ...]


def fields_alone(boxes: Iterable[Box]) -> Pieces:
    """Return chosen fields as they stand side by side."""
    return tuple(tuple(Piece(box, 1, box.column_span) for box in row) for row in rows_of(boxes))


def with_labels(fields: FieldMap, area: Area) -> Pieces:
    """Return the fields of an area with the heads above and the stub beside them."""
    chosen = fields.inside([area])
    heads = {box.row for box in chosen if box.row == area.top for box in _heads(fields, box)}
    rows = [*sorted(heads), *range(area.top, area.bottom + 1)]
    stub = range(fields.layout.stub_columns)
    columns = [*(c for c in stub if c < area.left), *range(area.left, area.right + 1)]
    return tuple(tuple(_cut(fields, rows, columns, row)) for row in rows)


def as_text(pieces: Pieces, text: Callable[[Box], str]) -> str:
    """Return pieces as tab-separated lines; a value alone has no line end."""
    lines = [["" if p.box is None else text(p.box) for p in line] for line in pieces]
    if len(lines) == 1 and len(lines[0]) == 1 and lines[0][0]:
        return lines[0][0]
    return tab_separated(lines)


def tab_separated(lines: Iterable[Sequence[str]]) -> str:
    """Return lines of texts as spreadsheets write them."""
    return "".join("\t".join(map(_quoted, line)) + "\n" for line in lines)


def as_html(pieces: Pieces, text: Callable[[Box], str]) -> str:
    """Return pieces as an HTML table with their spans."""
    lines = ("".join(_cell(p, p.box, text) for p in line if p.box is not None) for line in pieces)
    body = "".join(f'<tr align="center">{line}</tr>' for line in lines)
    table = f'<table border="1" cellspacing="0" style="{_STYLE}">{body}</table>'
    return f'<html><head><meta charset="utf-8"></head><body>{table}</body></html>'


def _heads(fields: FieldMap, field: Box) -> Iterator[Box]:
    """Yield the top rows of the heads that name a field."""
    return (box for box in fields.labels(field) if box.part is Part.BOXHEAD)


def _cut(
    fields: FieldMap, rows: Sequence[int], columns: Sequence[int], row: int
) -> Iterator[Piece]:
    for column in columns:
        box = fields.at(row, column)
        down = [r for r in rows if box.row <= r < box.row + box.row_span]
        across = [c for c in columns if box.column <= c < box.column + box.column_span]
        is_first = (row, column) == (down[0], across[0])
        yield Piece(box, len(down), len(across)) if is_first else Piece(None)


def _cell(piece: Piece, box: Box, text: Callable[[Box], str]) -> str:
    down = f' rowspan="{piece.row_span}"' if piece.row_span > 1 else ""
    across = f' colspan="{piece.column_span}"' if piece.column_span > 1 else ""
    words = text(box)
    style = _AS_TEXT if words and parse_entry(words).number is None else ""
    return f"<td{down}{across}{style}>{escape(words)}</td>"


def _quoted(text: str) -> str:
    if any(mark in text for mark in '\t\n"'):
        return '"{}"'.format(text.replace('"', '""'))
    return text
