"""The thread that writes files while the window stays alive; it touches nothing of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from govreport_gui.session.files import fonts_of, save_document

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.gui.export.kinds import Task


class WritingThread(QThread):
    """Writes one file after the other; asked to end (requestInterruption), it begins no more."""

    begun = Signal(object)
    """The Task that is being written."""
    written = Signal(object, object)
    """The Task that is done, and a FontReport where it is a PDF."""
    failed = Signal(object, object)
    """The Task that was not done, and the UnwritableFileError."""

    def __init__(
        self,
        tasks: Sequence[Task],
        style: Path | Traversable,
        cache: Path | None,
        parent: QObject | None,
    ) -> None:
        """Take what is to be written; nothing of it may change later."""
        super().__init__(parent)
        self._tasks, self._style, self._cache = tuple(tasks), style, cache

    def run(self) -> None:
        """Write, in the thread."""
        for task in self._tasks:
            if self.isInterruptionRequested():
                return
            self.begun.emit(task)
            try:
                self._write(task)
            except UnwritableFileError as error:
                self.failed.emit(task, error)

    def _write(self, task: Task) -> None:
        path = task.path
        if not path.parent.is_dir():
            raise UnwritableFileError(path, WriteFailure.NO_FOLDER)
        save_document(task.document, self._style, path, self._cache)
        is_pdf = path.suffix.lower() == ".pdf"
        fonts = fonts_of(task.document, self._style, self._cache) if is_pdf else None
        self.written.emit(task, fonts)
