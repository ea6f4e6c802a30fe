"""Ask in writing why a finding is right as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = QSize(480, 260)


class ReasonDialog(QDialog):
    """Takes a reason; it can only be accepted when something is written."""

    def __init__(self, sentence: str, reason: str, parent: QWidget) -> None:
        """Show the finding's ``sentence`` and the ``reason`` as it stands, to write on."""
        super().__init__(parent)
        self.setWindowTitle(translate("ReasonDialog", "Why this is right"))
        self.resize(_SIZE)
        self.text = QPlainTextEdit(reason, self)
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self._build(sentence)
        self._allow()
        self.text.selectAll()
        self.text.textChanged.connect(self._allow)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)

    @property
    def reason(self) -> str:
        """What is written, without blank lines around it."""
        return self.text.toPlainText().strip()

    def accept(self) -> None:
        """Close when a reason is written; stay otherwise."""
        if self.reason:
            super().accept()

    def _allow(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.reason))

    def _build(self, sentence: str) -> None:
        finding = QLabel(sentence, self)
        finding.setWordWrap(True)
        ask = translate("ReasonDialog", "&Reason:")
        label = QLabel(ask, self)
        label.setBuddy(self.text)
        kept = QLabel(
            translate(
                "ReasonDialog",
                "The reason is kept in the report's file. When the values change, "
                "the finding is shown again.",
            ),
            self,
        )
        kept.setWordWrap(True)
        kept.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        for widget in (finding, label, self.text, kept, self.buttons):
            column.addWidget(widget)
        self.text.setFocus()
