"""A figure typed in the whole window, with its journal: from each key to the finished repaint.

What shows findings comes behind the repaint of the table. Between two keys it has the time that
the fastest typist leaves.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from tests.bench.row import Row, percentile
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

_TYPE = """
import json, os, sys
from pathlib import Path
from time import perf_counter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from govreport_gui.app import build_window
from govreport_gui.gui.application.garbage import GarbageCollection
from govreport_gui.gui.grid.view import GridView
from govreport_gui.gui.lifeboat.folders import Folders
from govreport_gui.model.form import CellRef

app = QApplication(sys.argv)
collection = GarbageCollection(app)
folder = Path(sys.argv[1])
window = build_window(app, folder / "settings.ini", Folders.within(folder))
window.resize(1366, 740)
window.show()
window.open_sample()
window.view.going.to_cell(CellRef("applications", "granted", "natural"))
QTest.qWait(500)
taken = {f"{key} in a cell, {what}": []
         for what in ("painted", "all painted") for key in ("digit", "Enter")}
painted = []
paint = GridView.paintEvent

def painting(grid, event):
    paint(grid, event)
    painted.append(perf_counter())

GridView.paintEvent = painting

def press(key, what):
    painted.clear()
    start = perf_counter()
    QTest.keyClick(QApplication.focusWidget(), key)
    app.processEvents()
    first = painted[0] if painted else perf_counter()
    while window.view.bridge.later.is_waiting:
        app.processEvents()
    end = perf_counter()
    if what:
        taken[f"{what} in a cell, painted"].append(first - start)
        taken[f"{what} in a cell, all painted"].append(end - start)
    QTest.qWait(30)

for number in range(220):
    press(Qt.Key(Qt.Key.Key_1 + number % 9), "digit")
    press(Qt.Key.Key_Return, "Enter")
    press(Qt.Key.Key_Up, "")
print(json.dumps(taken), flush=True)
os._exit(0)
"""
_WARM = 20
"""So many of each are not counted."""


def rows() -> Iterator[Row]:
    """Measure in a process of its own, as the program runs."""
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [sys.executable, "-c", _TYPE, folder],
            check=True,
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
    for key, taken in json.loads(run.stdout).items():
        counted = [1000 * seconds for seconds in taken[_WARM:]]
        # The cell is what a typist waits for: within one picture of the screen.
        goal = 16 if key.endswith(", painted") else None
        yield Row(f"window: {key}; median", statistics.median(counted), "ms", "–")
        yield Row(f"window: {key}; p99", percentile(counted, 0.99), "ms", "–", goal)
