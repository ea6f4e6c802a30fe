"""Chinese through real input methods: a sentence into a text, digits into cells.

Needs Xvfb, openbox, xdotool, dbus, and Debian's fcitx5 with fcitx5-chinese-addons, or ibus with
ibus-libpinyin. Tried with fcitx5 5.0.21 and ibus 1.5.27 of Debian 12. Keys are pressed at a real
keyboard's pace, which a busy machine does not keep, so they run only where REAL_INPUT is set.
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

TYPIST = Path(__file__).with_name("typist.py")
ENGINES = Path("/usr/share/ibus/component/libpinyin.xml")
ALWAYS = ("Xvfb", "xvfb-run", "openbox", "xdotool", "dbus-run-session")
PROFILE = """\
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin
[Groups/0/Items/0]
Name=keyboard-us
[Groups/0/Items/1]
Name=pinyin
[GroupOrder]
0=Default
"""
FCITX = """\
openbox & fcitx5 --disable=wayland,notificationitem >/dev/null 2>&1 & sleep 4
"$@" ctrl+space
"""
IBUS = """\
openbox & ibus-daemon --xim --daemonize --panel=disable >/dev/null 2>&1; sleep 3
ibus engine libpinyin; "$@" VoidSymbol
"""


def typed(home: Path, script: str, asks: str) -> object:
    """Return what has come into the report, on a screen and a session bus of their own."""
    missing = [name for name in ALWAYS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(ROOT)}
    environment |= {"LANG": "C.UTF-8", "QT_IM_MODULE": asks, "XMODIFIERS": f"@im={asks}"}
    # Plugins of the system's Qt: loaded into another Qt, the one for ibus ends the program.
    environment["QT_PLUGIN_PATH"] = ":".join(map(str, Path("/usr/lib").glob("*/qt6/plugins")))
    inner = ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, str(TYPIST)]
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
    return json.loads(lines[-1])


@pytest.mark.skipif(shutil.which("fcitx5") is None, reason="needs fcitx5")
def test_fcitx5_types_chinese_and_digits_where_qt_has_no_plugin_for_it(tmp_path: Path) -> None:
    profile = tmp_path / ".config" / "fcitx5" / "profile"
    profile.parent.mkdir(parents=True)
    profile.write_text(PROFILE, encoding="utf-8")
    assert typed(tmp_path, FCITX, "fcitx") == ["我们公开信息。", "12", "345"]


@pytest.mark.skipif(not ENGINES.exists(), reason="needs ibus-libpinyin")
def test_ibus_types_chinese_and_digits(tmp_path: Path) -> None:
    assert typed(tmp_path, IBUS, "ibus") == ["我们公开信息。", "12", "345"]
