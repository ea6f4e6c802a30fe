"""Above the findings: how many there are of each kind, each count a filter; or that all is well."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from govreport_gui.gui.appearance.icons import icon_size
from govreport_gui.gui.findings.flow import Flow
from govreport_gui.gui.findings.kinds import Kind, count_text
from govreport_gui.gui.marks import mark_icon
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections import Counter


class WordFilter(QLineEdit):
    """As wide as what it says of itself while it is blank."""

    def sizeHint(self) -> QSize:
        """Return the room for these words, whatever the size of the text, and for the cross."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.placeholderText())
        return QSize(words + 3 * metrics.height(), super().sizeHint().height())


class FindingsBar(QWidget):
    """Counts findings; a count that is pressed shows its kind alone, a text what holds it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing hidden."""
        super().__init__(parent)
        self.buttons = {kind: self._button(kind) for kind in Kind}
        self.clear = QLabel(self)
        self.filter = WordFilter(self)
        self._icon = QLabel(self)
        self._build()

    @property
    def hidden(self) -> frozenset[Kind]:
        """The kinds that are not shown; none while no count is pressed."""
        pressed = {kind for kind, one in self.buttons.items() if one.isChecked()}
        return frozenset(set(Kind) - pressed) if pressed else frozenset()

    @property
    def text(self) -> str:
        """What a finding's sentence must hold, without regard to capitals."""
        return self.filter.text().strip().casefold()

    def show_counts(self, counts: Counter[Kind], clear: str) -> None:
        """Show how many findings there are; ``clear`` is said where nothing is wrong."""
        for kind, one in self.buttons.items():
            one.setText(count_text(kind, counts[kind]))
            one.setVisible(bool(counts[kind]))
            if not counts[kind]:
                # Nobody could let it go any more, and the list would stay empty.
                one.setChecked(False)
            if counts[kind] and one.icon().isNull():
                one.setIcon(mark_icon(kind))
        self.clear.setText(clear)
        if clear and self._icon.pixmap().isNull():
            self._icon.setPixmap(mark_icon(None).pixmap(icon_size(self)))
        for label in (self._icon, self.clear):
            label.setVisible(bool(clear))
        self.filter.setVisible(counts.total() > 1 or bool(self.text))

    def _press(self, pressed: Kind) -> None:
        """Let go of the other counts: one says what the list shows."""
        for kind, one in self.buttons.items():
            if kind is not pressed:
                one.setChecked(False)

    def _button(self, kind: Kind) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setIconSize(icon_size(self))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(translate("FindingsPanel", "Show only these; press again to show all"))
        button.clicked.connect(partial(self._press, kind))
        button.toggled.connect(self.changed)
        return button

    def _build(self) -> None:
        words = translate("FindingsPanel", "Only with these words")
        self.filter.setPlaceholderText(words)
        self.filter.setAccessibleName(words)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.changed)
        row = Flow()
        row.setSpacing(2)
        for widget in (self._icon, self.clear, *self.buttons.values(), self.filter):
            row.addWidget(widget)
        self.setLayout(row)
