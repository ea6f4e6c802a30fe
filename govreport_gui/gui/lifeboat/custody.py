"""The file of the open report: locked against others, and known by its stamp."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from govreport_gui.gui.lifeboat.choices import Changed, Occupied
from govreport_gui.gui.settings.settings import is_there
from govreport_gui.gui.translation import translate
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.storage.locks import Holder, Lock, holder_of, lock_file, take_lock
from govreport_gui.storage.ownfile import SUFFIX
from govreport_gui.storage.stamps import Stamp, has_changed, stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govreport_gui.gui.questions import Questions


_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that may be read: as it stood before, our lock on it, and what it is opened for."""

    path: Path
    stamp: Stamp | None
    lock: Lock | None
    way: Occupied | None = None
    """None: to work on it."""
    was_left: bool = False
    """Whether a program that came to no orderly end had it open."""

    def give_up(self) -> None:
        """Let others have it."""
        if self.lock is not None:
            self.lock.release()


class Custody:
    """Asks before a report that somebody else has open is read, or one is overwritten."""

    def __init__(self, questions: Questions) -> None:
        """Hold nothing yet."""
        self._questions = questions
        self._held: Entry | None = None

    def enter(self, path: Path) -> Entry | None:
        """Return how a file may be opened, None when the person would rather not.

        Raises UnreadableFileError.
        """
        if path.suffix.lower() != SUFFIX or not is_there(path):
            return Entry(path, None, None)
        stamp = _stamp(path)
        is_mine = self._held is not None and self._held.path == path
        was_left = is_there(lock_file(path)) and not is_mine
        lock = take_lock(path)
        if not isinstance(lock, Holder):
            return Entry(path, stamp, lock, was_left=was_left and lock is not None)
        way = self._ask(path, lock)
        if way is None:
            return None
        forced = take_lock(path, by_force=True) if way is Occupied.FORCE else None
        return Entry(
            path,
            stamp,
            forced if isinstance(forced, Lock) else None,
            None if way is Occupied.FORCE else way,
        )

    def read(self, path: Path, read: Callable[[Path], _T | None]) -> tuple[Entry, _T] | None:
        """Return a file's entry and what ``read`` gives of it; None when the person gave up.

        Raises UnreadableFileError.
        """
        entry = self.enter(path)
        if entry is None:
            return None
        found = None
        try:
            found = read(path)
        finally:
            if found is None:
                entry.give_up()
        return None if found is None else (entry, found)

    def hold(self, entry: Entry | None) -> None:
        """Hold another file from now on, or none; the one before is let go."""
        before, self._held = self._held, entry
        if before is not None and before is not entry:
            before.give_up()

    def wrote(self, path: Path, stamp: Stamp) -> None:
        """Hold what was written there."""
        held = self._held
        lock = held.lock if held is not None and held.path == path else take_lock(path)
        self._held = Entry(path, stamp, lock if isinstance(lock, Lock) else None)
        if held is not None and held.path != path:
            held.give_up()

    def before_writing(self, path: Path) -> Changed | None:
        """Return how a report may be written to a file; None when the person would rather not."""
        held = self._held
        if held is None or held.path != path:
            other = holder_of(path)
            return Changed.OVERWRITE if other is None else self._ask_of_holder(path, other)
        if held.stamp is not None and has_changed(path, held.stamp):
            return self._ask_of_change(path)
        taken = held.lock.taken_by() if held.lock is not None else None
        return Changed.OVERWRITE if taken is None else self._ask_of_holder(path, taken)

    def _ask(self, path: Path, holder: Holder) -> Occupied | None:
        offers = [
            (translate("Custody", "&Look at it only"), Occupied.LOOK),
            (translate("Custody", "Work on a &copy"), Occupied.COPY),
        ]
        details = [
            _who(holder),
            translate("Custody", "Two people who save one file overwrite each other's work."),
        ]
        if holder.may_be_gone(time.time()):
            offers.append((translate("Custody", "&Open it all the same"), Occupied.FORCE))
            details.append(
                translate(
                    "Custody",
                    "That is long ago: the program or the computer may have broken off since. Ask before you open it all the same.",  # noqa: E501 one sentence
                )
            )
        sentence = translate("Custody", "“{name}” is open on another desk.")
        return self._questions.which(sentence.format(name=path.name), details, offers)

    def _ask_of_holder(self, path: Path, holder: Holder) -> Changed | None:
        sentence = translate("Custody", "“{name}” is open on another desk. Replace it?")
        return self._questions.which(
            sentence.format(name=path.name),
            [_who(holder)],
            [
                (translate("Custody", "Save &elsewhere…"), Changed.ELSEWHERE),
                (translate("Custody", "&Replace it"), Changed.OVERWRITE),
            ],
        )

    def _ask_of_change(self, path: Path) -> Changed | None:
        sentence = translate("Custody", "Somebody else has changed “{name}” since you opened it.")
        return self._questions.which(
            sentence.format(name=path.name),
            [
                translate(
                    "Custody",
                    "Save elsewhere: both stay. Overwrite: yours replaces theirs, which stays among the earlier versions. Read again: theirs is shown here, and undo brings yours back.",  # noqa: E501 one sentence
                )
            ],
            [
                (translate("Custody", "Save &elsewhere…"), Changed.ELSEWHERE),
                (translate("Custody", "&Overwrite"), Changed.OVERWRITE),
                (translate("Custody", "&Read again"), Changed.RELOAD),
            ],
        )


def _stamp(path: Path) -> Stamp | None:
    try:
        return stamp_of(path)
    except OSError as error:
        raise UnreadableFileError(path, ReadFailure.DENIED, repr(error)) from error


def _who(holder: Holder) -> str:
    since = time.strftime("%Y-%m-%d %H:%M", time.localtime(holder.since))
    template = translate("Custody", "User {user}, computer {host}, since {since}.")
    return template.format(user=holder.user or "?", host=holder.process.host or "?", since=since)
