"""Last year's report beside this year's: what the menus do about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from govreport_gui.gui.review.uses import as_year_before, corrected
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.report import YEAR_BEFORE
from govreport_gui.session.last_year import as_last_year, doubts
from govreport_gui.wording import note_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from govreport_gui.gui.compare import ComparePage
    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.report_view import ReportView
    from govreport_gui.model.report import Ref, Report, Value


class Comparing(QObject):
    """Keeps last year's report with the open one, and shows its figures."""

    said = Signal(str)
    """A sentence for the status bar."""
    shown = Signal(bool)
    """Whether last year's report is shown beside this year's."""

    def __init__(self, filing: Filing, settings: Settings, questions: Questions) -> None:
        """Work on whatever report is open."""
        super().__init__()
        self._filing, self._settings, self._questions = filing, settings, questions
        self._view: ReportView | None = None
        self._page: ComparePage | None = None

    def take(self, view: ReportView) -> None:
        """Work on another report."""
        self._view, self._page = view, None
        view.pages.tables.show_last_year(self._settings.last_year)
        view.pages.compared.connect(self.shown)
        self.shown.emit(False)  # noqa: FBT003 a signal

    def show(self, show: bool) -> None:  # noqa: FBT001 a Qt slot
        """Show last year's figures in the tables, or no longer."""
        self._settings.last_year = show
        if self._view is not None:
            self._view.pages.tables.show_last_year(show)

    def side_by_side(self, show: bool) -> None:  # noqa: FBT001 a Qt slot
        """Show last year's report beside this year's, word by word, or the sections again."""
        if self._view is not None:
            self._filing.commit()
            self._view.pages.compare(self._side_by_side(self._view) if show else None)
            self._view.pages.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(show and self._view is not None)

    def choose(self) -> None:
        """Ask for last year's report."""
        path = self._questions.last_year(self._settings.folder)
        if path is not None:
            self.take_from(path)

    def take_from(self, path: Path) -> None:
        """Keep the report of a file as last year's; say what about it looks wrong.

        What is wrong is said and not forbidden: it takes one step to undo.
        """
        opened = self._filing.opening.read(path)
        if self._filing.session is not None and opened is not None:
            use = as_year_before(
                partial(self._compare, path, opened.report), lambda: self._filing.session
            )
            self._filing.reviewing.go(path, opened, use)

    def forget(self) -> None:
        """Keep no report of last year any longer."""
        session = self._filing.session
        if session is not None:
            session.enter({YEAR_BEFORE: None}, "compare")

    def _side_by_side(self, view: ReportView) -> ComparePage:
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.compare import ComparePage  # noqa: PLC0415

        if self._page is None:
            self._page = page = ComparePage(view.bridge, view)
            page.asked.connect(view.going.to_place)
            page.choice_asked.connect(self.choose)
            page.closed.connect(partial(self.side_by_side, False))  # noqa: FBT003 a slot's
            page.said.connect(self.said)
        return self._page

    def _compare(self, path: Path, read: Report, corrections: Mapping[Ref, Value]) -> None:
        session = self._filing.session
        if session is None:
            return
        self._filing.commit()
        last = corrected(read, corrections)
        found = doubts(session.form, session.report, last)
        session.enter({YEAR_BEFORE: as_last_year(last)}, "compare")
        self.said.emit(translate("Comparing", "Compared with {name}.").format(name=path.name))
        if found:
            self._questions.tell(
                translate("Comparing", "Please look at “{name}” again:").format(name=path.name),
                [note_sentence(note, QtWords()) for note in found],
            )
