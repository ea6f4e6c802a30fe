"""Undo, redo, totals and blanks: what the Edit menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.questions import Blanks
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import AfterEnter, Settings
    from govreport_gui.gui.window.history_dialog import HistoryDialog
    from govreport_gui.gui.window.report_view import ReportView
    from govreport_gui.model.form import CellRef
    from govreport_gui.session.session import Session


class Editing(QObject):
    """Changes the open report as a whole, and how it is edited."""

    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, filing: Filing, settings: Settings, questions: Questions) -> None:
        """Work on whatever report is open."""
        super().__init__()
        self._filing, self._settings, self._questions = filing, settings, questions
        self._view: ReportView | None = None

    def take(self, view: ReportView, session: Session) -> None:
        """Work on another report; the figures of an opened one were stated by somebody."""
        self._view = view
        view.pages.tables.set_after_enter(self._settings.after_enter)
        session.keep_totals = self._filing.is_begun and self._settings.keep_totals

    def undo(self) -> None:
        """Take the last step back."""
        self.travel(-1)

    def redo(self) -> None:
        """Do the last undone step again."""
        self.travel(1)

    def travel(self, count: int) -> None:
        """Take steps back (below 0) or do them again, and show where the last one was."""
        self._filing.commit()
        session = self._filing.session
        step = session.travel(count) if session else None
        if step is not None and self._view is not None:
            self._view.going.to_step(step)

    def show_history(self) -> HistoryDialog | None:
        """List the steps, to go back several at once; return the list."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.window.history_dialog import HistoryDialog  # noqa: PLC0415

        self._filing.commit()
        if self._view is None:
            return None
        dialog = self._view.findChild(HistoryDialog)
        if dialog is None:
            dialog = HistoryDialog(self._view.bridge, self._view)
            dialog.asked.connect(self.travel)
        dialog.show()
        dialog.activateWindow()
        return dialog

    def keep_totals(self, keep: bool) -> None:  # noqa: FBT001 a Qt slot
        """Have totals follow their parts from now on, here and in new reports, or not."""
        self._settings.keep_totals = keep
        if self._filing.session is not None:
            self._filing.session.keep_totals = keep

    def fill_totals(self, wanted: Callable[[CellRef], bool]) -> None:
        """Make the wanted totals the sums of their parts."""
        self._filing.commit()
        session = self._filing.session
        if session is None:
            return
        if not session.fill_totals([ref for ref in session.form.fields if wanted(ref)]):
            self.said.emit(translate("Editing", "No total had to be filled in."))

    def fill_row_totals(self) -> None:
        """Fill the totals that stand in the rows of the selected cells."""
        rows = {ref[:2] for ref in self._chosen()}
        self.fill_totals(lambda ref: ref[:2] in rows)

    def fill_column_totals(self) -> None:
        """Fill the totals that stand in the columns of the selected cells."""
        columns = {(ref.table, ref.column) for ref in self._chosen()}
        self.fill_totals(lambda ref: (ref.table, ref.column) in columns)

    def fill_table_totals(self) -> None:
        """Fill the totals of the table that is shown."""
        tables = {ref.table for ref in self._chosen()}
        self.fill_totals(lambda ref: ref.table in tables)

    def fill_blanks(self) -> None:
        """Ask, then fill what is still blank with 0."""
        self._filing.commit()
        session = self._filing.session
        if session is None:
            return
        everywhere = session.blanks(session.form.fields)
        tables = {ref.table for ref in self._chosen()}
        here = session.blanks([ref for ref in session.form.fields if ref.table in tables])
        if not everywhere:
            self.said.emit(translate("Editing", "No cell is blank."))
            return
        answer = self._questions.which_blanks(len(here), len(everywhere))
        if answer is not Blanks.NONE:
            session.enter(here if answer is Blanks.HERE else everywhere, "zeros")

    def set_after_enter(self, where: AfterEnter) -> None:
        """Lead the cursor elsewhere after Enter, from now on."""
        self._settings.after_enter = where
        if self._view is not None:
            self._view.pages.tables.set_after_enter(where)

    def _chosen(self) -> tuple[CellRef, ...]:
        return () if self._view is None else self._view.pages.chosen_refs
