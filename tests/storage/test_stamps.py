from __future__ import annotations

import os
from pathlib import Path

import pytest

from govreport_gui.storage.stamps import Stamp, has_changed, stamp_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.govreport"
    path.write_bytes(b"ours")
    return path


@pytest.fixture
def stamp(path: Path) -> Stamp:
    stamp = stamp_of(path)
    assert stamp is not None
    return stamp


def test_a_file_that_nobody_touched_has_not_changed(path: Path, stamp: Stamp) -> None:
    assert not has_changed(path, stamp)


def later(path: Path, stamp: Stamp) -> None:
    os.utime(path, ns=(stamp.time + 10**9,) * 2)


def test_what_somebody_else_saved_is_noticed(path: Path, stamp: Stamp) -> None:
    path.write_bytes(b"hers")
    later(path, stamp)
    assert has_changed(path, stamp)


def test_a_change_is_noticed_although_the_time_was_put_back(path: Path, stamp: Stamp) -> None:
    path.write_bytes(b"theirs")
    os.utime(path, ns=(stamp.time,) * 2)
    assert has_changed(path, stamp)


def test_a_file_that_was_copied_over_itself_has_not_changed(path: Path, stamp: Stamp) -> None:
    path.write_bytes(b"ours")
    later(path, stamp)
    assert not has_changed(path, stamp)


def test_a_file_that_is_gone_cannot_be_overwritten(path: Path, stamp: Stamp) -> None:
    path.unlink()
    assert not has_changed(path, stamp)
    assert stamp_of(path) is None


def test_what_cannot_be_looked_at_does_not_stop_the_save(path: Path, stamp: Stamp) -> None:
    path.unlink()
    path.mkdir()
    assert not has_changed(path, stamp)
