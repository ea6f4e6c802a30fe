"""The six sections at the left, each with a mark."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from govreport_gui.gui.findings.kinds import (
    GENERAL,
    RANK,
    Kind,
    count_sentence,
    counted,
    kind_of,
    section_of,
)
from govreport_gui.gui.marks import MarkIcons
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Finding

_WIDTH = 16
"""In characters."""
_BESIDE = 24
"""Pixels of the mark, and around."""


class SectionList(QListWidget):
    """Chooses the section in the middle; one without findings shows a tick, a blank one a circle.

    What concerns agency, year or preamble shows with the first section, whose page has them.
    """

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """List the sections of the session's form."""
        super().__init__(parent)
        self._bridge = bridge
        self._icons = MarkIcons()
        self.setWordWrap(True)
        self._fit()
        self.setSpacing(2)
        self.setIconSize(QSize(16, 16))
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
        self.setFixedWidth(_WIDTH * self.fontMetrics().horizontalAdvance("国") + _BESIDE)

    def _on_update(self) -> None:
        # Behind a key that was typed the checks come later, and tell again.
        if self._bridge.session.is_checked:
            self._bridge.later.do(self._show)

    def _show(self) -> None:
        session = self._bridge.session
        found = self._by_section()
        for row, section in enumerate(session.form.sections):
            kinds = Counter(kind_of(f, session.report) for f in found[section.key])
            begun = session.form.table_of(section.key) or session.report.paragraphs(section.key)
            worst = min(kinds, key=RANK.__getitem__, default=None if begun else Kind.BLANK)
            counts = counted(found[section.key], session.report)
            del counts[Kind.BLANK]
            text = f"{section.heading}\n{count_sentence(counts)}".rstrip()
            item = self.item(row)
            if (item.text(), item.data(Qt.ItemDataRole.UserRole)) != (text, worst):
                item.setText(text)
                item.setIcon(self._icons[worst])
                item.setData(Qt.ItemDataRole.UserRole, worst)

    def _by_section(self) -> dict[str, list[Finding]]:
        form = self._bridge.session.form
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in self._bridge.session.findings:
            section = section_of(finding, form)
            found[form.sections[0].key if section == GENERAL else section].append(finding)
        return found
