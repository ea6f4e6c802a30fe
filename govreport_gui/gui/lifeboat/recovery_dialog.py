"""What can be recovered: which report, when, how much, and what exactly."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from govreport_gui.gui.lifeboat.difference_table import DifferenceTable
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.report import Report
from govreport_gui.wording.differences import difference_lines, difference_summary, report_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from govreport_gui.forms import Catalog
    from govreport_gui.storage.recovery import Lost

_WIDE, _HIGH = 108, 34
"""Average characters; lines of text."""
_OF_SCREEN = 0.9


class RecoveryDialog(QDialog):
    """Recover, throw away or leave for later; nothing is decided by closing it."""

    wanted = Signal(object, object)
    """This dialog and the Lost that is to be opened."""
    unwanted = Signal(object, object)

    def __init__(self, lost: Sequence[Lost], catalog: Catalog, parent: QWidget | None) -> None:
        """List what was lost."""
        super().__init__(parent)
        self.setWindowTitle(translate("RecoveryDialog", "Recover unsaved work"))
        self.lost, self._catalog = list(lost), catalog
        self.list = QTreeWidget(self)
        self.note = QLabel(self, wordWrap=True)
        self.table = DifferenceTable(
            translate("RecoveryDialog", "Before"),
            translate("RecoveryDialog", "After recovery"),
            self,
        )
        self.buttons = self._buttons()
        self._build()
        for one in self.lost:
            self._add(one)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus()

    def name(self, lost: Lost) -> str:
        """Return a report's agency and year."""
        return report_name(lost.report, QtWords())

    def remove(self, lost: Lost) -> None:
        """List a report no longer; with the last one the dialog closes."""
        row = self.lost.index(lost)
        self.lost.pop(row)
        self.list.takeTopLevelItem(row)
        if not self.lost:
            self.accept()

    @property
    def current(self) -> Lost | None:
        """The chosen report."""
        row = self.list.indexOfTopLevelItem(self.list.currentItem())
        return self.lost[row] if row >= 0 else None

    def _add(self, lost: Lost) -> None:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(lost.at))
        never = translate("RecoveryDialog", "never saved")
        form = self._catalog.edition(lost.report.edition)
        texts = [
            self.name(lost),
            when,
            difference_summary(form, _before(lost), lost.report, QtWords()),
            never if lost.path is None else lost.path.name,
        ]
        item = QTreeWidgetItem(self.list, texts)
        item.setToolTip(3, "" if lost.path is None else str(lost.path))

    def _show_current(self) -> None:
        lost = self.current
        for button in (self.take_button, self.forget_button):
            button.setEnabled(lost is not None)
        if lost is None:
            return
        form = self._catalog.edition(lost.report.edition)
        lines = difference_lines(form, _before(lost), lost.report, QtWords())
        self.table.show_lines(lines)
        self.note.setText(_note(lost))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.take_button = buttons.addButton(
            translate("RecoveryDialog", "&Recover"), roles.AcceptRole
        )
        self.later_button = buttons.addButton(
            translate("RecoveryDialog", "&Later"), roles.RejectRole
        )
        self.forget_button = buttons.addButton(
            translate("RecoveryDialog", "&Throw away…"), roles.ResetRole
        )
        self.take_button.setDefault(True)
        self.forget_button.setAutoDefault(False)
        self.take_button.clicked.connect(lambda: self.wanted.emit(self, self.current))
        self.forget_button.clicked.connect(lambda: self.unwanted.emit(self, self.current))
        self.later_button.clicked.connect(self.reject)
        return buttons

    def _build(self) -> None:
        told = translate(
            "RecoveryDialog",
            "The program ended before this work was saved. Choose a report, look at what would come back, and recover it.",  # noqa: E501 one sentence
        )
        head = QLabel(told, self, wordWrap=True)
        self.list.setHeaderLabels(
            [
                translate("RecoveryDialog", "Report"),
                translate("RecoveryDialog", "Last change"),
                translate("RecoveryDialog", "What would come back"),
                translate("RecoveryDialog", "File"),
            ]
        )
        self.list.setRootIsDecorated(False)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.setAccessibleName(translate("RecoveryDialog", "Reports that can be recovered"))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.list)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.addWidget(head)
        column.addWidget(splitter, stretch=1)
        column.addWidget(self.note)
        column.addWidget(self.buttons)
        self._fit(splitter)

    def _fit(self, splitter: QSplitter) -> None:
        metrics = self.fontMetrics()
        line = metrics.height()
        size = QSize(_WIDE * metrics.averageCharWidth(), _HIGH * line)
        self.resize(size.boundedTo(self.screen().availableSize() * _OF_SCREEN))
        splitter.setSizes([min(8, 3 + len(self.lost)) * 2 * line, self.height()])


def _before(lost: Lost) -> Report:
    """Return what there would be without recovery; a report never saved would be blank."""
    return lost.origin or Report(lost.report.form, lost.report.edition)


def _note(lost: Lost) -> str:
    sentences = [
        translate(
            "RecoveryDialog",
            "It is opened as an unsaved report: look at it, then save it. Its file stays as it is until then.",  # noqa: E501 one sentence
        )
    ]
    if lost.skipped:
        damaged = translate("RecoveryDialog", "{n} notes were damaged and are left out.")
        sentences.append(damaged.format(n=lost.skipped))
    return " ".join(sentences)
