"""The file of a crash journal.

A file ``<name>.journal`` of records (see ``records``). The first one holds the report as it stood
when the file was begun, and whose it is::

    {"journal": 1, "process": {…}, "path": "…", "origin": {…}, "report": {…}, "changes": 0,
     "at": 1767225600.0}

Each further one holds what the steps of a moment put there, or what stands in an open cell::

    {"at": …, "values": [[address, value], …], "changes": 3}
    {"at": …, "typing": [address, "12"]}     (null in the place of "12": the editor was left)

``origin`` is the report as a file of ours holds it, null where none does; ``path`` is that file.
``changes`` counts steps. There is a file only while there is something that no file of ours holds.
"""

from __future__ import annotations

import os
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from govreport_gui.model.report import ChangeSet
from govreport_gui.storage.atomic import write_privately
from govreport_gui.storage.changes import address, values_as_json
from govreport_gui.storage.ownfile import whole_content_of
from govreport_gui.storage.process import this_process
from govreport_gui.storage.records import record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import BinaryIO

    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Report
    from govreport_gui.storage.disk import Disk

SUFFIX = ".journal"
VERSION = 1


def new_journal(folder: Path) -> Path:
    """Return a name in a folder that no other journal has or had; nothing is written yet."""
    return folder / f"{os.getpid()}-{secrets.token_hex(6)}{SUFFIX}"


@dataclass(frozen=True, slots=True)
class Typing:
    """Text that stands in a cell that is still being typed into; None: no longer."""

    ref: CellRef
    text: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """Something that happened, and the report after it."""

    at: float
    what: ChangeSet | Typing | None
    report: Report


@dataclass(frozen=True, slots=True)
class Saved:
    """From now on, a file of ours holds a report (none, where ``origin`` is None)."""

    origin: Report | None
    path: Path | None


class JournalFile:
    """Only the journal's thread touches it. Every method may raise OSError."""

    def __init__(self, path: Path, disk: Disk, largest: int) -> None:
        """Write to ``path``; beyond so many bytes the file is begun again."""
        self._path, self._disk, self._largest = path, disk, largest
        self._file: BinaryIO | None = None
        self._saved = Saved(None, None)
        self._last: Note | None = None
        self._changes = self._size = 0
        self._is_torn = False
        self.unsafe_since: float | None = None
        """Since when the disk lacks something that a power cut would take (``time.monotonic``)."""

    def put(self, notes: Sequence[Note | Saved]) -> None:
        """Write notes down; after a failure all that there is, in a new file."""
        lines = self._lines(notes)
        if self._last is None:
            self._remove()
        elif self._file is None or self._is_torn or self._size > self._largest:
            self._begin()
        elif lines:
            self._append(b"".join(lines))

    def sync(self) -> None:
        """Make what was written survive a power cut."""
        if self._file is not None:
            self._disk.sync(self._file)
        self.unsafe_since = None

    def tear(self) -> None:
        """Trust the file no longer: the next notes begin another one in its place."""
        self._is_torn = True
        self.unsafe_since = None

    def end(self, *, keep: bool) -> None:
        """Close the file, and remove it unless it is to be kept."""
        self._close()
        if not keep:
            self._disk.remove(self._path)

    def _lines(self, notes: Sequence[Note | Saved]) -> list[bytes]:
        """Return notes as lines; those before the last saving are void."""
        new: list[Note] = []
        for note in notes:
            if isinstance(note, Saved):
                is_behind = self._last is not None and self._last.report != note.origin
                # Of what was done while the report was being saved, the number is not known.
                self._changes, self._saved, self._is_torn = int(is_behind), note, True
                new = []
            else:
                self._last = note
                new.append(note)
        if self._last is not None and not self._would_miss(self._last):
            self._last, self._changes, self._is_torn = None, 0, True
        steps = [note.what for note in new if isinstance(note.what, ChangeSet)]
        self._changes += len(steps) if self._last is not None else 0
        lines = [_steps(new[-1].at, steps, self._changes)] if steps else []
        return lines + [_typing(n.at, n.what) for n in new[-1:] if isinstance(n.what, Typing)]

    def _would_miss(self, note: Note) -> bool:
        """Tell whether there is something that a file of ours does not hold."""
        match note.what:
            case Typing(ref, str(text)) if text != note.report.value(ref):
                return True
        return note.report != self._saved.origin

    def _begin(self) -> None:
        assert self._last is not None  # noqa: S101 otherwise there is nothing to write
        self._close()
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        first = record(self._first(self._last))
        if isinstance(self._last.what, Typing):
            first += _typing(self._last.at, self._last.what)
        write_privately(self._path, first, self._disk)
        self._file = self._disk.append(self._path)
        self._size, self._is_torn, self.unsafe_since = 0, False, None

    def _append(self, data: bytes) -> None:
        assert self._file is not None  # noqa: S101 see put
        self._disk.write(self._file, data)
        self._size += len(data)
        if self.unsafe_since is None:
            self.unsafe_since = time.monotonic()

    def _remove(self) -> None:
        if self._file is not None or self._is_torn:
            self._close()
            self._disk.remove(self._path)
            self._is_torn = False

    def _close(self) -> None:
        file, self._file, self.unsafe_since = self._file, None, None
        if file is not None:
            file.close()

    def _first(self, last: Note) -> dict[str, Any]:
        origin, path = self._saved.origin, self._saved.path
        return {
            "journal": VERSION,
            "process": this_process().as_json(),
            "path": None if path is None else str(path),
            "origin": None if origin is None else whole_content_of(origin),
            "report": whole_content_of(last.report),
            "changes": self._changes,
            "at": last.at,
        }


def _steps(at: float, steps: Sequence[ChangeSet], changes: int) -> bytes:
    return record({"at": at, "values": values_as_json(steps), "changes": changes})


def _typing(at: float, typing: Typing) -> bytes:
    return record({"at": at, "typing": [address(typing.ref), typing.text]})
