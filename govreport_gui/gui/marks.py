"""The marks of findings: a colour and a shape that needs no colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from govreport_gui.gui.findings.kinds import Kind

_GREY = QColor("#82878f")
COLOURS = {
    Kind.ERROR: QColor("#f5453f"),
    Kind.WARNING: QColor("#c37400"),
    Kind.HINT: QColor("#3288e9"),
    Kind.BLANK: _GREY,
    Kind.JUSTIFIED: _GREY,
    None: QColor("#38993d"),
}
"""As bright as 3 : 1 needs against light and dark windows and buttons alike; see test_contrast."""
_SIZE, _SCALE = 16, 3
_STROKES, _ROUND = (None, Kind.BLANK), Qt.PenCapStyle.RoundCap
_EDGED = 4.4
"""Width of strokes with an edge on both sides."""


class MarkIcons(dict[Kind | None, QIcon]):
    """The icons of one widget; each is drawn when it is first asked for."""

    def __missing__(self, kind: Kind | None) -> QIcon:
        """Draw an icon."""
        self[kind] = mark_icon(kind)
        return self[kind]


def mark_icon(kind: Kind | None) -> QIcon:
    """Return the icon of a kind of findings, or of "nothing wrong"."""
    icon = QIcon(_picture(kind, chosen=False))
    icon.addPixmap(_picture(kind, chosen=True), QIcon.Mode.Selected)
    return icon


def _picture(kind: Kind | None, *, chosen: bool) -> QPixmap:
    """Draw a mark; one of strokes alone has an edge on a chosen line, which else would hide it."""
    pixmap = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen and kind in _STROKES:
        _draw_strokes(painter, kind, QPen(Qt.GlobalColor.white, _EDGED, c=_ROUND))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(COLOURS[kind])
    _draw(painter, kind)
    painter.end()
    return pixmap


def _draw_strokes(painter: QPainter, kind: Kind | None, pen: QPen) -> None:
    """Draw a circle for what is blank, a tick for what is right."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    if kind is None:
        painter.drawPolyline([QPointF(2.5, 8.5), QPointF(6.5, 12.5), QPointF(13.5, 4)])
    else:
        painter.drawEllipse(QRectF(2.5, 2.5, 11, 11))


def _draw(painter: QPainter, kind: Kind | None) -> None:
    white = QPen(Qt.GlobalColor.white, 1.8, c=Qt.PenCapStyle.RoundCap)
    match kind:
        case Kind.ERROR:
            painter.drawEllipse(QRectF(1, 1, 14, 14))
            painter.setPen(white)
            painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8))
            painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8))
        case Kind.WARNING:
            painter.drawPolygon(QPolygonF([QPointF(8, 1), QPointF(15.5, 15), QPointF(0.5, 15)]))
            painter.setPen(white)
            painter.drawLine(QPointF(8, 6), QPointF(8, 10))
            painter.drawPoint(QPointF(8, 12.8))
        case Kind.HINT:
            painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3)
            painter.setPen(white)
            painter.drawLine(QPointF(8, 7.5), QPointF(8, 12))
            painter.drawPoint(QPointF(8, 4.2))
        case Kind.BLANK:
            _draw_strokes(painter, kind, QPen(_GREY, 1.6))
        case Kind.JUSTIFIED:
            _draw_speech(painter, white)
        case None:
            _draw_strokes(painter, kind, QPen(COLOURS[None], 2.2, c=_ROUND))


def _draw_speech(painter: QPainter, line: QPen) -> None:
    """Draw a bubble with two lines in it: somebody has said why."""
    painter.drawRoundedRect(QRectF(1, 2, 14, 9.5), 2.5, 2.5)
    painter.drawPolygon(QPolygonF([QPointF(3.5, 11), QPointF(8, 11), QPointF(3.5, 15)]))
    painter.setPen(line)
    painter.drawLine(QPointF(4.2, 5.2), QPointF(11.8, 5.2))
    painter.drawLine(QPointF(4.2, 8.3), QPointF(9.5, 8.3))
