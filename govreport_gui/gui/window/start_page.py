"""What the window shows before a report is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from govreport_gui.gui.appearance.icons import icon
from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.recent_list import RecentList
from govreport_gui.gui.window.start_button import StartButton

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_TITLE, _FIRST, _OTHERS = 1.7, 1.4, 1.1
"""Sizes of what is to be seen first, beside that of the window's text."""
_CLOSE = 8
"""Pixels between what belongs together."""


class StartPage(QScrollArea):
    """Offers the ways to begin, the usual one first and largest, and the files used last.

    Where the screen has too little room for large words, it scrolls.
    """

    open_asked = Signal()
    new_asked = Signal()
    year_asked = Signal()
    sample_asked = Signal()
    recover_asked = Signal()
    recent_chosen = Signal(object)
    recent_unwanted = Signal(object)

    def __init__(
        self, recent: Sequence[Path], parent: QWidget | None = None, *, recoverable: bool = True
    ) -> None:
        """Offer ``recent`` files, newest first; missing ones are greyed.

        Without anything ``recoverable`` nobody is led to think that something was lost.
        """
        super().__init__(parent)
        self._page = QWidget(self)
        self._make_buttons()
        self.recent = RecentList(recent, self._page)
        self._beside = QWidget(self._page)
        self._used = QLabel(translate("StartPage", "Used last"), self._page)
        self._used.setBuddy(self.recent)
        self._build()
        self.show_recent(recent)
        self.recover_button.setVisible(recoverable)
        self.recent.chosen.connect(self.recent_chosen)
        self.recent.unwanted.connect(self.recent_unwanted)
        self.setFocusProxy(self.year_button)

    def show_recent(self, recent: Sequence[Path]) -> None:
        """List other files; without any there is no list, and the ways stand in the middle."""
        self.recent.show_files(recent)
        self._beside.setVisible(bool(recent))

    def _make_buttons(self) -> None:
        self.year_button = self._button(
            translate("StartPage", "Begin this year from last year's report"),
            translate(
                "StartPage", "Agency, text and carried figures come along; any kind of file will do"
            ),
            "report-next-year",
            _FIRST,
        )
        self.open_button = self._button(
            translate("StartPage", "Open a report"),
            translate(
                "StartPage", "A report of this program, or last year's in Word, Excel or text"
            ),
            "folder-open",
        )
        self.new_button = self._button(
            translate("StartPage", "New blank report"),
            translate("StartPage", "The six sections and three tables of the current form"),
            "document-new",
        )
        self.sample_button = self._button(
            translate("StartPage", "Look at the sample"),
            translate("StartPage", "A fictional town's report with a few mistakes to find"),
            "report-sample",
        )
        self.recover_button = self._button(
            translate("StartPage", "Recover unsaved work"),
            translate("StartPage", "What was not saved when the program ended by accident"),
            "view-refresh",
        )
        self.year_button.clicked.connect(self.year_asked)
        self.open_button.clicked.connect(self.open_asked)
        self.new_button.clicked.connect(self.new_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self.recover_button.clicked.connect(self.recover_asked)

    def _button(self, title: str, told: str, name: str, size: float = _OTHERS) -> StartButton:
        return StartButton(title, told, icon(name), self._page, size)

    def _build(self) -> None:
        ways, used = QVBoxLayout(), QVBoxLayout()
        for column in (ways, used):
            column.setSpacing(_CLOSE)
        for button in (
            self.year_button,
            self.open_button,
            self.new_button,
            self.sample_button,
            self.recover_button,
        ):
            ways.addWidget(button)
        ways.addStretch(1)
        used.addWidget(self._used)
        used.addWidget(self.recent, stretch=1)
        self._beside.setLayout(used)
        used.setContentsMargins(0, 0, 0, 0)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addStretch(1)
        columns.addLayout(ways, stretch=4)
        columns.addWidget(self._beside, stretch=4)
        columns.addStretch(1)
        outer = QVBoxLayout(self._page)
        outer.setContentsMargins(24, 20, 24, 16)
        outer.setSpacing(20)
        outer.addWidget(self._title())
        outer.addLayout(columns, stretch=1)
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(self._page)

    def _title(self) -> QLabel:
        text = translate("StartPage", "Annual report on government information disclosure")
        title = QLabel(text, self._page, wordWrap=True)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * _TITLE)
        title.setFont(font)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return title
