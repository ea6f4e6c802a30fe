"""Chooses a cell of the tables whose figure the text is to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.narrative.tying import cell_line, fitting
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from govreport_gui.model.form import CellRef
    from govreport_gui.session.session import Session

_SIZE = (720, 420)


class FieldPicker(QDialog):
    """Lists all cells by their printed names; a few words leave only those that fit."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """List the cells of a report."""
        super().__init__(parent)
        self._session = session
        self.words, self.cells = QLineEdit(self), QListWidget(self)
        self.setWindowTitle(translate("FieldPicker", "Insert a figure that follows the table"))
        self.resize(*_SIZE)
        self._build()
        self._list("")
        self.words.textChanged.connect(self._list)
        self.cells.itemActivated.connect(lambda _item: self.accept())

    @property
    def ref(self) -> CellRef | None:
        """The chosen cell."""
        item = self.cells.currentItem()
        ref: CellRef | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return ref

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys choose while words are typed."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.cells.count():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.cells.currentRow() + step
            self.cells.setCurrentRow(min(max(row, 0), self.cells.count() - 1))
        else:
            super().keyPressEvent(event)

    def _list(self, words: str) -> None:
        session = self._session
        self.cells.clear()
        for ref in fitting(session.form, session.report, words):
            item = QListWidgetItem(cell_line(session.form, session.report, ref), self.cells)
            item.setData(Qt.ItemDataRole.UserRole, ref)
        self.cells.setCurrentRow(0)
        self.buttons.button(_Button.Ok).setEnabled(self.cells.count() > 0)

    def _build(self) -> None:
        label = QLabel(translate("FieldPicker", "&Words of row and column, or a figure:"), self)
        label.setBuddy(self.words)
        self.words.setClearButtonEnabled(True)
        self.cells.setAccessibleName(translate("FieldPicker", "Cells"))
        self.buttons = QDialogButtonBox(_Button.Ok | _Button.Cancel, self)
        self.buttons.button(_Button.Ok).setText(translate("FieldPicker", "&Insert"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.words, self.cells, self.buttons):
            column.addWidget(widget)


_Button = QDialogButtonBox.StandardButton
