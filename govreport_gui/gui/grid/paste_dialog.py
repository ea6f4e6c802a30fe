"""Shows what pasting would do, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from govreport_gui.gui.grid.paste_words import headings, lines_of_plan, summary
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.grid.paste_plan import PastePlan
    from govreport_gui.gui.grid.paste_words import PreviewLine
    from govreport_gui.gui.grid.view import GridView
    from govreport_gui.model.form import Form

_WIDE = 140
"""Average characters."""
_OF_SCREEN = 0.8
_OF_DIALOG = 0.6
"""The most that the names take: the remarks have to be read as well."""
_WIDEST_NAME, _WIDEST_VALUE = 92, 18
"""Average characters; the longest name of a cell takes 90."""
_NAME, _BEFORE, _AFTER, _REMARK = range(4)


class PasteDialog(QDialog):
    """Enter pastes, Esc leaves everything as it is."""

    def __init__(self, plan: PastePlan, form: Form, parent: QWidget | None = None) -> None:
        """Show a plan for cells of a form."""
        super().__init__(parent)
        self.setWindowTitle(translate("PasteDialog", "Paste"))
        self.summary = QLabel(summary(plan), self)
        self.table = _table(lines_of_plan(plan, form), self)
        self.buttons = self._buttons(can_paste=plan.changed > 0)
        self.summary.setFont(_bold(self.font()))
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.table, stretch=1)
        column.addWidget(self.buttons)
        self._fit()

    def _buttons(self, *, can_paste: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        kinds = QDialogButtonBox.StandardButton
        if can_paste:
            paste = buttons.addButton(kinds.Ok)
            paste.setText(translate("PasteDialog", "&Paste"))
            paste.setDefault(True)
            paste.setFocus()
            buttons.addButton(kinds.Cancel)
        else:
            buttons.addButton(kinds.Close).setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _fit(self) -> None:
        """Be as high as the lines need, within what the screen can show."""
        metrics = self.fontMetrics()
        lines = (self.table.rowCount() + 2) * self.table.verticalHeader().defaultSectionSize()
        wanted = QSize(_WIDE * metrics.averageCharWidth(), lines + 6 * metrics.height())
        self.resize(wanted.boundedTo(self.screen().availableSize() * _OF_SCREEN))
        most = round(self.width() * _OF_DIALOG)
        self.table.setColumnWidth(_NAME, min(self.table.columnWidth(_NAME), most))


def ask_to_paste(view: GridView, plan: PastePlan) -> bool:
    """Show a plan on top of a grid and return whether the person agrees."""
    dialog = PasteDialog(plan, view.grid_model.session.form, view)
    answer = dialog.exec()
    dialog.deleteLater()
    return answer == PasteDialog.DialogCode.Accepted


def _table(lines: Sequence[PreviewLine], parent: QWidget) -> QTableWidget:
    table = QTableWidget(len(lines), 4, parent)
    table.setAccessibleName(translate("PasteDialog", "What the paste changes"))
    table.setHorizontalHeaderLabels(headings())
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    # The end of a name tells the column.
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() * 3 // 2)
    for row, line in enumerate(lines):
        for at, text in enumerate((line.name, line.before, line.after, line.remark)):
            table.setItem(row, at, _item(text, line, at))
    _share_width(table)
    return table


def _item(text: str, line: PreviewLine, at: int) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    if at in (_BEFORE, _AFTER):
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    if line.needs_care:
        item.setFont(_bold(item.font()))
    return item


def _share_width(table: QTableWidget) -> None:
    """Give names and values what they need, and the rest to the remarks."""
    header, kinds = table.horizontalHeader(), QHeaderView.ResizeMode
    header.setHighlightSections(False)
    header.setMaximumSectionSize(table.fontMetrics().averageCharWidth() * _WIDE)
    header.setSectionResizeMode(_REMARK, kinds.Stretch)
    letter = table.fontMetrics().averageCharWidth()
    for at, widest in ((_NAME, _WIDEST_NAME), (_BEFORE, _WIDEST_VALUE), (_AFTER, _WIDEST_VALUE)):
        table.resizeColumnToContents(at)
        table.setColumnWidth(at, min(table.columnWidth(at), letter * widest))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
