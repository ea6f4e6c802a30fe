"""Cells of a sheet put together to rectangles, and their names in formulas."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from xlsxwriter.utility import xl_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Spot(NamedTuple):
    """A cell by its row and column, counted from 0."""

    row: int
    column: int


class Area(NamedTuple):
    """A rectangle of cells, by its first and its last row and column."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def name(self) -> str:
        """``D7:D28``."""
        return str(xl_range(*self))


def areas(spots: Iterable[Spot]) -> list[Area]:
    """Return the fewest columns, and then rectangles, that cover just these cells."""
    made: list[Area] = []
    for area in sorted(_runs(spots), key=lambda area: (area.top, area.bottom, area.left)):
        last = made[-1] if made else None
        if last and last[::2] == area[::2] and last.right + 1 == area.left:
            made[-1] = last._replace(right=area.right)
        else:
            made.append(area)
    return made


def _runs(spots: Iterable[Spot]) -> Iterator[Area]:
    """Yield the unbroken runs of every column."""
    ordered = sorted(spots, key=lambda spot: (spot.column, spot.row))
    runs = groupby(enumerate(ordered), key=lambda item: (item[1].column, item[1].row - item[0]))
    for (column, _), run in runs:
        rows = [spot.row for _, spot in run]
        yield Area(rows[0], column, rows[-1], column)
