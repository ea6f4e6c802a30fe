"""Both reports in one table: paragraphs stand beside their counterparts and scroll with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from govreport_gui.gui.compare.delegate import (
    MARGIN,
    CompareDelegate,
    font_of,
    height_of,
    laid_out,
)
from govreport_gui.gui.compare.heights import guessed
from govreport_gui.gui.compare.model import LAST, MARK, THIS, CompareModel
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.compare.model import Index
    from govreport_gui.gui.compare.rows import Row

_AT_ONCE = 24
"""Rows whose height is worked out while nobody waits, before Qt may do something else."""
_MARK_LETTERS = 3


class CompareTable(QTableView):
    """Goes over the rows; Enter or a double click asks for the place of one."""

    asked = Signal(object)
    """The Row whose place is wanted."""
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.rows_model = CompareModel(self)
        self.setModel(self.rows_model)
        self.setItemDelegate(CompareDelegate(self))
        self._guessed: list[int] = []
        self._own_size = self.font().pointSizeF()
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle_some)
        self._build()
        self.doubleClicked.connect(lambda _: self._ask())

    @property
    def row(self) -> Row | None:
        """The row that the cursor is on."""
        at = self.currentIndex().row()
        return self.rows_model.rows[at] if at >= 0 else None

    def show_rows(self, rows: Sequence[Row], years: tuple[str, str]) -> None:
        """Show other rows; the cursor stays where it was if that is still there."""
        at, top = self.currentIndex().row(), self.verticalScrollBar().value()
        self.rows_model.show(rows, years)
        for number, row in enumerate(rows):
            if row.is_wide:
                self.setSpan(number, MARK, 1, 3)
        self._guess()
        if rows:
            self._select(min(max(at, 0), len(rows) - 1))
            self.verticalScrollBar().setValue(top)

    def set_zoom(self, percent: int) -> None:
        """Show the words larger or smaller than usual."""
        font = self.font()
        font.setPointSizeF(self._own_size * percent / 100)
        if font != self.font():
            self.setFont(font)

    def step(self, count: int) -> bool:
        """Go on to the next difference, or back to the one before; tell whether there is one."""
        rows, here = self.rows_model.rows, self.currentIndex().row()
        wanted = [n for n, row in enumerate(rows) if row.is_difference]
        ahead = [n for n in wanted if (n - here) * count > 0]
        if not ahead:
            return False
        self.go_to_row(ahead[0] if count > 0 else ahead[-1])
        return True

    def go_to_row(self, number: int) -> None:
        """Put the cursor on a row and show all of it, or its beginning."""
        self._settle(range(number, number + 3))
        self._select(number)
        self.updateGeometries()
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
        if self.rowHeight(number) > self.viewport().height():
            self.verticalScrollBar().setValue(self.rowViewportPosition(number) + self._offset)
        self.moved.emit()

    def go_to_section(self, section: str) -> None:
        """Put the heading of a section on top."""
        rows = self.rows_model.rows
        number = next((n for n, row in enumerate(rows) if row.section == section), None)
        if number is not None:
            self._settle(range(number, number + _AT_ONCE))
            self._select(number)
            self.updateGeometries()
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll within a row that is higher than the view; Enter asks for the row's place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._ask()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif not self._scrolls(event.key()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the years and break the lines anew."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Break the lines anew in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._share_width(anew=True)

    def _share_width(self, *, anew: bool = False) -> None:
        """Give the marks what they need and the years half of the rest each."""
        letters = _MARK_LETTERS * self.fontMetrics().horizontalAdvance("国")
        half = (self.viewport().width() - letters) // 2
        if anew or self.columnWidth(LAST) != half or self.columnWidth(MARK) != letters:
            self.setColumnWidth(MARK, letters)
            self.setColumnWidth(LAST, half)
            self.setColumnWidth(THIS, self.viewport().width() - letters - half)
            self._guess()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell whoever shows what can be done with the row."""
        super().currentChanged(current, previous)
        self.moved.emit()

    @property
    def _offset(self) -> int:
        return self.verticalScrollBar().value()

    def _scrolls(self, key: int) -> bool:
        """Scroll to the rest of a high row before leaving it; tell whether there was a rest."""
        number = self.currentIndex().row()
        top = self.rowViewportPosition(number)
        rest = {
            Qt.Key.Key_Down: top + self.rowHeight(number) - self.viewport().height(),
            Qt.Key.Key_Up: -top,
        }.get(Qt.Key(key), 0)
        if number < 0 or rest <= 0:
            return False
        some = min(rest, 3 * self.fontMetrics().lineSpacing())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (some if key == Qt.Key.Key_Down else -some))
        return True

    def _ask(self) -> None:
        if self.row is not None and self.row.place is not None:
            self.asked.emit(self.row)

    def _copy(self) -> None:
        """Copy the words of the side that the cursor is on."""
        QGuiApplication.clipboard().setText(str(self.currentIndex().data() or ""))

    def _select(self, number: int) -> None:
        column = self.currentIndex().column()
        wide = self.rows_model.rows[number].is_wide
        self.setCurrentIndex(
            self.rows_model.index(number, MARK if wide else max(column, LAST) if column else THIS)
        )

    def _guess(self) -> None:
        """Give every row about its height, and those that are seen at first their exact one.

        To lay out every paragraph would take longer than a person should wait for the view.
        """
        rows = self.rows_model.rows
        if not self.isVisible() and not self.width():
            return
        heights = guessed(rows, QFontMetricsF(self.font()), self._widths())
        header = self.verticalHeader()
        for number, height in enumerate(heights):
            header.resizeSection(number, height)
        self._guessed = list(range(len(rows)))
        self._settle(self._seen())
        self._settling.start()

    def _widths(self) -> tuple[int, int]:
        """Return the pixels that a side's words have, and a heading's."""
        return self.columnWidth(LAST) - 2 * MARGIN, self.viewport().width() - 2 * MARGIN

    def _seen(self) -> range:
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height())
        return range(first, (last if last >= 0 else len(self.rows_model.rows)) + 1)

    def _settle_some(self) -> None:
        """Work out a few heights more, those in sight first."""
        self._settle(self._seen())
        self._settle(self._guessed[:_AT_ONCE])
        if self._guessed:
            self._settling.start()

    def _settle(self, numbers: Iterable[int]) -> None:
        """Work out the exact heights of rows; what is in sight does not move."""
        left = set(self._guessed)
        numbers = [number for number in numbers if number in left]
        if not numbers:
            return
        top = self.rowAt(0)
        before = self.rowViewportPosition(top)
        for number in numbers:
            self.verticalHeader().resizeSection(number, self._height(number))
        left.difference_update(numbers)
        self._guessed = sorted(left)
        moved = self.rowViewportPosition(top) - before if top >= 0 else 0
        if moved:
            self.updateGeometries()
            self.verticalScrollBar().setValue(self._offset + moved)

    def _height(self, number: int) -> int:
        row = self.rows_model.rows[number]
        side, wide = self._widths()
        font = font_of(row, self.font())
        texts = ((row.this, wide),) if row.is_wide else ((row.last, side), (row.this, side))
        return max(height_of(laid_out(text, font, width)) for text, width in texts)

    def _build(self) -> None:
        self.setAccessibleName(translate("Compare", "Last year's report beside this year's"))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
