"""A line of words that may be too long for its place: its middle is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class ElidedLabel(QLabel):
    """Shows both ends of a long text; whoever hears or points at it gets the whole of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without words."""
        super().__init__(parent, textFormat=Qt.TextFormat.PlainText)
        # Long words must not widen the window.
        self.setMinimumWidth(1)

    def say(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setToolTip(text)

    def shown(self) -> str:
        """Return what of the words has room."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what has room."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self.shown())
