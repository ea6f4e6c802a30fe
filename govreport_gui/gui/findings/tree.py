"""The tree of findings: one line each, by keyboard and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QTreeView

from govreport_gui.gui.appearance.icons import icon_size
from govreport_gui.gui.findings.branches import JUSTIFIED
from govreport_gui.gui.findings.model import FindingsModel
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.findings.branches import Branch
    from govreport_gui.gui.findings.model import Index
    from govreport_gui.model.finding import Finding

_INDENT = 14
"""Pixels for each level."""
_GO = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class FindingsTree(QTreeView):
    """Shows findings; what goes away takes the selection with it, but leaves a bookmark."""

    chosen = Signal(object)
    """A Finding that the user wants to see in the report."""
    pointed = Signal()
    """Another finding is selected, or none."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """Begin without findings."""
        super().__init__(parent)
        self.findings_model = FindingsModel(bridge, self)
        self.empty = ""
        self._next_rule = ""
        self._known: frozenset[str] = frozenset()
        self.setModel(self.findings_model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIconSize(icon_size(self))
        self.setIndentation(_INDENT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(translate("FindingsPanel", "Findings"))

    @property
    def finding(self) -> Finding | None:
        """The selected finding."""
        branch = self.findings_model.branch(self.currentIndex())
        return None if branch is None else branch.finding

    def show_branches(self, branches: Sequence[Branch]) -> None:
        """Show other findings; headings are unfolded when they come, causes stay folded."""
        before, now = self.finding, self._stops()
        shown = {node.key for branch in branches for node in _findings(branch)}
        if before is not None and before.rule not in shown:
            self._bookmark(before.rule, [r for r in now if r in {*shown, before.rule}])
            self.setCurrentIndex(QModelIndex())
        old = {branch.key for branch in self._headings()}
        self.findings_model.show(branches)
        for row, branch in enumerate(self._headings()):
            if branch.key not in old:
                self.expand(self.findings_model.index(row, 0))
        if before is not None and before.rule in shown and self._rule != before.rule:
            self._follow(before.rule)
        # Sentences tell of figures too; what is seen is asked for when it is painted.
        self.viewport().update()

    def point_at(self, rule: str) -> None:
        """Select a finding and scroll to it, if it is shown."""
        index = self.findings_model.index_of(rule)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def step(self, count: int) -> None:
        """Choose the next finding, or the one before; after the last one comes the first.

        Where the selected one has gone away, the next is the one that stood after it.
        """
        rules = self._stops()
        if not rules:
            return
        if self._rule in rules:
            row = rules.index(self._rule) + count
        elif self._next_rule in rules and count > 0:
            row = rules.index(self._behind(rules))
        elif self._next_rule in rules:
            row = rules.index(self._next_rule) - 1
        else:
            row = 0 if count > 0 else -1
        self.choose(rules[row % len(rules)])

    def choose(self, rule: str) -> None:
        """Select a finding, and have the report show it."""
        self.point_at(rule)
        if self.finding is not None:
            self.chosen.emit(self.finding)

    def choose_next(self, rule: str) -> None:
        """Choose the finding after one that was settled; the same one where it is still there."""
        stops = self._stops()
        if self.findings_model.index_of(rule).isValid():
            self.choose(rule)
        elif self._next_rule in stops:
            self.choose(self._behind(stops))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which finding is selected."""
        super().currentChanged(current, previous)
        self.pointed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where a click points. At once: what the click ends may change the rows under it."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        branch = self.findings_model.branch(index)
        if branch is None or branch.finding is None:
            return
        beside = not self.visualRect(index).contains(point)
        if event.button() is Qt.MouseButton.LeftButton and not beside:
            self.chosen.emit(branch.finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes where the selected finding is."""
        if event.key() in _GO and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.finding is not None:
                self.chosen.emit(self.finding)
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say why nothing is there, where filters hide everything."""
        super().paintEvent(event)
        if self.empty and not self.findings_model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), how, self.empty)
            painter.end()

    @property
    def _rule(self) -> str:
        return "" if self.finding is None else self.finding.rule

    def _follow(self, rule: str) -> None:
        """Keep a finding selected that went to another heading, or the one that explains it now."""
        index = self.findings_model.index_of(rule)
        above = self.findings_model.branch(index.parent())
        folded = above is not None and above.finding is not None
        if folded and not self.isExpanded(index.parent()):
            index = index.parent()
        self.setCurrentIndex(index)

    def _bookmark(self, rule: str, rules: list[str]) -> None:
        """Remember which finding comes after one that goes away."""
        self._known = frozenset(self._stops())
        here = rules.index(rule) + 1 if rule in rules else 0
        self._next_rule = rules[here % len(rules)] if rules else ""

    def _behind(self, rules: list[str]) -> str:
        """Return what comes after a finding that went: before the next, what came to light then.

        A year put right can let the sentence contradict a table: that must not be passed over.
        """
        ahead = rules[: rules.index(self._next_rule)]
        return next((rule for rule in ahead if rule not in self._known), self._next_rule)

    def _headings(self) -> Iterator[Branch]:
        model = self.findings_model
        for row in range(model.rowCount()):
            branch = model.branch(model.index(row, 0))
            if branch is not None:
                yield branch

    def _stops(self) -> list[str]:
        """Return the rules to step through: without the justified ones and what is folded."""
        model = self.findings_model
        rules = []
        for heading in self._headings():
            for branch in () if heading.key == JUSTIFIED else heading.branches:
                rules.append(branch.key)
                if branch.branches and self.isExpanded(model.index_of(branch.key)):
                    rules += [below.key for below in branch.branches]
        return rules


def _findings(branch: Branch) -> Iterator[Branch]:
    if branch.kind is not None and branch.finding is not None:
        yield branch
    for below in branch.branches:
        yield from _findings(below)
