"""The crash journal of one open report: all that is done to it is on the disk within seconds."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from govreport_gui.storage.disk import DISK, Disk
from govreport_gui.storage.failures import write_failure
from govreport_gui.storage.journal_file import JournalFile, Note, Saved, Typing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from govreport_gui.model.errors import WriteFailure
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import ChangeSet, Report

SECONDS = 2.0
"""What is older than this is never lost, even when the power fails."""
_LARGEST = 4 * 1024 * 1024
"""Bytes; a larger file is begun again from the report as it stands."""
_GATHER = 0.1
"""Share of the two seconds in which notes are gathered, to be written as one."""
_LONGEST = 10.0
"""Seconds that are waited for a disk; a network drive may be away for ever."""
_RETRY = 5.0
"""Seconds until a disk that would not write is tried again."""


class Journal:
    """Takes notes at once and writes them in a thread of its own, in their order.

    ``seconds`` is the longest time until a note survives a power cut; it outlives this process
    after a tenth of that. When the disk will not write, ``on_failure`` is called in that thread,
    once, and again with None when it does; meanwhile nothing is forgotten, and the file is begun
    anew as soon as that is possible.
    """

    def __init__(
        self,
        file: Path,
        *,
        seconds: float = SECONDS,
        largest: int = _LARGEST,
        disk: Disk = DISK,
        on_failure: Callable[[WriteFailure | None], None] = lambda _reason: None,
    ) -> None:
        """Keep a journal in ``file``; its folder is made when needed."""
        self._file = JournalFile(file, disk, largest)
        self._delay, self._gather = seconds / 2, seconds * _GATHER
        self._on_failure = on_failure
        self._condition = threading.Condition()
        self._notes: list[Note | Saved] = []
        self._asked = self._answered = 0
        self._ends = False
        self._broken = False
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def begin(self, report: Report, origin: Report | None, path: Path | None) -> None:
        """Start from a report; what no file of ours holds yet (no ``origin``) is kept at once."""
        self._put(Saved(origin, path))
        if origin != report:
            self._put(Note(time.time(), None, report))

    def enter(self, step: ChangeSet, report: Report) -> None:
        """Take down a step, and the report after it."""
        self._put(Note(time.time(), step, report))

    def typing(self, ref: CellRef, text: str | None, report: Report) -> None:
        """Take down what stands in an open cell; the next step, or None, makes it void."""
        self._put(Note(time.time(), Typing(ref, text), report))

    def saved(self, report: Report, path: Path) -> None:
        """Take down that a file of ours holds the report; what was done since stays to recover."""
        self._put(Saved(report, path))

    def flush(self) -> bool:
        """Wait until the disk has all that was noted; tell whether it has.

        A disk that does not answer for ten seconds has not.
        """
        with self._condition:
            self._asked += 1
            wanted = self._asked
            self._condition.notify_all()
            answered = self._condition.wait_for(lambda: self._answered >= wanted, _LONGEST)
            return answered and not self._broken

    def close(self, *, keep: bool = False) -> None:
        """End the thread; the file goes, as after every orderly end, unless it is to be kept."""
        with self._condition:
            self._ends = True
            self._condition.notify_all()
        self._thread.join(_LONGEST)
        if not self._thread.is_alive():
            with suppress(OSError):
                self._file.end(keep=keep)

    def _put(self, note: Note | Saved) -> None:
        with self._condition:
            self._notes.append(note)
            if len(self._notes) == 1:
                # Else the thread is gathering already: to wake it would only hold up the keys.
                self._condition.notify_all()

    def _run(self) -> None:
        while not self._turn():
            pass

    def _turn(self) -> bool:
        """Wait for something to do and do it; tell whether it was the last time."""
        with self._condition:
            self._condition.wait_for(self._has_work, self._patience())
            self._condition.wait_for(self._is_urgent, self._gather if self._notes else 0)
            notes, self._notes = self._notes, []
            asked, ends = self._asked, self._ends
            sync = ends or asked > self._answered
        self._try(lambda: self._work(notes, sync=sync))
        with self._condition:
            self._answered = asked
            self._condition.notify_all()
        return ends

    def _has_work(self) -> bool:
        return bool(self._notes) or self._is_urgent()

    def _is_urgent(self) -> bool:
        return self._ends or self._asked > self._answered

    def _patience(self) -> float | None:
        """Return for how many seconds nothing must be done, unless something is asked."""
        if self._broken:
            return _RETRY
        unsafe_since = self._file.unsafe_since
        if unsafe_since is None:
            return None
        return max(0.0, unsafe_since + self._delay - time.monotonic())

    def _work(self, notes: Sequence[Note | Saved], *, sync: bool) -> None:
        self._file.put(notes)
        since = self._file.unsafe_since
        if since is not None and (sync or time.monotonic() >= since + self._delay):
            self._file.sync()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OSError as error:
            self._file.tear()
            if not self._broken:
                self._broken = True
                self._on_failure(write_failure(error))
        else:
            if self._broken:
                self._broken = False
                self._on_failure(None)
