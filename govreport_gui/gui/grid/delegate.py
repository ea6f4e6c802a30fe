"""The editor of a cell: a plain line that keeps the text exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QWidget

from govreport_gui.gui.grid.bindings import Action, Mode

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from govreport_gui.gui.grid.view import GridView

    Index = QModelIndex | QPersistentModelIndex


class CellEditor(QLineEdit):
    """A line in a cell; while it has nothing to undo, undo is the report's."""

    typed = Signal(str)
    """What stands in it, with what is still being composed."""

    def __init__(self, parent: QWidget, view: GridView) -> None:
        """Look like a cell of the view."""
        super().__init__(parent)
        self._view = view
        self._composing = ""
        self.textChanged.connect(self._tell)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def finish(self) -> str:
        """Return the text with what is still being composed: an input method may drop it."""
        composing, before = self._composing, self.text()
        QGuiApplication.inputMethod().commit()
        if self.text() == before:
            self.insert(composing)
        self._composing = ""
        return self.text()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is left to undo here."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            if (event.matches(keys.Undo) and not self.isUndoAvailable()) or (
                event.matches(keys.Redo) and not self.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember what is being composed; the text does not hold it yet.

        A word that goes while the mouse does something elsewhere was not abandoned by the person.
        """
        gone = not event.preeditString() and not event.commitString()
        if not (gone and QGuiApplication.mouseButtons()):
            self._composing = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is composed into the text where it stands, not where the mouse goes."""
        self.finish()
        super().mousePressEvent(event)

    def _tell(self) -> None:
        place = self.cursorPosition()
        self.typed.emit(self.text()[:place] + self._composing + self.text()[place:])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take typing over a value back as a whole: half of it is not what stood there."""
        if event.matches(QKeySequence.StandardKey.Undo) and self._view.mode is Mode.ENTER:
            self._view.cancel_edit()
        elif event.matches(QKeySequence.StandardKey.Paste) and _is_block():
            self._view.cancel_edit()
            self._view.do(Action.PASTE)
        else:
            super().keyPressEvent(event)


def _is_block() -> bool:
    """Tell whether the clipboard holds more than one value: that belongs into several cells."""
    return any(mark in QGuiApplication.clipboard().text().strip() for mark in "\t\n")


class CellDelegate(QStyledItemDelegate):
    """Opens editors and hands their keys to the view; the view itself does the painting."""

    def __init__(self, view: GridView) -> None:
        """Serve one view."""
        super().__init__(view)
        self._view = view

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line; the view remembers it."""
        del option, index
        editor = CellEditor(parent, self._view)
        self._view.note_editor(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the text as it was typed, or nothing where it is typed anew."""
        if isinstance(editor, QLineEdit):
            model = self._view.grid_model
            anew = self._view.mode is Mode.ENTER
            editor.setText("" if anew else model.text(model.box_at(index)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Enter the text."""
        if isinstance(editor, CellEditor):
            model.setData(index, editor.finish(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Keep the editor in its cell and out of the frozen parts."""
        del option
        self._view.fit_editor(editor, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let commands of the key table pass before the line sees the key."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._view.obey(event)
        if event.type() is QEvent.Type.MouseButtonPress:
            self._view.set_mode(Mode.EDIT)
        return super().eventFilter(editor, event)
