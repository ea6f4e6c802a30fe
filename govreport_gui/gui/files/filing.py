"""Open, save, export and print: what the File menu does."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.lifeboat.choices import Occupied
from govreport_gui.gui.lifeboat.custody import Custody
from govreport_gui.gui.lifeboat.diary import Diary
from govreport_gui.gui.lifeboat.reloading import reload
from govreport_gui.gui.lifeboat.saving import Saving
from govreport_gui.gui.lifeboat.writing import write_somewhere
from govreport_gui.gui.questions import Answer
from govreport_gui.gui.review.reviewing import Reviewing
from govreport_gui.gui.review.uses import as_report, as_year_before, corrected
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.errors import GovReportError, UnreadableFileError
from govreport_gui.model.report import Report
from govreport_gui.session.files import as_pdf, document_bytes, fonts_of, open_file, save_bytes
from govreport_gui.session.new_year import begin_year
from govreport_gui.session.session import Session
from govreport_gui.storage.ownfile import SUFFIX
from govreport_gui.wording import error_sentence, font_sentences, note_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.resources.abc import Traversable

    from govreport_gui.exporting import Document
    from govreport_gui.forms import Catalog
    from govreport_gui.gui.files.reading import Reading
    from govreport_gui.gui.lifeboat.custody import Entry
    from govreport_gui.gui.lifeboat.folders import Folders
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.model.report import Ref, Value
    from govreport_gui.session.files import Opened

_T = TypeVar("_T")

_FIRST_MONTH_OF_SEASON = 7
"""Reports are written from autumn to 31 January: before July, a new one is for last year."""


_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|', "_"))
_LONGEST_NAME = 200
"""Bytes; most file systems allow 255, and a suffix must still fit."""


def _year_of_season() -> int:
    """Return the year that reports are written for now, by the office's own clock."""
    today = date.today()  # noqa: DTZ011 see above
    return today.year if today.month >= _FIRST_MONTH_OF_SEASON else today.year - 1


def _whole(session: Session) -> Document:
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.exporting import compose  # noqa: PLC0415

    return compose(session.form, session.report)


def file_name(title: str, end: str = "") -> str:
    """Return a title as every file system takes it; the ``end`` of the name is never cut off."""
    name = " ".join(title.split()).translate(_FORBIDDEN).strip(" .")
    return name.encode()[: _LONGEST_NAME - len(end.encode())].decode(errors="ignore") + end


