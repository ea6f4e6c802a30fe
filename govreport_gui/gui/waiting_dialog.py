"""What is shown while something takes long; whoever does not want to wait may give it up."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QVBoxLayout,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_WIDTH = 30
"""Characters."""


class WaitingDialog(QDialog):
    """Says what is being done; ``rejected`` when the person gives up."""

    def __init__(self, title: str, sentence: str, window: QWidget) -> None:
        """Build the dialog above a window."""
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        label = QLabel(sentence, self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setMinimumWidth(_WIDTH * self.fontMetrics().horizontalAdvance("国"))
        self.bar = bar = QProgressBar(self, minimum=0, maximum=0)
        bar.setAccessibleName(sentence)
        # Whoever is typing when this appears must not cancel by a blank or a line break.
        bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.cancel_button = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, bar, buttons):
            layout.addWidget(widget)
        bar.setFocus()


@contextmanager
def busy_cursor() -> Iterator[None]:
    """Show, as long as there is no dialog yet, that something is being done."""
    QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
