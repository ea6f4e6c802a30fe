"""Catch what nobody caught: log it, tell it once, and let the work go on."""

from __future__ import annotations

import faulthandler
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    import logging
    from pathlib import Path
    from types import TracebackType
    from typing import TextIO

    from PySide6.QtCore import QMessageLogContext

    from govreport_gui.gui.lifeboat.crash_dialog import CrashDialog

LOG, FAULTS = "govreport.log", "faults.txt"
_LARGEST = 256 * 1024
"""Bytes of a log; three older ones are kept."""
_SERIOUS = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}


class Crashes(QObject):
    """Stands in for Python's and Qt's last resorts; nothing of a report gets into the log."""

    _happened = Signal(str)

    def __init__(self, logs: Path) -> None:
        """Log to a folder, which is made when there is something to log."""
        super().__init__()
        self._logs = logs
        self._seen: set[str] = set()
        self._logger: logging.Logger | None = None
        self._faults: TextIO | None = None
        self.dialog: CrashDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch everything from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._take(args.exc_value)
        sys.unraisablehook = lambda args: self._take(args.exc_value, quietly=True)
        self._qt_before = qInstallMessageHandler(self._on_message)
        self._catch_faults()

    def remove(self) -> None:
        """Put back what was there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
        for handler in self._logger.handlers[:] if self._logger else ():
            self._logger.removeHandler(handler)  # type: ignore[union-attr]
            handler.close()

    def _catch_faults(self) -> None:
        """Have what kills the process leave its trace; where that cannot be, go on without."""
        try:
            self._logs.mkdir(parents=True, exist_ok=True)
            file = self._logs / FAULTS
            keep = file.exists() and file.stat().st_size < _LARGEST
            self._faults = file.open("a" if keep else "w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._faults)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._take(error)

    def _take(self, error: BaseException | None, *, quietly: bool = False) -> None:
        if error is None:
            return
        if sys.stderr is not None:
            sys.__excepthook__(type(error), error, error.__traceback__)
        # As the dialog below: what tells of troubles takes as long to load as half the window.
        from govreport_gui.gui.help.diagnostics import described, place_of  # noqa: PLC0415

        text = described(error)
        self._log().error(text)
        if not quietly and place_of(error) not in self._seen:
            self._seen.add(place_of(error))
            self._happened.emit(text)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        if sys.stderr is not None:
            print(message, file=sys.stderr)  # noqa: T201 as Qt does
        if kind in _SERIOUS:
            from govreport_gui.gui.help.diagnostics import without_content  # noqa: PLC0415 see above

            self._log().warning("Qt: %s", without_content(message))

    def _show(self, text: str) -> None:
        """Show one at a time: whoever sees this has enough to read."""
        if self.dialog is not None:
            return
        # Loaded when used, which is never on a good day.
        from govreport_gui.gui.lifeboat.crash_dialog import CrashDialog  # noqa: PLC0415

        self.dialog = CrashDialog(text, self._logs)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _log(self) -> logging.Logger:
        if self._logger is None:
            import logging  # noqa: PLC0415 see above
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415

            self._logger = logging.getLogger("govreport")
            self._logger.propagate = False
            try:
                self._logs.mkdir(parents=True, exist_ok=True)
                handler: logging.Handler = RotatingFileHandler(
                    self._logs / LOG, maxBytes=_LARGEST, backupCount=3, encoding="utf-8"
                )
            except OSError:
                handler = logging.NullHandler()
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            self._logger.addHandler(handler)
        return self._logger
