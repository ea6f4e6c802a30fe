"""A layout that sets widgets one beside the other and begins a new row where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QStylePainter,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QStyle, QWidget

_NARROW = 60
"""Pixels that a button may shrink to."""
_ROOM = 14
"""Pixels around a button's words."""


class Flow(QLayout):
    """Rows of widgets in their natural width, none wider than the layout."""

    def __init__(self) -> None:
        """Begin without widgets."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(4)

    def addItem(self, item: QLayoutItem) -> None:
        """Set a widget after the last one."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a widget's item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override] # None is allowed
        """Take a widget out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that fewer rows are needed the wider it is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the least size; the real height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return room for the largest widget, made narrow."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets into rows."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, high = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), item.sizeHint().height()))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, high = rect.x(), y + high + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, high = x + size.width() + self.spacing(), max(high, size.height())
        return y + high - rect.y()


class FlowButton(QPushButton):
    """A button that shortens its words in the middle where there is no room for them."""

    def __init__(self, text: str, parent: QWidget) -> None:
        """Take the words; the tool tip has all of them."""
        super().__init__(text, parent)
        self.setToolTip(text)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return a size that long words do not widen."""
        return QSize(_NARROW, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - _ROOM
        option.text = self.fontMetrics().elidedText(  # type: ignore[attr-defined] # a property of the option
            self.text(), Qt.TextElideMode.ElideMiddle, room
        )
        element: QStyle.ControlElement = self.style().ControlElement.CE_PushButton
        QStylePainter(self).drawControl(element, option)
