"""Where the value cells of a laid-out table stand, and which printed boxes name them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreport_gui.layout import Box, Layout
    from govreport_gui.model.form import CellRef


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the cursor: a grid row, and the grid column it keeps when it crosses spans."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of grid cells; all four borders belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    def around(self, box: Box) -> Area:
        """Return the smallest area that also holds the whole box."""
        return Area(
            min(self.top, box.row),
            min(self.left, box.column),
            max(self.bottom, box.row + box.row_span - 1),
            max(self.right, box.column + box.column_span - 1),
        )


class FieldMap:
    """Answers what stands where on the grid of a table. Fields are one grid row high."""

    def __init__(self, layout: Layout) -> None:
        """Index the boxes by place and the fields by address."""
        self.layout = layout
        self._at = {place: box for box in layout.boxes for place in _places(box)}
        self._of = {box.ref: box for box in layout.boxes if box.ref is not None}
        self.fields = tuple(self._of.values())

    def at(self, row: int, column: int) -> Box:
        """Return the box that covers a grid cell."""
        return self._at[row, column]

    def of(self, ref: CellRef) -> Box:
        """Return the box of a value cell; raises KeyError for a cell of another table."""
        return self._of[ref]

    def __contains__(self, ref: object) -> bool:
        return ref in self._of

    def row(self, row: int) -> tuple[Box, ...]:
        """Return the fields of a grid row from left to right."""
        return tuple(box for box in self.fields if box.row == row)

    def area(self, first: Box, second: Box) -> Area:
        """Return the rectangle between two boxes, widened until it cuts no field."""
        area = Area(first.row, first.column, first.row, first.column).around(first).around(second)
        while True:
            wider = _around(area, self.inside([area]))
            if wider == area:
                return area
            area = wider

    def inside(self, areas: Iterable[Area]) -> list[Box]:
        """Return the fields that some areas meet, in reading order."""
        met = {box.ref: box for area in areas for box in self._met(area) if box.ref is not None}
        return sorted(met.values(), key=lambda box: (box.row, box.column))

    def labels(self, field: Box) -> frozenset[Box]:
        """Return the heads and stubs that name a field."""
        stubs = {self.at(field.row, column) for column in range(field.column)}
        columns = range(field.column, field.column + field.column_span)
        heads = {box for column in columns for box in self._heads_above(field.row, column)}
        return frozenset(box for box in stubs | heads if box.ref is None)

    def _met(self, area: Area) -> Iterator[Box]:
        for row in range(area.top, area.bottom + 1):
            for column in range(area.left, area.right + 1):
                yield self._at[row, column]

    def _heads_above(self, row: int, column: int) -> Iterator[Box]:
        above = (self.at(r, column) for r in range(row - 1, -1, -1))
        heads = dropwhile(lambda box: box.part is Part.FIELD, above)
        return takewhile(lambda box: box.part is Part.BOXHEAD, heads)


def spot_of(box: Box) -> Spot:
    """Return the place where a box starts."""
    return Spot(box.row, box.column)


def _around(area: Area, boxes: list[Box]) -> Area:
    for box in boxes:
        area = area.around(box)
    return area


def _places(box: Box) -> Iterator[tuple[int, int]]:
    for row in range(box.row, box.row + box.row_span):
        for column in range(box.column, box.column + box.column_span):
            yield row, column
