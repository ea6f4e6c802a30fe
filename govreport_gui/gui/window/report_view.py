"""The open report: its facts, its sections, its findings."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from govreport_gui.gui.facts import FactsBar
from govreport_gui.gui.findings import FindingsPanel
from govreport_gui.gui.narrative import Desk
from govreport_gui.gui.window.going import Going
from govreport_gui.gui.window.pages import Pages
from govreport_gui.gui.window.pausing import Pausing
from govreport_gui.gui.window.section_list import SectionList
from govreport_gui.model.form import CellRef

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent

    from govreport_gui.drafting.finding_text import Hit
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Finding

_PANEL_LINES = 6.5
"""Height of the findings, at first, in lines of text."""
_OF_BLANKS = "C4"
"""The check for blank cells: a whole table of them is no sum."""


class ReportView(QWidget):
    """One report in the window; a new one is built when another report is opened."""

    refused = Signal(str)
    """Why what was typed, pasted or asked for was not done."""

    def __init__(
        self,
        bridge: SessionBridge,
        zoom: int,
        parent: QWidget | None = None,
        desk: Desk | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Show the session behind the bridge; ``zoom`` in per cent, ``desk`` for the texts."""
        super().__init__(parent)
        bridge.setParent(self)
        self.bridge = bridge
        self.facts = FactsBar(bridge, self)
        self.sections = SectionList(bridge, self)
        self.findings = FindingsPanel(bridge, self)
        self.pages = Pages(bridge, self.sections, desk or Desk(), zoom, today)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._low = QStackedWidget(self)
        show_findings = partial(self.show_below, None)
        self.going = Going(bridge.session.form, self.facts, self.pages, show_findings)
        self._pausing = Pausing(bridge)
        self._notice: QWidget | None = None
        self._build()
        self._connect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the text checked as soon as the report is seen for the first time."""
        super().paintEvent(event)
        if not self.bridge.session.is_checked and not self._pausing.is_typing:
            QTimer.singleShot(0, self, self.bridge.session.check_text)

    def begin(self) -> None:
        """Put the focus where the work begins."""
        if self.pages.home.is_shown:
            self.pages.home.focus()
        else:
            self.sections.setFocus()

    def commit_edits(self) -> None:
        """Enter and check whatever is being typed, before the report is saved or handed on."""
        self.facts.commit_edit()
        self.pages.finish()
        self.bridge.session.check_text()

    def show_notice(self, notice: QWidget) -> None:
        """Show a line above the report, in the place of the one before."""
        layout = self.layout()
        if self._notice is not None:
            self._notice.deleteLater()
        self._notice = notice
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, notice)

    def show_below(self, panel: QWidget | None) -> None:
        """Show a panel in the place of the findings; None: the findings again."""
        if panel is not None:
            self._low.addWidget(panel)
        self._low.setCurrentWidget(panel or self.findings)

    def show_hits(self, hits: Iterable[Hit]) -> None:
        """Mark what somebody looks for, in the texts and in the tables."""
        found = tuple(hits)
        self.pages.texts.mark_hits(tuple(hit.passage for hit in found if hit.passage is not None))
        cells = tuple(hit.ref for hit in found if isinstance(hit.ref, CellRef))
        self.pages.tables.outline(cells)

    def _outline(self, finding: Finding | None) -> None:
        """Outline the operands of a finding's sum, or the cells that its words are held against."""
        blanks = finding is not None and finding.code == _OF_BLANKS
        self.pages.tables.outline(() if finding is None or blanks else finding.cells)

    def _connect(self) -> None:
        going, tables, texts = self.going, self.pages.tables, self.pages.texts
        self.pages.home.asked.connect(going.to_part)
        self.findings.chosen.connect(going.to_finding)
        self.findings.pointed.connect(self._outline)
        tables.current_ref_changed.connect(self.findings.point_at_cell)
        texts.pointed.connect(self.findings.point_at)
        texts.cell_asked.connect(going.to_cell)
        texts.place_asked.connect(going.to_place)
        for part in (self.facts, tables, texts):
            part.refused.connect(self.refused)

    def _build(self) -> None:
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(6)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.pages.home.entry)
        left.addWidget(self.sections, stretch=1)
        row.addLayout(left)
        row.addWidget(self.pages, stretch=1)
        self._build_splitter(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facts)
        column.addWidget(self.splitter, stretch=1)

    def _build_splitter(self, middle: QWidget) -> None:
        splitter = self.splitter
        splitter.addWidget(middle)
        self._low.addWidget(self.findings)
        splitter.addWidget(self._low)
        splitter.setStretchFactor(0, 1)
        splitter.setCollapsible(0, False)  # noqa: FBT003 Qt's own signature
        low = round(_PANEL_LINES * self.fontMetrics().height())
        splitter.setSizes([5 * low, low])
