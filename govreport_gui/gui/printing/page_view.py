"""The pages of a PDF below one another, as sharp as the screen can show them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea

from govreport_gui.gui.printing.printing import as_image
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from govreport_gui.exporting.pdf.images import PdfPages

PAGE_WIDTH, WHOLE_PAGE = -1, -2
"""Zooms that follow the size of the view; others are in per cent of the paper's size."""

LEAST_ZOOM, MOST_ZOOM = 25, 400
_STEP = 1.25
_GAP = 12
_POINTS_PER_INCH = 72
_KEPT = 6
"""Pages kept as pictures; at 400 % on a fine screen, one takes 60 MB."""
_KEPT_LARGE = 2

_Key = Qt.Key


class PageView(QAbstractScrollArea):
    """Scrolls through the pages by wheel and keys, and shows them in any size."""

    page_changed = Signal(int)
    """The page, counted from 1, that takes most of the view."""
    zoom_changed = Signal(int)
    """The zoom in per cent."""

    def __init__(self, pages: PdfPages) -> None:
        """Show the pages, a whole one at first; the PDF must stay open."""
        super().__init__()
        self._pages, self._zoom, self._page = pages, WHOLE_PAGE, 1
        self._picture = lru_cache(_KEPT)(self._paint_page)
        self.setBackgroundRole(QPalette.ColorRole.Dark)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Dark)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._show_page)
        self._show_page()

    @property
    def page(self) -> int:
        """The page that is shown, counted from 1."""
        return self._page

    @property
    def percent(self) -> int:
        """How large the pages are shown, in per cent of the paper's size."""
        return round(100 * self._scale() * _POINTS_PER_INCH / self.logicalDpiY())

    def go_to(self, page: int) -> None:
        """Show a page, counted from 1, from its top; beyond the last one, that."""
        page = min(max(page, 1), len(self._pages))
        self.verticalScrollBar().setValue(self._tops()[page - 1] - _GAP)
        self._take_page(page)  # The last one may not reach the top of the view.

    def set_zoom(self, zoom: int) -> None:
        """Show the pages in another size: per cent, PAGE_WIDTH or WHOLE_PAGE."""
        bar, half = self.verticalScrollBar(), self.viewport().height() / 2
        middle = (bar.value() + half) / self._tops()[-1]
        self._zoom = zoom if zoom < 0 else min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        kept = _KEPT if self.percent * self.devicePixelRatioF() < MOST_ZOOM / 2 else _KEPT_LARGE
        self._picture = lru_cache(kept)(self._paint_page)
        self._lay_out()
        if zoom > 0:
            # What was in the middle stays there.
            bar.setValue(round(middle * self._tops()[-1] - half))

    def zoom_in(self) -> None:
        """Show the pages larger by a quarter."""
        self.set_zoom(round(self.percent * _STEP))

    def zoom_out(self) -> None:
        """Show the pages smaller by a fifth."""
        self.set_zoom(round(self.percent / _STEP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that can be seen."""
        painter = QPainter(self.viewport())
        for index in range(len(self._pages)):
            area = self._area(index)
            if area.intersects(event.rect()):
                painter.fillRect(area, Qt.GlobalColor.white)
                # A picture may be a pixel wider than its place: it is never squeezed, for that
                # would leave out one of its columns.
                seen = QRect(QPoint(), area.size() * self.devicePixelRatioF())
                painter.drawImage(area.topLeft(), self._picture(index), seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in view."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the pages."""
        bar = self.verticalScrollBar()
        match event.key():
            case _Key.Key_PageDown | _Key.Key_Space | _Key.Key_Right:
                self.go_to(self._page + 1)
            case _Key.Key_PageUp | _Key.Key_Backspace | _Key.Key_Left:
                self.go_to(self._page - 1)
            case _Key.Key_Home:
                self.go_to(1)
            case _Key.Key_End:
                self.go_to(len(self._pages))
            case _Key.Key_Down:
                bar.setValue(bar.value() + bar.singleStep())
            case _Key.Key_Up:
                bar.setValue(bar.value() - bar.singleStep())
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()

    def _paint_page(self, index: int) -> QImage:
        ratio = self.devicePixelRatioF()
        image = as_image(self._pages.picture(index, self._scale() * ratio * _POINTS_PER_INCH))
        image.setDevicePixelRatio(ratio)
        return image

    def _scale(self) -> float:
        """Return how many pixels a point takes."""
        view = self.viewport().size()
        across, down = view.width() - 2 * _GAP, view.height() - 2 * _GAP
        width = max(size[0] for size in self._pages.sizes)
        height = max(size[1] for size in self._pages.sizes)
        least = LEAST_ZOOM / 100 * self.logicalDpiY() / _POINTS_PER_INCH
        match self._zoom:
            case zoom if zoom == PAGE_WIDTH:
                return max(least, across / width)
            case zoom if zoom == WHOLE_PAGE:
                return max(least, min(across / width, down / height))
            case percent:
                return percent / 100 * self.logicalDpiY() / _POINTS_PER_INCH

    def _sizes(self) -> list[tuple[int, int]]:
        scale = self._scale()
        return [
            (round(width * scale), round(height * scale)) for width, height in self._pages.sizes
        ]

    def _tops(self) -> list[int]:
        """Return where each page begins, from the top of the first, and where the last ends."""
        tops = [_GAP]
        for _, height in self._sizes():
            tops.append(tops[-1] + height + _GAP)
        return tops

    def _area(self, index: int) -> QRect:
        """Return where a page stands in the view."""
        width, height = self._sizes()[index]
        room = self.viewport().width()
        left = max(_GAP, (room - width) // 2) - self.horizontalScrollBar().value()
        return QRect(left, self._tops()[index] - self.verticalScrollBar().value(), width, height)

    def _lay_out(self) -> None:
        """Fit scroll bars and pages to a new size; the page that was shown stays in view."""
        page = self._page
        self._picture.cache_clear()
        view = self.viewport().size()
        wide = max(width for width, _ in self._sizes()) + 2 * _GAP
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, self._tops()[-1] - view.height()))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(max(1, view.height() // 10))
        horizontal.setRange(0, max(0, wide - view.width()))
        horizontal.setPageStep(view.width())
        horizontal.setValue(horizontal.maximum() // 2)
        self.go_to(page)
        self.viewport().update()
        self.zoom_changed.emit(self.percent)

    def _show_page(self) -> None:
        """Find out which page is in the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        tops = self._tops()
        self._take_page(sum(top <= middle for top in tops[:-1]) or 1)

    def _take_page(self, page: int) -> None:
        self._page = page
        sentence = translate("Preview", "Page {page} of {all}")
        self.setAccessibleName(sentence.format(page=page, all=len(self._pages)))
        self.page_changed.emit(page)
        self.viewport().update()
