"""The crash journal of whatever report is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.translation import translate
from govreport_gui.storage.journal import Journal
from govreport_gui.storage.journal_file import new_journal

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.model.errors import WriteFailure
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Report
    from govreport_gui.session.session import Session, Update


class Diary(QObject):
    """Takes down every step, and every keystroke in an open cell."""

    troubled = Signal(str)
    """A sentence to be shown as long as it holds: the disk takes nothing. "" when it does again."""
    _failed = Signal(object)
    """From the journal's own thread."""

    def __init__(self, folder: Path | None) -> None:
        """Write to ``folder``; nothing is written where there is none."""
        super().__init__()
        self._folder = folder
        self._journal: Journal | None = None
        self._session: Session | None = None
        self._is_typing = False
        self._failed.connect(self._tell)

    def begin(self, session: Session, origin: Report | None, path: Path | None) -> None:
        """Start with another report; ``origin`` is what it would be again without the journal."""
        self.close()
        if self._folder is None:
            return
        self._session, self._is_typing = session, False
        journal = Journal(new_journal(self._folder), on_failure=self._failed.emit)
        self._journal = journal
        journal.begin(session.report, origin, path)
        session.listen(partial(self._note, session))

    def type(self, ref: CellRef, text: str) -> None:
        """Take down what stands in an open cell; the report's own text when it was given up."""
        if self._journal is None or self._session is None:
            return
        report = self._session.report
        is_new = text.strip() != report.entry(ref).text
        if is_new or self._is_typing:
            self._journal.typing(ref, text if is_new else None, report)
        self._is_typing = is_new

    def saved(self, report: Report, path: Path) -> None:
        """Take down that a file holds the report."""
        if self._journal is not None:
            self._journal.saved(report, path)

    def is_safe(self) -> bool:
        """Wait for the disk; tell whether it has all that was taken down."""
        return self._journal is not None and self._journal.flush()

    def close(self) -> None:
        """Forget the report: it was saved, or given up."""
        if self._journal is not None:
            self._journal.close()
            self.troubled.emit("")
        self._journal = self._session = None

    def _note(self, session: Session, update: Update) -> None:
        # A session that was left may still be told something by a widget on its way out.
        if self._journal is not None and session is self._session and update.step.changes:
            self._is_typing = False
            self._journal.enter(update.step, session.report)

    def _tell(self, reason: WriteFailure | None) -> None:
        sentence = translate(
            "Diary", "Changes cannot be kept safe against a crash at present. Save often."
        )
        self.troubled.emit("" if reason is None or self._journal is None else sentence)
