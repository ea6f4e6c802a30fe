from __future__ import annotations

import contextlib
import errno
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.storage import backups
from govreport_gui.storage.backups import Version, all_versions, keep_version, thinned, versions_of
from tests.support.faults import FaultyDisk, PowerCut, disk_error

NOON = datetime(2026, 1, 20, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "versions"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "青石镇 2025.govreport"


def contents(folder: Path, path: Path) -> list[bytes]:
    """Return what the versions of a report hold, newest first."""
    return [version.file.read_bytes() for version in versions_of(folder, path)]


def keep_often(folder: Path, path: Path, times: list[datetime]) -> None:
    for number, at in enumerate(times):
        keep_version(folder, path, str(number).encode(), at)


def test_every_saved_version_is_kept_with_its_time(folder: Path, path: Path) -> None:
    keep_often(folder, path, [NOON, NOON + timedelta(seconds=1)])
    newest, oldest = versions_of(folder, path)
    assert (oldest.at, newest.at) == (NOON, NOON + timedelta(seconds=1))
    assert contents(folder, path) == [b"1", b"0"]


def test_what_is_the_newest_version_already_is_not_kept_twice(folder: Path, path: Path) -> None:
    for content in (b"a", b"a", b"b", b"a"):
        keep_version(folder, path, content, NOON)
    assert contents(folder, path) == [b"a", b"b", b"a"]


def test_the_last_ten_stay_and_of_older_ones_the_last_of_each_day(folder: Path, path: Path) -> None:
    days = [NOON + timedelta(days=day, minutes=minute) for day in range(3) for minute in range(8)]
    keep_often(folder, path, days)
    assert contents(folder, path) == [b"%d" % n for n in (*range(23, 13, -1), 7)]


def test_a_month_of_work_is_kept_and_older_days_go(folder: Path, path: Path) -> None:
    keep_often(folder, path, [NOON + timedelta(days=day) for day in range(60)])
    assert contents(folder, path) == [b"%d" % n for n in range(59, 29, -1)]


def test_a_clock_that_was_set_back_does_not_hide_the_latest_save(folder: Path, path: Path) -> None:
    keep_often(folder, path, [NOON, NOON - timedelta(days=400)])
    assert contents(folder, path) == [b"1", b"0"]


def test_large_versions_do_not_fill_the_disk(
    folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "LARGEST", 3000)
    for letter in b"abcdef":
        keep_version(folder, path, bytes([letter]) * 1000, NOON)
    assert [content[:1] for content in contents(folder, path)] == [b"f", b"e", b"d"]
    keep_version(folder, path, b"g" * 9000, NOON)
    assert [content[:1] for content in contents(folder, path)] == [b"g"]


def test_reports_are_told_apart_by_their_path(folder: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "一" / "a.govreport", tmp_path / "二" / "a.govreport"
    keep_version(folder, one, b"1", NOON)
    keep_version(folder, other, b"2", NOON + timedelta(hours=1))
    assert (contents(folder, one), contents(folder, other)) == ([b"1"], [b"2"])
    assert [kept.path for kept in all_versions(folder)] == [other, one]


def test_a_link_to_a_report_has_the_versions_of_the_report(folder: Path, path: Path) -> None:
    path.touch()
    link = path.with_name("link.govreport")
    link.symlink_to(path.name)
    keep_version(folder, link, b"1", NOON)
    assert contents(folder, path) == [b"1"]


def test_where_nothing_was_kept_there_is_nothing(folder: Path, path: Path) -> None:
    assert (versions_of(folder, path), all_versions(folder)) == ((), ())


def test_versions_are_for_the_user_alone(folder: Path, path: Path) -> None:
    keep_version(folder, path, b"1", NOON)
    for place in folder.rglob("*"):
        assert place.stat().st_mode & 0o077 == 0


def test_foreign_files_among_the_versions_are_left_alone(folder: Path, path: Path) -> None:
    keep_version(folder, path, b"1", NOON)
    home = versions_of(folder, path)[0].file.parent
    odd = [home / "notes.txt", home / "x-y.govreport", folder / "stray", folder / "empty" / "a"]
    for file in odd:
        file.parent.mkdir(exist_ok=True)
        file.touch()
    keep_version(folder, path, b"2", NOON)
    assert contents(folder, path) == [b"2", b"1"]
    assert [kept.path for kept in all_versions(folder)] == [path]
    assert all(file.exists() for file in odd)


def test_a_list_that_lost_its_names_is_named_again_by_the_next_save(
    folder: Path, path: Path
) -> None:
    keep_version(folder, path, b"1", NOON)
    about = versions_of(folder, path)[0].file.parent / "about.json"
    about.unlink()
    assert all_versions(folder) == ()
    keep_version(folder, path, b"2", NOON)
    assert json.loads(about.read_bytes()) == {"path": str(path)}
    assert len(all_versions(folder)[0].versions) == 2


moments = st.lists(st.integers(0, 40 * 86400), max_size=60)


@given(moments=moments, sizes=st.integers(1, 2**20))
def test_thinning_again_takes_nothing_more(moments: list[int], sizes: int) -> None:
    times = [NOON + timedelta(seconds=at) for at in sorted(set(moments), reverse=True)]
    versions = [Version(Path(str(at)), at, sizes, "") for at in times]
    kept = [version for version in versions if version not in thinned(versions)]
    assert not thinned(kept)
    assert kept[: backups.LATEST] == versions[: backups.LATEST]
    assert len(kept) <= backups.MOST


@pytest.mark.parametrize("error", [disk_error(errno.ENOSPC), PowerCut()], ids=["full", "cut"])
def test_whichever_call_of_the_disk_fails_every_version_is_whole(
    tmp_path: Path, path: Path, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "LATEST", 2)
    for at in range(1, 100):
        folder = tmp_path / str(at)
        disk = FaultyDisk(at, error)
        saves = [NOON + timedelta(minutes=minute) for minute in range(4)]
        with contextlib.suppress(OSError, PowerCut):
            for number, time in enumerate(saves):
                keep_version(folder, path, b"%d" % number * 1000, time, disk)
        if isinstance(error, PowerCut):
            disk.forget()
        done = contents(folder, path)
        assert all(content == content[: len(content) // 1000] * 1000 for content in done)
        disk.mend()
        keep_version(folder, path, b"last", NOON + timedelta(days=1), FaultyDisk())
        assert contents(folder, path)[:2] == [b"last", *done][:2]
        if len(disk.calls) < at:
            break
    else:
        pytest.fail("four saves take fewer calls")
