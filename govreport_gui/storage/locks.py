"""Tell others that a report is open: a small file beside it, hidden where names can hide.

``.~name.lock`` holds one JSON object: host, process, user and time. It binds only who asks for it,
so a wrong one can always be overruled; nobody is locked out for good.
"""

from __future__ import annotations

import json
import os
import sys
import time
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from govreport_gui.storage.disk import DISK, Disk
from govreport_gui.storage.process import Process, process_from, this_process, user_name

_LONGEST = 240
"""Bytes of a name, of the 255 that most disks take."""
_OLD = 24 * 3600.0
"""Seconds after which a lock of another computer was probably left behind."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a report open, as whom, and since when (seconds since 1970).

    Computer and user are empty where the lock may not be read.
    """

    process: Process
    user: str
    since: float

    @property
    def is_gone(self) -> bool:
        """Whether its program has surely ended."""
        return self.process.is_gone is True

    def may_be_gone(self, now: float) -> bool:
        """Tell whether its program has probably ended: nobody has one report open for a day."""
        return self.is_gone or now - self.since > _OLD


class Lock:
    """A report that this program holds. Made by ``take_lock``."""

    def __init__(self, file: Path, holder: Holder, disk: Disk) -> None:
        """Remember who holds it."""
        self._file, self._holder, self._disk = file, holder, disk

    def taken_by(self) -> Holder | None:
        """Return who has taken the report from us meanwhile, None when nobody has."""
        holder = _holder(self._file)
        return None if holder in {None, self._holder} else holder

    def release(self) -> None:
        """Let go, unless somebody else has taken it meanwhile; what cannot be removed grows old."""
        with suppress(OSError):
            if _read(self._file) == self._holder:
                self._disk.remove(self._file)


def holder_of(path: Path) -> Holder | None:
    """Return who else has a report open, None when nobody has; who is surely gone does not count.

    A lock of this program itself does not count either.
    """
    holder = _holder(lock_file(path))
    return None if holder is None or holder.is_gone or _is_mine(holder) else holder


def take_lock(path: Path, *, by_force: bool = False, disk: Disk = DISK) -> Lock | Holder | None:
    """Tell others that a report is open here; return who else has it open, if somebody has.

    ``by_force`` takes it from whoever has it. None where nothing can be told, as on a disk that is
    write-protected: nobody can save there either.
    """
    file = lock_file(path)
    holder = Holder(this_process(), user_name(), time.time())
    try:
        if by_force or (file.exists() and holder_of(path) is None):
            disk.remove(file)
        _create(file, holder, disk)
    except FileExistsError:
        # Somebody was a moment faster; who says nothing readable is writing it just now.
        return holder_of(path)
    except OSError:
        return None
    if sys.platform == "win32":
        # Loaded only where it is needed.
        from govreport_gui.storage.windows import hide  # noqa: PLC0415

        hide(file)
    return Lock(file, holder, disk)


def lock_file(path: Path) -> Path:
    """Return the lock of a report; through a link it is the one of the file itself."""
    real = Path(os.path.realpath(path))
    name = f".~{real.name}.lock"
    if len(os.fsencode(name)) > _LONGEST:
        name = f".~{zlib.crc32(os.fsencode(real.name)):08x}.lock"
    return real.with_name(name)


def _create(file: Path, holder: Holder, disk: Disk) -> None:
    """Write a lock whole or not at all."""
    data = {**holder.process.as_json(), "user": holder.user, "since": holder.since}
    target = disk.create(file)
    try:
        with closing(target):
            disk.write(target, json.dumps(data).encode("ascii"))
    except OSError:
        with suppress(OSError):
            disk.remove(file)
        raise


def _is_mine(holder: Holder) -> bool:
    return holder.process == this_process()


def _holder(file: Path) -> Holder | None:
    try:
        return _read(file)
    except PermissionError:
        # Somebody whose name is not for us, or who is writing it just now.
        return _unknown(file)
    except OSError:
        return None


def _unknown(file: Path) -> Holder | None:
    with suppress(OSError):
        return Holder(Process("", 0, ""), "", file.stat().st_mtime)
    return None


def _read(file: Path) -> Holder | None:
    """Return what a lock says; one that says nothing, such as half a one, counts for none."""
    try:
        data = json.loads(file.read_bytes())
        user, since = data["user"], data["since"]
        if not isinstance(user, str) or not isinstance(since, float | int):
            return None
        return Holder(process_from(data), user, float(since))
    except FileNotFoundError:
        return None
    except (KeyError, TypeError, ValueError):
        return None
