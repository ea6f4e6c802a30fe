"""The looks of a text section: typefaces, size, indents, and the margin beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from govreport_gui.gui.narrative.faces import PLAIN, Faces
from govreport_gui.gui.narrative.margin import Margin
from govreport_gui.gui.narrative.words_edit import WordsEdit
from govreport_gui.model.report import YEAR_BEFORE

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.session.session import Update

_LINE_HEIGHT = 140.0
"""Per cent."""
_FONT_SCALE = 1.2
_MARGIN = 16.0
"""Pixels around the text."""
_WHOLE = 100
"""Per cent."""


class DressedEdit(WordsEdit):
    """Shows a text as it prints, at the window's size and zoom."""

    dressed = Signal()
    """The text looks otherwise from now on."""

    def __init__(self, bridge: SessionBridge, section: str, parent: QWidget | None = None) -> None:
        """Show a section in the window's own face."""
        super().__init__(bridge, section, parent)
        self._faces, self._zoom = PLAIN, _WHOLE
        self.margin = Margin(self)
        self.document().setDocumentMargin(_MARGIN)
        self._dress()
        self._look_beside()
        self.edited.connect(self._look_beside)

    def set_faces(self, faces: Faces) -> None:
        """Show the text in other typefaces."""
        self._faces = faces
        self._dress()

    def set_zoom(self, percent: int) -> None:
        """Show the text larger or smaller than usual."""
        if percent != self._zoom:
            self._zoom = percent
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show in the margin what is last year's."""
        super().paintEvent(event)
        self.margin.paint()

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours when the theme changes, another size with all of the window."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange}:
            QTimer.singleShot(0, self, self._dress)

    def _look_beside(self) -> None:
        self.margin.look(self._bridge.session.report)

    def _on_update(self, update: Update) -> None:
        super()._on_update(update)
        if YEAR_BEFORE in update.refs or (self._ref in update.refs and not self._is_entering):
            self._look_beside()
        if YEAR_BEFORE in update.refs:
            self._indent()

    def _dress(self) -> None:
        """Set text a little larger than the rest of the window: it is read, not glanced at."""
        font = QApplication.font()
        if self._faces.body:
            font.setFamilies([*self._faces.body, *font.families()])
        font.setPointSizeF(font.pointSizeF() * _FONT_SCALE * self._zoom / _WHOLE)
        self.setFont(font)
        self._indent()
        self.look.take(self._faces, font)
        self.dressed.emit()

    def _indent(self) -> None:
        """Indent each paragraph by two characters, as it prints; new ones do as those before."""
        style = QTextBlockFormat()
        style.setTextIndent(2 * QFontMetricsF(self.font()).horizontalAdvance("国"))
        style.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        style.setBottomMargin(4)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self._is_showing = True
        cursor.setBlockFormat(style)
        self._make_room()
        self._is_showing = False

    def _make_room(self) -> None:
        """Keep a margin for what is last year's, where there is a last year."""
        last = self._bridge.session.report.last_year
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setMargin(_MARGIN)
        form.setLeftMargin(_MARGIN if last is None else self.margin.width(self.font()))
        frame.setFrameFormat(form)
