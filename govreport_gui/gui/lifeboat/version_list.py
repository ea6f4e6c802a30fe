"""The earlier versions of one report: when, how large, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.storage.ownfile import read_report
from govreport_gui.wording.differences import difference_summary

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from govreport_gui.forms import Catalog
    from govreport_gui.model.report import Report
    from govreport_gui.storage.backups import Kept, Version

_UNIT = 1024


class VersionList(QTreeWidget):
    """The newest one first; each says what it changed of the one before."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self._catalog = catalog
        self._reports: list[Report | None] = []
        self.setRootIsDecorated(False)
        self.setAccessibleName(translate("VersionsDialog", "Earlier versions, the newest first"))
        self.setHeaderLabels(
            [
                translate("VersionsDialog", "Saved"),
                translate("VersionsDialog", "What had changed"),
                translate("VersionsDialog", "File size"),
            ]
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    @property
    def report(self) -> Report | None:
        """The chosen version; None when there is none, or it is damaged."""
        row = self.indexOfTopLevelItem(self.currentItem())
        return self._reports[row] if row >= 0 else None

    def show_versions(self, kept: Kept) -> None:
        """List the versions of another report and choose the newest one."""
        reports = [self._read(version) for version in kept.versions]
        self._reports = []
        self.clear()
        self._reports = reports
        for version, report, before in zip(
            kept.versions, reports, (*reports[1:], None), strict=True
        ):
            item = QTreeWidgetItem(
                self, [_when(version), self._changes(report, before), _size(version)]
            )
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight)
        self.setCurrentIndex(self.model().index(0, 0))

    def _read(self, version: Version) -> Report | None:
        try:
            return read_report(self._catalog, version.file)
        except UnreadableFileError:
            return None

    def _changes(self, report: Report | None, before: Report | None) -> str:
        if report is None:
            return translate("VersionsDialog", "damaged")
        if before is None:
            return translate("VersionsDialog", "the oldest one kept")
        if before.edition != report.edition:
            return translate("VersionsDialog", "another edition of the form")
        form = self._catalog.edition(report.edition)
        return difference_summary(form, before, report, QtWords())


def _when(version: Version) -> str:
    return version.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _size(version: Version) -> str:
    return f"{max(1, round(version.size / _UNIT))} KB"
