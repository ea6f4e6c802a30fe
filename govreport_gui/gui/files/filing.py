"""The open report and its file: taken, saved and left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.files.beginning import Beginning
from govreport_gui.gui.files.documents import Documents
from govreport_gui.gui.files.naming import ask_where, file_name, title_of
from govreport_gui.gui.files.opening import Opening
from govreport_gui.gui.lifeboat.choices import Occupied
from govreport_gui.gui.lifeboat.custody import Custody
from govreport_gui.gui.lifeboat.diary import Diary
from govreport_gui.gui.lifeboat.reloading import reload
from govreport_gui.gui.lifeboat.saving import Saving
from govreport_gui.gui.questions import Answer
from govreport_gui.gui.review.reviewing import Reviewing
from govreport_gui.gui.translation import translate
from govreport_gui.session.session import Session
from govreport_gui.storage.ownfile import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.files.reading import Reading
    from govreport_gui.gui.lifeboat.custody import Entry
    from govreport_gui.gui.lifeboat.folders import Folders
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.model.report import Report
    from govreport_gui.storage.saving import SavedFile


class Filing(QObject):
    """Holds the open session and its file; its parts put another report there, or write it out."""

    opened = Signal(object)
    """The new Session."""
    said = Signal(str)
    """A sentence for the status bar."""
    renamed = Signal()
    """Another file, or its changes were saved."""

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
        self.is_begun = False
        self.commit: Callable[[], None] = lambda: None
        self.catalog = catalog
        """The editions of the form."""
        self.reading, self.reviewing = reading, Reviewing(reading.window)
        self.opening = Opening(self, settings, questions)
        self.beginning = Beginning(self, settings, questions)
        self.documents = Documents(self, style, settings, questions)
        self._settings, self._questions = settings, questions
        self._stem = ""
        self.custody = Custody(questions)
        self.diary = Diary(folders.recovery if folders else None)
        self.versions = folders.versions if folders else None
        self._saving = Saving(
            questions, self.custody, self.versions, self._ask_where, partial(reload, self)
        )

    @property
    def name(self) -> str:
        """The name of the open report, for titles and file names."""
        if self.path is not None:
            return self.path.stem
        report = self.session.report if self.session else None
        if self._stem or report is None or not report.agency:
            return self._stem or translate("Filing", "New report")
        return title_of(self.catalog.edition(report.edition), report)

    @property
    def only_looks(self) -> bool:
        """Whether the open report may not be changed, since somebody else has it open."""
        return self.session is not None and self.session.refused is not None

    def save(self) -> bool:
        """Save the report to its file, asking for one if it has none; tell whether it is saved."""
        return self._save(self.path) if self.path and not self.only_looks else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save the report there; tell whether it is saved."""
        path = self._ask_where()
        return path is not None and self._save(path)

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
        form = self.catalog.edition(report.edition)
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

    def _ask_where(self) -> Path | None:
        return ask_where(self._questions, self._settings, file_name(self.name), SUFFIX)

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
        if self.only_looks:
            # Its widgets were made to be looked at.
            self.opening.put_in_place(saved.path)
        self._tell_saved(saved)
        return True

    def _tell_saved(self, saved: SavedFile) -> None:
        template = translate("Filing", "Saved: {path}")
        if saved.unkept is not None:
            template = translate("Filing", "Saved: {path}. No earlier version could be kept.")
        self.said.emit(template.format(path=saved.path))
