"""Agency and report year, on top of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from govreport_gui.gui.translation import translate
from govreport_gui.model.report import AGENCY, FIRST_YEAR, LAST_YEAR, YEAR

if TYPE_CHECKING:
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.report import Ref, Value
    from govreport_gui.session import Update

_UNSET = FIRST_YEAR - 1


class FactsBar(QWidget):
    """Shows and edits the facts about the whole report."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """Show the session's agency and year."""
        super().__init__(parent)
        self._bridge = bridge
        self.agency = _AgencyEdit(self)
        self.year = _YearBox(self)
        self._edition = QLabel(self)
        self._build()
        self._show()
        self.agency.editingFinished.connect(self.commit_edit)
        self.year.valueChanged.connect(self.commit_edit)
        bridge.updated.connect(self._on_update)

    def commit_edit(self) -> None:
        """Enter what is being typed."""
        year = self.year.value()
        values: dict[Ref, Value] = {
            AGENCY: self.agency.text().strip(),
            YEAR: None if year == _UNSET else year,
        }
        self._bridge.session.enter(values, "facts")

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        agency = QLabel(translate("FactsBar", "&Agency"), self)
        year = QLabel(translate("FactsBar", "Report &year"), self)
        agency.setBuddy(self.agency)
        year.setBuddy(self.year)
        self.agency.setPlaceholderText(translate("FactsBar", "Full name of the agency"))
        row.addWidget(agency)
        row.addWidget(self.agency, stretch=1)
        row.addSpacing(12)
        row.addWidget(year)
        row.addWidget(self.year)
        row.addSpacing(12)
        row.addWidget(self._edition)

    def _on_update(self, update: Update) -> None:
        if AGENCY in update.refs or YEAR in update.refs:
            self._show()

    def _show(self) -> None:
        report = self._bridge.session.report
        if self.agency.text() != report.agency:
            self.agency.setText(report.agency)
        blocked = self.year.blockSignals(True)  # noqa: FBT003 Qt's own signature
        self.year.setValue(report.year or _UNSET)
        self.year.blockSignals(blocked)
        template = translate("FactsBar", "{edition} form")
        self._edition.setText(template.format(edition=report.edition))


class _AgencyEdit(QLineEdit):
    """A line whose undo is the report's own."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is being typed here."""
        if leaves_undo(event) and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)


class _YearBox(QSpinBox):
    """A year; the wheel must not change it in passing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(_UNSET, LAST_YEAR)
        self.setSpecialValueText(translate("FactsBar", "not set"))
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def leaves_undo(event: QEvent) -> bool:
    """Tell whether an event asks for undo or redo before the window's shortcut gets it."""
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )
    )
