"""Choose an earlier version, see how it differs from now, and put it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QSplitter,
    QVBoxLayout,
)

from govreport_gui.gui.lifeboat.difference_table import DifferenceTable
from govreport_gui.gui.lifeboat.version_list import VersionList
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.storage.ownfile import read_report
from govreport_gui.wording.differences import difference_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.model.report import Report
    from govreport_gui.storage.backups import Kept

_WIDE, _HIGH = 104, 34
"""Average characters; lines of text."""
_OF_SCREEN = 0.9


class VersionsDialog(QDialog):
    """Lists one report's versions; the reports that have some stand in a list above."""

    put_back = Signal(object)
    """The Report that is to take the place of the open one."""
    copied = Signal(object, str)
    """The Report that is to be opened, and the name of its file."""

    def __init__(
        self, kept: Sequence[Kept], filing: Filing, path: Path | None, parent: QWidget | None
    ) -> None:
        """Show the versions of ``path``, or else those of the report that was saved last."""
        super().__init__(parent)
        self.setWindowTitle(translate("VersionsDialog", "Earlier versions"))
        self._kept, self._filing = kept, filing
        self.reports = QComboBox(self)
        self.list = VersionList(filing.catalog, self)
        self.table = DifferenceTable(
            translate("VersionsDialog", "Now"), translate("VersionsDialog", "Then"), self
        )
        self.buttons = self._buttons()
        self._build()
        self.list.currentItemChanged.connect(self._show_version)
        self.reports.currentIndexChanged.connect(self._show_report)
        wanted = next((n for n, one in enumerate(kept) if one.path == path), 0)
        self.reports.setCurrentIndex(wanted)
        self._show_report(wanted)
        self.list.setFocus()

    @property
    def _path(self) -> Path:
        return self._kept[self.reports.currentIndex()].path

    @property
    def _is_open(self) -> bool:
        return self._filing.session is not None and self._filing.path == self._path

    def _show_report(self, row: int) -> None:
        self._now = self._report_now()
        self.list.show_versions(self._kept[row])

    def _report_now(self) -> Report | None:
        """Return the open report, or what the file holds if another one is shown."""
        if self._is_open and self._filing.session is not None:
            return self._filing.session.report
        try:
            return read_report(self._filing.catalog, self._path)
        except UnreadableFileError:
            return None

    def _show_version(self) -> None:
        then, now = self.list.report, self._now
        alike = then is not None and now is not None and then.edition == now.edition
        self.put_back_button.setEnabled(alike and self._is_open and then != now)
        self.copy_button.setEnabled(then is not None)
        if then is None:
            self.table.show_lines((), translate("VersionsDialog", "This version is damaged."))
        elif now is None:
            gone = translate("VersionsDialog", "The file cannot be read; open the version itself.")
            self.table.show_lines((), gone)
        elif not alike:
            other = translate("VersionsDialog", "It is on another edition of the form.")
            self.table.show_lines((), other)
        else:
            form = self._filing.catalog.edition(then.edition)
            same = translate("VersionsDialog", "This version is what there is now.")
            self.table.show_lines(difference_lines(form, now, then, QtWords()), same)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.put_back_button = buttons.addButton(
            translate("VersionsDialog", "&Put this version back"), roles.AcceptRole
        )
        self.copy_button = buttons.addButton(
            translate("VersionsDialog", "Open it as a &copy"), roles.ActionRole
        )
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.put_back_button.clicked.connect(self._put_back)
        self.copy_button.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        for button in (self.copy_button, close):
            button.setAutoDefault(False)
        return buttons

    def _put_back(self) -> None:
        if self.list.report is not None:
            self.accept()
            self.put_back.emit(self.list.report)

    def _copy(self) -> None:
        if self.list.report is not None:
            self.accept()
            self.copied.emit(self.list.report, self._path.stem)

    def _build(self) -> None:
        for row, one in enumerate(self._kept):
            self.reports.addItem(one.path.stem)
            self.reports.setItemData(row, str(one.path), Qt.ItemDataRole.ToolTipRole)
        label = QLabel(translate("VersionsDialog", "Earlier versions of &report:"), self)
        label.setBuddy(self.reports)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.list)
        splitter.addWidget(self.table)
        splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        for widget in (label, self.reports, splitter, self.buttons):
            column.addWidget(widget, 1 if widget is splitter else 0)
        metrics = self.fontMetrics()
        size = QSize(_WIDE * metrics.averageCharWidth(), _HIGH * metrics.height())
        self.resize(size.boundedTo(self.screen().availableSize() * _OF_SCREEN))
