"""An edit of plain text in which nothing is lost that is still being composed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit, QWidget

from govreport_gui.gui.undo_keys import leaves_undo

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QMouseEvent

_Keys = QKeySequence.StandardKey


class ComposingEdit(QTextEdit):
    """Commits what is being composed before anything else happens; undo is the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without text."""
        super().__init__(parent)
        self._composing = ""
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)

    @property
    def is_composing(self) -> bool:
        """Whether an input method shows words that the text does not hold yet."""
        return bool(self._composing)

    def finish(self) -> None:
        """Take what is being composed into the text: an input method may drop it."""
        composing = self._composing
        if not composing:
            return
        QGuiApplication.inputMethod().commit()
        # Still there: nobody has committed it. Unlike Qt, no input method may throw words away.
        if self._composing:
            event = QInputMethodEvent()
            event.setCommitString(composing)
            self.inputMethodEvent(event)
            QGuiApplication.inputMethod().reset()

    def begin_paragraph(self) -> None:
        """Do what Enter does."""
        self.textCursor().insertBlock()
        self.ensureCursorVisible()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: there is one history."""
        if leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed; the text does not hold it yet."""
        if self.isReadOnly():
            event.ignore()
            return
        self._composing = event.preeditString()
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit before Qt drops it."""
        self.finish()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Commit where it is being composed, not where the mouse goes."""
        self.finish()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make every new line a paragraph: a report knows no other.

        A key that gets here while words are composed is none of the input method's.
        """
        self.finish()
        breaks = event.matches(_Keys.InsertLineSeparator)
        if (breaks or event.matches(_Keys.InsertParagraphSeparator)) and not self.isReadOnly():
            # Qt itself would not begin a paragraph behind a blank one that is indented.
            self.begin_paragraph()
            event.accept()
        else:
            super().keyPressEvent(event)
