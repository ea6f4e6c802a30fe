"""A ring round what has the focus, where the style shows nothing of it.

Fusion paints a dialog's default button alike with and without the focus, and a text that can only
be read has no cursor. The ring comes with the keyboard (Tab), as all other marks of the focus do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTextEdit, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH = 2
"""Pixels."""


class FocusRing(QWidget):
    """Lies over a widget and lets everything through."""

    def __init__(self, widget: QWidget) -> None:
        """Lie over ``widget``, whatever size it takes."""
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        widget.installEventFilter(self)
        self.setGeometry(widget.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what is below."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring in the colour of the words: it stands out wherever they do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), _WIDTH))
        inset = _WIDTH / 2 + 1
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 3, 3)


class FocusRings(QObject):
    """Puts the ring where it is needed; there is one of it for an application."""

    def __init__(self, application: QApplication) -> None:
        """Follow the focus."""
        super().__init__(application)
        self._ring: FocusRing | None = None
        application.focusChanged.connect(self._move)

    def _move(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if now is not None and _needs_ring(now) and _by_keyboard(now):
            self._ring = FocusRing(now)


def _needs_ring(widget: QWidget) -> bool:
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return widget.isReadOnly()
    return isinstance(widget, QPushButton)


def _by_keyboard(widget: QWidget) -> bool:
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
