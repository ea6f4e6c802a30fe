from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from govreport_gui.storage.process import process_from, this_process


def test_this_program_runs() -> None:
    assert this_process().is_gone is False


def test_a_program_that_ended_is_gone() -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    process = replace(this_process(), pid=ended.pid, begun="")
    ended.wait()
    assert process.is_gone is True


@pytest.mark.skipif(os.name != "posix", reason="only there a program that ended waits to be asked")
def test_a_program_that_ended_and_that_nobody_asked_yet_is_gone() -> None:
    with subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE) as ended:
        assert ended.stdout is not None
        ended.stdout.read()
        os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
        assert replace(this_process(), pid=ended.pid, begun="").is_gone is True


def test_of_another_computer_nobody_knows() -> None:
    assert replace(this_process(), host="DESK-7").is_gone is None


def test_where_the_system_does_not_tell_when_a_program_began_it_may_run() -> None:
    assert replace(this_process(), begun="").is_gone is False


@pytest.mark.parametrize("data", [{}, {"host": 1, "pid": 1, "begun": ""}])
def test_what_names_no_process_is_refused(data: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError)):
        process_from(data)
