"""From the start of the process to the first painted window."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from tests.bench.row import Row, ratio

if TYPE_CHECKING:
    from collections.abc import Iterator

_BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class View(QTableView):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(View())
window.show()
app.exec()
"""

_OURS = """
import os, sys, tempfile
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from govreport_gui.app import build_window
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and watched is window.view.pages.currentWidget():
            app.postEvent(self, QEvent(QEvent.Type.User))
        return False
    def event(self, event):
        os._exit(0)
app = QApplication(sys.argv)
watch = Watch()
window = build_window(app, Path(tempfile.gettempdir()) / "govreport-bench-none.ini")
window.open_sample()
app.installEventFilter(watch)
window.show()
app.exec()
"""


def rows() -> Iterator[Row]:
    ours = ratio(lambda: _run(_OURS), lambda: _run(_BARE), times=9)
    yield Row(
        "start: sample open and painted", ours, "×", "bare PySide6 window, empty QTableView", 2.5
    )


def _run(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)
