"""A large button with a sentence: one way to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

_ICON = 2.2
"""Size of the icon, in lines of text."""
_SPACE = 10
"""Pixels around the words."""


class StartButton(QPushButton):
    """Qt's own command link keeps its text small when the rest grows; this one does not."""

    def __init__(self, title: str, told: str, icon: QIcon, parent: QWidget, size: float) -> None:
        """Show a title, in so many times the usual ``size``, above what is ``told`` of it."""
        super().__init__(parent)
        self._title = QLabel(title, self, wordWrap=True)
        self._told = QLabel(told, self, wordWrap=True)
        self._picture, self._icon = QLabel(self), icon
        self.setAccessibleName(title)
        self.setAccessibleDescription(told)
        self.setAutoDefault(True)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * size)
        font.setBold(True)
        self._title.setFont(font)
        for label in (self._picture, self._title, self._told):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._build()

    def sizeHint(self) -> QSize:
        """Return the room that the words take."""
        return self._grid.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room that the words need: none of them is cut off."""
        return self._grid.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """Tell that the sentence is wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return self._grid.totalHeightForWidth(width)

    def _build(self) -> None:
        side = round(self.fontMetrics().height() * _ICON)
        self._picture.setPixmap(self._icon.pixmap(QSize(side, side)))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setFixedWidth(side)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_SPACE, _SPACE, _SPACE, _SPACE)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._picture, 0, 0, 2, 1)
        self._grid.addWidget(self._title, 0, 1)
        self._grid.addWidget(self._told, 1, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
