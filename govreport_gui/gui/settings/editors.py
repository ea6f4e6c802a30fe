"""The widgets that settings are chosen with; all of them have an ``answer`` and say ``changed``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from govreport_gui.gui.settings.zoom import LARGEST, SMALLEST, STEP
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QWheelEvent

    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.choices import Choice


class Editor(Protocol):
    """What all the widgets below can do."""

    @property
    def changed(self) -> SignalInstance:
        """Somebody has chosen; showing a value says nothing."""

    @property
    def answer(self) -> object:
        """What is chosen."""

    def show_value(self, value: object) -> None:
        """Show what holds."""


class AnswerBox(QComboBox):
    """One of a few answers."""

    changed = Signal()

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        """Offer the answers of a choice."""
        super().__init__(parent)
        for _, word in choice.answers:
            self.addItem(word)
        self._values = [value for value, _ in choice.answers]
        self.activated.connect(self.changed)

    @property
    def answer(self) -> object:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object) -> None:
        """Show what holds."""
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not choose."""
        event.ignore()


class PercentBox(QSpinBox):
    """A size in per cent."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Offer what the tables can show."""
        super().__init__(parent, minimum=SMALLEST, maximum=LARGEST, singleStep=STEP, suffix=" %")
        self.setKeyboardTracking(False)
        self.valueChanged.connect(self.changed)

    @property
    def answer(self) -> object:
        """What is chosen."""
        return self.value()

    def show_value(self, value: object) -> None:
        """Show what holds."""
        blocked = self.blockSignals(True)  # noqa: FBT003 Qt's own
        self.setValue(value if isinstance(value, int) else SMALLEST)
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not choose."""
        event.ignore()


class Tick(QCheckBox):
    """Yes or no."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Offer both."""
        super().__init__(translate("Settings", "On"), parent)
        self.clicked.connect(self.changed)

    @property
    def answer(self) -> object:
        """What is chosen."""
        return self.isChecked()

    def show_value(self, value: object) -> None:
        """Show what holds."""
        self.setChecked(bool(value))


class FolderLine(QWidget):
    """A folder, typed or looked for; one that is not there counts as none."""

    changed = Signal()

    def __init__(self, questions: Questions, parent: QWidget) -> None:
        """Offer a line and a button; ``questions`` asks for the folder."""
        super().__init__(parent)
        self._questions = questions
        self.line = QLineEdit(self)
        self.browse = QPushButton(translate("Settings", "&Choose…"), self, autoDefault=False)
        self.line.setPlaceholderText(translate("Settings", "the one used last"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, stretch=1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.line)
        self.line.editingFinished.connect(self.changed)
        self.browse.clicked.connect(self._ask)

    @property
    def answer(self) -> object:
        """What is chosen; None for none."""
        text = self.line.text().strip()
        return Path(text) if text else None

    def show_value(self, value: object) -> None:
        """Show what holds."""
        self.line.setText("" if value is None else str(value))

    def _ask(self) -> None:
        folder = self._questions.folder(
            self.answer if isinstance(self.answer, Path) else Path.home()
        )
        if folder is not None:
            self.show_value(folder)
            self.changed.emit()


def editor_for(
    choice: Choice, default: object, questions: Questions, parent: QWidget
) -> AnswerBox | PercentBox | Tick | FolderLine:
    """Return what a setting is chosen with, by its answers or the kind of its value."""
    if choice.answers:
        return AnswerBox(choice, parent)
    if isinstance(default, bool):
        return Tick(parent)
    return PercentBox(parent) if isinstance(default, int) else FolderLine(questions, parent)
