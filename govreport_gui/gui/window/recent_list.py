"""The files used last; those that are gone say so, and can be taken off the list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from govreport_gui.gui.settings.settings import is_there
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings


class RecentList(QListWidget):
    """Opens with Enter or a click, removes with Delete."""

    chosen = Signal(object)
    """The Path to open."""
    unwanted = Signal(object)
    """The Path to take off the list."""

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        """List files, newest first."""
        super().__init__(parent)
        self.setAccessibleName(translate("StartPage", "Used last"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(2)
        self.show_files(recent)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_files(self, recent: Sequence[Path]) -> None:
        """List other files."""
        row = self.currentRow()
        self.clear()
        for path in recent:
            item = QListWidgetItem(f"{path.name}\n{path.parent}", self)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(str(path))
            if not is_there(path):
                gone = translate("StartPage", "{name} (is gone)").format(name=path.name)
                item.setText(f"{gone}\n{path.parent}")
                group = QPalette.ColorGroup.Disabled
                item.setForeground(self.palette().brush(group, QPalette.ColorRole.Text))
        self.setCurrentRow(min(row, self.count() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the file off the list with Delete."""
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Delete) and item is not None:
            self.unwanted.emit(item.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a file."""
        item = self.itemAt(event.pos()) or self.currentItem()
        if item is not None:
            menu = self.menu_of(item.data(Qt.ItemDataRole.UserRole))
            menu.exec(event.globalPos())
            menu.deleteLater()

    def menu_of(self, path: Path) -> QMenu:
        """Return what can be done with a file."""
        menu = QMenu(self)
        opens = menu.addAction(translate("StartPage", "&Open"))
        opens.setEnabled(is_there(path))
        opens.triggered.connect(partial(self.chosen.emit, path))
        remove = menu.addAction(translate("StartPage", "&Remove from this list"))
        remove.triggered.connect(partial(self.unwanted.emit, path))
        return menu

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def still_there(path: Path, settings: Settings, questions: Questions) -> bool:
    """Tell whether a file used last is there; one that is gone may be taken off the list."""
    if is_there(path):
        return True
    sentence = translate("StartPage", "“{name}” is no longer where it was.")
    details = [
        str(path.parent),
        translate("StartPage", "It may have been moved or renamed, or a disk is not connected."),
    ]
    offers = [
        (translate("StartPage", "&Leave it in the list"), False),
        (translate("StartPage", "&Remove from this list"), True),
    ]
    if questions.which(sentence.format(name=path.name), details, offers):
        settings.forget(path)
    return False
