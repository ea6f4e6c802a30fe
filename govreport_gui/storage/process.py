"""Which process wrote something, and whether it still runs; its id alone does not tell."""

from __future__ import annotations

import getpass
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Process:
    """A process among those of all computers and all times.

    ``begun`` tells it from others that had the same id: the start of the computer and of the
    process on Linux, of the process on Windows; empty where the system does not say.
    """

    host: str
    pid: int
    begun: str

    @property
    def is_gone(self) -> bool | None:
        """Tell whether it has ended; None when it ran on another computer: nobody knows."""
        if self.host != host_name():
            return None
        begun = _begun(self.pid)
        return begun is None or ("" not in {begun, self.begun} and begun != self.begun)

    def as_json(self) -> dict[str, Any]:
        """Return what ``process_from`` reads."""
        return {"host": self.host, "pid": self.pid, "begun": self.begun}


def this_process() -> Process:
    """Return the process that asks."""
    return Process(host_name(), os.getpid(), _begun(os.getpid()) or "")


def process_from(data: dict[str, Any]) -> Process:
    """Return a process from JSON; raises KeyError or TypeError for what is none."""
    host, pid, begun = data["host"], data["pid"], data["begun"]
    if not isinstance(host, str) or type(pid) is not int or not isinstance(begun, str):
        raise TypeError(data)
    return Process(host, pid, begun)


def host_name() -> str:
    """Return the name of this computer."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def user_name() -> str:
    """Return the name that the user logged in with, if the system says."""
    # Without an entry in the system's list of users it raises one or the other.
    with suppress(ImportError, KeyError, OSError):
        return getpass.getuser()
    return ""


def _begun(pid: int) -> str | None:
    """Return when a process began, in whatever the system counts.

    None when there is none, empty when there is one and the system does not say.
    """
    if sys.platform == "win32":
        # Loaded only where it is needed.
        from govreport_gui.storage.windows import process_begun  # noqa: PLC0415

        return process_begun(pid)
    return _begun_on_linux(pid) if sys.platform == "linux" else _begun_elsewhere(pid)


def _begun_on_linux(pid: int) -> str | None:
    try:
        # The name in brackets may hold spaces and brackets of its own.
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        # Some offices hide the processes of other users from one another.
        return _begun_elsewhere(pid)
    # Fields 3 and 22 of proc(5): a zombie has ended, only nobody has asked yet.
    return None if fields[0] in "ZX" else f"{boot}:{fields[19]}"


def _begun_elsewhere(pid: int) -> str | None:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return None
    except PermissionError:
        pass
    return ""
