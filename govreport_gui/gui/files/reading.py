"""Read files so that none can hurt: a foreign one in a process of its own, within limits."""

from __future__ import annotations

from contextlib import contextmanager
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from govreport_gui.gui.files.worker import Worker
from govreport_gui.gui.translation import QtWords
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.session.files import open_file
from govreport_gui.session.limits import SECONDS
from govreport_gui.storage.ownfile import is_own_file
from govreport_gui.wording import note_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from govreport_gui.forms import Catalog
    from govreport_gui.session.files import Opened

_PATIENCE = 300
"""Milliseconds without a dialog: most files are read in them, and a flash is no help."""
_PAUSE = 1000
"""Milliseconds after a file was read until the next process starts to wait."""


class _End(IntEnum):
    """Why waiting ended; 0 is what Qt says when the program is to end."""

    CANCELLED = 0
    READ = 1
    LATE = 2
    LONG = 3


class Reading(QObject):
    """Waits for one file at a time, and keeps a process ready for the next one."""

    def __init__(
        self, catalog: Catalog, window: QWidget, seconds: float = SECONDS, patience: int = _PATIENCE
    ) -> None:
        """Read for a window; after ``patience`` milliseconds, a dialog tells that it goes on."""
        super().__init__(window)
        self._catalog, self._window = catalog, window
        self._seconds, self._patience = seconds, patience
        self._loop = QEventLoop(self)
        self._is_busy = False
        self._keeps_ready = False
        self._ready: Worker | None = None
        application = QCoreApplication.instance()
        assert application is not None  # noqa: S101 there is a window
        application.aboutToQuit.connect(self.dismiss)

    @property
    def window(self) -> QWidget:
        """The window that files are read for."""
        return self._window

    def prepare(self) -> None:
        """Start the process for the next file now, which saves most of the time later on."""
        self._keeps_ready = True
        if self._ready is None or self._ready.has_ended:
            self._ready = Worker(self)

    def dismiss(self) -> None:
        """Need no process any longer."""
        self._keeps_ready = False
        self.cancel()
        if self._ready is not None:
            self._ready.give_up()
            self._ready = None

    def cancel(self) -> None:
        """Give up the file that is being read."""
        self._loop.exit(_End.CANCELLED)

    def read(self, path: Path) -> Opened | None:
        """Return what a file holds; None when the person cancelled, or while another is read.

        Raises UnreadableFileError.
        """
        if is_own_file(path):
            return open_file(self._catalog, path)
        if self._is_busy:
            return None
        self._is_busy = True
        try:
            return self._read(path)
        finally:
            self._is_busy = False

    def _read(self, path: Path) -> Opened | None:
        worker = self._take_ready()
        worker.ended.connect(partial(self._loop.exit, _End.READ))
        worker.ask(path)
        try:
            match self._wait(worker, path.name):
                case _End.READ:
                    return _sound(worker.outcome(self._catalog, path), path)
                case _End.LATE:
                    raise UnreadableFileError(path, ReadFailure.TOO_SLOW)
                case _:
                    return None
        finally:
            worker.give_up()
            if self._keeps_ready:
                QTimer.singleShot(_PAUSE, self, self._prepare_again)

    def _take_ready(self) -> Worker:
        worker, self._ready = self._ready, None
        return Worker(self) if worker is None or worker.has_ended else worker

    def _prepare_again(self) -> None:
        if self._keeps_ready:
            self.prepare()

    def _wait(self, worker: Worker, name: str) -> int:
        """Wait until the file is read, or long enough; keys pressed meanwhile are not lost."""
        with self._alarm(_End.LATE, round(self._seconds * 1000)):
            # Loaded when used: the window opens sooner without it.
            from govreport_gui.gui.waiting_dialog import busy_cursor  # noqa: PLC0415

            with busy_cursor(), self._alarm(_End.LONG, self._patience):
                without_input = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
                end = self._run(worker, without_input)
            return self._wait_with_dialog(worker, name) if end == _End.LONG else end

    def _wait_with_dialog(self, worker: Worker, name: str) -> int:
        # Loaded when used: hardly any file takes so long.
        from govreport_gui.gui.files.reading_dialog import ReadingDialog  # noqa: PLC0415

        dialog = ReadingDialog(name, self._window)
        dialog.rejected.connect(self.cancel)
        dialog.show()
        try:
            return self._run(worker)
        finally:
            dialog.rejected.disconnect(self.cancel)
            dialog.close()
            dialog.deleteLater()

    def _run(
        self,
        worker: Worker,
        events: QEventLoop.ProcessEventsFlag = QEventLoop.ProcessEventsFlag.AllEvents,
    ) -> int:
        return _End.READ if worker.has_ended else self._loop.exec(events)

    @contextmanager
    def _alarm(self, end: _End, milliseconds: int) -> Iterator[None]:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(partial(self._loop.exit, end))
        timer.start()
        try:
            yield
        finally:
            timer.stop()
            timer.deleteLater()


def _sound(opened: Opened, path: Path) -> Opened:
    """Return what another process found if every note of it can be told.

    Raises UnreadableFileError.
    """
    try:
        for note in opened.notes:
            note_sentence(note, QtWords())
    except (IndexError, KeyError) as error:
        raise UnreadableFileError(path, ReadFailure.CRASHED, repr(error)) from error
    return opened
