"""Ruling lines among the drawings of a page: strokes, thin rectangles, the sides of boxes."""

from __future__ import annotations

from ctypes import c_float, c_int
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

from govreport_gui.importing.pdf.shapes import Box, Stroke

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.importing.pdf.turning import Turn

_THICKEST = 3.0
"""Points. A filled rectangle no thicker than this is a line."""
_SLANT = 0.7
"""Points that a line may be off the straight."""
_DEEPEST = 6
_MOST_OBJECTS = 20_000
"""More are a map or a chart."""
_MOST_POINTS = 2_000

_Matrix = tuple[float, float, float, float, float, float]
_Point = tuple[float, float]
_SAME: _Matrix = (1, 0, 0, 1, 0, 0)


def drawn_strokes(page: Any, turn: Turn) -> tuple[tuple[Stroke, ...], tuple[Stroke, ...], bool]:  # noqa: ANN401 the library has no types
    """Return the horizontal and the vertical strokes of a page, and whether it shows pictures.

    The sides of filled areas count only where nothing else rules the page: shading is no border.
    """
    lines, areas, pictures = list[Box](), list[Box](), False
    for count, (item, matrix) in enumerate(_objects(page, _SAME, 0)):
        if count > _MOST_OBJECTS:
            break
        if raw.FPDFPageObj_GetType(item) == raw.FPDF_PAGEOBJ_PATH:
            _read_path(item, matrix, lines, areas)
        else:
            pictures = True
    if not lines:
        lines = [side for area in areas for side in _sides(area)]
    boxes = [turn.box(line) for line in lines]
    across = tuple(Stroke((b.top + b.bottom) / 2, b.left, b.right) for b in boxes if _is_flat(b))
    down = tuple(Stroke((b.left + b.right) / 2, b.top, b.bottom) for b in boxes if _is_steep(b))
    return across, down, pictures


def _is_flat(box: Box) -> bool:
    return box.height <= _THICKEST


def _is_steep(box: Box) -> bool:
    return box.width <= _THICKEST


def _objects(holder: Any, matrix: _Matrix, depth: int) -> Iterator[tuple[Any, _Matrix]]:  # noqa: ANN401 the library has no types
    """Yield the paths, pictures and shadings of a page, those of the forms in it included."""
    count, get = (
        (raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject)
        if depth
        else (raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject)
    )
    for index in range(count(holder)):
        item = get(holder, index)
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            yield from _objects(item, _times(_matrix(item), matrix), depth + 1)
        elif kind in {raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING}:
            yield item, matrix


def _matrix(item: Any) -> _Matrix:  # noqa: ANN401 the library has no types
    found = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, found)
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(one: _Matrix, two: _Matrix) -> _Matrix:
    a, b, c, d, e, f = one
    x, y = _moved((e, f), two)
    return (
        *(a * two[0] + b * two[2], a * two[1] + b * two[3]),
        *(c * two[0] + d * two[2], c * two[1] + d * two[3]),
        *(x, y),
    )


def _moved(point: _Point, matrix: _Matrix) -> _Point:
    a, b, c, d, e, f = matrix
    return point[0] * a + point[1] * c + e, point[0] * b + point[1] * d + f


def _read_path(item: Any, matrix: _Matrix, lines: list[Box], areas: list[Box]) -> None:  # noqa: ANN401 the library has no types
    fill, stroked = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(item, fill, stroked)
    if raw.FPDFPath_CountSegments(item) > _MOST_POINTS or not (fill.value or stroked.value):
        return
    whole = _times(_matrix(item), matrix)
    for points in _outlines(item):
        moved = [_moved(point, whole) for point in points]
        box = _bounds(moved)
        if min(box.width, box.height) <= _THICKEST:
            lines.append(box)
        elif stroked.value:
            lines += [s for s in map(_side, moved, moved[1:]) if min(s.width, s.height) <= _SLANT]
        else:
            areas.append(box)


def _outlines(item: Any) -> Iterator[list[_Point]]:  # noqa: ANN401 the library has no types
    """Yield the corners of each part of a path; a closed part ends where it began."""
    points: list[_Point] = []
    for index in range(raw.FPDFPath_CountSegments(item)):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        x, y = c_float(), c_float()
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO and points:
            yield points
            points = []
        points.append((x.value, y.value))
        if raw.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if points:
        yield points


def _side(one: _Point, two: _Point) -> Box:
    return _bounds([one, two])


def _bounds(points: list[_Point]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _sides(area: Box) -> Iterator[Box]:
    yield Box(area.left, area.top, area.right, area.top)
    yield Box(area.left, area.bottom, area.right, area.bottom)
    yield Box(area.left, area.top, area.left, area.bottom)
    yield Box(area.right, area.top, area.right, area.bottom)
