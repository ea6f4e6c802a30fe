"""Ruled tables: from strokes to cells, merged ones included."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.shapes import Box, Stroke

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SNAP = 3.0
"""Points. Strokes nearer than this are one: double borders, the gaps that browsers leave."""
_SHORTEST = 5.0
_MOST_STROKES = 400
"""In one direction of one page; more are a drawing."""
_MOSTLY = 0.6
"""The share of a cell's side that must be ruled."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a grid: its first row and column, how many it covers, and where it lies."""

    row: int
    column: int
    rows: int
    columns: int
    box: Box


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table; every point of its box lies in exactly one cell."""

    box: Box
    rows: int
    cells: tuple[Cell, ...]


def grids(across: Sequence[Stroke], down: Sequence[Stroke]) -> list[Grid]:
    """Return the tables that strokes rule, from top to bottom; boxes of one column are none."""
    flat, steep = _merged(across), _merged(down)
    if max(len(flat), len(steep)) > _MOST_STROKES:
        return []
    found = (_grid(*part) for part in _touching(flat, steep))
    return sorted((g for g in found if g and _is_table(g)), key=lambda grid: grid.box.top)


def _is_table(grid: Grid) -> bool:
    rows = [cell.row for cell in grid.cells]
    return len(set(rows)) < len(rows)


def _merged(strokes: Sequence[Stroke]) -> list[Stroke]:
    """Snap strokes to common lines and join the pieces of each."""
    lines: list[list[Stroke]] = []
    for stroke in sorted(strokes, key=lambda stroke: stroke.at):
        if not lines or stroke.at - lines[-1][0].at > _SNAP:
            lines.append([])
        lines[-1].append(stroke)
    return [joined for line in lines for joined in _joined(line) if _is_long(joined)]


def _is_long(stroke: Stroke) -> bool:
    return stroke.end - stroke.start >= _SHORTEST


def _joined(line: Sequence[Stroke]) -> Iterator[Stroke]:
    at = sum(stroke.at for stroke in line) / len(line)
    start = end = None
    for stroke in sorted(line, key=lambda stroke: stroke.start):
        if start is None or end is None or stroke.start - end > _SNAP:
            if start is not None and end is not None:
                yield Stroke(at, start, end)
            start, end = stroke.start, stroke.end
        end = max(end, stroke.end)
    if start is not None and end is not None:
        yield Stroke(at, start, end)


def _touching(
    flat: Sequence[Stroke], steep: Sequence[Stroke]
) -> Iterator[tuple[list[Stroke], list[Stroke]]]:
    """Yield the strokes of each table: those that meet one another."""
    flat_left, steep_left = list(flat), list(steep)
    while flat_left:
        rows, columns = [flat_left.pop()], list[Stroke]()
        fresh: list[Stroke] = list(rows)
        while fresh:
            met = [s for s in steep_left if any(_meet(f, s) for f in fresh)]
            steep_left = [s for s in steep_left if s not in met]
            fresh = [f for f in flat_left if any(_meet(f, s) for s in met)]
            flat_left = [f for f in flat_left if f not in fresh]
            columns += met
            rows += fresh
        yield rows, columns


def _meet(flat: Stroke, steep: Stroke) -> bool:
    return (
        flat.start - _SNAP <= steep.at <= flat.end + _SNAP
        and steep.start - _SNAP <= flat.at <= steep.end + _SNAP
    )


def _grid(flat: Sequence[Stroke], steep: Sequence[Stroke]) -> Grid | None:
    """Lay a lattice through all strokes and join the fields that no stroke parts."""
    ys = _places([s.at for s in flat], [s.start for s in steep] + [s.end for s in steep])
    xs = _places([s.at for s in steep], [s.start for s in flat] + [s.end for s in flat])
    if len(xs) < 2 or len(ys) < 2:  # noqa: PLR2004 two lines make a row
        return None
    fields = _Fields(len(ys) - 1, len(xs) - 1)
    for row in range(len(ys) - 1):
        for column in range(1, len(xs) - 1):
            if not _ruled(steep, xs[column], ys[row], ys[row + 1]):
                fields.join((row, column - 1), (row, column))
    for row in range(1, len(ys) - 1):
        for column in range(len(xs) - 1):
            if not _ruled(flat, ys[row], xs[column], xs[column + 1]):
                fields.join((row - 1, column), (row, column))
    cells = (_cell(part, xs, ys) for group in fields.groups() for part in _rectangles(group))
    box = Box(xs[0], ys[0], xs[-1], ys[-1])
    return Grid(box, len(ys) - 1, tuple(sorted(cells, key=lambda c: (c.row, c.column))))


def _places(lines: Iterable[float], ends: Sequence[float]) -> list[float]:
    """Return where lines run, and the table's outer edges even where they are not ruled."""
    places = sorted(set(lines))
    if not places or not ends:
        return []
    if min(ends) < places[0] - _SNAP:
        places.insert(0, min(ends))
    if max(ends) > places[-1] + _SNAP:
        places.append(max(ends))
    return places


def _ruled(strokes: Iterable[Stroke], at: float, start: float, end: float) -> bool:
    covered = sum(
        max(0.0, min(end, stroke.end) - max(start, stroke.start))
        for stroke in strokes
        if stroke.at == at
    )
    return covered >= _MOSTLY * (end - start)


_Field = tuple[int, int]


class _Fields:
    """The fields of a lattice, joined in groups."""

    def __init__(self, rows: int, columns: int) -> None:
        self._group = {(r, c): {(r, c)} for r in range(rows) for c in range(columns)}

    def join(self, one: _Field, two: _Field) -> None:
        small, large = sorted((self._group[one], self._group[two]), key=len)
        if small is not large:
            large |= small
            for field in small:
                self._group[field] = large

    def groups(self) -> Iterator[set[_Field]]:
        yield from {id(group): group for group in self._group.values()}.values()


def _rectangles(group: set[_Field]) -> Iterator[set[_Field]]:
    """Yield a group when it is a rectangle, else each row of it by itself: its shape is unsure."""
    rows, columns = {row for row, _ in group}, {column for _, column in group}
    if len(group) == len(rows) * len(columns):
        yield group
        return
    for row in rows:
        run: set[_Field] = set()
        for column in range(min(columns), max(columns) + 2):
            if (row, column) in group:
                run.add((row, column))
            elif run:
                yield run
                run = set()


def _cell(fields: set[_Field], xs: Sequence[float], ys: Sequence[float]) -> Cell:
    top, left = min(fields)
    bottom, right = max(fields)
    box = Box(xs[left], ys[top], xs[right + 1], ys[bottom + 1])
    return Cell(top, left, bottom - top + 1, right - left + 1, box)
