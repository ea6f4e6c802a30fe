"""The overview: one sentence, the next step, and the state of every section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.appearance.icons import icon_size
from govreport_gui.gui.home.todo import days_left, todo
from govreport_gui.gui.home.words import full_sentence, part_name, part_sentence
from govreport_gui.gui.marks import MarkIcons
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QShowEvent

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.home.todo import Todo

_SIZE = 1.35
"""Size of the sentence, beside that of the window's text."""


class HomePage(QWidget):
    """Brought up to date while it is seen; whatever it names can be gone to."""

    asked = Signal(object)
    """The Part that somebody wants to go to."""
    export_asked = Signal()
    """Nothing is to do any more but to hand the report in."""

    def __init__(
        self, bridge: SessionBridge, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        """Show what the session's report lacks, counted from ``today``."""
        super().__init__(parent)
        self._bridge, self._today = bridge, today
        self._icons = MarkIcons()
        self._todo = todo(bridge.session)
        self.sentence = QLabel(self, wordWrap=True)
        self.filled = QProgressBar(self, textVisible=False)
        self.told = QLabel(self)
        self.next = QPushButton(self, default=True)
        self.parts = QListWidget(self)
        self._build()
        self._show()
        bridge.updated.connect(self._on_update)
        self.next.clicked.connect(self._go_on)
        self.parts.itemActivated.connect(self._ask)
        self.parts.itemClicked.connect(self._ask)
        self.setFocusProxy(self.next)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        self._show()

    def _on_update(self) -> None:
        if self.isVisible() and self._bridge.session.is_checked:
            self._bridge.later.do(self._show)

    def _show(self) -> None:
        session = self._bridge.session
        self._todo = found = todo(session)
        self.sentence.setText(full_sentence(found, days_left(session.report, self._today())))
        self.filled.setRange(0, found.required)
        self.filled.setValue(found.required - found.missing)
        told = translate("Home", "{n} of {all} places are filled in")
        self.told.setText(told.format(n=self.filled.value(), all=found.required))
        self.filled.setAccessibleDescription(self.told.text())
        self.next.setText(self._next_words(found))
        row = self.parts.currentRow()
        self.parts.clear()
        for part in found.parts:
            words = f"{part_name(part, session.form)}\n{part_sentence(part)}"
            item = QListWidgetItem(self._icons[part.worst], words, self.parts)
            item.setData(Qt.ItemDataRole.UserRole, part)
        self.parts.setCurrentRow(row)

    def _next_words(self, found: Todo) -> str:
        if found.next is None:
            return translate("Home", "&Next: export the report…")
        name = part_name(found.next, self._bridge.session.form).replace("&", "&&")
        return translate("Home", "&Next: {section}").format(section=name)

    def _go_on(self) -> None:
        if self._todo.next is None:
            self.export_asked.emit()
        else:
            self.asked.emit(self._todo.next)

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(item.data(Qt.ItemDataRole.UserRole))

    def _build(self) -> None:
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * _SIZE)
        self.sentence.setFont(font)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.filled.setAccessibleName(translate("Home", "Filled in"))
        self.parts.setAccessibleName(translate("Home", "Sections, and what each still lacks"))
        self.parts.setIconSize(icon_size(self))
        self.parts.setSpacing(2)
        self.parts.setWordWrap(True)
        first = QHBoxLayout()
        first.addWidget(self.next)
        first.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.filled)
        column.addWidget(self.told)
        column.addLayout(first)
        column.addWidget(self.parts, stretch=1)
