"""The entry above the sections that leads to what is still to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_LINES = 3
"""Its name, and two for the sentence."""
_SPACE = 6
"""Pixels around the words."""


class HomeEntry(QAbstractButton):
    """Looks like an entry of the list below it, and is one for the arrow keys."""

    left_down = Signal()
    """The arrow down: on to the sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with its name alone."""
        super().__init__(parent)
        self._told = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(translate("Home", "Overview"))

    def tell(self, sentence: str) -> None:
        """Show what is to do below its name."""
        if sentence != self._told:
            self._told = sentence
            self.setAccessibleDescription(sentence)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for its name and the sentence, as wide as it may be."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of it may be cut off."""
        return QSize(0, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Tell that the sentence is wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped sentence."""
        room = QRect(0, 0, max(1, width - 2 * _SPACE), 10_000)
        words = self.fontMetrics().boundingRect(room, _WRAPPED, self._words).height()
        # What stands below must not move under the mouse while the sentence grows and shrinks.
        return max(words, _LINES * self.fontMetrics().lineSpacing()) + 2 * _SPACE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with the arrow down; Enter opens, as blank does."""
        match event.key():
            case Qt.Key.Key_Down:
                self.left_down.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as lists paint theirs."""
        del event
        painter, role, groups = QPainter(self), QPalette.ColorRole, QPalette.ColorGroup
        chosen, colours = self.isChecked(), QPalette(self.palette())
        colours.setCurrentColorGroup(groups.Active if self.hasFocus() else groups.Inactive)
        painter.fillRect(self.rect(), colours.color(role.Highlight if chosen else role.Base))
        painter.setPen(colours.color(role.HighlightedText if chosen else role.Text))
        room = self.rect().adjusted(_SPACE, _SPACE, -_SPACE, -_SPACE)
        painter.drawText(room, _WRAPPED, self._words)
        if self.hasFocus():
            painter.setPen(QPen(painter.pen().color(), 1, Qt.PenStyle.DashLine))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
        painter.end()

    @property
    def _words(self) -> str:
        return f"{self.text()}\n{self._told}".rstrip()


_WRAPPED = Qt.TextFlag.TextWordWrap.value
