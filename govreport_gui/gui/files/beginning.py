"""Begin a report: a blank one, or this year's from last year's."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from govreport_gui.gui.review.uses import as_year_before, corrected
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.report import Report
from govreport_gui.session.new_year import begin_year
from govreport_gui.wording import note_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.model.report import Ref, Value
    from govreport_gui.session.new_year import Begun

_FIRST_MONTH_OF_SEASON = 7
"""Reports are written from autumn to 31 January: before July, a new one is for last year."""


class Beginning:
    """Puts a report whose figures are still to come in the place of the open one."""

    def __init__(self, filing: Filing, settings: Settings, questions: Questions) -> None:
        """Begin reports for a window's ``filing``."""
        self._filing, self._settings, self._questions = filing, settings, questions
        self._begun: Begun | None = None

    def new(self) -> None:
        """Begin a blank report on the current form."""
        if not self._filing.may_leave():
            return
        form = self._filing.catalog.current
        report = Report(form.key, form.edition, year=_year_of_season())
        self._filing.take(report, report, begun=True)

    def begin_year(self) -> None:
        """Ask for last year's report and begin this year's from it."""
        may = self._filing.may_leave()
        if may and (path := self._questions.last_year(self._settings.folder)):
            self._read(path)

    def begin_from(self, path: Path) -> None:
        """Begin this year's report from last year's, which the user named."""
        if self._filing.may_leave():
            self._read(path.absolute())

    def _read(self, path: Path) -> None:
        filing = self._filing
        opened = filing.opening.read(path)
        if opened is not None:
            begin = partial(self._begin, path, opened.report)
            use = as_year_before(begin, lambda: filing.session, partial(self._tell, path))
            filing.reviewing.go(path, opened, use)

    def _begin(self, path: Path, read: Report, corrections: Mapping[Ref, Value]) -> None:
        last = corrected(read, corrections)
        year = _year_of_season() if last.year is None else last.year + 1
        begun = begin_year(self._filing.catalog, last, year)
        self._filing.take(begun.report, begun.report, begun=True)
        # This year's report is likely to be kept beside last year's.
        self._settings.folder = path.parent
        self._begun = begun

    def _tell(self, path: Path) -> None:
        """Say what came along, above the new report as it stays."""
        begun = self._begun
        if begun is not None:
            notes = [note_sentence(note, QtWords()) for note in begun.notes]
            told = translate("Filing", "The report for {year} is begun from “{name}”.")
            told = told.format(year=begun.report.year, name=path.name)
            self._questions.tell(told, notes)


def _year_of_season() -> int:
    """Return the year that reports are written for now, by the office's own clock."""
    today = date.today()  # noqa: DTZ011 see above
    return today.year if today.month >= _FIRST_MONTH_OF_SEASON else today.year - 1
