"""A quiet line above the report: what was read, and a way to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from govreport_gui.gui.appearance.icons import icon as theme_icon
from govreport_gui.gui.appearance.icons import icon_size
from govreport_gui.gui.elided import ElidedLabel
from govreport_gui.gui.review.sure import Sure, icon
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReadNotice(QFrame):
    """Says one sentence until it is closed."""

    look_asked = Signal()
    """Somebody wants to see what was read."""

    def __init__(self, sentence: str, sure: Sure, parent: QWidget | None = None) -> None:
        """Say a sentence with a mark before it."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.label = ElidedLabel(self)
        self.label.say(sentence)
        self.look_button = QToolButton(self, autoRaise=True)
        self.look_button.setText(translate("Review", "See what was read"))
        self.close_button = QToolButton(self, autoRaise=True)
        close = translate("Review", "Close this line")
        self.close_button.setIcon(theme_icon("window-close"))
        self.close_button.setToolTip(close)
        self.close_button.setAccessibleName(close)
        mark = QLabel(self)
        mark.setPixmap(icon(sure, self.palette()).pixmap(icon_size(self)))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 6, 2)
        for widget in (mark, self.label, self.look_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self._look_like_a_link(self.look_button)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        for button in (self.look_button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.look_button.clicked.connect(self.look_asked)
        self.close_button.clicked.connect(self.hide)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @staticmethod
    def _look_like_a_link(button: QToolButton) -> None:
        font, palette = button.font(), button.palette()
        font.setUnderline(True)
        button.setFont(font)
        link = palette.color(QPalette.ColorRole.Link)
        palette.setColor(QPalette.ColorRole.ButtonText, link)
        button.setPalette(palette)
