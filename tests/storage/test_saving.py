from __future__ import annotations

import contextlib
import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from govreport_gui.forms import Catalog
from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report
from govreport_gui.storage.backups import versions_of
from govreport_gui.storage.ownfile import read_report
from govreport_gui.storage.saving import report_bytes, save_report
from govreport_gui.storage.stamps import has_changed, stamp_of
from tests.support.faults import FaultyDisk, PowerCut, disk_error
from tests.support.reports import zeros


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    return tmp_path / "data" / "versions"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "desk").mkdir()
    return tmp_path / "desk" / "a.govreport"


@pytest.fixture
def old(form: Form) -> Report:
    return zeros(form)


@pytest.fixture
def new(old: Report) -> Report:
    return replace(old, agency="云岭县水务局")


def kept(catalog: Catalog, versions: Path, path: Path) -> list[Report]:
    return [read_report(catalog, version.file) for version in versions_of(versions, path)]


def test_each_save_leaves_a_version(
    catalog: Catalog, path: Path, versions: Path, old: Report, new: Report
) -> None:
    save_report(old, path, versions)
    save_report(new, path, versions)
    save_report(new, path, versions)
    assert read_report(catalog, path) == new
    assert kept(catalog, versions, path) == [new, old]


def test_what_somebody_else_put_there_is_kept_before_it_is_overwritten(
    catalog: Catalog, path: Path, versions: Path, old: Report, new: Report
) -> None:
    path.write_bytes(report_bytes(old))
    save_report(new, path, versions)
    assert kept(catalog, versions, path) == [new, old]


def test_the_time_of_an_old_version_is_that_of_its_file(
    path: Path, versions: Path, old: Report, new: Report
) -> None:
    path.write_bytes(report_bytes(old))
    os.utime(path, (1_700_000_000,) * 2)
    save_report(new, path, versions)
    assert versions_of(versions, path)[1].at.timestamp() == 1_700_000_000


def test_a_file_from_a_clock_that_runs_ahead_is_not_newer_than_today(
    catalog: Catalog, path: Path, versions: Path, old: Report, new: Report
) -> None:
    path.write_bytes(report_bytes(old))
    os.utime(path, (4_000_000_000,) * 2)
    save_report(new, path, versions)
    assert kept(catalog, versions, path) == [new, old]
    assert versions_of(versions, path)[0].at.timestamp() < 3_900_000_000


def test_the_stamp_of_a_save_is_that_of_the_file(path: Path, old: Report) -> None:
    saved = save_report(old, path)
    assert saved.stamp == stamp_of(path)
    assert not has_changed(path, saved.stamp)


def test_equal_reports_make_equal_files(old: Report) -> None:
    turned = replace(
        old,
        entries=dict(reversed(old.entries.items())),
        narrative=dict(reversed(old.narrative.items())),
    )
    assert report_bytes(old) == report_bytes(turned)


def test_a_report_is_saved_although_no_version_can_be_kept(
    catalog: Catalog, path: Path, versions: Path, old: Report
) -> None:
    versions.parent.mkdir()
    versions.write_bytes(b"a file stands in the way")
    assert save_report(old, path, versions).unkept is WriteFailure.NO_FOLDER
    assert read_report(catalog, path) == old


def test_a_save_that_fails_says_why_and_keeps_the_old_file(
    catalog: Catalog, path: Path, versions: Path, old: Report, new: Report
) -> None:
    save_report(old, path, versions)
    count = FaultyDisk()
    save_report(new, path, versions, count)
    save_report(old, path, versions)
    for at in range(1, len(count.calls) + 1):
        disk = FaultyDisk(at, disk_error(errno.EIO))
        saved = None
        with contextlib.suppress(UnwritableFileError):
            saved = save_report(new, path, versions, disk)
        whole = read_report(catalog, path)
        assert whole == new if saved else whole in (old, new)
        assert old in kept(catalog, versions, path)
        save_report(old, path, versions)


def test_a_power_cut_at_any_call_leaves_the_old_or_the_new_report_and_every_version_whole(
    catalog: Catalog, path: Path, versions: Path, old: Report, new: Report
) -> None:
    for at in range(1, 100):
        save_report(old, path, versions)
        disk = FaultyDisk(at, PowerCut())
        with contextlib.suppress(PowerCut):
            save_report(new, path, versions, disk)
        disk.forget()
        assert read_report(catalog, path) in (old, new)
        assert set(map(report_bytes, kept(catalog, versions, path))) <= {
            report_bytes(old),
            report_bytes(new),
        }
        if len(disk.calls) < at:
            break
    else:
        pytest.fail("a save takes fewer calls")
