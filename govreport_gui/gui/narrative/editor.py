"""A plain editor for the paragraphs of one text section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from govreport_gui.gui.facts import leaves_undo
from govreport_gui.model.report import TextRef

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QMimeData
    from PySide6.QtGui import QContextMenuEvent

    from govreport_gui.gui.bridge import SessionBridge
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
    """Shows a section's paragraphs and enters what is typed; the history is the report's."""

    def __init__(self, bridge: SessionBridge, section: str, parent: QWidget | None = None) -> None:
        """Show the paragraphs of a section."""
        super().__init__(parent)
        self._bridge = bridge
        self._ref = TextRef(section)
        self._joins_at: int | None = None
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._enlarge()
        self._show(self._wanted())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.document().contentsChange.connect(self._on_typed)
        bridge.updated.connect(self._on_update)

    def paragraphs(self) -> Paragraphs:
        """Return the paragraphs as they stand in the editor."""
        lines = self._text().split("\n")
        return tuple(text for line in lines if (text := line.strip()))

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: there is one history."""
        if leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

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

    def _on_update(self, update: Update) -> None:
        self._joins_at = None
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
        cursor.setPosition(_utf16(old[:start]))
        cursor.setPosition(_utf16(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
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


def _utf16(text: str) -> int:
    """Return a text's length as Qt counts it: rare characters such as 𠮷 count twice."""
    return len(text.encode("utf-16-le")) // 2
