"""The printed look of a table in a scrolling view with heads and stub that stand still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTableView

from govreport_gui.gui.grid.colours import colours
from govreport_gui.gui.grid.geometry import MARGIN, measured
from govreport_gui.gui.grid.model import GHOST_ROLE, MARK_ROLE, GridModel
from govreport_gui.gui.grid.paint import Scene, paint
from govreport_gui.gui.grid.severity import NO_MARK
from govreport_gui.gui.settings.zoom import STEP, within_limits
from govreport_gui.model.report import YEAR_BEFORE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QItemSelection
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.layout import Box
    from govreport_gui.model.form import CellRef, Table
    from govreport_gui.session.session import Update

Index = QModelIndex | QPersistentModelIndex

_NOTCH = 120
"""A notch of the wheel, as Qt counts it."""
_SLACK = 3
"""Pixels around a cell that its lines and the cursor may reach into."""
_SEEN = frozenset({int(Qt.ItemDataRole.DisplayRole), int(MARK_ROLE), int(GHOST_ROLE)})
_REFIT = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})
_HOW = QAbstractItemView.ScrollHint


class TableCanvas(QTableView):
    """Paints a table and answers where its boxes are; it does not edit."""

    zoom_changed = Signal(int)

    def __init__(self, bridge: SessionBridge, table: Table, parent: QWidget | None = None) -> None:
        """Show a table of the session's form."""
        super().__init__(parent)
        self.grid_model = GridModel(bridge, table, self)
        self.zoom = 100
        self.grid_font = QFont(self.font())
        self._was_active = self._shows_last_year = False
        self._cursor_box: Box | None = None
        self._chosen: frozenset[Box] = frozenset()
        self._named: frozenset[Box] = frozenset()
        self._outlined: frozenset[Box] = frozenset()
        self._measure()
        self._calm_down()
        self.setModel(self.grid_model)
        for box in self.grid_model.fields.layout.boxes:
            if box.row_span > 1 or box.column_span > 1:
                self.setSpan(box.row, box.column, box.row_span, box.column_span)
        bridge.updated.connect(self._on_update)

    def set_zoom(self, percent: int) -> None:
        """Show the table larger or smaller; 100 is the window's own text size."""
        percent = within_limits(percent)
        if percent == self.zoom:
            return
        self.zoom = percent
        kept = self._cursor_box
        was_seen = kept is not None and self.body().contains(self.box_rect(kept).center())
        self._refit()
        if kept is not None and was_seen:
            self.show_box(kept)
        self.zoom_changed.emit(percent)

    def show_last_year(self, show: bool) -> None:  # noqa: FBT001 a Qt slot
        """Show what stood in each cell last year on a slim second line, or no longer."""
        if show is not self._shows_last_year:
            self._shows_last_year = show
            self._refit()

    def box_rect(self, box: Box) -> QRect:
        """Return where a box stands in the viewport."""
        return self._geometry.rect(box, self._scrolled())

    def body(self) -> QRect:
        """Return the part of the viewport that scrolls."""
        return (
            self.viewport()
            .rect()
            .adjusted(self._geometry.frozen.x(), self._geometry.frozen.y(), 0, 0)
        )

    def box_near(self, point: QPoint) -> Box:
        """Return the box at a point of the viewport, or the nearest one."""
        return self.grid_model.fields.at(*self._geometry.place(point, self._scrolled()))

    def show_box(self, box: Box) -> None:
        """Scroll as little as needed to show a box whole."""
        body, rect = self.body(), self.box_rect(box).adjusted(-1, -1, 1 + MARGIN, 1 + MARGIN)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(
            across.value() + _shift(rect.left(), rect.right(), body.left(), body.right())
        )
        down.setValue(down.value() + _shift(rect.top(), rect.bottom(), body.top(), body.bottom()))

    def light_up(self, cursor: Box | None, chosen: frozenset[Box], named: frozenset[Box]) -> None:
        """Show another cursor, other chosen fields, other heads and stubs that name the cell."""
        changed = (self._chosen ^ chosen) | (self._named ^ named)
        changed |= {box for box in (self._cursor_box, cursor) if box is not None}
        self._cursor_box, self._chosen, self._named = cursor, chosen, named
        self._repaint(changed)

    def outline(self, refs: Iterable[CellRef]) -> None:
        """Draw a dashed line around cells of this table, such as the operands of a sum."""
        fields = self.grid_model.fields
        table = self.grid_model.table.key
        outlined = frozenset(fields.of(ref) for ref in refs if ref.table == table)
        changed, self._outlined = self._outlined | outlined, outlined
        self._repaint(changed)

    def visualRect(self, index: Index) -> QRect:
        """Return where the box over an index stands."""
        return self.box_rect(self.grid_model.box_at(index)) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the box at a point, nothing beside the table."""
        box = self.box_near(point)
        if not self.box_rect(box).contains(point):
            return QModelIndex()
        return self.grid_model.index(box.row, box.column)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = _HOW.EnsureVisible
    ) -> None:
        """Scroll as little as needed to show a box."""
        del hint
        if index.isValid():
            self.show_box(self.grid_model.box_at(index))

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return nothing: ``light_up`` repaints what changes."""
        del selection
        return QRegion()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: typing is for values."""

    def dataChanged(
        self,
        topLeft: Index,  # noqa: N803 Qt's name
        bottomRight: Index,  # noqa: N803 Qt's name
        roles: Sequence[int] = (),
    ) -> None:
        """Repaint fields that look different; other words are asked for when they are needed."""
        if roles and not _SEEN.intersection(roles):
            return
        row, columns = topLeft.row(), range(topLeft.column(), bottomRight.column() + 1)
        self._repaint({self.grid_model.fields.at(row, column) for column in columns})

    def updateGeometries(self) -> None:
        """Fit the table to the viewport."""
        self._measure()
        view, frozen = self.viewport().size(), self._geometry.frozen
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, self._geometry.width - view.width()))
        across.setPageStep(max(1, view.width() - frozen.x()))
        down.setRange(0, max(0, self._geometry.height - view.height()))
        down.setPageStep(max(1, view.height() - frozen.y()))
        for bar in (across, down):
            bar.setSingleStep(self._geometry.ys[-1] - self._geometry.ys[-2])
        self.updateEditorGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: only a part of the picture moves."""
        super().scrollContentsBy(dx, dy)
        self.updateEditorGeometries()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is damaged."""
        painter = QPainter(self.viewport())
        painter.setFont(self.grid_font)
        paint(painter, event.region(), self._scene())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in _REFIT:
            self._refit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / _NOTCH
            self.set_zoom(self.zoom + round(notches * STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    def _scene(self) -> Scene:
        return Scene(
            view=self.viewport().rect(),
            boxes=self.grid_model.fields.layout.boxes,
            geometry=self._geometry,
            scrolled=self._scrolled(),
            colours=colours(self.palette(), active=self._was_active),
            text=self.grid_model.text,
            mark=lambda box: NO_MARK if box.ref is None else self.grid_model.mark(box.ref),
            ghost=lambda box: "" if box.ref is None else self.grid_model.ghost(box.ref),
            last=lambda box: "" if box.ref is None else self.grid_model.last(box.ref),
            cursor=self._cursor_box,
            chosen=self._chosen,
            named=self._named,
            outlined=self._outlined,
        )

    def _is_active(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _note_focus(self) -> None:
        """Repaint what is coloured, when the focus has come or gone."""
        active = self._is_active()
        if active is not self._was_active:
            self._was_active = active
            cursor = {self._cursor_box} if self._cursor_box is not None else set()
            self._repaint(self._chosen | self._named | cursor)

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _measure(self) -> None:
        layout = self.grid_model.fields.layout
        second = self._shows_last_year and self.grid_model.session.report.last_year is not None
        self._geometry = measured(
            layout, self.grid_font, self.viewport().rect(), second_line=second
        )

    def _on_update(self, update: Update) -> None:
        if YEAR_BEFORE in update.refs:
            self._refit()

    def _refit(self) -> None:
        self.grid_font = QFont(self.font())
        size = self.font().pointSizeF()
        if size > 0:
            self.grid_font.setPointSizeF(size * self.zoom / 100)
        else:
            self.grid_font.setPixelSize(round(self.font().pixelSize() * self.zoom / 100))
        self.updateGeometries()
        self.viewport().update()

    def _repaint(self, boxes: Iterable[Box]) -> None:
        slack = (-_SLACK, -_SLACK, _SLACK, _SLACK)
        region = QRegion()
        for box in boxes:
            region += self.box_rect(box).adjusted(*slack)
        self.viewport().update(region)

    def _calm_down(self) -> None:
        """Switch off what a table view does by itself."""
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        for corner in self.findChildren(QAbstractButton):
            corner.hide()
        self.setShowGrid(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setAutoScroll(False)
        self.setDragEnabled(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def _shift(start: int, end: int, first: int, last: int) -> int:
    """Return how far to scroll so that start..end lies within first..last, its start first."""
    if start < first:
        return start - first
    return max(0, min(end - last, start - first))
