"""Blocks of cells: which text goes where when cells are copied, pasted or filled."""

from __future__ import annotations

import csv
from enum import StrEnum
from html import escape
from io import StringIO
from itertools import groupby
from typing import TYPE_CHECKING

from govreport_gui.gui.grid.fields import spot_of
from govreport_gui.gui.grid.moves import Motion, moved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from govreport_gui.gui.grid.fields import Area, FieldMap
    from govreport_gui.layout import Box
    from govreport_gui.model.form import CellRef

Block = tuple[tuple[str, ...], ...]
"""Lines of texts, as a spreadsheet puts them on the clipboard."""

_LONGEST = 1_000_000
"""More characters than this are no block of our cells."""


class Refusal(StrEnum):
    """Why a block was not copied or pasted; nothing was changed then."""

    EMPTY = "nothing-to-paste"
    TOO_LARGE = "does-not-fit"
    SEVERAL_AREAS = "several-areas"


def rows_of(boxes: Iterable[Box]) -> list[list[Box]]:
    """Split fields in reading order into rows."""
    return [list(row) for _, row in groupby(boxes, key=lambda box: box.row)]


def as_text(block: Block) -> str:
    """Return a block as tab-separated lines; a value alone has no line end."""
    if len(block) == 1 and len(block[0]) == 1 and block[0][0]:
        return block[0][0]
    return "".join("\t".join(map(_quoted, line)) + "\n" for line in block)


def as_html(rows: Sequence[Sequence[Box]], text: Callable[[Box], str]) -> str:
    """Return fields as an HTML table with their spans."""
    lines = ("".join(_html_cell(box, text(box)) for box in row) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<meta charset="utf-8"><table border="1">{body}</table>'


def read_block(text: str) -> Block | None:
    """Read tab-separated lines; None where they cannot be cells of a table of ours.

    One line end after the last line belongs to no value: Excel adds it.
    """
    if not text or len(text) > _LONGEST:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if lines.count('"') % 2:
        rows = [line.split("\t") for line in lines.split("\n")]
    else:
        rows = list(csv.reader(StringIO(lines + "\n"), delimiter="\t"))
    return tuple(tuple(map(_plain, row or [""])) for row in rows)


def placed(fields: FieldMap, areas: Sequence[Area], block: Block) -> dict[CellRef, str] | Refusal:
    """Return which cell gets which text, or why the block is refused as a whole.

    One value goes into every chosen cell; a block starts at the upper left chosen cell and goes
    on over visible cells, whatever their span.
    """
    if len(block) == 1 and len(block[0]) == 1:
        return dict.fromkeys(_refs(fields.inside(areas)), block[0][0])
    if len(areas) > 1:
        return Refusal.SEVERAL_AREAS
    area = areas[0]
    below = (box for box in fields.fields if box.row >= area.top)
    rows = [[b for b in row if b.column + b.column_span > area.left] for row in rows_of(below)]
    if len(block) > len(rows):
        return Refusal.TOO_LARGE
    if any(any(line[len(row) :]) for line, row in zip(block, rows, strict=False)):
        return Refusal.TOO_LARGE
    pairs = (zip(_refs(row), line, strict=False) for row, line in zip(rows, block, strict=False))
    return {ref: text for row in pairs for ref, text in row}


def filled(
    fields: FieldMap, areas: Sequence[Area], motion: Motion, text: Callable[[Box], str]
) -> Mapping[CellRef, str]:
    """Return what filling down (``Motion.DOWN``) or right puts into which cell.

    The first line of an area is copied onto the others; a single line takes its neighbour's.
    """
    down = motion is Motion.DOWN
    texts = {}
    for area in areas:
        single = area.top == area.bottom if down else _single(fields, area)
        for box in fields.inside([area]):
            source = (
                _neighbour(fields, box, down=down)
                if single
                else _first(fields, area, box, down=down)
            )
            if box.ref is not None and source is not box:
                texts[box.ref] = text(source)
    return texts


def _single(fields: FieldMap, area: Area) -> bool:
    return all(len(row) == 1 for row in rows_of(fields.inside([area])))


def _first(fields: FieldMap, area: Area, box: Box, *, down: bool) -> Box:
    return fields.at(area.top, box.column) if down else fields.at(box.row, area.left)


def _neighbour(fields: FieldMap, box: Box, *, down: bool) -> Box:
    motion = Motion.UP if down else Motion.LEFT
    spot = moved(fields, spot_of(box), motion, lambda _: False, 0)
    return fields.at(spot.row, spot.column)


def _refs(boxes: Iterable[Box]) -> list[CellRef]:
    return [box.ref for box in boxes if box.ref is not None]


def _html_cell(box: Box, text: str) -> str:
    span = f' colspan="{box.column_span}"' if box.column_span > 1 else ""
    return f"<td{span}>{escape(text)}</td>"


def _quoted(text: str) -> str:
    if any(mark in text for mark in '\t\n"'):
        return '"{}"'.format(text.replace('"', '""'))
    return text


def _plain(text: str) -> str:
    r"""Return a value on one line; Calc writes \x01 for a tab inside a cell."""
    return " ".join(text.replace("\x01", " ").split())
