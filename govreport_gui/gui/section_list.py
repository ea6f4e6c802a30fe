"""The six sections at the left, each with a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from govreport_gui.gui.findings.panel import count_sentence
from govreport_gui.gui.marks import mark_icon
from govreport_gui.gui.translation import translate
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Finding

_WIDTH = 216


class SectionList(QListWidget):
    """Chooses the section in the middle; a section without findings shows a tick."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """List the sections of the session's form."""
        super().__init__(parent)
        self._bridge = bridge
        self._icons = {severity: mark_icon(severity) for severity in (*Severity, None)}
        self.setWordWrap(True)
        self.setFixedWidth(_WIDTH)
        self.setSpacing(2)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("SectionList", "Sections"))
        for _ in bridge.session.form.sections:
            QListWidgetItem(self)
        self._show()
        self.setCurrentRow(0)
        bridge.updated.connect(self._show)

    def _show(self) -> None:
        session = self._bridge.session
        for row, section in enumerate(session.form.sections):
            findings = tuple(f for f in session.findings if self._section_of(f) == section.key)
            item = self.item(row)
            text = section.heading
            if findings:
                text += f"\n{count_sentence(findings)}"
            if item.text() != text:
                item.setText(text)
                worst = min((f.severity for f in findings), key=list(Severity).index, default=None)
                item.setIcon(self._icons[worst])

    def _section_of(self, finding: Finding) -> str:
        return self._bridge.session.form.fields[finding.cells[0]].section
