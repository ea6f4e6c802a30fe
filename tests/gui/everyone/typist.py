"""The real window on a real screen, typed into by another program: run by test_chinese_typed.

Prints, as JSON, the end of the first text and two cells after pinyin, a full stop and digits.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QApplication

from govreport_gui.app import build_window
from govreport_gui.gui.application.input_methods import chinese_input
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.form import CellRef

CELLS = tuple(CellRef("applications", row, "natural") for row in ("received", "carried_in"))
PAUSE = 700
"""Milliseconds: the input method is another program."""


def main() -> int:
    with chinese_input():
        application = QApplication([])
    window = build_window(application, Path(tempfile.mkdtemp()) / "settings.ini")
    window.show()
    window.open_sample()
    steps = work(window)
    timer = QTimer(interval=PAUSE)
    timer.timeout.connect(lambda: next(steps, None))
    timer.start()
    return application.exec()


def work(window: MainWindow) -> Iterator[None]:
    """Do one thing after another, each when the one before has come through."""
    view = window.view
    assert view is not None
    editor = view.going.to_text("一")
    assert editor is not None
    yield
    for keys in (["key", "ctrl+End"], ["key", sys.argv[1]]):
        xdotool(*keys)
        yield
    for letters in ("women", "gongkai", "xinxi"):
        xdotool("type", "--delay", "60", letters)
        yield
        yield
        xdotool("key", "space")
        yield
    xdotool("type", ".")
    yield
    text = editor.toPlainText()[-7:]
    view.going.to_cell(CELLS[0])
    yield
    for figure in ("12", "345"):
        xdotool("type", "--delay", "60", figure)
        yield
        xdotool("key", "Return")
        yield
    session = window.filing.session
    assert session is not None
    print(json.dumps([text, *(session.report.entry(ref).text for ref in CELLS)]))
    sys.stdout.flush()
    session.mark_saved(session.report)
    window.close()
    yield


def xdotool(*words: str) -> None:
    """Let another program press keys; the window goes on meanwhile."""
    QProcess.startDetached("xdotool", list(words))


if __name__ == "__main__":
    sys.exit(main())
