"""A table of the form with a mark in each cell that says how sure it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette

from govreport_gui.gui.grid import GridView
from govreport_gui.gui.grid.colours import blend
from govreport_gui.gui.grid.severity import NO_MARK, Mark, Tint
from govreport_gui.gui.review.sure import Sure, colour, paint_mark, word
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.grid.paint import Scene
    from govreport_gui.layout import Box
    from govreport_gui.model.form import CellRef, Table

_LOOKS = {Sure.DOUBTFUL: Mark(Tint.WARNING), Sure.MISSING: Mark(Tint.ERROR)}
_QUIET = 0.6
_SIZE = 0.62
"""Of a mark, in widths of a letter 中."""


class MarkedGrid(GridView):
    """The grid as everywhere; what the checks say shows only as the sum that a total should be."""

    def __init__(
        self,
        bridge: SessionBridge,
        table: Table,
        sure: Callable[[CellRef], Sure],
        why: Callable[[CellRef], str],
        parent: QWidget | None = None,
    ) -> None:
        """Show a table; ``sure`` tells the mark of a cell, ``why`` what there is to say of it."""
        super().__init__(bridge, table, parent)
        self._sure, self._why = sure, why
        self.grid_model.remark = self._remark
        bridge.updated.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks over the cells."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region().intersected(self.body()))
        for box in self.grid_model.fields.fields:
            rect = self.box_rect(box)
            if event.region().intersects(rect):
                self._paint_mark(painter, QRectF(rect), box)
        painter.end()

    def _paint_mark(self, painter: QPainter, rect: QRectF, box: Box) -> None:
        if box.ref is None or box.part is not Part.FIELD:
            return
        size = min(self._letter() * _SIZE, rect.height() / 2)
        sure = self._sure(box.ref)
        place = QRectF(rect.right() - size - 3, rect.top() + 4, size, size)
        ink = colour(sure, self.palette())
        if sure is Sure.FOUND:
            # Nearly every cell has one: they must not shout.
            ink = blend(self.palette().color(QPalette.ColorRole.Base), ink, _QUIET)
        paint_mark(painter, place, sure, ink)

    def _letter(self) -> float:
        return QFontMetricsF(self.grid_font).horizontalAdvance("中")

    def _scene(self) -> Scene:
        return replace(super()._scene(), mark=self._mark)

    def _mark(self, box: Box) -> Mark:
        return NO_MARK if box.ref is None else _LOOKS.get(self._sure(box.ref), NO_MARK)

    def _remark(self, ref: CellRef) -> str:
        return "\n".join(filter(None, (word(self._sure(ref)), self._why(ref))))
