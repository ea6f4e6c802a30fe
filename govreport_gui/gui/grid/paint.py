"""Paint the boxes of a table with lines that are equally thick and sharp at every scale."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import IntEnum
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from govreport_gui.gui.grid.figures import paint_figure
from govreport_gui.gui.grid.outlines import paint_outlines
from govreport_gui.gui.grid.severity import Corner, Tint
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QColor, QPainter, QRegion, QTransform

    from govreport_gui.gui.grid.colours import Colours
    from govreport_gui.gui.grid.geometry import Geometry
    from govreport_gui.gui.grid.severity import Mark
    from govreport_gui.layout import Box


_REACH = 2
"""Pixels around a box that its lines may reach into."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be seen: the boxes, what is written in them, what is chosen."""

    view: QRect
    boxes: tuple[Box, ...]
    geometry: Geometry
    scrolled: QPoint
    colours: Colours
    text: Callable[[Box], str]
    mark: Callable[[Box], Mark]
    ghost: Callable[[Box], str]
    last: Callable[[Box], str]
    cursor: Box | None
    chosen: AbstractSet[Box]
    named: AbstractSet[Box]
    outlined: AbstractSet[Box] = frozenset()


class Ruler:
    """Puts logical coordinates on whole device pixels, wherever the widget stands."""

    def __init__(self, device: QTransform) -> None:
        """Take the painter's transform to device pixels."""
        self._scale, self._dx, self._dy = device.m11(), device.dx(), device.dy()
        thin = max(1, floor(self._scale + 0.25))
        self.line = thin / self._scale
        self.frame = (thin + max(1, floor(self._scale / 2))) / self._scale

    def x(self, logical: float) -> float:
        """Return the nearest place where a device pixel begins."""
        return (floor(logical * self._scale + self._dx + 0.5) - self._dx) / self._scale

    def y(self, logical: float) -> float:
        """Return the nearest place where a device pixel begins."""
        return (floor(logical * self._scale + self._dy + 0.5) - self._dy) / self._scale

    def edges(self, rect: QRect) -> QRectF:
        """Return a box from the start of its left and top lines to the start of the next ones."""
        left, top = self.x(rect.left()), self.y(rect.top())
        right, bottom = self.x(rect.left() + rect.width()), self.y(rect.top() + rect.height())
        return QRectF(left, top, right - left, bottom - top)


def paint(painter: QPainter, region: QRegion, scene: Scene) -> None:
    """Paint what lies in a region; heads and stub cover what scrolls beneath them."""
    ruler = Ruler(painter.deviceTransform())
    painter.fillRect(region.boundingRect(), scene.colours.around)
    for group, boxes in _groups(scene):
        pane = _pane(group, scene.view, scene.geometry.frozen)
        dirty = region.intersected(pane)
        if dirty.isEmpty():
            continue
        painter.setClipRegion(dirty)
        rows = _rows(dirty.boundingRect(), group, scene)
        for box in boxes:
            if box.row >= rows.stop or box.row + box.row_span <= rows.start:
                continue
            rect = scene.geometry.rect(box, scene.scrolled)
            if dirty.intersects(rect.adjusted(-_REACH, -_REACH, _REACH, _REACH)):
                _paint_box(painter, ruler, rect, box, scene)
    body = _pane(_Group.BODY, scene.view, scene.geometry.frozen)
    painter.setClipRegion(region.intersected(body.adjusted(-1, -1, 0, 0)))
    if scene.outlined:
        paint_outlines(painter, ruler, scene)
    if scene.cursor is not None:
        _paint_cursor(painter, ruler, scene.cursor, scene)
    painter.setClipRegion(region)
    _paint_frame(painter, ruler, scene)


class _Group(IntEnum):
    """Boxes that scroll alike; a later group covers an earlier one. WIDE ones cross the stub."""

    BODY = 0
    STUB = 1
    WIDE = 2
    HEADS = 3
    CORNER = 4


def _groups(scene: Scene) -> list[tuple[_Group, list[Box]]]:
    groups: dict[_Group, list[Box]] = {}
    for box in scene.boxes:
        groups.setdefault(_group(box, scene.geometry), []).append(box)
    return sorted(groups.items())


def _group(box: Box, geometry: Geometry) -> _Group:
    left = box.column < geometry.frozen_columns
    if box.row < geometry.frozen_rows:
        return _Group.CORNER if left else _Group.HEADS
    if left and box.column + box.column_span > geometry.frozen_columns:
        return _Group.WIDE
    return _Group.STUB if left else _Group.BODY


def _rows(dirty: QRect, group: _Group, scene: Scene) -> range:
    """Return the grid rows that a rectangle touches: to ask each box costs more than to paint."""
    ys = scene.geometry.ys
    scrolled = 0 if group in {_Group.HEADS, _Group.CORNER} else scene.scrolled.y()
    first = bisect_right(ys, dirty.top() + scrolled - _REACH) - 1
    return range(first, bisect_left(ys, dirty.bottom() + scrolled + _REACH) + 1)


