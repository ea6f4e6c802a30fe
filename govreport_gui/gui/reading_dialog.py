"""What is shown while a file takes long to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 360


class ReadingDialog(QDialog):
    """Says which file is being read, and lets the person give it up."""

    def __init__(self, name: str, window: QWidget) -> None:
        """Build the dialog; ``rejected`` when the person gives up."""
        super().__init__(window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Reading", "Open a report"))
        sentence = translate("Reading", "Reading “{name}”…").format(name=name)
        label = QLabel(sentence, self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setMinimumWidth(_WIDTH)
        bar = QProgressBar(self, minimum=0, maximum=0)
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
