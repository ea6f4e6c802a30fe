from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from govreport_gui.storage import locks
from govreport_gui.storage.locks import Holder, Lock, holder_of, take_lock
from govreport_gui.storage.process import this_process, user_name
from tests.support.faults import FaultyDisk, disk_error
from tests.support.mounts import mounted

DAY = 86400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "青石镇 2025.govreport"
    path.touch()
    return path


def put(path: Path, **changes: object) -> Holder:
    """Lock a report as another computer would, with some of what the lock says replaced."""
    data = {"host": "DESK-7", "pid": 4, "begun": "x", "user": "小李", "since": time.time()}
    data |= changes
    locks.lock_file(path).write_text(json.dumps(data), encoding="utf-8")
    process = replace(this_process(), host=data["host"], pid=data["pid"], begun=data["begun"])
    return Holder(process, data["user"], data["since"])


_OTHER = """
import sys
from pathlib import Path
from govreport_gui.storage.locks import take_lock
print(type(take_lock(Path(sys.argv[1]))).__name__, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A real program that has the report open."""
    command = [sys.executable, "-c", _OTHER, str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "Lock\n"
        yield process
        process.kill()


def test_a_report_that_nobody_has_open_is_free(path: Path) -> None:
    assert holder_of(path) is None


def test_what_another_program_has_open_is_seen_with_computer_user_and_time(
    path: Path, other: subprocess.Popen[str]
) -> None:
    holder = holder_of(path)
    assert holder is not None
    assert (holder.process.pid, holder.user) == (other.pid, user_name())
    assert holder.process.host == this_process().host
    assert 0 <= time.time() - holder.since < 60
    assert not holder.may_be_gone(time.time())
    assert take_lock(path) == holder


def test_the_lock_of_a_program_that_was_killed_is_stale(
    path: Path, other: subprocess.Popen[str]
) -> None:
    other.kill()
    other.wait()
    assert locks.lock_file(path).exists()
    assert holder_of(path) is None
    assert isinstance(take_lock(path), Lock)


def test_the_lock_goes_when_the_report_is_closed(path: Path) -> None:
    lock = take_lock(path)
    assert isinstance(lock, Lock)
    assert locks.lock_file(path).exists()
    lock.release()
    assert list(path.parent.iterdir()) == [path]


def test_a_program_does_not_lock_itself_out(path: Path) -> None:
    assert isinstance(take_lock(path), Lock)
    assert holder_of(path) is None
    assert isinstance(take_lock(path), Lock)


def test_a_lock_can_be_taken_by_force_and_the_other_is_told(path: Path) -> None:
    mine = take_lock(path)
    assert isinstance(mine, Lock)
    assert mine.taken_by() is None
    hers = put(path)
    assert mine.taken_by() == hers
    mine.release()
    assert holder_of(path) == hers
    assert isinstance(take_lock(path, by_force=True), Lock)
    assert holder_of(path) is None


def test_a_lock_of_another_computer_that_is_a_day_old_may_be_stale(path: Path) -> None:
    put(path, since=time.time() - 2 * DAY)
    holder = holder_of(path)
    assert holder is not None
    assert not holder.is_gone
    assert holder.may_be_gone(time.time())


def test_after_a_restart_of_the_computer_its_old_locks_are_stale(path: Path) -> None:
    me = this_process()
    put(path, host=me.host, pid=me.pid, begun="another start:1")
    assert holder_of(path) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"host": 1}', b'{"user": "a"}'])
def test_a_lock_that_says_nothing_locks_nobody_out(path: Path, content: bytes) -> None:
    locks.lock_file(path).write_bytes(content)
    assert holder_of(path) is None
    assert isinstance(take_lock(path), Lock)


@pytest.mark.parametrize("wrong", [{"user": 5}, {"since": "x"}, {"pid": "4"}, {"begun": None}])
def test_half_a_lock_locks_nobody_out(path: Path, wrong: dict[str, object]) -> None:
    put(path)
    data = json.loads(locks.lock_file(path).read_bytes()) | wrong
    locks.lock_file(path).write_text(json.dumps(data))
    assert isinstance(take_lock(path), Lock)


@pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")
def test_colleagues_may_read_the_lock_whatever_the_umask(path: Path) -> None:
    before = os.umask(0o077)
    try:
        take_lock(path)
    finally:
        os.umask(before)
    assert locks.lock_file(path).stat().st_mode & 0o777 == 0o644


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_lock_that_may_not_be_read_is_somebodys(path: Path) -> None:
    put(path)
    locks.lock_file(path).chmod(0)
    code = "import sys, pathlib; from govreport_gui.storage.locks import take_lock; "
    code += "print(take_lock(pathlib.Path(sys.argv[1])))"
    command = [sys.executable, "-c", code, str(path)]
    told = subprocess.run(without_rights(command), check=True, capture_output=True, text=True)
    assert told.stdout.startswith("Holder(process=Process(host='', pid=0, begun=''), user=''")


def without_rights(command: list[str]) -> list[str]:
    """Return a command that may read only what its files allow, as root may not."""
    if os.geteuid() != 0:
        return command
    if shutil.which("setpriv") is None:
        pytest.skip("root may read everything")
    return ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *command]


def test_a_link_and_the_report_have_one_lock(path: Path, other: subprocess.Popen[str]) -> None:
    link = path.with_name("link.govreport")
    link.symlink_to(path.name)
    assert isinstance(take_lock(link), Holder)


def test_the_longest_name_can_be_locked(tmp_path: Path) -> None:
    path = tmp_path / ("长" * 81 + ".govreport")
    path.touch()
    lock = take_lock(path)
    assert isinstance(lock, Lock)
    lock.release()
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_of_any_characters_can_be_locked(tmp_path: Path) -> None:
    path = tmp_path / "半\udc82\n.govreport"
    path.touch()
    assert isinstance(take_lock(path), Lock)


def test_whichever_call_of_the_disk_fails_there_is_a_whole_lock_or_none(path: Path) -> None:
    count = FaultyDisk()
    taken = take_lock(path, by_force=True, disk=count)
    assert isinstance(taken, Lock)
    for at in range(1, len(count.calls) + 1):
        assert take_lock(path, by_force=True, disk=FaultyDisk(at, disk_error(errno.ENOSPC))) is None
        file = locks.lock_file(path)
        assert not file.exists() or json.loads(file.read_bytes())
    assert isinstance(take_lock(path), Lock)


def test_where_nobody_can_write_nothing_is_locked(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with mounted("-t", "tmpfs", "-o", "size=1m", "none", str(folder)):
        path = folder / "a.govreport"
        path.touch()
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        assert take_lock(path) is None


def test_a_disk_that_was_pulled_out_holds_nobody_up(path: Path) -> None:
    lock = take_lock(path)
    assert isinstance(lock, Lock)
    locks.lock_file(path).unlink()
    path.unlink()
    path.parent.rmdir()
    assert lock.taken_by() is None
    lock.release()
    assert take_lock(path) is None
