"""The program that is killed: the real session, journal, saves, versions and lock; no window.

``python -m tests.survival.typist FOLDER SEED CALL`` begins like the window does: it takes over what
an earlier run lost, or opens the file, or a blank report. Then it types for ever. CALL is the
number of the disk's call that kills it, 0 for none.

On the standard output it says, before anybody else hears of it, what state the report is in::

    state 1234.5678 <digest>      (seconds of the system's own clock)
    saved 1235.0001 <digest>      (after the save came back)
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from govreport_gui.model.report import (
    AGENCY,
    YEAR,
    Reason,
    ReasonRef,
    Report,
    TextRef,
    apply,
    difference,
)
from govreport_gui.session.session import Session
from govreport_gui.storage.journal import Journal
from govreport_gui.storage.journal_file import new_journal
from govreport_gui.storage.locks import Lock, take_lock
from govreport_gui.storage.ownfile import read_report
from govreport_gui.storage.recovery import discard, lost_reports
from govreport_gui.storage.saving import report_bytes, save_report
from govreport_gui.storage.stamps import digest_of
from tests.support.faults import FaultyDisk, LethalDisk

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog
    from govreport_gui.session.session import Update
    from govreport_gui.storage.disk import Disk

FORMS = Path(__file__).parents[2] / "resources" / "forms" / "annual_report"
_WORDS = "全年主动公开信息条本镇受理申请答复办结整改培训考核𠮷《条例》“公开”，。0123456789"
_PAUSE = 0.02
"""Seconds between two keystrokes, at most."""


def digest(report: Report) -> str:
    """Return a short name of a report."""
    return digest_of(report_bytes(report))


def say(what: str, report: Report) -> None:
    """Tell the witness; the pipe outlives this process."""
    os.write(1, f"{what} {time.monotonic():.6f} {digest(report)}\n".encode())


class Typist:
    """Somebody who works on one report."""

    def __init__(self, folder: Path, catalog: Catalog, chance: Random, disk: Disk) -> None:
        self.path, self.versions = folder / "desk" / "a.govreport", folder / "versions"
        self.recovery, self.disk, self.chance = folder / "recovery", disk, chance
        self.form = catalog.current
        self.catalog = catalog
        self.cells = list(self.form.fields)
        self.journal = Journal(new_journal(self.recovery), disk=disk)
        self.session = self._begin()
        self.session.keep_totals = chance.random() < 0.5
        self.session.listen(self._note)

    def work(self) -> None:
        """Type for ever."""
        assert isinstance(take_lock(self.path, disk=self.disk), Lock), "a dead program's lock holds"
        while True:
            act = self.chance.choices(
                (self._figure, self._words, self._travel, self._fact, self._leave_open, self._save),
                (40, 20, 10, 4, 10, 6),
            )[0]
            act()
            time.sleep(self.chance.random() * _PAUSE)

    def _begin(self) -> Session:
        """Open what was lost, or the file, or a blank report."""
        found = lost_reports(self.catalog, self.recovery)
        if found:
            report, origin = found[0].report, found[0].origin
        elif self.path.exists():
            report = origin = read_report(self.catalog, self.path)
        else:
            report = origin = Report(self.form.key, self.form.edition, year=2025)
        say("state", report)
        self.journal.begin(report, origin, None if found else self.path)
        if found and self.journal.flush():
            for lost in found:
                discard(lost)
        return Session(self.form, report, saved=not found)

    def _note(self, update: Update) -> None:
        say("state", self.session.report)
        self.journal.enter(update.step, self.session.report)

    def _figure(self) -> None:
        texts = (str(self.chance.randrange(10**6)), "0", "", "/", "12件")
        refs = self.chance.sample(self.cells, self.chance.choice((1, 1, 1, 40)))
        self.session.enter({ref: self.chance.choice(texts) for ref in refs}, "type")

    def _words(self) -> None:
        ref, count = TextRef(self.chance.choice("一五六")), self.chance.randrange(6)
        lines = tuple("".join(self.chance.choices(_WORDS, k=90)) for _ in range(count))
        self.session.enter({ref: lines}, "type", join=self.chance.random() < 0.5)

    def _fact(self) -> None:
        self.session.enter(
            {
                AGENCY: "".join(self.chance.choices(_WORDS, k=8)),
                YEAR: self.chance.choice((None, 2024, 2025)),
                ReasonRef("P1.x"): self.chance.choice((None, Reason("核对过", "5f2a"))),
            },
            "type",
        )

    def _travel(self) -> None:
        self.session.travel(self.chance.randrange(-6, 4))

    def _leave_open(self) -> None:
        """Type into a cell digit by digit, and leave it entered or as it was."""
        ref, text, report = self.chance.choice(self.cells), "", self.session.report
        for digit in str(self.chance.randrange(10**4)):
            text += digit
            say("state", apply(report, difference(report, {ref: text}, "type")))
            self.journal.typing(ref, text, report)
        if self.chance.random() < 0.5:
            self.session.enter({ref: text}, "type")
        say("state", self.session.report)
        self.journal.typing(ref, None, self.session.report)

    def _save(self) -> None:
        report = self.session.report
        save_report(report, self.path, self.versions, self.disk)
        say("saved", report)
        self.journal.saved(report, self.path)


def main(folder: Path, seed: int, call: int) -> None:
    """Work until killed."""
    disk = LethalDisk(call) if call else FaultyDisk()
    (folder / "desk").mkdir(exist_ok=True)
    Typist(folder, load_catalog(FORMS), Random(seed), disk).work()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
