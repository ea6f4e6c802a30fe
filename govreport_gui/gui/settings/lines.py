"""One setting in the dialog: its name, its sentence, what it is chosen with, and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from govreport_gui.gui.settings.editors import FolderLine, editor_for
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.choices import Choice
    from govreport_gui.gui.settings.settings import Settings

_NARROWEST = 14
"""Characters of a label, so that what is chosen stands below each other."""


class SettingLine(QWidget):
    """Keeps what is chosen at once."""

    chosen = Signal(str)
    """The name of the setting."""

    def __init__(
        self, choice: Choice, settings: Settings, questions: Questions, parent: QWidget
    ) -> None:
        """Show one choice of the settings."""
        super().__init__(parent)
        self.choice, self._settings = choice, settings
        self._default = settings.defaults[choice.name]
        self.label = QLabel(choice.label, self)
        self.told = QLabel(choice.told, self, wordWrap=True)
        self.editor = editor_for(choice, self._default, questions, self)
        self.back = QToolButton(self)
        self._build()
        self.show_value()
        self.editor.changed.connect(self._keep)
        self.back.clicked.connect(self.reset)

    def reset(self) -> None:
        """Let it be as it was before anybody chose."""
        self._settings.reset([self.choice.name])
        self.show_value()
        self.chosen.emit(self.choice.name)

    def show_value(self) -> None:
        """Show what holds, and whether there is a way back."""
        value = getattr(self._settings, self.choice.name)
        self.editor.show_value(value)
        self.back.setEnabled(value != self._default)

    def _keep(self) -> None:
        value = self.editor.answer
        if value == getattr(self._settings, self.choice.name):
            return
        setattr(self._settings, self.choice.name, value)
        self.show_value()
        self.chosen.emit(self.choice.name)

    def _build(self) -> None:
        name = self.choice.label.replace("&", "")
        target = self.editor.line if isinstance(self.editor, FolderLine) else self.editor
        target.setAccessibleName(name)
        target.setAccessibleDescription(self.choice.told)
        self.label.setBuddy(target)
        self.back.setText("↺")
        self.back.setAutoRaise(True)
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = translate("Settings", "Back to what it was at first: {name}").format(name=name)
        self.back.setToolTip(words)
        self.back.setAccessibleName(words)
        self.told.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.label.setMinimumWidth(_NARROWEST * self.fontMetrics().horizontalAdvance("国"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.back, 0, 2)
        grid.addWidget(self.told, 1, 1, 1, 2)
