"""The list of what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from govreport_gui.gui.excerpts import ExcerptDelegate
from govreport_gui.gui.searching.model import PLACE, REMARK, WORDS, HitsModel
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.grid.model import Index
    from govreport_gui.gui.searching.lines import Line

_FEWEST = 3
"""Lines that are always seen."""
_PLACE_LETTERS, _REMARK_LETTERS = 20, 17


class HitsTable(QTableView):
    """Going over the hits shows where they are; Enter goes there."""

    shown = Signal(object)
    """The Line that somebody went to in the list."""
    entered = Signal(object)
    """The Line that somebody wants to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without hits."""
        super().__init__(parent)
        self.hits_model = HitsModel(self)
        self._own = False
        self.setModel(self.hits_model)
        self.setItemDelegateForColumn(WORDS, ExcerptDelegate(self))
        self._build()
        self.doubleClicked.connect(lambda index: self.entered.emit(self._line(index)))
        self.clicked.connect(lambda index: self.shown.emit(self._line(index)))

    @property
    def line(self) -> Line | None:
        """The line that the list is on."""
        index = self.currentIndex()
        return self._line(index) if index.isValid() else None

    def _line(self, index: Index) -> Line:
        return self.hits_model.lines[index.row()]

    def show_lines(self, lines: Sequence[Line], *, forget: bool) -> None:
        """Show other hits; the list stays where it was as far as it can."""
        row = self.currentIndex().row()
        self.hits_model.show(lines, forget=forget)
        self.setColumnHidden(REMARK, not any(line.remark for line in lines))
        self.go_to(max(row, 0))

    def go_to(self, row: int) -> None:
        """Put the list on a row, or on the last one before it, without going there."""
        count = len(self.hits_model.lines)
        if count:
            self._own = True
            self.setCurrentIndex(self.hits_model.index(min(row, count - 1), PLACE))
            self._own = False

    def step(self, count: int) -> bool:
        """Go on by some rows; tell whether that went round the end."""
        row, rows = self.currentIndex().row() + count, len(self.hits_model.lines)
        self.go_to(row % rows)
        return not 0 <= row < rows

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show the place that the keys went to."""
        super().currentChanged(current, previous)
        if not self._own and current.isValid() and current.row() != previous.row():
            self.shown.emit(self._line(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line is not None:
            self.entered.emit(self.line)
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the size that shows a few hits."""
        size = super().minimumSizeHint()
        size.setHeight(_FEWEST * self.verticalHeader().defaultSectionSize() + 4)
        return size

    def _build(self) -> None:
        self.setAccessibleName(translate("Searching", "Every place that was found"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 3 // 2)
        header = self.horizontalHeader()
        header.hide()
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        letter = self.fontMetrics().horizontalAdvance("国")
        self.setColumnWidth(PLACE, _PLACE_LETTERS * letter)
        self.setColumnWidth(REMARK, _REMARK_LETTERS * letter)
