"""Compare the start of the frozen programs with that from source: ``python start.py FOLDER``.

Both begin with nothing remembered, on the screen of ``DISPLAY``; a start ends when a window can be
seen (xdotool), or when the command has printed its help. Runs alternate; ends with 1 if the frozen
programs' median is more than one and a half times the other.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9
MOST = 1.5
PATIENCE = 60
"""Seconds."""


def window(command: list[str]) -> float:
    """Return the seconds until a window of the program is visible."""
    with tempfile.TemporaryDirectory() as home:
        begin = time.perf_counter()
        program = subprocess.Popen(command, env=os.environ | {"HOME": home})
        find = ["xdotool", "search", "--onlyvisible", "--name", "年报"]
        while subprocess.run(find, stdout=subprocess.DEVNULL, check=False).returncode:
            if program.poll() is not None or time.perf_counter() - begin > PATIENCE:
                sys.exit(f"{command} shows no window")
        taken = time.perf_counter() - begin
        program.terminate()
        program.wait()
        return taken


def command(words: list[str]) -> float:
    """Return the seconds that a command takes to print its help."""
    begin = time.perf_counter()
    subprocess.run([*words, "--help"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def main(folder: Path) -> int:
    """Print both medians and their ratio; 1 if the frozen program is too slow."""
    source = Path(sys.executable).parent
    result = 0
    for what, measure, ours, frozen in (
        ("window", window, [sys.executable, "-m", "govreport_gui"], "govreport-window"),
        ("command", command, [str(source / "govreport")], "govreport"),
    ):
        pairs = [(measure(ours), measure([str(folder / frozen)])) for _ in range(ROUNDS)]
        from_source, from_frozen = (statistics.median(times) for times in zip(*pairs, strict=True))
        ratio = from_frozen / from_source
        print(f"{what}: source {from_source:.2f} s, frozen {from_frozen:.2f} s, ratio {ratio:.2f}")
        result |= ratio > MOST
    return int(result)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
