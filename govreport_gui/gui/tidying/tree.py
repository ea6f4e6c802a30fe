"""The proposals below their rules, each with a box to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from govreport_gui.drafting.slips import Rule
from govreport_gui.drafting.tidying import HINTS
from govreport_gui.gui.excerpts import EXCERPT, ExcerptDelegate, excerpt
from govreport_gui.gui.tidying.words import rule_name
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.wording.places import place_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from govreport_gui.drafting.edits import Edit
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

_EDIT = Qt.ItemDataRole.UserRole
_BOX = Qt.ItemFlag.ItemIsUserCheckable
_RULE = _BOX | Qt.ItemFlag.ItemIsAutoTristate
_WHERE, _WORDS = range(2)


class EditTree(QTreeWidget):
    """Lists edits by rule; hints are not ticked: only the writer knows."""

    def __init__(
        self, form: Form, report: Report, edits: Sequence[Edit], parent: QWidget | None = None
    ) -> None:
        """List the edits of a report."""
        super().__init__(parent)
        self._build()
        sections = {edit.section for edit in edits}
        self._texts = {section: report.paragraphs(section) for section in sections}
        self._rules: list[QTreeWidgetItem] = []
        for rule in Rule:
            ours = [edit for edit in edits if edit.rule == rule]
            if ours:
                self._add(form, rule, ours)
        self.setCurrentItem(self._rules[0])

    @property
    def chosen(self) -> tuple[Edit, ...]:
        """The edits that are ticked."""
        checked = Qt.CheckState.Checked
        return tuple(
            item.data(_WHERE, _EDIT)
            for item in self._leaves()
            if item.checkState(_WHERE) == checked
        )

    def _leaves(self) -> list[QTreeWidgetItem]:
        return [rule.child(row) for rule in self._rules for row in range(rule.childCount())]

    def _add(self, form: Form, rule: Rule, edits: Sequence[Edit]) -> None:
        named = translate("Tidying", "{rule} ({n})")
        group = QTreeWidgetItem(self, [named.format(rule=rule_name(rule), n=len(edits))])
        self._rules.append(group)
        group.setFlags(group.flags() | _RULE)
        group.setFirstColumnSpanned(True)
        for edit in edits:
            text = self._texts[edit.section][edit.paragraph]
            group.addChild(_leaf(form, text, edit))
        state = Qt.CheckState.Unchecked if rule in HINTS else Qt.CheckState.Checked
        for row in range(group.childCount()):
            group.child(row).setCheckState(_WHERE, state)
        group.setExpanded(True)

    def _build(self) -> None:
        self.setAccessibleName(translate("Tidying", "What could be tidied"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setItemDelegateForColumn(_WORDS, ExcerptDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        kinds = QHeaderView.ResizeMode
        self.header().setSectionResizeMode(_WHERE, kinds.ResizeToContents)
        self.header().setSectionResizeMode(_WORDS, kinds.Stretch)


def _leaf(form: Form, text: str, edit: Edit) -> QTreeWidgetItem:
    shown = excerpt(text, edit.start, edit.end, edit.after)
    place = place_name(edit.passage, form, QtWords())
    leaf = QTreeWidgetItem([place, shown.text])
    leaf.setFlags(leaf.flags() | _BOX)
    leaf.setData(_WHERE, _EDIT, edit)
    leaf.setData(_WORDS, EXCERPT, shown)
    spoken = translate("Tidying", "{place}: {words}").format(place=place, words=shown.spoken)
    leaf.setData(_WHERE, Qt.ItemDataRole.AccessibleTextRole, spoken)
    leaf.setData(_WORDS, Qt.ItemDataRole.AccessibleTextRole, shown.spoken)
    return leaf
