"""One export of several files: its thread, what comes of it, and what is asked about failures."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.export.writing import WritingThread
from govreport_gui.gui.lifeboat.choices import Unwritten
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from govreport_gui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.exporting.fonts.report import FontReport
    from govreport_gui.gui.export.kinds import Task
    from govreport_gui.gui.questions import Questions


@dataclass(slots=True)
class Outcome:
    """What came of an export: files by path; those ``given_up`` were begun and not finished."""

    written: list[Path] = field(default_factory=list)
    given_up: list[Path] = field(default_factory=list)
    fonts: list[FontReport] = field(default_factory=list)


class Job(QObject):
    """Writes in a thread; what could not be written is asked about at the end, one by one."""

    progressed = Signal(int, int, str)
    """How many files are done, how many there are, and the name of the one being written."""
    ended = Signal()
    """Nothing is being written any more; see ``outcome``."""

    def __init__(
        self,
        style: Path | Traversable,
        cache: Path | None,
        questions: Questions,
        parent: QObject,
    ) -> None:
        """Write documents in a style; what is dear to make is kept in the ``cache`` folder."""
        super().__init__(parent)
        self._style, self._cache, self._questions = style, cache, questions
        self._thread: WritingThread | None = None
        self._left: list[Task] = []
        self._failed: list[tuple[Task, UnwritableFileError]] = []
        self._is_cancelled = False
        self.outcome = Outcome()

    @property
    def is_running(self) -> bool:
        """Whether files are being written."""
        return self._thread is not None

    def start(self, tasks: Sequence[Task]) -> None:
        """Begin to write."""
        self.outcome, self._is_cancelled = Outcome(), False
        self._run(tasks)

    def cancel(self) -> None:
        """Begin no more files; the one that is being written is finished or fails."""
        self._is_cancelled = True
        if self._thread is not None:
            self._thread.requestInterruption()

    def _run(self, tasks: Sequence[Task]) -> None:
        self._left, self._failed = list(tasks), []
        thread = WritingThread(tasks, self._style, self._cache, self)
        thread.begun.connect(self._tell_begun)
        thread.written.connect(self._take_written)
        thread.failed.connect(self._take_failed)
        thread.finished.connect(self._go_on)
        self._thread = thread
        thread.start()

    def _tell_begun(self, task: Task) -> None:
        count = len(self._left) + len(self.outcome.written) + len(self._failed)
        self.progressed.emit(count - len(self._left), count, task.path.name)

    def _take_written(self, task: Task, fonts: FontReport | None) -> None:
        self._left.remove(task)
        self.outcome.written.append(task.path)
        if fonts is not None:
            self.outcome.fonts.append(fonts)

    def _take_failed(self, task: Task, error: UnwritableFileError) -> None:
        self._left.remove(task)
        self._failed.append((task, error))

    def _go_on(self) -> None:
        """Ask about what failed and write that again; else it is the end."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.deleteLater()
        if not self._is_cancelled:
            # The thread broke down: a mistake of ours, of which the person must not hear nothing.
            self._failed += [(task, _broken(task)) for task in self._left]
        again = [task for failed in self._failed if (task := self._asked(*failed)) is not None]
        if again:
            self._run(again)
        else:
            self.ended.emit()

    def _asked(self, task: Task, error: UnwritableFileError) -> Task | None:
        """Return the task to try again, to the same file or another one."""
        answer = None if self._is_cancelled else self._ask(error)
        if answer is Unwritten.RETRY:
            return task
        if answer is Unwritten.ELSEWHERE and (elsewhere := self._elsewhere(task)):
            return elsewhere
        self.outcome.given_up.append(task.path)
        return None

    def _ask(self, error: UnwritableFileError) -> Unwritten | None:
        offers = [
            (translate("Writing", "&Retry"), Unwritten.RETRY),
            (translate("Writing", "Save &elsewhere…"), Unwritten.ELSEWHERE),
        ]
        return self._questions.which(error_sentence(error, QtWords()), (), offers)

    def _elsewhere(self, task: Task) -> Task | None:
        path, suffix = task.path, task.path.suffix
        chosen = self._questions.file_to_write(path.parent, path.stem, suffix)
        if chosen is None:
            return None
        right = chosen.suffix.lower() == suffix
        return replace(task, path=chosen if right else chosen.with_name(chosen.name + suffix))


def _broken(task: Task) -> UnwritableFileError:
    return UnwritableFileError(task.path, WriteFailure.OTHER)
