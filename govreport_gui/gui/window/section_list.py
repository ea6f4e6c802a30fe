"""The six sections at the left, each with a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from govreport_gui.gui.appearance.icons import icon_size
from govreport_gui.gui.home.todo import by_section, todo
from govreport_gui.gui.home.words import part_sentence
from govreport_gui.gui.marks import MarkIcons
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.bridge import SessionBridge

_WIDTH = 18
"""In characters."""
_BESIDE = 8
"""Pixels around the mark and the words."""


class SectionList(QListWidget):
    """Chooses the section in the middle; one without findings shows a tick, a blank one a circle.

    Each says what it lacks in the words of the overview. What concerns agency, year or preamble
    shows with the first section, whose page has them.
    """

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """List the sections of the session's form."""
        super().__init__(parent)
        self._bridge = bridge
        self._icons = MarkIcons()
        self.setWordWrap(True)
        self._fit()
        self.setSpacing(2)
        self.setIconSize(icon_size(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("SectionList", "Sections"))
        for section in bridge.session.form.sections:
            item = QListWidgetItem(self._icons[None], section.heading, self)
            item.setData(Qt.ItemDataRole.UserRole, None)
        self._show()
        self.setCurrentRow(0)
        bridge.updated.connect(self._on_update)

    def changeEvent(self, event: QEvent) -> None:
        """Be as wide as the words need in another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        words = _WIDTH * self.fontMetrics().horizontalAdvance("国")
        self.setFixedWidth(words + icon_size(self).width() + _BESIDE)

    def _on_update(self) -> None:
        # Behind a key that was typed the checks come later, and tell again.
        if self._bridge.session.is_checked:
            self._bridge.later.do(self._show)

    def _show(self) -> None:
        session = self._bridge.session
        parts = by_section(todo(session))
        for row, (section, part) in enumerate(zip(session.form.sections, parts, strict=True)):
            text = section.heading if part.is_done else f"{section.heading}\n{part_sentence(part)}"
            item = self.item(row)
            if (item.text(), item.data(Qt.ItemDataRole.UserRole)) != (text, part.worst):
                item.setText(text)
                item.setIcon(self._icons[part.worst])
                item.setData(Qt.ItemDataRole.UserRole, part.worst)
