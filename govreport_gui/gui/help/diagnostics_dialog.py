"""How the program is doing on this computer, as text to be copied; nothing of a report is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.help.diagnostics import diagnostics
from govreport_gui.gui.help.surroundings import surroundings
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

_WIDE, _HIGH = 82, 26
"""Average characters; lines."""


class DiagnosticsDialog(QDialog):
    """Shows the very text that its button copies."""

    def __init__(self, style: Path | Traversable, logs: Path | None, parent: QWidget) -> None:
        """Look around once."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Diagnostics", "Diagnostics"))
        sentence = translate(
            "Diagnostics",
            "If something does not work, copy this text and send it to whoever looks after the program. It holds nothing of your report.",  # noqa: E501 one sentence
        )
        told = QLabel(sentence, self, wordWrap=True)
        text = diagnostics(logs, surroundings(style, logs))
        self.text = QPlainTextEdit(text, self, readOnly=True)
        self.text.setAccessibleName(self.windowTitle())
        metrics = self.fontMetrics()
        wide, high = _WIDE * metrics.averageCharWidth(), _HIGH * metrics.height()
        available = QGuiApplication.primaryScreen().availableSize()
        self.copied = QLabel(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = buttons.addButton(
            translate("Diagnostics", "&Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (told, self.text, self.copied, buttons):
            column.addWidget(widget)
        self.resize(min(wide, available.width()), min(high, available.height()))

    def copy(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.setText(
            translate("CrashDialog", "Copied. Paste it into a message to whoever looks after this.")
        )
