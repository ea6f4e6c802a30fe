"""The list of findings: a sentence each, a click leads to the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from govreport_gui.gui.marks import mark_icon
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.form import Severity
from govreport_gui.wording import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Finding


class FindingsPanel(QWidget):
    """Lists the session's findings, gravest first, in the order of the form."""

    chosen = Signal(object)
    """A Finding that the user wants to see."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """Show the session's findings."""
        super().__init__(parent)
        self._bridge = bridge
        self._shown: tuple[tuple[Finding, str], ...] | None = None
        self._icons = {severity: mark_icon(severity) for severity in (*Severity, None)}
        self._summary = QLabel(self)
        self.list = QListWidget(self)
        self._build()
        self._show()
        # Queued: a click that ends an entry must still meet the list that the user saw.
        bridge.updated.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.list.itemPressed.connect(self._choose)
        self.list.itemActivated.connect(self._choose)

    def step(self, count: int) -> None:
        """Choose the finding ``count`` places on; after the last one comes the first."""
        if self._shown:
            row = self.list.currentRow()
            start = row if row >= 0 else (-1 if count > 0 else 0)
            self.list.setCurrentRow((start + count) % len(self._shown))
            self._choose(self.list.currentItem())

    def _build(self) -> None:
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("FindingsPanel", "Findings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addWidget(self._summary)
        column.addWidget(self.list)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _show(self) -> None:
        session = self._bridge.session
        wanted = tuple(
            (finding, finding_sentence(finding, session.form, session.report, QtWords()))
            for finding in in_order(session.findings)
        )
        if wanted == self._shown:
            return
        self._shown = wanted
        self._summary.setText(count_sentence(session.findings))
        row, scrolled = self.list.currentRow(), self.list.verticalScrollBar().value()
        self._fill(wanted)
        self.list.setCurrentRow(min(row, len(wanted) - 1))
        self.list.verticalScrollBar().setValue(scrolled)

    def _fill(self, wanted: Sequence[tuple[Finding, str]]) -> None:
        self.list.clear()
        for finding, sentence in wanted:
            item = QListWidgetItem(self._icons[finding.severity], sentence, self.list)
            item.setData(Qt.ItemDataRole.UserRole, finding)
            item.setToolTip(sentence)
        if not wanted:
            item = QListWidgetItem(self._icons[None], count_sentence(()), self.list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)


def in_order(findings: tuple[Finding, ...]) -> list[Finding]:
    """Return findings gravest first, otherwise in the order they were found."""
    rank = list(Severity)
    return sorted(findings, key=lambda finding: rank.index(finding.severity))


def count_sentence(findings: tuple[Finding, ...]) -> str:
    """Return how many findings of each severity there are, or that there is none."""
    counts = [
        (translate("FindingsPanel", "{n} errors"), Severity.ERROR),
        (translate("FindingsPanel", "{n} warnings"), Severity.WARNING),
        (translate("FindingsPanel", "{n} hints"), Severity.HINT),
    ]
    numbers = [(text, sum(f.severity is severity for f in findings)) for text, severity in counts]
    said = [text.format(n=number) for text, number in numbers if number]
    if not said:
        return translate("FindingsPanel", "All checks passed")
    return translate("FindingsPanel", ", ").join(said)
