"""How the page shows how sure a cell is: a mark, a word, a colour."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_SIZE, _SCALE = 16, 3
_STROKE, _EDGED = 1.8, 4.2
"""Width of the strokes, and with the edge on both sides; a mark is 12 wide."""
_DARK = 128
"""A background darker than this lightness takes the lighter colours."""


class Sure(StrEnum):
    """What a person should think of a cell, or of something else on the page."""

    FOUND = "found"
    DOUBTFUL = "doubtful"
    MISSING = "missing"
    CORRECTED = "corrected"
    LEFT = "left"
    """Not taken over: a paragraph, a picture, a table."""


_COLOURS: Mapping[Sure, tuple[str, str]] = {
    Sure.FOUND: ("#2e7d32", "#81c784"),
    Sure.DOUBTFUL: ("#b26a00", "#ffb74d"),
    Sure.MISSING: ("#c62828", "#ff6b60"),
    Sure.CORRECTED: ("#1565c0", "#82b1ff"),
    Sure.LEFT: ("#6a6f77", "#a7adb5"),
}
"""Each on a light and on a dark ground."""


def is_dark(palette: QPalette) -> bool:
    """Tell whether texts stand on a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < _DARK


def colour(sure: Sure, palette: QPalette) -> QColor:
    """Return the colour of a mark."""
    return QColor(_COLOURS[sure][is_dark(palette)])


def word(sure: Sure) -> str:
    """Return what a mark means."""
    match sure:
        case Sure.FOUND:
            return translate("Review", "read")
        case Sure.DOUBTFUL:
            return translate("Review", "in doubt")
        case Sure.MISSING:
            return translate("Review", "missing")
        case Sure.CORRECTED:
            return translate("Review", "corrected here")
        case Sure.LEFT:
            return translate("Review", "not taken over")


def icon(sure: Sure, palette: QPalette) -> QIcon:
    """Return a mark for a list."""
    found = QIcon(_picture(sure, palette, chosen=False))
    found.addPixmap(_picture(sure, palette, chosen=True), QIcon.Mode.Selected)
    return found


def _picture(sure: Sure, palette: QPalette, *, chosen: bool) -> QPixmap:
    """Draw a mark; on the line that is chosen its strokes have an edge, or the line hides them."""
    pixmap = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter, box = QPainter(pixmap), QRectF(2, 2, 12, 12)
    if chosen:
        paint_mark(painter, box, sure, palette.color(QPalette.ColorRole.Base), _EDGED)
    paint_mark(painter, box, sure, colour(sure, palette))
    painter.end()
    return pixmap


def paint_mark(
    painter: QPainter, box: QRectF, sure: Sure, colour: QColor, width: float = _STROKE
) -> None:
    """Draw a mark: a tick, a question mark, a cross, a pen stroke, a bar."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 12, box.height() / 12)
    round_ends, round_corners = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, width, c=round_ends, j=round_corners))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match sure:
        case Sure.FOUND:
            painter.drawPolyline([QPointF(1.5, 6.5), QPointF(4.5, 9.5), QPointF(10.5, 2.5)])
        case Sure.DOUBTFUL:
            painter.drawArc(QRectF(3, 1, 6, 5.4), 200 * 16, -245 * 16)
            painter.drawLine(QPointF(6, 6.6), QPointF(6, 7.8))
            painter.drawPoint(QPointF(6, 11))
        case Sure.MISSING:
            painter.drawLine(QPointF(2, 2), QPointF(10, 10))
            painter.drawLine(QPointF(10, 2), QPointF(2, 10))
        case Sure.CORRECTED:
            painter.drawLine(QPointF(1.5, 10.5), QPointF(10.5, 1.5))
            painter.drawLine(QPointF(1.5, 10.5), QPointF(5, 10.5))
        case Sure.LEFT:
            painter.drawLine(QPointF(2, 6), QPointF(10, 6))
    painter.restore()
