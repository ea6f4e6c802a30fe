"""The process that reads one foreign file for the window (see ``govreport_gui.reading``)."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QProcessEnvironment, Signal

from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.session.limits import LARGEST

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from govreport_gui.forms import Catalog
    from govreport_gui.session.files import Opened

_PACKAGE = Path(__file__).parents[2]
_NEEDED = (
    *("PYTHON", "VIRTUAL_ENV", "_PYI", "LD_LIBRARY_PATH", "PATH", "LANG", "LC_"),
    *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP"),
    *("HOME", "XDG_DATA_HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"),
)
"""How the names of variables begin that Python needs to start, and to find the person's own forms;
nothing else is handed on."""
_DYING = 1000
"""Milliseconds to wait for the end of a process that was killed: longer on a dead network disk."""


class Worker(QProcess):
    """Starts at once and waits for a file; reads that one and ends.

    On Windows, Qt itself sees to it that no console window opens beside a window.
    """

    ended = Signal()
    """It has read, crashed, or could not be started."""

    def __init__(self, parent: QObject) -> None:
        """Start the process."""
        super().__init__(parent)
        self._answer = bytearray()
        self._last_words = b""
        self.setProgram(sys.executable)
        frozen = hasattr(sys, "frozen")
        self.setArguments(["--read"] if frozen else ["-m", _PACKAGE.name, "--read"])
        # Python looks for modules in the working folder: never in the one of a foreign file.
        self.setWorkingDirectory(str(_PACKAGE.parent))
        self.setProcessEnvironment(_environment())
        self.readyReadStandardOutput.connect(self._take_answer)
        self.readyReadStandardError.connect(self._take_last_words)
        self.stateChanged.connect(self._tell_end)
        self.start()

    @property
    def has_ended(self) -> bool:
        """Tell whether there is no process, no longer or not at all."""
        return self.state() == QProcess.ProcessState.NotRunning

    def ask(self, path: Path) -> None:
        """Give it the file to read."""
        self.write(os.fsencode(path.absolute()))
        self.closeWriteChannel()

    def outcome(self, catalog: Catalog, path: Path) -> Opened:
        """Return what it found; raises UnreadableFileError, as ``transfer.decode`` does.

        NOT_STARTED and CRASHED are told here.
        """
        self._take_answer()
        self._take_last_words()
        if self.error() == QProcess.ProcessError.FailedToStart:
            raise UnreadableFileError(path, ReadFailure.NOT_STARTED, self.errorString())
        crashed = self.exitStatus() == QProcess.ExitStatus.CrashExit or self.exitCode()
        if crashed and len(self._answer) <= LARGEST:
            words = self._last_words.decode(errors="replace")
            detail = f"exit {self.exitCode()}: {words}"
            raise UnreadableFileError(path, ReadFailure.CRASHED, detail)
        # Loaded when used: the window opens sooner without it.
        from govreport_gui.session.transfer import decode  # noqa: PLC0415

        return decode(catalog, path, bytes(self._answer))

    def give_up(self) -> None:
        """End it, whatever it does; what cannot be ended is left to itself."""
        self.blockSignals(True)  # noqa: FBT003 Qt's own
        self.kill()
        if self.has_ended or self.waitForFinished(_DYING):
            self.deleteLater()

    def _take_answer(self) -> None:
        self._answer += self.readAllStandardOutput().data()
        if len(self._answer) > LARGEST:
            self.kill()

    def _take_last_words(self) -> None:
        self._last_words = (self._last_words + self.readAllStandardError().data())[-4000:]

    def _tell_end(self) -> None:
        if self.has_ended:
            self.ended.emit()


def _environment() -> QProcessEnvironment:
    system, needed = QProcessEnvironment.systemEnvironment(), QProcessEnvironment()
    for name in system.keys():  # noqa: SIM118 no mapping
        if name.upper().startswith(_NEEDED):
            needed.insert(name, system.value(name))
    return needed
