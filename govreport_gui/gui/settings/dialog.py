"""The settings: few, found by a word, each taken back by itself or all together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.settings.choices import groups
from govreport_gui.gui.settings.lines import SettingLine
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.choices import Group
    from govreport_gui.gui.settings.settings import Settings

_CHARACTERS, _LINES = 44, 30
"""Width and height of the dialog, in characters and lines, where the screen has room."""


class SettingsDialog(QDialog):
    """Whatever is chosen counts at once: there is nothing to confirm and nothing to lose."""

    chosen = Signal(str)
    """The name of a setting that has another value now."""

    def __init__(self, settings: Settings, questions: Questions, parent: QWidget | None) -> None:
        """Show all settings."""
        super().__init__(parent)
        self.setWindowTitle(translate("Settings", "Settings"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._settings, self._questions = settings, questions
        self.wanted = QLineEdit(self, clearButtonEnabled=True)
        self.nothing = QLabel(translate("Settings", "There is no such setting."), self)
        self.reset_all = QPushButton(translate("Settings", "&Reset all"), self, autoDefault=False)
        self.lines: dict[str, SettingLine] = {}
        self._boxes: list[tuple[QGroupBox, list[SettingLine]]] = []
        self._build()
        self.wanted.textChanged.connect(self._filter)
        self.reset_all.clicked.connect(self._reset_all)
        self._filter("")
        self._show_resets()

    def _filter(self, words: str) -> None:
        """Show the settings that are meant; a heading that has none left goes too."""
        for box, lines in self._boxes:
            for line in lines:
                line.setVisible(line.choice.has(words))
            box.setVisible(any(line.choice.has(words) for line in lines))
        found = any(line.choice.has(words) for line in self.lines.values())
        self.nothing.setVisible(not found)

    def _reset_all(self) -> None:
        for line in self.lines.values():
            if line.back.isEnabled():
                line.reset()

    def _show_resets(self) -> None:
        self.reset_all.setEnabled(any(line.back.isEnabled() for line in self.lines.values()))

    def _on_chosen(self, name: str) -> None:
        self._show_resets()
        self.chosen.emit(name)

    def _build(self) -> None:
        words = translate("Settings", "Find a setting")
        self.wanted.setPlaceholderText(words)
        self.wanted.setAccessibleName(words)
        page = QWidget(self)
        inner = QVBoxLayout(page)
        for group in groups():
            inner.addWidget(self._box(group, page))
        inner.addWidget(self.nothing)
        inner.addStretch(1)
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.wanted, area, buttons):
            column.addWidget(widget)
        self._fit(page)

    def _box(self, group: Group, parent: QWidget) -> QGroupBox:
        box = QGroupBox(group.heading, parent)
        column = QVBoxLayout(box)
        lines = [SettingLine(c, self._settings, self._questions, box) for c in group.choices]
        for line in lines:
            self.lines[line.choice.name] = line
            line.chosen.connect(self._on_chosen)
            column.addWidget(line)
        self._boxes.append((box, lines))
        return box

    def _fit(self, page: QWidget) -> None:
        """Open as large as is useful and the screen allows; what is wider than that never is."""
        metrics = self.fontMetrics()
        width = max(_CHARACTERS * metrics.horizontalAdvance("国"), page.minimumSizeHint().width())
        wanted = QSize(width, _LINES * metrics.height())
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.92))
