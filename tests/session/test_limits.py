"""The command reads in its own process, but within limits that it lifts again."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.session.limits import limited
from govreport_gui.session.windows_job import ExtendedLimits, limits

if sys.platform != "linux":
    pytest.skip("only Linux limits a process from within", allow_module_level=True)

import resource
import signal

PATH = Path("a.docx")


def state() -> object:
    timers = [signal.getitimer(timer) for timer in (signal.ITIMER_VIRTUAL, signal.ITIMER_PROF)]
    return resource.getrlimit(resource.RLIMIT_AS), timers, signal.getsignal(signal.SIGVTALRM)


def hang() -> None:
    while True:
        pass


def test_too_much_memory_is_refused_and_the_limit_lifted() -> None:
    before = state()
    with pytest.raises(UnreadableFileError) as caught, limited(PATH):
        bytearray(1 << 32)
    assert caught.value.reason is ReadFailure.TOO_HUNGRY
    assert state() == before


def test_too_long_a_time_is_refused_and_the_limit_lifted() -> None:
    before = state()
    with pytest.raises(UnreadableFileError) as caught, limited(PATH, seconds=0.05):
        hang()
    assert caught.value.reason is ReadFailure.TOO_SLOW
    assert state() == before


def test_the_command_says_so_in_one_sentence(tmp_path: Path, sample: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "from govreport_gui.importing.readers import txt\n"
        "txt.read = lambda path: bytearray(1 << 32)\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "govreport_gui.cli", "import", str(sample)]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    run = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert "qingshi_2025.txt" in run.stderr


@pytest.mark.skipif(sys.maxsize < 1 << 32, reason="the sizes of a 64-bit Windows")
def test_windows_gets_the_limits_in_the_shape_that_it_documents() -> None:
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.process_memory.offset == 112
    wanted = limits(35, 1 << 30)
    assert (wanted.basic.process_time, wanted.process_memory) == (350_000_000, 1 << 30)