def _pane(group: _Group, view: QRect, frozen: QPoint) -> QRect:
    """Return where a group may be seen, its last line included."""
    left = 0 if group in {_Group.WIDE, _Group.STUB, _Group.CORNER} else frozen.x()
    top = 0 if group in {_Group.HEADS, _Group.CORNER} else frozen.y()
    right = frozen.x() + 2 if group in {_Group.STUB, _Group.CORNER} else view.width()
    bottom = frozen.y() + 2 if group in {_Group.HEADS, _Group.CORNER} else view.height()
    return QRect(left, top, right - left, bottom - top)


def _paint_box(painter: QPainter, ruler: Ruler, rect: QRect, box: Box, scene: Scene) -> None:
    edges, line = ruler.edges(rect), ruler.line
    painter.fillRect(edges.adjusted(0, 0, line, line), scene.colours.line)
    inside = edges.adjusted(line, line, 0, 0)
    painter.fillRect(inside, _background(box, scene))
    painter.setPen(scene.colours.text)
    if box.part is Part.FIELD:
        paint_figure(painter, inside, box, scene)
        _paint_corner(painter, inside, scene.mark(box).corner, scene)
    else:
        _paint_printed(painter, _seen(inside, box, scene), box, scene.geometry)


def _background(box: Box, scene: Scene) -> QColor:
    colours = scene.colours
    if box.part is not Part.FIELD:
        return colours.named if box in scene.named else colours.printed
    tint = scene.mark(box).tint
    background = colours.field if tint is Tint.NONE else colours.tints[tint]
    chosen = box is not scene.cursor and box in scene.chosen
    return colours.chosen(background) if chosen else background


def _seen(inside: QRectF, box: Box, scene: Scene) -> QRectF:
    """Return where a printed text stands: in the part of a tall box that is not scrolled away."""
    if box.part is not Part.STUB or box.row_span == 1:
        return inside
    top = max(inside.top(), scene.geometry.frozen.y())
    bottom = min(inside.bottom(), scene.view.height())
    needed = scene.geometry.texts[box].size().height()
    if bottom - top < needed:
        return inside
    return QRectF(inside.left(), top, inside.width(), bottom - top)


def _paint_printed(painter: QPainter, inside: QRectF, box: Box, geometry: Geometry) -> None:
    text = geometry.texts[box]
    beside = (inside.width() - text.textWidth()) / 2
    leaf = box.part is Part.STUB and box.row_span == 1
    left = inside.left() + (geometry.padding if leaf else beside)
    top = inside.top() + (inside.height() - text.size().height()) / 2
    painter.drawStaticText(QPointF(left, top), text)


def _paint_corner(painter: QPainter, inside: QRectF, corner: Corner, scene: Scene) -> None:
    """Draw a triangle in the upper right corner: filled for an error, hollow for the rest."""
    if corner is Corner.NONE:
        return
    size = scene.geometry.padding * (1.5 if corner is Corner.BLANK else 2)
    size = min(size, inside.height() / 2)
    right, top = inside.right() - 1, inside.top() + 1
    colour = scene.colours.corners[corner]
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1))
    painter.setBrush(colour if corner is Corner.ERROR else Qt.BrushStyle.NoBrush)
    corners = [(right - size, top), (right, top), (right, top + size)]
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)


def _paint_cursor(painter: QPainter, ruler: Ruler, box: Box, scene: Scene) -> None:
    edges = ruler.edges(scene.geometry.rect(box, scene.scrolled))
    outer = edges.adjusted(0, 0, ruler.line, ruler.line)
    _paint_ring(painter, outer, ruler.frame, scene.colours.cursor)


def _paint_frame(painter: QPainter, ruler: Ruler, scene: Scene) -> None:
    """Draw the outer border, a little stronger than the lines between the boxes."""
    first, last = scene.boxes[0], scene.boxes[-1]
    whole = scene.geometry.rect(first, scene.scrolled).united(
        scene.geometry.rect(last, scene.scrolled)
    )
    extra = ruler.frame - ruler.line
    outer = ruler.edges(whole).adjusted(-extra, -extra, ruler.frame, ruler.frame)
    _paint_ring(painter, outer, ruler.frame, scene.colours.line)


def _paint_ring(painter: QPainter, outer: QRectF, width: float, colour: QColor) -> None:
    left, top, wide, high = outer.left(), outer.top(), outer.width(), outer.height()
    painter.fillRect(QRectF(left, top, wide, width), colour)
    painter.fillRect(QRectF(left, top + high - width, wide, width), colour)
    painter.fillRect(QRectF(left, top, width, high), colour)
    painter.fillRect(QRectF(left + wide - width, top, width, high), colour)
