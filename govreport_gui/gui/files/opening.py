"""Put the report of a file, ours or not, in the place of the open one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.files.attempting import attempt
from govreport_gui.gui.lifeboat.choices import Occupied
from govreport_gui.gui.review.uses import as_report
from govreport_gui.gui.translation import translate
from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.session.files import open_file
from govreport_gui.storage.ownfile import SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.lifeboat.custody import Entry
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.session.files import Opened


class Opening(QObject):
    """Opens files that a person chooses, drops or has used before."""

    unread = Signal(object)
    """The UnreadableFileError of a file that was to be opened."""

    def __init__(self, filing: Filing, settings: Settings, questions: Questions) -> None:
        """Open reports for a window's ``filing``."""
        super().__init__(filing)
        self._filing, self._settings, self._questions = filing, settings, questions

    def open(self) -> None:
        """Ask for a file and open it."""
        may = self._filing.may_leave()
        if may and (path := self._questions.file_to_open(self._settings.folder)):
            self.put_in_place(path)

    def open_path(self, path: Path) -> None:
        """Open a file that the user named."""
        if self._filing.may_leave():
            self.put_in_place(path.absolute())

    def open_sample(self, path: Path) -> None:
        """Open a sample as a new report that is not yet saved anywhere."""
        if self._filing.may_leave():
            report = open_file(self._filing.catalog, path).report
            self._filing.take(report, report)

    def read(self, path: Path) -> Opened | None:
        """Return what a file holds.

        None when it cannot be read, after saying why; or when the person gave it up.
        """
        return attempt(self._questions, lambda: self._filing.reading.read(path))

    def put_in_place(self, path: Path) -> None:
        """Open a file without asking what becomes of the open report."""
        filing = self._filing
        try:
            found = filing.custody.read(path, filing.reading.read)
        except UnreadableFileError as error:
            self.unread.emit(error)
            return
        if found is None:
            return
        entry, opened = found
        self._settings.remember(path)
        if opened.own:
            self._take_own(path, opened, entry)
            return
        entry.give_up()
        # As long as nobody changes anything, the file holds it all: nobody is asked to save.
        read = partial(filing.take, opened.report, opened.report)
        filing.reviewing.go(path, opened, as_report(read, lambda: filing.session))

    def _take_own(self, path: Path, opened: Opened, entry: Entry) -> None:
        if entry.way is Occupied.COPY:
            self._filing.take(opened.report, opened.report, stem=path.stem)
        elif path.suffix.lower() == SUFFIX:
            self._filing.take(opened.report, opened.report, entry)
        else:
            # Saving must never put our format into a file that is named like another's.
            self._filing.take(opened.report, None)
        if entry.was_left:
            told = translate(
                "Filing",
                "The program that had “{name}” open did not end in order; its lock is lifted.",
            )
            self._filing.said.emit(told.format(name=path.name))
