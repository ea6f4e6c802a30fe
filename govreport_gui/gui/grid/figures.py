"""Write into a field its value, what a total should be, and what stood there last year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter

    from govreport_gui.gui.grid.paint import Scene
    from govreport_gui.layout import Box

_SMALL = 0.75
"""Size of what a total should be and of last year's value, beside the size of what is stated."""
_APART = 2
"""Pixels between a value and what it should be, and between that and the edge of the cell."""
_ARROW = "→"
"""Stands for the words where they do not fit; the figure alone is the least."""


def paint_figure(painter: QPainter, inside: QRectF, box: Box, scene: Scene) -> None:
    """Write a value in the middle; beside it, small, what it should be. The value comes first."""
    padding, text, ghost = scene.geometry.padding / 2, scene.text(box), scene.ghost(box)
    room = inside.adjusted(padding, 0, -padding, 0)
    if scene.geometry.second_line:
        room = _paint_second(painter, room, scene.last(box), scene)
    if ghost:
        room = _paint_ghost(painter, room, text, ghost, scene.colours.ghost)
    _paint_value(painter, room, text)


def _paint_second(painter: QPainter, room: QRectF, text: str, scene: Scene) -> QRectF:
    """Write last year's value small at the foot of a cell; return the room above it.

    Where the words do not fit, the value alone must do.
    """
    foot = room.height() - scene.geometry.second_line
    painter.save()
    painter.setFont(_small(painter))
    painter.setPen(scene.colours.ghost)
    fits = painter.fontMetrics().horizontalAdvance(text) <= room.width()
    text = text if fits else text.rpartition(" ")[2]
    _paint_value(painter, room.adjusted(0, foot, 0, -1), text)
    painter.restore()
    return room.adjusted(0, 0, 0, -scene.geometry.second_line)


def _paint_ghost(painter: QPainter, room: QRectF, text: str, ghost: str, colour: QColor) -> QRectF:
    """Write at the lower right what should be, where there is room; return what is left.

    The value keeps its place in the middle as long as words, or at least the figure, fit beside it
    or below it.
    """
    beside, at_most = _free(painter, room, text)
    painter.save()
    painter.setFont(_small(painter))
    painter.setPen(colour)
    metrics = painter.fontMetrics()
    figure = ghost.rpartition(" ")[2]
    ways = (ghost, _ARROW + figure, figure)
    said = next((way for way in ways if metrics.horizontalAdvance(way) <= beside), figure)
    width = metrics.horizontalAdvance(said)
    if width <= at_most:
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        # Off the line below, and off the frame that the cursor draws.
        off = room.adjusted(0, 0, 0, -_APART)
        painter.drawText(off, where | Qt.TextFlag.TextSingleLine, said)
    painter.restore()
    crowded = beside < width <= at_most
    return room.adjusted(0, 0, -width - _APART, 0) if crowded else room


def _free(painter: QPainter, room: QRectF, text: str) -> tuple[float, float]:
    """Return how wide a small text may be beside a value in the middle, and if it moves aside."""
    metrics = painter.fontMetrics()
    if (room.height() - metrics.height()) / 2 > metrics.height() * _SMALL:
        return room.width(), room.width()
    value = metrics.horizontalAdvance(text)
    return (room.width() - value) / 2 - _APART, room.width() - value - _APART


def _small(painter: QPainter) -> QFont:
    font = painter.font()
    if font.pixelSize() > 0:
        font.setPixelSize(max(1, round(font.pixelSize() * _SMALL)))
    else:
        font.setPointSizeF(font.pointSizeF() * _SMALL)
    return font


def _paint_value(painter: QPainter, room: QRectF, text: str) -> None:
    if not text:
        return
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(text) > room.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
