"""The status bar: where the cursor is, what is selected, how one types, what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel

from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.selected import selected_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.window.report_view import ReportView
    from govreport_gui.model.form import CellRef
    from govreport_gui.session.session import Update


class StatusLine(QObject):
    """Shows what a report in the window tells, and whether it is kept for bad days."""

    def __init__(self, bar: QStatusBar, filing: Filing) -> None:
        """Fill a status bar."""
        super().__init__(bar)
        self._bar, self._filing = bar, filing
        self._view: ReportView | None = None
        self._told = ""
        self.trouble, self.selected, self._mode = QLabel(bar), QLabel(bar), QLabel(bar)
        self._looks = QLabel(translate("MainWindow", "Read only"), bar)
        for label in (self.trouble, self._looks, self.selected, self._mode):
            bar.addPermanentWidget(label)
        filing.said.connect(self.say)
        filing.diary.troubled.connect(self.trouble.setText)

    def attend(self, view: ReportView) -> None:
        """Tell of another report."""
        self._view = view
        view.pages.current_ref_changed.connect(self._show_cell_name)
        view.pages.chosen_changed.connect(self._show_selected)
        view.pages.tables.mode_changed.connect(self._mode.setText)
        view.pages.texts.said.connect(self.say)
        view.findings.said.connect(self.say)
        view.refused.connect(self._say_refused)
        view.bridge.updated.connect(self._show_selected)
        view.bridge.updated.connect(self._forget_after)
        view.pages.currentChanged.connect(self._forget)

    def say(self, sentence: str) -> None:
        """Tell what has been done, until something else is."""
        self._told = sentence
        self._bar.showMessage(sentence)

    def _forget_after(self, update: Update) -> None:
        """Go on telling while nothing is done: checks that come later tell of no change."""
        if update.refs:
            self._forget()

    def _forget(self) -> None:
        if self._told and self._bar.currentMessage() == self._told:
            self._bar.clearMessage()
        self._told = ""

    def show_state(self) -> None:
        """Tell whether the open report is only looked at."""
        self._looks.setVisible(self._filing.only_looks)

    def _show_cell_name(self, ref: CellRef | None) -> None:
        if ref is None or self._filing.session is None:
            self._bar.clearMessage()
            return
        self._bar.showMessage(" › ".join(self._filing.session.form.fields[ref].path))

    def _show_selected(self) -> None:
        session, refs = self._filing.session, self._view.pages.chosen_refs if self._view else ()
        self.selected.setText(selected_sentence(session.report, refs) if session else "")

    def _say_refused(self, sentence: str) -> None:
        QApplication.beep()
        self.say(sentence)
