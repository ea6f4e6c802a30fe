"""Files that come from outside: with a start, from another start, dropped on the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.questions import Dropped
from govreport_gui.storage.ownfile import is_own_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.window.main_window import MainWindow

_SOON = 200
"""Milliseconds until a file that somebody asked for is tried again, while a dialog is open."""


class Arriving(QObject):
    """Lets nothing that comes get in the way of what is being asked or recovered."""

    def __init__(self, window: MainWindow, questions: Questions) -> None:
        """Receive what comes to a window."""
        super().__init__(window)
        self._window, self._questions = window, questions

    def begin(self, paths: Sequence[Path]) -> None:
        """Offer what the last window lost, then open a file that the start was given.

        Work that is taken over stays: whoever wants the other file opens it after that.
        """
        dialog = self._window.recovery.offer()
        if dialog is None:
            self.welcome(paths)
        else:
            dialog.finished.connect(lambda _: self._welcome_unless_open(paths))

    def welcome(self, paths: Sequence[Path]) -> None:
        """Come to the front because of another start, and open its file when nobody is asked."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)
        self._open_soon(paths)

    def drop(self, path: Path) -> None:
        """Open a report of ours that was dropped; ask what another file is for."""
        filing = self._window.filing
        if is_own_file(path):
            filing.opening.open_path(path)
            return
        compare = filing.session is not None
        match self._questions.what_to_do_with(path.name, compare=compare):
            case Dropped.OPEN:
                filing.opening.open_path(path)
            case Dropped.BEGIN:
                filing.beginning.begin_from(path)
            case Dropped.COMPARE:
                self._window.comparing.take_from(path)

    def _welcome_unless_open(self, paths: Sequence[Path]) -> None:
        if self._window.filing.session is None:
            self.welcome(paths)

    def _open_soon(self, paths: Sequence[Path]) -> None:
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_SOON, self, partial(self._open_soon, paths))
            return
        for path in paths:
            if self._window.filing.path != path:
                self._window.filing.opening.open_path(path)
