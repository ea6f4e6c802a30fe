from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.model.report import (
    AGENCY,
    YEAR,
)
from govreport_gui.storage.journal_file import new_journal
from govreport_gui.storage.process import Process, this_process
from govreport_gui.storage.records import record, records
from govreport_gui.storage.recovery import discard, lost_reports, read_journal
from govreport_gui.storage.saving import save_report
from tests.support.desk import NATURAL, Desk
from tests.support.reports import zeros

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form


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


def test_blanks_behind_a_figure_are_nothing_to_recover(catalog: Catalog, desk: Desk) -> None:
    desk.journal.typing(NATURAL, desk.report.entry(NATURAL).text + " ", desk.report)
    desk.journal.flush()
    disown(desk.file, ended())
    assert lost_reports(catalog, desk.file.parent) == ()
    assert not desk.file.exists()


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
