"""The source as it was read: what was found in it is coloured, what was left out underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from govreport_gui.gui.grid.colours import blend
from govreport_gui.gui.review.source_text import Look, SourceText
from govreport_gui.gui.review.sure import Sure, colour, is_dark
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from govreport_gui.importing.raw import Place, RawDocument

_LINES = {
    Sure.DOUBTFUL: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Sure.LEFT: QTextCharFormat.UnderlineStyle.DotLine,
}
_TINT, _TINT_IN_DARK = 0.16, 0.28
_RING = 2.0
_EDGE = 0.15
"""Of the view, above and below, where a place does not count as seen."""
_ROOM = 3.0
"""Pixels between a text and the ring around it."""


class SourceView(QTextEdit):
    """Shows a file's text; it cannot be changed. The cursor is always on one of its places."""

    clicked = Signal(object)
    """The Place that was clicked."""
    pointed = Signal(object)
    """The Place that the keyboard went to."""
    moved = Signal()
    """The cursor is on another place, however it came there."""

    def __init__(
        self, raw: RawDocument, sure: Mapping[Place, Sure], parent: QWidget | None = None
    ) -> None:
        """Show a document; ``sure`` says how its places are painted."""
        super().__init__(parent)
        self._place: Place | None = None
        self._at_work = False
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        reading = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            reading.TextSelectableByMouse | reading.TextSelectableByKeyboard
        )
        # Anywhere else, a narrow cell would break 12 into two figures.
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setAccessibleName(translate("Review", "Source"))
        self.document().setDocumentMargin(10)
        palette = self.palette()
        base, text = (
            palette.color(role) for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Text)
        )
        share = _TINT_IN_DARK if is_dark(palette) else _TINT
        looks = {
            place: Look(blend(base, colour(one, palette), share), _LINES.get(one, Look(base).line))
            for place, one in sure.items()
        }
        self.source = SourceText(self.document(), raw, looks, blend(base, text, 0.3))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.cursorPositionChanged.connect(self._follow_cursor)

    @property
    def place(self) -> Place | None:
        """Where the cursor is."""
        return self._place

    def show_place(self, place: Place | None, *, ring: bool = True) -> None:
        """Scroll to a place, in the middle of the view, and draw a ring around it."""
        span = None if place is None else self.source.span(place)
        if span is None or place is None:
            self._ring(None)
            return
        self._at_work = True
        cursor = self.textCursor()
        cursor.setPosition(span[0])
        self.setTextCursor(cursor)
        self._at_work = False
        self._into_view(place)
        self._ring(place if ring else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring around the place that the cursor is on."""
        super().paintEvent(event)
        if self._place is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highlight = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        painter.setPen(QPen(highlight, _RING))
        rect = self._rect(self._place).translated(
            -self.horizontalScrollBar().value(), -self.verticalScrollBar().value()
        )
        painter.drawRect(rect)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which place was clicked, unless words were selected."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        at = self.cursorForPosition(event.position().toPoint()).position()
        self._ring(self.source.place_at(at))
        if self._place is not None:
            self.clicked.emit(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell which place the keyboard went to."""
        before = self._place
        super().keyPressEvent(event)
        if self._place not in {before, None}:
            self.pointed.emit(self._place)

    def _follow_cursor(self) -> None:
        if not self._at_work:
            self._ring(self.source.place_at(self.textCursor().position()))

    def _ring(self, place: Place | None) -> None:
        if place != self._place:
            self._place = place
            self.viewport().update()
            self.moved.emit()

    def _rect(self, place: Place) -> QRectF:
        """Return where the text of a place stands in the document."""
        span = self.source.span(place)
        document = self.document()
        if span is None:
            return QRectF()
        block, rect = document.findBlock(span[0]), QRectF()
        while block.isValid() and block.position() <= span[1]:
            rect = rect.united(document.documentLayout().blockBoundingRect(block))
            block = block.next()
        return rect.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def _into_view(self, place: Place) -> None:
        rect, bar = self._rect(place), self.verticalScrollBar()
        height = self.viewport().height()
        edge = height * _EDGE
        if rect.top() < bar.value() + edge or rect.bottom() > bar.value() + height - edge:
            bar.setValue(round(rect.center().y() - height / 2))
