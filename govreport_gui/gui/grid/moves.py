"""Where a motion leads: from field to field, never onto a printed cell."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from govreport_gui.gui.grid.fields import Spot, spot_of
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govreport_gui.gui.grid.fields import FieldMap
    from govreport_gui.layout import Box


class Motion(StrEnum):
    """A way to move the cursor."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    EDGE_LEFT = "edge-left"
    EDGE_RIGHT = "edge-right"
    EDGE_UP = "edge-up"
    EDGE_DOWN = "edge-down"
    ROW_START = "row-start"
    ROW_END = "row-end"
    TABLE_START = "table-start"
    TABLE_END = "table-end"
    PAGE_UP = "page-up"
    PAGE_DOWN = "page-down"


_STEPS = {
    Motion.LEFT: (0, -1),
    Motion.RIGHT: (0, 1),
    Motion.UP: (-1, 0),
    Motion.DOWN: (1, 0),
}
_EDGES = {
    Motion.EDGE_LEFT: (0, -1),
    Motion.EDGE_RIGHT: (0, 1),
    Motion.EDGE_UP: (-1, 0),
    Motion.EDGE_DOWN: (1, 0),
}
_ENDS = {Motion.ROW_START: 0, Motion.ROW_END: -1}
_CORNERS = {Motion.TABLE_START: 0, Motion.TABLE_END: -1}


def moved(
    fields: FieldMap, spot: Spot, motion: Motion, filled: Callable[[Box], bool], page: int
) -> Spot:
    """Return where a motion leads; ``page`` is the number of grid rows that a page key moves."""
    if motion in _STEPS:
        return next(_walk(fields, spot, _STEPS[motion]), spot)
    if motion in _EDGES:
        return _edge(fields, spot, _EDGES[motion], filled)
    if motion in _ENDS:
        return spot_of(fields.row(spot.row)[_ENDS[motion]])
    if motion in _CORNERS:
        return spot_of(fields.fields[_CORNERS[motion]])
    return _paged(fields, spot, -page if motion is Motion.PAGE_UP else page)


def following(fields: FieldMap, spot: Spot, step: int) -> Spot:
    """Return the next (1) or the previous (-1) field in reading order; the last one stays."""
    index = fields.fields.index(fields.at(spot.row, spot.column)) + step
    return spot_of(fields.fields[index]) if 0 <= index < len(fields.fields) else spot


def _walk(fields: FieldMap, spot: Spot, direction: tuple[int, int]) -> Iterator[Spot]:
    """Yield the fields that lie in a direction, the nearest first."""
    layout, (down, right) = fields.layout, direction
    row, column = spot.row, spot.column
    while True:
        box = fields.at(row, column)
        if right:
            column = box.column + box.column_span if right > 0 else box.column - 1
        else:
            row = box.row + box.row_span if down > 0 else box.row - 1
        if not (0 <= row < layout.rows and 0 <= column < layout.columns):
            return
        box = fields.at(row, column)
        if box.part is Part.FIELD:
            yield Spot(row, box.column if right else column)


def _edge(
    fields: FieldMap, spot: Spot, direction: tuple[int, int], filled: Callable[[Box], bool]
) -> Spot:
    """Return the end of the filled run, or else the next filled field, or else the last field."""
    ahead = list(_walk(fields, spot, direction))
    if not ahead:
        return spot
    marks = [filled(fields.at(place.row, place.column)) for place in ahead]
    if filled(fields.at(spot.row, spot.column)) and marks[0]:
        run = marks.index(False) if False in marks else len(marks)
        return ahead[run - 1]
    return ahead[marks.index(True)] if True in marks else ahead[-1]


def _paged(fields: FieldMap, spot: Spot, rows: int) -> Spot:
    direction = (1, 0) if rows > 0 else (-1, 0)
    place = spot
    for place in _walk(fields, spot, direction):
        if abs(place.row - spot.row) >= abs(rows):
            break
    return place
