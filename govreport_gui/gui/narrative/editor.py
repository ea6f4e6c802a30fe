"""A plain editor for the paragraphs of one text section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from govreport_gui.gui.facts import leaves_undo
from govreport_gui.gui.narrative.marks import Marks, selected
from govreport_gui.gui.narrative.passages import PassageMap, utf16
from govreport_gui.gui.translation import QtWords
from govreport_gui.model.report import TextRef
from govreport_gui.wording import finding_sentence

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Finding, Passage
    from govreport_gui.model.report import Paragraphs
    from govreport_gui.session import Update

_LINE_HEIGHT = 140.0
"""Per cent."""
_FONT_SCALE = 1.2
_MARGIN = 16.0
"""Pixels around the text."""
_BREAKS = str.maketrans("\u2028\u2029", "\n\n")
_STOPS = frozenset("。；！？：，.;!?:,\u2029")
"""Typing one of these ends a step of undo."""


class NarrativeEditor(QTextEdit):
    """Shows a section's paragraphs and enters what is typed; the history is the report's.

    The words that findings speak of are marked; a click on them points at the finding.
    """

    pointed = Signal(object)
    """The Finding whose words were clicked."""

    def __init__(self, bridge: SessionBridge, section: str, parent: QWidget | None = None) -> None:
        """Show the paragraphs of a section."""
        super().__init__(parent)
        self._bridge = bridge
        self._ref = TextRef(section)
        self._joins_at: int | None = None
        self._marks = Marks(self, bridge.session, section)
        # Not while a key is handled: marks come when Qt has nothing else to do.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setReadOnly(bridge.session.refused is not None)
        self.setTabChangesFocus(True)
        self._enlarge()
        self._show(self._wanted())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()
        self._soon.timeout.connect(self._mark)
        self.document().contentsChange.connect(self._on_typed)
        bridge.updated.connect(self._on_update)

    def paragraphs(self) -> Paragraphs:
        """Return the paragraphs as they stand in the editor."""
        lines = self._text().split("\n")
        return tuple(text for line in lines if (text := line.strip()))

    def show_passage(self, passage: Passage) -> None:
        """Select a passage and scroll to it."""
        span = self._places().span(passage)
        if span is not None:
            self.setTextCursor(selected(self, span))
            self.ensureCursorVisible()

    def select_nothing(self) -> None:
        """Leave the cursor where it is, without a selection."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def finding_at(self, point: QPoint) -> Finding | None:
        """Return the finding whose words are at a point of the viewport."""
        cursor = self.cursorForPosition(point)
        # The nearest gap between characters: the character is on its left or on its right.
        beside = self.cursorRect(cursor).x() > point.x()
        return self._marks.at(cursor.position() - beside)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: there is one history."""
        if leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is wrong with the words under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            finding = self.finding_at(event.pos())
            QToolTip.showText(event.globalPos(), self._sentence(finding), self)
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Point at the finding whose words were clicked."""
        super().mouseReleaseEvent(event)
        finding = self.finding_at(event.position().toPoint())
        if finding is not None and not self.textCursor().hasSelection():
            self.pointed.emit(finding)

    def changeEvent(self, event: QEvent) -> None:
        """Mark in other colours when the theme changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._soon.start()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Refuse files: one that is dropped here is meant for the window, not for the text."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave undo and redo out: the editor has none of its own, they are the window's."""
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in {"edit-undo", "edit-redo"}:
                menu.removeAction(action)
        menu.exec(event.globalPos())

    def _text(self) -> str:
        """Return the text with all its characters; ``toPlainText`` loses unbreakable spaces."""
        return self.document().toRawText().translate(_BREAKS)

    def _wanted(self) -> Paragraphs:
        return self._bridge.session.report.paragraphs(self._ref.section)

    def _on_typed(self, position: int, removed: int, added: int) -> None:
        joins = self._joins_at is not None and self._joins_at in (position, position + removed)
        self._bridge.session.enter({self._ref: self.paragraphs()}, "write", join=joins)
        typed = self.document().characterAt(position) if added == 1 else ""
        single = max(removed, added) <= 1
        self._joins_at = position + added if single and typed not in _STOPS else None
        if added > 1 or typed == "\u2029":
            # Not here: Qt is still in the middle of the change.
            QTimer.singleShot(0, self, self._format)

    def _sentence(self, finding: Finding | None) -> str:
        session = self._bridge.session
        if finding is None:
            return ""
        return finding_sentence(finding, session.form, session.report, QtWords())

    def _places(self) -> PassageMap:
        return PassageMap(self._text(), self._wanted())

    def _mark(self) -> None:
        self._marks.show(self._places())

    def _on_update(self, update: Update) -> None:
        self._joins_at = None
        self._soon.start()
        if self._ref in update.refs and self.paragraphs() != self._wanted():
            self._show(self._wanted())

    def _show(self, paragraphs: Paragraphs) -> None:
        """Replace the part of the text that differs, so that cursor and scrolling stay near."""
        document = self.document()
        old, new = self._text(), "\n".join(paragraphs)
        start = _common(old, new)
        end = _common(old[start:][::-1], new[start:][::-1])
        blocked = document.blockSignals(True)  # noqa: FBT003 Qt's own signature
        cursor = QTextCursor(document)
        cursor.setPosition(utf16(old[:start]))
        cursor.setPosition(utf16(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[start : len(new) - end])
        document.blockSignals(blocked)
        document.markContentsDirty(0, document.characterCount())
        self._format()
        self.setTextCursor(cursor)

    def _enlarge(self) -> None:
        """Set text a little larger than the rest of the window: it is read, not glanced at."""
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _FONT_SCALE)
        self.setFont(font)
        self.document().setDocumentMargin(_MARGIN)

    def _format(self) -> None:
        """Indent each paragraph by two characters, as it prints."""
        style = QTextBlockFormat()
        style.setTextIndent(2 * QFontMetricsF(self.font()).horizontalAdvance("国"))
        style.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        style.setBottomMargin(4)
        document = self.document()
        blocked = document.blockSignals(True)  # noqa: FBT003 Qt's own signature
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(style)
        document.blockSignals(blocked)


def _common(first: str, second: str) -> int:
    """Return how many characters two texts share at their start."""
    shortest = min(len(first), len(second))
    return next((i for i in range(shortest) if first[i] != second[i]), shortest)
