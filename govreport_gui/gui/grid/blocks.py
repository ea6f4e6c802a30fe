"""Blocks of cells: which text goes where when cells are pasted or filled."""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from govreport_gui.gui.grid.fields import spot_of
from govreport_gui.gui.grid.moves import Motion, moved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from govreport_gui.gui.grid.fields import Area, FieldMap
    from govreport_gui.gui.grid.html_tables import Line
    from govreport_gui.layout import Box
    from govreport_gui.model.form import CellRef


class Refusal(StrEnum):
    """Why a block was not copied or pasted; nothing was changed then."""

    EMPTY = "nothing-to-paste"
    NO_CELLS = "no-cells"
    TOO_LARGE = "too-large"
    TOO_WIDE = "too-wide"
    TOO_TALL = "too-tall"
    OTHER_TABLE = "other-table"
    SEVERAL_AREAS = "several-areas"


def rows_of(boxes: Iterable[Box]) -> list[list[Box]]:
    """Split fields in reading order into rows."""
    return [list(row) for _, row in groupby(boxes, key=lambda box: box.row)]


def placed(
    fields: FieldMap, areas: Sequence[Area], lines: Sequence[Line]
) -> dict[CellRef, str] | Refusal:
    """Return which cell gets which text, or why the block is refused as a whole.

    One value goes into every chosen cell; a block starts at the upper left chosen cell and goes
    on over visible cells, whatever their span.
    """
    if len(lines) == 1 and len(lines[0]) == 1:
        return dict.fromkeys(_refs(fields.inside(areas)), lines[0][0] or "")
    if len(areas) > 1:
        return Refusal.SEVERAL_AREAS
    area = areas[0]
    below = (box for box in fields.fields if box.row >= area.top)
    rows = [[b for b in row if b.column + b.column_span > area.left] for row in rows_of(below)]
    if len(lines) > len(rows):
        return Refusal.TOO_TALL
    texts = [_spread(line, row) for line, row in zip(lines, rows, strict=False)]
    if any(any(line[len(row) :]) for line, row in zip(texts, rows, strict=False)):
        return Refusal.TOO_WIDE
    pairs = (zip(_refs(row), line, strict=False) for row, line in zip(rows, texts, strict=False))
    return {ref: text for row in pairs for ref, text in row}


def _spread(line: Line, row: Sequence[Box]) -> list[str]:
    """Return the text of each field of a row.

    Where a copied line has spans as the row has them, or as many cells as the row has grid columns
    and nothing where its spans go on, the texts stand where the fields start. Otherwise they stand
    side by side, and a span from elsewhere leaves blanks.
    """
    starts = [box.column - row[0].column for box in row] if row else []
    end = row[-1].column + row[-1].column_span - row[0].column if row else 0
    covered = [at for at in range(min(end, len(line))) if at not in starts]
    has_spans = any(line[at] is None for at in covered)
    if not any(line[at] for at in covered) and (has_spans or any(line[len(row) :])):
        line = (*(line[at] for at in starts if at < len(line)), *line[end:])
    return [cell or "" for cell in line]


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
