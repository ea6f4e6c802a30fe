"""What it costs that nothing is ever lost."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from govreport_gui.importing.importer import import_report
from govreport_gui.session.session import Session
from govreport_gui.storage.backups import keep_version
from govreport_gui.storage.disk import Disk
from govreport_gui.storage.journal import Journal
from govreport_gui.storage.journal_file import new_journal
from govreport_gui.storage.saving import save_report
from tests.bench.row import Row, percentile, ratio, seconds
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from govreport_gui.forms import Catalog
    from govreport_gui.model.report import Report

SAMPLE = ROOT / "resources" / "samples" / "qingshi_2025.txt"
_ROUNDS, _BLOCKS, _KEYS, _BETWEEN = 9, 8, 40, 0.004
"""Seconds between keys: eight times as fast as a key that is held down repeats."""
_BACKUPS = 200

_START = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from govreport_gui.app import build_window
from govreport_gui.gui.lifeboat.folders import Folders
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched is window.view.pages.currentWidget():
            app.postEvent(self, QEvent(QEvent.Type.User))
        return False
    def event(self, event):
        os._exit(0)
app = QApplication(sys.argv)
watch = Watch()
folder = Path(sys.argv[1])
window = build_window(app, folder / "settings.ini", Folders.within(folder))
window.open_sample()
app.installEventFilter(watch)
window.show()
app.exec()
"""


def rows(folder: Path) -> Iterator[Row]:
    """Measure in a folder that may be filled."""
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    sample = import_report(catalog, SAMPLE).report
    report = replace(sample, last_year=replace(sample, year=2024))
    value = _added(folder, catalog, report)
    yield Row("journal: added to a keystroke, p99", value, "ms", "the same keys, no journal", 1)
    value = 1000 * percentile(seconds(_save(folder, report), 100), 0.99)
    yield Row("save: full report, p99, no fsync", value, "ms", "", 50)
    value = _started(folder)
    yield Row(f"start: with {_BACKUPS} versions", value, "×", "start with none", 1.05)


class Unsynced(Disk):
    """Leaves out what only the disk's own speed decides."""

    def sync(self, file: BinaryIO) -> None:
        file.flush()

    def sync_folder(self, folder: Path) -> None:
        """Nothing."""


def _added(folder: Path, catalog: Catalog, report: Report) -> float:
    """Return by how many ms a journal raises what 99 of 100 keystrokes do not exceed.

    The keys go to both in turn, some at a time, so that both see the same machine. The median of
    several rounds: what else the machine does moves the 99th of 100 by more than the journal.
    """
    plain, kept = (Session(catalog.edition(report.edition), report, saved=True) for _ in range(2))
    journal = Journal(new_journal(folder / "recovery"))
    journal.begin(report, report, None)
    kept.listen(lambda update: journal.enter(update.step, kept.report))
    chance, rounds = random.Random(1), []
    for _ in range(_ROUNDS):
        without, with_journal = [], []
        for _ in range(_BLOCKS):
            without += _typed(plain, chance)
            with_journal += _typed(kept, chance)
            journal.flush()
        rounds.append(percentile(with_journal, 0.99) - percentile(without, 0.99))
    journal.close()
    return 1000 * statistics.median(rounds)


def _typed(session: Session, chance: random.Random) -> list[float]:
    """Return how long each keystroke took, in seconds; the journal works in between too."""
    cells, taken = list(session.form.fields), []
    for _ in range(_KEYS):
        start = time.perf_counter()
        session.enter({chance.choice(cells): str(chance.randrange(10**6))}, "type")
        taken.append(time.perf_counter() - start)
        time.sleep(_BETWEEN)
    return taken


def _save(folder: Path, report: Report) -> Callable[[], object]:
    """Return a save that keeps versions too; each time of another report."""
    numbers = count()
    path = folder / "a.govreport"

    def save() -> None:
        changed = replace(report, agency=f"{report.agency}{next(numbers)}")
        save_report(changed, path, folder / "data" / "versions", Unsynced())

    return save


def _started(folder: Path) -> float:
    """Return the start with many versions of many reports ÷ the start with none."""
    full, empty = folder / "full", folder / "empty"
    for number in range(_BACKUPS):
        at = datetime.now(UTC) - timedelta(days=number % 20)
        keep_version(full / "versions", folder / f"{number // 20}.govreport", b"%d" % number, at)
    empty.mkdir()
    return ratio(lambda: _start(full), lambda: _start(empty), times=9)


def _start(folder: Path) -> None:
    subprocess.run([sys.executable, "-c", _START, str(folder)], check=True, cwd=ROOT)
