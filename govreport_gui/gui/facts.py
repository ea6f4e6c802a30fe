"""Agency and report year, on top of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from govreport_gui.gui.translation import translate
from govreport_gui.gui.undo_keys import leaves_undo
from govreport_gui.model.report import AGENCY, FIRST_YEAR, LAST_YEAR, YEAR

if TYPE_CHECKING:
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.report import FactRef, Value
    from govreport_gui.session.session import Update

_YEAR_LETTERS = 4


class FactsBar(QWidget):
    """Shows and edits the facts about the whole report, each letter as it is typed."""

    refused = Signal(str)
    """A sentence about a year that cannot be one."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """Show the session's agency and year."""
        super().__init__(parent)
        self._bridge = bridge
        self._typing: FactRef | None = None
        self.agency, self.year = _FactEdit(self), _YearEdit(self)
        self._edition = QLabel(self)
        self._build()
        self._show()
        self.agency.textEdited.connect(self._enter_agency)
        self.year.textEdited.connect(self._enter_year)
        for line in (self.agency, self.year):
            line.setReadOnly(bridge.session.refused is not None)
            line.editingFinished.connect(self.commit_edit)
        bridge.updated.connect(self._on_update)

    def commit_edit(self) -> None:
        """End the typing: what is no year yet gives way to the report's year."""
        self._typing = None
        if self.year.text() and _year(self.year.text()) is None:
            sentence = translate(
                "FactsBar", "The report year is a number of four digits, {a} to {b}."
            )
            self.refused.emit(sentence.format(a=FIRST_YEAR, b=LAST_YEAR))
        self._show()

    def _enter_agency(self, text: str) -> None:
        # Pasted line breaks and tabs have no place in a name.
        self._enter(AGENCY, " ".join(text.split()))

    def _enter_year(self, text: str) -> None:
        year = _year(text)
        if year is not None or not text:
            self._enter(YEAR, year)

    def _enter(self, ref: FactRef, value: Value) -> None:
        self._bridge.session.enter({ref: value}, "facts", join=self._typing == ref)
        self._typing = ref

    def _on_update(self, update: Update) -> None:
        """Show what undo or an import changed; one's own typing is not tidied under one's hands."""
        lines = [line for ref, line in self._lines() if ref in update.refs]
        if not all(map(self._agrees, lines)):
            self._typing = None
            self._show()

    def _lines(self) -> tuple[tuple[FactRef, QLineEdit], ...]:
        return (AGENCY, self.agency), (YEAR, self.year)

    def _agrees(self, line: QLineEdit) -> bool:
        """Tell whether a line already says what the report holds."""
        report = self._bridge.session.report
        if line is self.agency:
            return " ".join(line.text().split()) == report.agency
        return _year(line.text()) == report.year

    def _show(self) -> None:
        report = self._bridge.session.report
        year = str(report.year) if report.year else ""
        for line, text in ((self.agency, report.agency), (self.year, year)):
            if line.text() != text:
                line.setText(text)
        template = translate("FactsBar", "{edition} form")
        self._edition.setText(template.format(edition=report.edition))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        agency = QLabel(translate("FactsBar", "&Agency"), self)
        year = QLabel(translate("FactsBar", "Report &year"), self)
        agency.setBuddy(self.agency)
        year.setBuddy(self.year)
        self.agency.setPlaceholderText(translate("FactsBar", "Full name of the agency"))
        self.year.setPlaceholderText(translate("FactsBar", "not set"))
        self.year.setMaxLength(_YEAR_LETTERS)
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget, stretch in ((agency, 0), (self.agency, 1), (year, 0), (self.year, 0)):
            row.addWidget(widget, stretch)
        row.addSpacing(12)
        row.addWidget(self._edition)


class _FactEdit(QLineEdit):
    """A line whose undo is the report's own: every letter is entered at once."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)


class _YearEdit(_FactEdit):
    """As wide as a year, or as what it says while there is none."""

    def sizeHint(self) -> QSize:
        """Return the room for either, whatever the size of the text."""
        metrics = self.fontMetrics()
        words = map(metrics.horizontalAdvance, (self.placeholderText(), "0" * _YEAR_LETTERS))
        return QSize(max(words) + metrics.height(), super().sizeHint().height())


def _year(text: str) -> int | None:
    """Return the report year that a text is, None when it is none."""
    if len(text) != _YEAR_LETTERS or not text.isdecimal():
        return None
    year = int(text)
    return year if FIRST_YEAR <= year <= LAST_YEAR else None
