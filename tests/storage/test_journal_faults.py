from __future__ import annotations

import contextlib
import errno
import threading
import time
from typing import TYPE_CHECKING

from govreport_gui.model.errors import WriteFailure
from govreport_gui.model.report import (
    AGENCY,
    YEAR,
    Report,
    TextRef,
    apply,
    difference,
)
from govreport_gui.storage.disk import Disk
from govreport_gui.storage.journal import SECONDS, Journal
from govreport_gui.storage.journal_file import JournalFile, Note
from govreport_gui.storage.recovery import read_journal
from tests.support.desk import NATURAL, Desk, lost
from tests.support.faults import FaultyDisk, PowerCut, disk_error
from tests.support.mounts import mounted
from tests.support.reports import zeros

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Ref, Value

STEPS: tuple[dict[Ref, Value], ...] = (
    {NATURAL: "12"},
    {AGENCY: "甲镇人民政府"},
    {TextRef("五"): ("一", "二")},
    {YEAR: 2024},
)


def work(desk: Desk) -> list[Report]:
    """Change a report a few times; return it as it stood after each change."""
    desk.journal.begin(desk.report, desk.report, None)
    states = [desk.report]
    for values in STEPS:
        desk.enter(values)
        states.append(desk.report)
    return states


def test_whichever_call_of_the_disk_fails_once_nothing_is_lost(
    catalog: Catalog, form: Form, file: Path
) -> None:
    counting = FaultyDisk()
    quiet = Desk(zeros(form), file, counting)
    work(quiet)
    quiet.journal.close()
    for at in range(1, len(counting.calls)):
        desk = Desk(zeros(form), file, FaultyDisk(at, disk_error(errno.ENOSPC)))
        states = work(desk)
        desk.enter({NATURAL: "99"})
        found = lost(catalog, desk)
        assert (found.report, found.changes) == (desk.report, len(states))
        failed = at <= len(counting.calls) - 1 and desk.failures
        assert desk.failures in ([], [WriteFailure.NO_SPACE, None]), failed
        desk.journal.close()


def test_a_disk_that_stays_full_is_told_once_and_when_it_has_room_again(
    catalog: Catalog, form: Form, file: Path
) -> None:
    disk = FullDisk()
    desk = Desk(zeros(form), file, disk)
    work(desk)
    assert desk.failures == [WriteFailure.NO_SPACE]
    disk.is_full = False
    desk.enter({NATURAL: "99"})
    assert desk.failures == [WriteFailure.NO_SPACE, None]
    assert lost(catalog, desk).report == desk.report
    desk.journal.close()


class FullDisk(FaultyDisk):
    is_full = True

    def _count(self, name: str, half: Callable[[], object] = lambda: None) -> None:
        super()._count(name, half)
        if self.is_full and name in {"write", "temporary"}:
            half()
            raise disk_error(errno.ENOSPC)


def test_a_power_cut_at_any_call_leaves_what_was_synced(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    calls = 1
    for at in range(1, 100):
        file = tmp_path / f"{at}.journal"
        disk = FaultyDisk(at, PowerCut())
        states, synced = torn_away(zeros(form), JournalFile(file, disk, 3000))
        disk.forget()
        calls = len(disk.calls)
        kept = read_journal(catalog, file).report if file.exists() else states[0]
        assert kept in states[synced:]
        if calls < at:
            break
    assert calls > 20


def torn_away(report: Report, file: JournalFile) -> tuple[list[Report], int]:
    """Write steps until the power fails; return all states and how many were safe by then."""
    states, synced = [report], 0
    with contextlib.suppress(PowerCut):
        for number, values in enumerate(STEPS * 3, 1):
            step = difference(states[-1], {**values, NATURAL: str(number)}, "type")
            states.append(apply(states[-1], step))
            file.put([Note(0.0, step, states[-1])])
            file.sync()
            synced = number
    file.end(keep=True)
    return states, synced


def test_what_is_typed_is_on_the_disk_in_time_although_nobody_asks(form: Form, file: Path) -> None:
    disk = WatchedDisk()
    desk = Desk(zeros(form), file)
    desk.journal.close()
    desk.journal = Journal(file, seconds=0.4, disk=disk)
    desk.journal.begin(desk.report, desk.report, None)
    desk.enter({NATURAL: "12"})
    disk.synced.clear()
    begun = time.monotonic()
    desk.journal.typing(NATURAL, "13", desk.report)
    assert disk.synced.wait(SECONDS)
    assert time.monotonic() - begun < SECONDS
    assert b'"13"' in file.read_bytes()
    desk.journal.close()


class WatchedDisk(FaultyDisk):
    def __init__(self) -> None:
        super().__init__()
        self.synced = threading.Event()

    def sync(self, file: BinaryIO) -> None:
        super().sync(file)
        self.synced.set()


def test_a_disk_that_is_really_full_is_told_and_loses_nothing_once_there_is_room(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with mounted("-t", "tmpfs", "-o", "size=256k", "none", str(folder)):
        desk = Desk(zeros(form), folder / "recovery" / "a.journal", Disk())
        desk.journal.begin(desk.report, desk.report, None)
        desk.enter({NATURAL: "12"})
        filling = folder / "filling"
        with contextlib.suppress(OSError), filling.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
        for number in range(100):
            desk.enter({NATURAL: str(number), TextRef("一"): ("长" * 900,)})
        assert desk.failures == [WriteFailure.NO_SPACE]
        filling.unlink()
        desk.enter({NATURAL: "99"})
        assert desk.failures == [WriteFailure.NO_SPACE, None]
        assert lost(catalog, desk).report == desk.report
        desk.journal.close()
