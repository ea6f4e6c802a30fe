from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

STRACE = shutil.which("strace")
INTERNET = re.compile(r"\bAF_INET6?\b|\bAF_PACKET\b|\bAF_NETLINK\b")

_WINDOW = """
import os
import sys
import traceback
from importlib.resources import files
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from govreport_gui.app import build_window
from govreport_gui.gui.lifeboat.folders import Folders
from govreport_gui.model.form import CellRef
from govreport_gui.session.files import save_file

STYLE = files("govreport_gui.resources") / "styles" / "official.toml"
sample, folder = Path(sys.argv[1]), Path(sys.argv[2])
application = QApplication(sys.argv[:1])
window = build_window(application, folder / "settings.ini", Folders.within(folder))
window.show()

def work():
    try:
        edit_and_write()
    except BaseException:
        traceback.print_exc()
        os._exit(3)
    # Without a question about what is not saved.
    os._exit(0)

def edit_and_write():
    window.open_sample()
    session = window.filing.session
    session.enter({CellRef("applications", "received", "natural"): "12"}, "type")
    assert window.filing.opening.read(sample) is not None
    for suffix in ("govreport", "docx", "xlsx", "pdf"):
        save_file(session.form, session.report, STYLE, folder / f"out.{suffix}")
        assert (folder / f"out.{suffix}").stat().st_size

QTimer.singleShot(0, work)
application.exec()
"""


def traced(tmp_path: Path, *command: str) -> str:
    """Run a program; return the calls by which it and its children use the network."""
    if STRACE is None:
        pytest.skip("strace is not installed")
    trace = tmp_path / "trace"
    result = subprocess.run(
        [STRACE, "-f", "-qq", "-e", "trace=network", "-o", str(trace), *command],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    if "ptrace" in result.stderr and "not permitted" in result.stderr:
        pytest.skip("this machine lets nobody trace a process")
    # The sample has errors on purpose, so a check of it ends with 1.
    assert result.returncode == int("check" in command), result.stderr
    return trace.read_text()


def test_a_program_that_opens_an_internet_socket_is_seen(tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_INET)"
    assert INTERNET.search(traced(tmp_path, sys.executable, "-c", code))


def test_the_commands_open_no_internet_socket(tmp_path: Path, sample: Path) -> None:
    govreport = [sys.executable, "-m", "govreport_gui.cli"]
    own, word = tmp_path / "a.govreport", tmp_path / "a.docx"
    jobs = [
        ["convert", str(sample), "-o", str(own)],
        ["convert", str(own), "-o", str(word)],
        ["convert", str(word), "-o", str(tmp_path / "a.xlsx")],
        ["convert", str(word), "-o", str(tmp_path / "a.pdf")],
        ["check", str(word)],
        ["new", str(own), "--year", "2026", "-o", str(tmp_path / "b.govreport")],
    ]
    for job in jobs:
        assert not INTERNET.search(traced(tmp_path, *govreport, *job)), job
    assert len(list(tmp_path.glob("*.*"))) == 5


def test_the_window_opens_no_internet_socket_when_it_starts_edits_reads_and_writes(
    tmp_path: Path, sample: Path
) -> None:
    command = [sys.executable, "-c", _WINDOW, str(sample), str(tmp_path)]
    assert not INTERNET.search(traced(tmp_path, *command))
    assert (tmp_path / "out.pdf").exists()
