"""The program as a screen reader hears it: a real AT-SPI client on a bus of its own.

Needs xvfb, openbox, xdotool, dbus, at-spi2-core and gir1.2-atspi-2.0 with python3-gi, and
REAL_INPUT to be set. Tried with at-spi2-core 2.46 of Debian 12.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.skipif("REAL_INPUT" not in os.environ, reason="REAL_INPUT is not set")

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = Path("/usr/bin/python3")
"""The system's own: Atspi comes with it, not from a package index."""
LISTENER = Path(__file__).with_name("listener.py")
ALWAYS = ("Xvfb", "xvfb-run", "openbox", "xdotool", "dbus-run-session")
SCRIPT = """\
openbox & "$1" --launch-immediately & sleep 1
"$2" -m govreport_gui --sample & program=$!
"$3" "$4"
kill $program
"""


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> list[object]:
    missing = [name for name in ALWAYS if shutil.which(name) is None]
    if missing or not LAUNCHER.exists() or not PYTHON.exists():
        pytest.skip(f"needs at-spi2-core {' '.join(missing)}")
    if subprocess.run([PYTHON, "-c", "import gi"], check=False, capture_output=True).returncode:
        pytest.skip("needs python3-gi")
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path_factory.mktemp("home"))}
    environment |= {"LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    programs = [LAUNCHER, sys.executable, PYTHON, LISTENER]
    inner = ["dbus-run-session", "--", "sh", "-c", SCRIPT, "sh", *map(str, programs)]
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", *inner],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("[")]
    assert lines, done.stderr
    found: list[object] = json.loads(lines[-1])
    return found


def test_everything_that_takes_the_focus_is_heard_by_name(heard: list[object]) -> None:
    _count, roles, nameless, _cell = heard
    assert nameless == []
    assert isinstance(roles, list)
    assert {"list item", "tree", "push button", "menu item", "table cell"} <= set(roles)


def test_a_cell_says_its_row_its_column_and_its_figure(heard: list[object]) -> None:
    cell = heard[-1]
    assert isinstance(cell, dict)
    assert cell["role"] == "table cell"
    assert cell["name"] == "行政规范性文件 › 本年废止件数: 1"
