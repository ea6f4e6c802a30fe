"""Start the typist, kill it, look at what is left, and start it again."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.storage.backups import versions_of
from govreport_gui.storage.locks import holder_of
from govreport_gui.storage.ownfile import read_report
from govreport_gui.storage.recovery import lost_reports
from tests.survival.typist import digest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.forms import Catalog
    from govreport_gui.model.report import Report

ROOT = Path(__file__).parents[2]
LONGEST = 3.2
"""Seconds that a typist lives at most, so that some of its work is older than two."""
_CALLS = 400
"""Calls of the disk in which a typist dies at the latest, if it does in one."""


@dataclass(frozen=True, slots=True)
class Death:
    """What a kill did. ``loss`` is the age of the oldest change that is gone, in seconds; 0: none.

    ``damage`` are sentences, none when all is whole.
    """

    in_a_call: bool
    steps: int
    loss: float
    damage: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Life:
    """What the witness heard: states in their order, with times; what was surely saved; the end."""

    states: list[tuple[float, str]]
    saved: list[str]
    end: float

    def place(self, name: str) -> int:
        """Return where a state came last; -1 when it never was."""
        return max((at for at, (_, state) in enumerate(self.states) if state == name), default=-1)


def deaths(folder: Path, catalog: Catalog, seed: int, times: int) -> Iterator[Death]:
    """Let one report be worked on and its program be killed so many times."""
    chance = Random(seed)
    before = None
    for number in range(times):
        in_a_call = number % 2 == 0
        call = chance.randrange(1, _CALLS) if in_a_call else 0
        life = _lived(folder, chance.randrange(10**9), call, chance.random() * LONGEST)
        death, before = _looked_at(folder, catalog, life, before, in_a_call=in_a_call)
        yield death


def _lived(folder: Path, seed: int, call: int, seconds: float) -> _Life:
    """Let the typist work until it dies by itself, or for some seconds."""
    command = [sys.executable, "-m", "tests.survival.typist", str(folder), str(seed), str(call)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        lines, begun = [], 0.0
        for line in process.stdout:
            lines.append(line.decode().split())
            begun = begun or float(lines[0][1])
            if not call and float(lines[-1][1]) > begun + seconds:
                break
        end = time.monotonic()
        process.kill()
        lines += [line.decode().split() for line in process.stdout]
    assert process.returncode == -signal.SIGKILL, "the typist stumbled"
    states = [(float(at), name) for what, at, name in lines if what == "state"]
    saved = [name for what, _, name in lines if what == "saved"]
    return _Life(states, saved, end if not call else float(lines[-1][1]))


def _looked_at(
    folder: Path, catalog: Catalog, life: _Life, before: str | None, *, in_a_call: bool
) -> tuple[Death, str]:
    """Return what a death did, and the state that the next typist must begin with."""
    damage = []
    if before is not None and life.states[0][1] != before:
        damage.append("the restart did not begin with what was recovered")
    path = folder / "desk" / "a.govreport"
    damage += _damaged_files(folder, catalog, path)
    if holder_of(path) is not None:
        damage.append("the lock of the dead is taken for one of the living")
    lost = lost_reports(catalog, folder / "recovery")
    report = lost[0].report if lost else _whole(catalog, path)
    if report is None and path.exists():
        damage.append("the report is gone")
    name = digest(report) if report is not None else life.states[0][1]
    place = life.place(name)
    if place < 0:
        damage.append("what was recovered was never typed")
    gone = [at for at, _ in life.states[place + 1 :]]
    loss = life.end - gone[0] if gone else 0.0
    return Death(in_a_call, len(life.states), loss, tuple(damage)), name


def _damaged_files(folder: Path, catalog: Catalog, path: Path) -> Iterator[str]:
    if path.exists() and _whole(catalog, path) is None:
        yield "the saved report is damaged"
    for version in versions_of(folder / "versions", path):
        if _whole(catalog, version.file) is None:
            yield f"a version is damaged: {version.file.name}"


def _whole(catalog: Catalog, path: Path) -> Report | None:
    try:
        return read_report(catalog, path)
    except UnreadableFileError:
        return None
