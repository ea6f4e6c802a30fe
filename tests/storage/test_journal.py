from __future__ import annotations

import contextlib
import errno
import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govreport_gui.model.errors import WriteFailure
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import (
    AGENCY,
    YEAR,
    YEAR_BEFORE,
    Reason,
    ReasonRef,
    Report,
    TextRef,
    apply,
    difference,
)
from govreport_gui.storage import Journal, discard, lost_reports, new_journal, save_report
from govreport_gui.storage.journal_file import JournalFile, Note
from govreport_gui.storage.process import Process, this_process
from govreport_gui.storage.records import record, records
from govreport_gui.storage.recovery import Lost, read_journal
from tests.support.faults import FaultyDisk, PowerCut, disk_error
from tests.support.reports import entry_texts, paragraphs, reports, zeros

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Ref, Value

NATURAL = CellRef("applications", "received", "natural")


class Desk:
    """A journal, and somebody who changes its report."""

    def __init__(self, report: Report, file: Path, disk: FaultyDisk | None = None) -> None:
        self.report, self.file = report, file
        self.failures: list[WriteFailure | None] = []
        self.journal = Journal(
            file, seconds=0, disk=disk or FaultyDisk(), on_failure=self.failures.append
        )

    def enter(self, values: dict[Ref, Value]) -> None:
        step = difference(self.report, values, "type")
        self.report = apply(self.report, step)
        self.journal.enter(step, self.report)
        self.journal.flush()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "recovery" / "a.journal"


@pytest.fixture
def desk(form: Form, file: Path) -> Iterator[Desk]:
    desk = Desk(zeros(form), file)
    desk.journal.begin(desk.report, desk.report, None)
    yield desk
    desk.journal.close()


def lost(catalog: Catalog, desk: Desk) -> Lost:
    desk.journal.flush()
    return read_journal(catalog, desk.file)


def test_the_first_change_is_kept_also_of_a_report_that_was_never_saved(
    catalog: Catalog, desk: Desk
) -> None:
    desk.enter({NATURAL: "12"})
    found = lost(catalog, desk)
    assert (found.report, found.path, found.changes) == (desk.report, None, 1)


def test_nothing_is_written_before_there_is_something_to_lose(desk: Desk) -> None:
    desk.journal.flush()
    assert not desk.file.exists()


def test_what_no_file_of_ours_holds_is_kept_before_the_first_change(
    catalog: Catalog, form: Form, file: Path
) -> None:
    desk = Desk(zeros(form), file)
    desk.journal.begin(desk.report, None, None)
    found = lost(catalog, desk)
    assert (found.report, found.origin, found.changes) == (desk.report, None, 0)
    desk.journal.close()


