"""What is wrong with the report: a list to work through, and what to do about each finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from govreport_gui.checking import count_checks
from govreport_gui.gui.findings.bar import FindingsBar
from govreport_gui.gui.findings.branches import arranged
from govreport_gui.gui.findings.kinds import RANK, Kind, counted, kind_of, roots
from govreport_gui.gui.findings.tree import FindingsTree
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.findings.detail import FindingDetail
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef

_WIDTHS = (780, 560)
"""Pixels of list and detail, at first; they grow alike."""


class FindingsPanel(QWidget):
    """Lists the session's findings; beside the list stands what to do about the selected one.

    Nothing is done while a key is handled: changes are shown once Qt has nothing else to do.
    """

    chosen = Signal(object)
    """A Finding that the user wants to see."""
    pointed = Signal(object)
    """The Finding that is selected now, or None."""
    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """Show the session's findings."""
        super().__init__(parent)
        self._bridge = bridge
        self._was_clear = True
        self._cell: CellRef | None = None
        self._detail: FindingDetail | None = None
        self.bar, self.tree = FindingsBar(self), FindingsTree(bridge, self)
        self._build()
        self._show()
        bridge.updated.connect(self._on_update)
        self.bar.changed.connect(self._show_soon)
        self.tree.pointed.connect(self._show_soon)
        self.tree.chosen.connect(self.chosen)

    @property
    def detail(self) -> FindingDetail:
        """What to do about the selected finding; it is made when one is first selected."""
        if self._detail is None:
            # Loaded when first used: the window opens sooner without it.
            from govreport_gui.gui.findings.detail import FindingDetail  # noqa: PLC0415

            self._detail = FindingDetail(self._bridge, self)
            self._detail.said.connect(self.said)
            self._detail.settled.connect(self._go_on)
            self.splitter.replaceWidget(1, self._detail).deleteLater()
        return self._detail

    @property
    def finding(self) -> Finding | None:
        """The selected finding."""
        return self.tree.finding

    def step(self, count: int) -> None:
        """Choose the finding ``count`` places on; after the last one comes the first."""
        self.catch_up()
        self.tree.step(count)

    def repair(self) -> None:
        """Take the likeliest way out of the selected finding."""
        self.catch_up()
        if self.finding is not None:
            self.detail.repair()
        else:
            self.said.emit(translate("FindingsPanel", "Select a finding first (F8)."))

    def justify(self) -> None:
        """Ask why the selected finding is right as it is."""
        self.catch_up()
        if self.finding is not None:
            self.detail.justify()
        else:
            self.said.emit(translate("FindingsPanel", "Select a finding first (F8)."))

    def point_at(self, finding: Finding) -> None:
        """Select a finding without going there."""
        self.catch_up()
        session = self._bridge.session
        shown_with = roots(session.findings).get(finding.rule, finding.rule)
        self.tree.point_at(shown_with)

    def point_at_cell(self, ref: CellRef | None) -> None:
        """Select the gravest finding of a cell, soon, unless one of the cell's is selected."""
        self._cell = ref
        self._show_soon()

    def catch_up(self) -> None:
        """Show what has changed now instead of soon."""
        self._bridge.session.check_text()
        if self._bridge.later.is_due(self._show):
            self._show()

    def _on_update(self) -> None:
        # Behind a key that was typed the checks come later, and tell again.
        if self._bridge.session.is_checked:
            self._show_soon()

    def _show_soon(self) -> None:
        self._bridge.later.do(self._show)

    def _show(self) -> None:
        # First: a count of none is let go of, and hides nothing any more.
        self._show_counts()
        session, hidden, text = self._bridge.session, self.bar.hidden, self.bar.text
        sentence = self.tree.findings_model.sentence
        self.tree.findings_model.forget()
        self.tree.empty = self._why_empty()
        self.tree.show_branches(
            arranged(session, hidden, lambda f: not text or text in sentence(f).casefold())
        )
        self._follow_cell()
        if self.finding is not None or self._detail is not None:
            self.detail.show_finding(self.finding)
            self._lead_to_buttons()
        self.pointed.emit(self.finding)

    def _lead_to_buttons(self) -> None:
        """Have Tab go from the list to what can be done, whatever was made in between."""
        before: QWidget = self.tree
        for button in self.detail.buttons:
            QWidget.setTabOrder(before, button)
            before = button

    def _show_counts(self) -> None:
        session = self._bridge.session
        counts = counted(session.findings, session.report)
        counts[Kind.JUSTIFIED] = len(session.justified)
        clear = self._all_clear() if session.is_checked and not session.findings else ""
        self.bar.show_counts(counts, clear)
        if clear and not self._was_clear:
            self._announce(clear)
        self._was_clear = bool(clear)

    def _all_clear(self) -> str:
        session = self._bridge.session
        text = translate("FindingsPanel", "All {n} checks passed")
        return text.format(n=count_checks(session.form, session.report))

    def _why_empty(self) -> str:
        if not self._bridge.session.findings:
            return ""
        return translate("FindingsPanel", "The filters above hide every finding.")

    def _announce(self, sentence: str) -> None:
        """Say something to everybody: in the status bar, and through a screen reader."""
        # Loaded when first used: the window opens sooner without it.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self.said.emit(sentence)

    def _follow_cell(self) -> None:
        """Select the finding of the cell that the cursor went to."""
        ref, self._cell = self._cell, None
        selected = self.finding
        if ref is None or (selected is not None and ref in selected.cells):
            return
        finding = self._gravest(f for f in self._bridge.session.findings if ref in f.cells)
        if finding is not None:
            session = self._bridge.session
            self.tree.point_at(roots(session.findings)[finding.rule])

    def _gravest(self, findings: Iterable[Finding]) -> Finding | None:
        # Loaded with the first table: the window opens sooner without it.
        from govreport_gui.gui.grid.severity import is_calm  # noqa: PLC0415

        report = self._bridge.session.report
        kinds = {f: kind_of(f, report) for f in findings if not is_calm(f)}
        return min(kinds, key=lambda f: (RANK[kinds[f]], len(f.cells)), default=None)

    def _go_on(self, rule: str) -> None:
        """Go to the next finding when one is settled."""
        self.catch_up()
        self.tree.choose_next(rule)

    def _build(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.bar)
        column.addWidget(self.tree, stretch=1)
        hint = QLabel(translate("FindingsPanel", "Select a finding to see what can be done."), self)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(left)
        self.splitter.addWidget(hint)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes(list(_WIDTHS))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 2, 6, 4)
        whole.addWidget(self.splitter)