class Filing(QObject):
    """Holds the open session and its file, and puts another one in their place."""

    opened = Signal(object)
    """The new Session."""
    said = Signal(str)
    """A sentence for the status bar."""
    renamed = Signal()
    """Another file, or its changes were saved."""
    unread = Signal(object)
    """The UnreadableFileError of a file that was to be opened."""

    def __init__(
        self,
        catalog: Catalog,
        style: Path | Traversable,
        settings: Settings,
        questions: Questions,
        reading: Reading,
        folders: Folders | None = None,
    ) -> None:
        """Start with no report open; without ``folders`` nothing is kept for bad days."""
        super().__init__()
        self.session: Session | None = None
        self.path: Path | None = None
        self.cache: Path | None = None
        self.is_begun = False
        self.reading, self.reviewing = reading, Reviewing(reading.window)
        self.commit: Callable[[], None] = lambda: None
        self._catalog, self._official = catalog, style
        self._settings, self._questions = settings, questions
        self._stem = ""
        self.custody = Custody(questions)
        self.diary = Diary(folders.recovery if folders else None)
        self.versions = folders.versions if folders else None
        self._saving = Saving(
            questions,
            self.custody,
            self.versions,
            partial(self._ask_where, SUFFIX),
            partial(reload, self),
        )

    @property
    def catalog(self) -> Catalog:
        """The editions of the form."""
        return self._catalog

    @property
    def style(self) -> Path | Traversable:
        """How documents look, as it is chosen in the settings."""
        official = self._official
        if not isinstance(official, Path):
            return official  # a file within an archive has no others beside it
        return official.with_name(f"{self._settings.style}.toml")

    @property
    def name(self) -> str:
        """The name of the open report, for titles and file names."""
        if self.path is not None:
            return self.path.stem
        report = self.session.report if self.session else None
        if self._stem or report is None or not report.agency:
            return self._stem or translate("Filing", "New report")
        return self._title(report)

    @property
    def only_looks(self) -> bool:
        """Whether the open report may not be changed, since somebody else has it open."""
        return self.session is not None and self.session.refused is not None

    def open(self) -> None:
        """Ask for a file and open it."""
        if self.may_leave() and (path := self._questions.file_to_open(self._settings.folder)):
            self._open(path)

    def open_path(self, path: Path) -> None:
        """Open a file that the user named."""
        if self.may_leave():
            self._open(path.absolute())

    def read(self, path: Path) -> Opened | None:
        """Return what a file holds.

        None when it cannot be read, after saying why; or when the person gave it up.
        """
        return self._attempt(lambda: self.reading.read(path))

    def open_sample(self, path: Path) -> None:
        """Open a sample as a new report that is not yet saved anywhere."""
        if self.may_leave():
            report = open_file(self._catalog, path).report
            self.take(report, report)

    def new(self) -> None:
        """Begin a blank report on the current form."""
        if not self.may_leave():
            return
        form = self._catalog.current
        report = Report(form.key, form.edition, year=_year_of_season())
        self.take(report, report, begun=True)

    def begin_year(self) -> None:
        """Ask for last year's report and begin this year's from it."""
        if self.may_leave() and (path := self._questions.last_year(self._settings.folder)):
            self._begin_from(path)

    def begin_from(self, path: Path) -> None:
        """Begin this year's report from last year's, which the user named."""
        if self.may_leave():
            self._begin_from(path.absolute())

    def save(self) -> bool:
        """Save the report to its file, asking for one if it has none; tell whether it is saved."""
        return self._save(self.path) if self.path and not self.only_looks else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save the report there; tell whether it is saved."""
        path = self._ask_where(SUFFIX)
        return path is not None and self._save(path)

    def export(self, suffix: str) -> None:
        """Ask for a file and write the report there in another format."""
        self.export_document(_whole, "", suffix)

    def export_document(
        self, compose: Callable[[Session], Document], end: str, suffix: str
    ) -> None:
        """Ask for a file, its name ending in ``end``, and write what is composed of the report."""
        self.commit()
        path = self._ask_where(suffix, end)
        session = self.session
        if path is None or session is None:
            return
        make = partial(document_bytes, compose(session), self.style, path, self.cache)
        data = self._patiently(make)
        if data is not None:
            self._write_out(path, partial(save_bytes, data), end)

    def pdf(self) -> bytes | None:
        """Return the report as PDF.

        None when it cannot be made, after saying why; or when the person gave it up.
        """
        self.commit()
        session = self.session
        if session is None:
            return None
        return self._patiently(
            partial(as_pdf, session.form, session.report, self.style, self.cache)
        )

    def take(
        self,
        report: Report,
        origin: Report | None,
        entry: Entry | None = None,
        *,
        begun: bool = False,
        stem: str = "",
    ) -> None:
        """Open a report; nothing is lost when it is left as its ``origin``, if it has one.

        The figures of one that is ``begun`` here are still to come. ``stem`` is the file's name of
        which it is a copy.
        """
        form = self._catalog.edition(report.edition)
        self.path, self.is_begun = entry.path if entry else None, begun
        self._stem = stem and translate("Filing", "{name} (copy)").format(name=stem)
        self.session = Session(form, report, saved=False, figures_first=True)
        if origin is not None:
            self.session.mark_saved(origin)
        if entry is not None and entry.way is Occupied.LOOK:
            self.session.refused = self._refuse
        self.custody.hold(entry)
        self.diary.begin(self.session, origin, self.path)
        self.opened.emit(self.session)

    def take_copy(self, report: Report, stem: str) -> bool:
        """Open what came from a file named ``stem`` as a report without one; tell whether."""
        may = self.may_leave()
        if may:
            self.take(report, None, stem=stem)
        return may

    def leave(self) -> None:
        """Let go of the open report: the window closes."""
        self.custody.hold(None)
        self.diary.close()

    def may_leave(self) -> bool:
        """Ask about unsaved changes; tell whether the open report may be left."""
        self.commit()
        if self.session is None or not self.session.is_modified:
            return True
        answer = self._questions.what_about_changes(self.name)
        return self.save() if answer is Answer.SAVE else answer is Answer.DISCARD

    def _begin_from(self, path: Path) -> None:
        opened = self.read(path)
        if opened is not None:
            use = as_year_before(partial(self._begin, path, opened.report), lambda: self.session)
            self.reviewing.go(path, opened, use)

    def _begin(self, path: Path, read: Report, corrections: Mapping[Ref, Value]) -> None:
        last = corrected(read, corrections)
        year = _year_of_season() if last.year is None else last.year + 1
        begun = begin_year(self._catalog, last, year)
        self.take(begun.report, begun.report, begun=True)
        # This year's report is likely to be kept beside last year's.
        self._settings.folder = path.parent
        notes = [note_sentence(note, QtWords()) for note in begun.notes]
        told = translate("Filing", "The report for {year} is begun from “{name}”.")
        self._questions.tell(told.format(year=year, name=path.name), notes)

    def _open(self, path: Path) -> None:
        try:
            found = self.custody.read(path, self.reading.read)
        except UnreadableFileError as error:
            self.unread.emit(error)
            return
        if found is None:
            return
        entry, opened = found
        self._settings.remember(path)
        if not opened.own:
            entry.give_up()
            read = partial(self.take, opened.report, None)
            self.reviewing.go(path, opened, as_report(read, lambda: self.session))
            return
        # Saving must never put our format into a file that is named like another's.
        own = path.suffix.lower() == SUFFIX
        if entry.way is Occupied.COPY:
            self.take(opened.report, opened.report, stem=path.stem)
        else:
            self.take(opened.report, opened.report if own else None, entry if own else None)
        if entry.was_left:
            told = translate(
                "Filing",
                "The program that had “{name}” open did not end in order; its lock is lifted.",
            )
            self.said.emit(told.format(name=path.name))

    def _refuse(self) -> None:
        self.said.emit(
            translate("Filing", "This report is only looked at. To change it, save it elsewhere.")
        )

    def _save(self, path: Path) -> bool:
        self.commit()
        session = self.session
        if session is None:
            return True
        report = session.report
        saved = self._saving.save(report, path)
        if saved is None:
            return False
        session.mark_saved(report)
        self.path, self._stem = saved.path, ""
        self.diary.saved(report, saved.path)
        self._settings.remember(saved.path)
        self.renamed.emit()
        template = translate("Filing", "Saved: {path}")
        if saved.unkept is not None:
            template = translate("Filing", "Saved: {path}. No earlier version could be kept.")
        if self.only_looks:
            # Its widgets were made to be looked at.
            self._open(saved.path)
        self.said.emit(template.format(path=saved.path))
        return True

    def _patiently(self, make: Callable[[], bytes]) -> bytes | None:
        """Make a document, which may take seconds when a font is used for the first time."""
        # Loaded when used: the window opens sooner without it.
        from govreport_gui.gui.patience import patiently  # noqa: PLC0415

        title = translate("Filing", "Make a document")
        sentence = translate("Filing", "Making the pages of “{name}”…").format(name=self.name)
        return self._attempt(lambda: patiently(make, title, sentence, self.reading.window))

    def _write_out(self, path: Path, write: Callable[[Path], None], end: str) -> None:
        """Write the report in another format, there or where it can be written."""
        again = partial(self._ask_where, path.suffix, end)
        written = write_somewhere(self._questions, path, write, again)
        if written is not None:
            self._tell_exported(written[0])

    def _tell_exported(self, path: Path) -> None:
        """Say that it is written, and in which fonts; what a PDF cannot show must be read."""
        told = [translate("Filing", "Exported: {path}").format(path=path)]
        session = self.session
        if path.suffix.lower() == ".pdf" and session is not None:
            # Loaded when used: the window opens sooner without it.
            from govreport_gui.exporting import compose  # noqa: PLC0415

            document = compose(session.form, session.report)
            fonts = fonts_of(document, self.style, self.cache)
            told += font_sentences(fonts, QtWords())
            if fonts.missing:
                self._questions.tell(told[1])
        self.said.emit(" ".join(told))

    def _ask_where(self, suffix: str, end: str = "") -> Path | None:
        """Ask for a file; what is written there is what its name says, whatever was typed."""
        name = file_name(self.name, end)
        path = self._questions.file_to_write(self._settings.folder, name, suffix)
        if path is None:
            return None
        if path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
            if path.exists() and not self._questions.may_replace(path.name):
                return None
        self._settings.folder = path.parent
        return path

    def _attempt(self, work: Callable[[], _T]) -> _T | None:
        """Do what may fail; say why it failed, once, in one sentence."""
        try:
            return work()
        except GovReportError as error:
            self._questions.tell(error_sentence(error, QtWords()))
            return None

    def _title(self, report: Report) -> str:
        form = self._catalog.edition(report.edition)
        year = f"{report.year}年" if report.year else ""
        return f"{report.agency}{year}{form.title}"
