"""What is shown when the program has made a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
)

from govreport_gui.gui.help.diagnostics import diagnostics
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

_WIDE, _HIGH = 78, 12
"""Average characters; lines of the technical part."""


class CrashDialog(QDialog):
    """Says that nothing is lost, and lets the person copy what helps to mend it."""

    def __init__(self, trouble: str, logs: Path) -> None:
        """Stand on top of whatever is in front, so that it can be closed."""
        super().__init__(QApplication.activeModalWidget() or QApplication.activeWindow())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrashDialog", "Something went wrong"))
        self._trouble, self._logs = trouble, logs
        self.sentence = QLabel(_sentence(), self, wordWrap=True)
        self.details = QPlainTextEdit(trouble, self, readOnly=True)
        self.copied = QLabel(self)
        self._build()

    def copy(self) -> None:
        """Put the diagnostics on the clipboard."""
        QGuiApplication.clipboard().setText(diagnostics(self._logs, self._trouble))
        self.copied.setText(
            translate("CrashDialog", "Copied. Paste it into a message to whoever looks after this.")
        )

    def _build(self) -> None:
        metrics = self.fontMetrics()
        self.details.setAccessibleName(translate("CrashDialog", "Technical details"))
        self.details.setMinimumSize(_WIDE * metrics.averageCharWidth(), _HIGH * metrics.height())
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.copy_button = buttons.addButton(
            translate("CrashDialog", "&Copy diagnostics"), roles.ActionRole
        )
        self.go_on_button = buttons.addButton(
            translate("CrashDialog", "&Go on working"), roles.AcceptRole
        )
        self.copy_button.setAutoDefault(False)
        self.go_on_button.setDefault(True)
        self.copy_button.clicked.connect(self.copy)
        self.go_on_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        for widget in (self.sentence, self.details, self.copied, buttons):
            column.addWidget(widget)
        self.go_on_button.setFocus()


def _sentence() -> str:
    return translate(
        "CrashDialog",
        "The program made a mistake in what it was just doing. What you have entered is still here: go on working, and save soon. If it happens again, copy the diagnostics and send them to whoever looks after the program; they hold nothing of your report.",  # noqa: E501 one paragraph
    )
