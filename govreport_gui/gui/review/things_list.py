"""The list of what to look at, each line with its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from govreport_gui.gui.appearance.icons import icon_size
from govreport_gui.gui.review.sure import Sure, icon, word
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.review.things import Thing


class ThingsList(QListWidget):
    """Lists things; going over them shows where each stands."""

    shown = Signal(object)
    """The Thing that the list is on now."""
    entered = Signal(object)
    """The Thing that was double-clicked: somebody wants to correct it."""

    def __init__(self, things: Sequence[Thing], parent: QWidget | None = None) -> None:
        """List things in their order."""
        super().__init__(parent)
        self._things = tuple(things)
        self._icons = {sure: icon(sure, self.palette()) for sure in Sure}
        self.setAccessibleName(translate("Review", "What to look at"))
        self.setWordWrap(True)
        self.setIconSize(icon_size(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        for thing in self._things:
            self._mark(QListWidgetItem(self), thing.sure, thing.sentence)
        self.currentRowChanged.connect(lambda row: self.shown.emit(self._things[row]))
        self.itemClicked.connect(lambda item: self.shown.emit(self._things[self.row(item)]))
        self.itemDoubleClicked.connect(lambda item: self.entered.emit(self._things[self.row(item)]))

    def mark(self, sure: Callable[[Thing], Sure], told: Callable[[Thing], str]) -> None:
        """Show each thing as it is now."""
        for row, thing in enumerate(self._things):
            self._mark(self.item(row), sure(thing), told(thing))

    def step(self, count: int) -> None:
        """Go on to the next thing, or back; round at the end."""
        if self._things:
            self.setCurrentRow((self.currentRow() + count) % len(self._things))
            self.entered.emit(self._things[self.currentRow()])

    def _mark(self, item: QListWidgetItem, sure: Sure, sentence: str) -> None:
        if item.data(Qt.ItemDataRole.UserRole) != sure or item.text() != sentence:
            item.setText(sentence)
            item.setToolTip(sentence)
            item.setData(Qt.ItemDataRole.UserRole, sure)
            item.setIcon(self._icons[sure])
            said = translate("Review", "{mark}: {sentence}")
            spoken = said.format(mark=word(sure), sentence=sentence)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
