"""Shows what tidying would change, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout

from govreport_gui.gui.tidying.tree import EditTree
from govreport_gui.gui.tidying.words import count_sentence
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from govreport_gui.drafting.edits import Edit
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

_WIDE, _HIGH = 130, 30
"""Average characters; lines of text."""
_OF_SCREEN = 0.9


class TidyDialog(QDialog):
    """Enter takes what is ticked, Esc leaves everything as it is."""

    taken = Signal(object)
    """The ticked Edits, a tuple."""

    def __init__(
        self, form: Form, report: Report, edits: Sequence[Edit], parent: QWidget | None = None
    ) -> None:
        """Propose the edits of a report."""
        super().__init__(parent)
        self.setWindowTitle(translate("Tidying", "Tidy the text"))
        self._count = len(edits)
        self.tree = EditTree(form, report, edits, self)
        self.summary = QLabel(self)
        self.buttons = QDialogButtonBox(self)
        self.take_button = self._take_button()
        self._build()
        self._tell()
        self.tree.itemChanged.connect(self._tell)
        self.accepted.connect(lambda: self.taken.emit(self.tree.chosen))

    def _tell(self) -> None:
        chosen = len(self.tree.chosen)
        self.summary.setText(count_sentence(chosen, self._count))
        self.take_button.setEnabled(chosen > 0)

    def _take_button(self) -> QPushButton:
        taken = self.buttons.addButton(
            translate("Tidying", "&Tidy what is ticked"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        taken.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        return taken

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.tree, 1)
        column.addWidget(self.buttons)
        self.tree.setFocus()
        metrics = self.fontMetrics()
        size = QSize(_WIDE * metrics.averageCharWidth(), _HIGH * metrics.height())
        self.resize(size.boundedTo(self.screen().availableSize() * _OF_SCREEN))
