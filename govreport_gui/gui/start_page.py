"""What the window shows before a report is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.settings import is_there
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_WIDTH = 560


class StartPage(QWidget):
    """Offers the ways to begin, and the files used last."""

    open_asked = Signal()
    new_asked = Signal()
    year_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(object)

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        """Offer ``recent`` files, newest first; missing ones are greyed."""
        super().__init__(parent)
        self.recent = QListWidget(self)
        outer = QVBoxLayout(self)
        outer.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._add_title(outer)
        for button in self._buttons():
            button.setFixedWidth(_WIDTH)
            outer.addWidget(button)
        outer.addSpacing(12)
        self._add_recent(outer, recent)
        outer.addStretch(1)

    def _add_title(self, outer: QVBoxLayout) -> None:
        title = QLabel(translate("StartPage", "Annual report on government information disclosure"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        title.setFont(font)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer.addSpacing(36)
        outer.addWidget(title)
        outer.addSpacing(20)

    def _buttons(self) -> list[QCommandLinkButton]:
        self.year_button = QCommandLinkButton(
            translate("StartPage", "Begin this year from last year's report"),
            translate(
                "StartPage", "Agency, text and carried figures come along; any kind of file will do"
            ),
        )
        self.open_button = QCommandLinkButton(
            translate("StartPage", "Open a report"),
            translate(
                "StartPage", "A report of this program, or last year's in Word, Excel or text"
            ),
        )
        self.new_button = QCommandLinkButton(
            translate("StartPage", "New blank report"),
            translate("StartPage", "The six sections and three tables of the current form"),
        )
        self.sample_button = QCommandLinkButton(
            translate("StartPage", "Look at the sample"),
            translate("StartPage", "A fictional town's report with a few mistakes to find"),
        )
        icons = QStyle.StandardPixmap
        self.open_button.setIcon(self.style().standardIcon(icons.SP_DialogOpenButton))
        self.new_button.setIcon(self.style().standardIcon(icons.SP_FileIcon))
        self.sample_button.setIcon(self.style().standardIcon(icons.SP_FileDialogContentsView))
        self.year_button.setIcon(self.style().standardIcon(icons.SP_FileDialogNewFolder))
        self.year_button.clicked.connect(self.year_asked)
        self.open_button.clicked.connect(self.open_asked)
        self.new_button.clicked.connect(self.new_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        return [self.year_button, self.open_button, self.new_button, self.sample_button]

    def _add_recent(self, outer: QVBoxLayout, recent: Sequence[Path]) -> None:
        if not recent:
            self.recent.hide()
            return
        outer.addWidget(QLabel(translate("StartPage", "Used last")))
        self.recent.setFixedWidth(_WIDTH)
        self.recent.setAccessibleName(translate("StartPage", "Used last"))
        for path in recent:
            item = QListWidgetItem(f"{path.name}\n{path.parent}", self.recent)
            item.setData(Qt.ItemDataRole.UserRole, path)
            if not is_there(path):
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.recent.itemActivated.connect(self._choose)
        self.recent.itemClicked.connect(self._choose)
        outer.addWidget(self.recent)

    def _choose(self, item: QListWidgetItem) -> None:
        self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
