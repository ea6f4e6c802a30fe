"""Two reports side by side, only where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from govreport_gui.wording.differences import Line

_LONGEST = 160
"""Characters of a paragraph that are shown; all of it is in the tool tip."""
_LEAD = 20
"""Characters shown before the first one that differs."""


class DifferenceTable(QTableWidget):
    """A line a place: where it is, what stood there, what would stand there."""

    def __init__(self, before: str, after: str, parent: QWidget | None = None) -> None:
        """Head the two values with ``before`` and ``after``."""
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([translate("DifferenceTable", "Where"), before, after])
        self.setAccessibleName(translate("DifferenceTable", "What differs"))
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_lines(self, lines: Sequence[Line], nothing: str = "") -> None:
        """Show other lines; where there are none, say so."""
        self.clearSpans()
        self.setRowCount(len(lines) or 1)
        if not lines:
            self.setItem(0, 0, QTableWidgetItem(nothing))
            self.setSpan(0, 0, 1, 3)
        for row, line in enumerate(lines):
            self.setItem(row, 0, _item(line.place, line.place))
            for column, text in enumerate((line.before, line.after), 1):
                shown = _excerpt(text, _common(line.before, line.after))
                self.setItem(row, column, _item(shown, text))


def _item(text: str, whole: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text or translate("DifferenceTable", "(blank)"))
    # As rich text, a tool tip is broken into lines; the characters stay what they are.
    item.setToolTip(f"<p>{_escaped(whole)}</p>" if whole else "")
    item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    if not text:
        item.setForeground(QApplication.palette().brush(QPalette.ColorRole.PlaceholderText))
    return item


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _common(first: str, second: str) -> int:
    """Return how many characters two texts share at their start."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(first), len(second)))


def _excerpt(text: str, common: int) -> str:
    """Return what is shown of a long paragraph: the part around the first difference."""
    if len(text) <= _LONGEST:
        return text
    start = max(0, min(common - _LEAD, len(text) - _LONGEST))
    shown = text[start : start + _LONGEST]
    return f"{'…' if start else ''}{shown}{'…' if start + _LONGEST < len(text) else ''}"
