"""The marks of severity: a colour and a shape that needs no colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from govreport_gui.model.form import Severity

_COLOURS = {
    Severity.ERROR: QColor("#c62828"),
    Severity.WARNING: QColor("#b26a00"),
    Severity.HINT: QColor("#1565c0"),
    None: QColor("#2e7d32"),
}
_SIZE, _SCALE = 16, 3


def mark_icon(severity: Severity | None) -> QIcon:
    """Return the icon of a severity, or of "nothing wrong"."""
    pixmap = QPixmap(_SIZE * _SCALE, _SIZE * _SCALE)
    pixmap.setDevicePixelRatio(_SCALE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_COLOURS[severity])
    _draw(painter, severity)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _draw(painter: QPainter, severity: Severity | None) -> None:
    white = QPen(Qt.GlobalColor.white, 1.8, c=Qt.PenCapStyle.RoundCap)
    match severity:
        case Severity.ERROR:
            painter.drawEllipse(QRectF(1, 1, 14, 14))
            painter.setPen(white)
            painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8))
            painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8))
        case Severity.WARNING:
            painter.drawPolygon(QPolygonF([QPointF(8, 1), QPointF(15.5, 15), QPointF(0.5, 15)]))
            painter.setPen(white)
            painter.drawLine(QPointF(8, 6), QPointF(8, 10))
            painter.drawPoint(QPointF(8, 12.8))
        case Severity.HINT:
            painter.drawRoundedRect(QRectF(1, 1, 14, 14), 3, 3)
            painter.setPen(white)
            painter.drawLine(QPointF(8, 7.5), QPointF(8, 12))
            painter.drawPoint(QPointF(8, 4.2))
        case None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = QPen(_COLOURS[None], 2.2, c=Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline([QPointF(2.5, 8.5), QPointF(6.5, 12.5), QPointF(13.5, 4)])