@settings(max_examples=30)
@given(data=st.data())
def test_whatever_is_entered_comes_back(
    catalog: Catalog, any_form: Form, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    report = data.draw(reports(any_form))
    desk = Desk(report, tmp_path_factory.mktemp("journal") / "a.journal")
    desk.journal.begin(report, report, None)
    cells = st.tuples(st.sampled_from(list(any_form.fields)), entry_texts())
    texts = st.tuples(st.sampled_from([TextRef("一"), TextRef("五")]), paragraphs())
    last = st.tuples(st.just(YEAR_BEFORE), st.none() | reports(any_form))
    reason = st.builds(Reason, st.text(max_size=9), st.just("5f2a"))
    reasons = st.tuples(st.builds(ReasonRef, st.sampled_from(["P1", "P2.x"])), st.none() | reason)
    years = st.tuples(st.just(YEAR), st.none() | st.integers(2008, 2099))
    agencies = st.tuples(st.just(AGENCY), st.text(max_size=9))
    steps = st.lists(st.one_of(cells, texts, last, reasons, years, agencies), max_size=12)
    for ref, value in data.draw(steps):
        desk.enter({ref: value})
    found = lost(catalog, desk) if desk.file.exists() else None
    assert (found.report if found else report) == desk.report
    desk.journal.close()


def test_half_a_character_does_not_stop_the_journal(catalog: Catalog, desk: Desk) -> None:
    desk.enter({TextRef("一"): ("半个\ud842字",)})
    assert lost(catalog, desk).report == desk.report


def test_what_stands_in_an_open_cell_comes_back_as_entered(catalog: Catalog, desk: Desk) -> None:
    desk.journal.typing(NATURAL, "77", desk.report)
    found = lost(catalog, desk)
    assert (found.report.entry(NATURAL).text, found.changes) == ("77", 1)
    desk.enter({NATURAL: "78"})
    assert lost(catalog, desk).report == desk.report


def test_saving_leaves_nothing_to_recover(catalog: Catalog, desk: Desk, tmp_path: Path) -> None:
    desk.enter({NATURAL: "12"})
    desk.journal.saved(desk.report, tmp_path / "a.govreport")
    desk.journal.flush()
    assert not desk.file.exists()
    saved = desk.report
    desk.enter({NATURAL: "13"})
    found = lost(catalog, desk)
    assert (found.origin, found.path) == (saved, tmp_path / "a.govreport")
    assert (found.report, found.changes) == (desk.report, 1)


def test_what_was_entered_while_a_save_was_running_stays_to_recover(
    catalog: Catalog, desk: Desk, tmp_path: Path
) -> None:
    desk.enter({NATURAL: "12"})
    saved = desk.report
    desk.enter({NATURAL: "13"})
    desk.journal.saved(saved, tmp_path / "a.govreport")
    found = lost(catalog, desk)
    assert (found.report, found.origin, found.changes) == (desk.report, saved, 1)


def test_what_stands_in_an_open_cell_outlives_a_save(
    catalog: Catalog, desk: Desk, tmp_path: Path
) -> None:
    desk.journal.typing(NATURAL, "77", desk.report)
    desk.journal.saved(desk.report, tmp_path / "a.govreport")
    assert lost(catalog, desk).report.entry(NATURAL).text == "77"


@pytest.mark.parametrize("left", [None, "0"])
def test_what_was_typed_and_given_up_does_not_come_back(
    catalog: Catalog, desk: Desk, left: str | None
) -> None:
    desk.enter({YEAR: 2024})
    desk.journal.typing(NATURAL, "77", desk.report)
    desk.journal.flush()
    desk.journal.typing(NATURAL, left, desk.report)
    assert lost(catalog, desk).report == desk.report


def test_when_all_is_undone_there_is_nothing_to_recover(desk: Desk) -> None:
    before = desk.report.entry(NATURAL).text
    desk.enter({NATURAL: "12"})
    assert desk.file.exists()
    desk.enter({NATURAL: before})
    assert not desk.file.exists()


def test_an_orderly_end_leaves_no_file(desk: Desk) -> None:
    desk.enter({NATURAL: "12"})
    desk.journal.close()
    assert list(desk.file.parent.iterdir()) == []


def test_the_journal_is_for_the_user_alone(desk: Desk) -> None:
    desk.enter({NATURAL: "12"})
    assert desk.file.stat().st_mode & 0o777 == 0o600
    assert desk.file.parent.stat().st_mode & 0o777 == 0o700


def test_a_long_journal_is_begun_anew_and_loses_nothing(
    catalog: Catalog, form: Form, file: Path
) -> None:
    desk = Desk(zeros(form), file)
    desk.journal.close()
    desk.journal = Journal(file, seconds=0, largest=2000)
    desk.journal.begin(desk.report, desk.report, None)
    sizes = []
    for number in range(200):
        desk.enter({NATURAL: str(number), AGENCY: f"青石镇{number}"})
        sizes.append(file.stat().st_size)
    found = lost(catalog, desk)
    assert (found.report, found.changes, found.origin) == (desk.report, 200, zeros(form))
    assert max(sizes) < sizes[0] + 3000
    desk.journal.close()


# ---- damage


# Without its line break alone a record is whole.
@pytest.mark.parametrize("cut", range(2, 60, 7))
def test_a_last_line_that_is_torn_is_skipped(catalog: Catalog, desk: Desk, cut: int) -> None:
    desk.enter({NATURAL: "12"})
    desk.enter({AGENCY: "青石镇人民政府办公室"})
    before = desk.report
    desk.enter({YEAR: 2024})
    desk.file.write_bytes(desk.file.read_bytes()[:-cut])
    found = read_journal(catalog, desk.file)
    assert (found.report, found.changes, found.skipped) == (before, 2, 0)


def test_a_damaged_line_is_skipped_and_counted(catalog: Catalog, desk: Desk) -> None:
    for values in ({NATURAL: "12"}, {AGENCY: "甲镇人民政府"}, {YEAR: 2024}):
        desk.enter(values)
    data = desk.file.read_bytes()
    desk.file.write_bytes(data.replace("甲镇".encode(), "乙镇".encode(), 1))
    found = read_journal(catalog, desk.file)
    assert (found.report.year, found.report.entry(NATURAL).text) == (2024, "12")
    assert (found.report.agency, found.skipped) == ("青石镇人民政府", 1)


@given(data=st.binary(max_size=200))
def test_no_bytes_are_taken_for_a_record(data: bytes) -> None:
    whole = record({"a": "甲\n乙"})
    assert records(whole + data.replace(b"\n", b"") + b"\n" + whole)[0] == [{"a": "甲\n乙"}] * 2


# ---- whose journal it is


def test_the_journal_of_a_program_that_runs_is_left_alone(catalog: Catalog, desk: Desk) -> None:
    desk.enter({NATURAL: "12"})
    assert list(lost_reports(catalog, desk.file.parent)) == []


def disown(file: Path, process: Process) -> None:
    """Make a journal look as if another process had written it."""
    lines = records(file.read_bytes())[0]
    lines[0]["process"] = process.as_json()
    file.write_bytes(b"".join(map(record, lines)))


def ended() -> Process:
    """Return a process that has ended."""
    code = "import json; from govreport_gui.storage.process import *; "
    code += "print(json.dumps(this_process().as_json()))"
    command = [sys.executable, "-c", code]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return Process(**json.loads(answer))


def test_the_journal_of_a_program_that_ended_is_found(catalog: Catalog, desk: Desk) -> None:
    desk.enter({NATURAL: "12"})
    disown(desk.file, ended())
    assert [found.report for found in lost_reports(catalog, desk.file.parent)] == [desk.report]


def test_an_id_that_was_given_again_is_another_process(catalog: Catalog, desk: Desk) -> None:
    desk.enter({NATURAL: "12"})
    disown(desk.file, replace(this_process(), begun="another start:1"))
    assert len(list(lost_reports(catalog, desk.file.parent))) == 1


def test_the_journal_of_another_computer_is_found_when_it_rests(
    catalog: Catalog, desk: Desk
) -> None:
    desk.enter({NATURAL: "12"})
    disown(desk.file, replace(this_process(), host="elsewhere"))
    assert list(lost_reports(catalog, desk.file.parent)) == []
    os.utime(desk.file, (time.time() - 7200,) * 2)
    assert len(list(lost_reports(catalog, desk.file.parent))) == 1


def test_the_user_may_discard_what_was_found(catalog: Catalog, desk: Desk) -> None:
    desk.enter({NATURAL: "12"})
    disown(desk.file, ended())
    (found,) = lost_reports(catalog, desk.file.parent)
    discard(found)
    discard(found)
    assert lost_reports(catalog, desk.file.parent) == ()


def test_a_program_that_was_torn_away_just_after_a_save_has_lost_nothing(
    catalog: Catalog, form: Form, file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.govreport"
    desk = Desk(zeros(form), file)
    desk.journal.begin(desk.report, desk.report, path)
    desk.enter({NATURAL: "12"})
    disown(file, ended())
    save_report(desk.report, path)
    assert lost_reports(catalog, file.parent) == ()
    assert not file.exists()
    desk.journal.close()


def test_what_a_file_does_not_hold_is_found_beside_it(
    catalog: Catalog, form: Form, file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.govreport"
    desk = Desk(zeros(form), file)
    save_report(desk.report, path)
    desk.journal.begin(desk.report, desk.report, path)
    desk.enter({NATURAL: "12"})
    disown(file, ended())
    assert [found.path for found in lost_reports(catalog, file.parent)] == [path]
    desk.journal.close()


def test_two_reports_never_have_one_journal(tmp_path: Path) -> None:
    assert new_journal(tmp_path) != new_journal(tmp_path)


def test_what_killed_programs_left_half_written_goes(desk: Desk) -> None:
    desk.file.parent.mkdir()
    old, fresh = (desk.file.parent / f".~{n}-x.tmp" for n in "12")
    old.touch()
    fresh.touch()
    os.utime(old, (time.time() - 3600,) * 2)
    desk.enter({NATURAL: "12"})
    assert (old.exists(), fresh.exists()) == (False, True)


def test_what_is_no_journal_stays_where_it_is(catalog: Catalog, tmp_path: Path) -> None:
    odd = {"a.journal": b"", "b.journal": b"\0" * 4096, "c.journal": record({"journal": 99})}
    for name, data in odd.items():
        (tmp_path / name).write_bytes(data)
    assert lost_reports(catalog, tmp_path) == ()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == odd
    assert list(lost_reports(catalog, tmp_path / "none")) == []


# ---- disks that fail

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

    def _count(self, name: str) -> None:
        super()._count(name)
        if self.is_full and name in {"write", "temporary"}:
            raise disk_error(errno.ENOSPC)


def test_a_power_cut_at_any_call_leaves_what_was_synced(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    calls = 1
    for at in range(1, 100):
        file = tmp_path / f"{at}.journal"
        disk = FaultyDisk(at, PowerCut())
        states, synced = torn_away(zeros(form), JournalFile(file, disk, 3000))
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
