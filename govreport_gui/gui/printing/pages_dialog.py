"""How far the printing is; whoever does not want to wait may stop it between two pages."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.patience import CALM
from govreport_gui.gui.translation import translate
from govreport_gui.gui.waiting_dialog import WaitingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_THOUSAND = 1000
_LONGEST = 0.3
"""Seconds to wait for a dialog to be seen."""
_TURN = 20
"""Milliseconds."""


def _see(dialog: QWidget) -> None:
    """Wait until the screen shows a dialog: before that nothing of it is painted."""
    handle, end = dialog.windowHandle(), monotonic() + _LONGEST
    while handle is not None and not handle.isExposed() and monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN)
    dialog.repaint()


class PagesDialog:
    """A dialog that appears once the printing has taken longer than a moment.

    The pages are painted in the window's own thread, for a printer belongs to it: between two of
    them, a second apart at most, the window does what was asked of it.
    """

    def __init__(self, name: str, window: QWidget) -> None:
        """Begin to count the time; the document is called by its ``name``."""
        self._name, self._window = name, window
        self._begun, self._is_stopped = monotonic(), False
        self._dialog: WaitingDialog | None = None

    def go_on(self, done: int, count: int) -> bool:
        """Show how many pages are done, of how many; tell whether to paint the next one."""
        if self._dialog is None and (monotonic() - self._begun) * _THOUSAND >= CALM:
            self._dialog = self._make_dialog()
        if self._dialog is not None:
            self._dialog.bar.setRange(0, count)
            self._dialog.bar.setValue(done)
            QApplication.processEvents()
        return not self._is_stopped

    def end(self) -> None:
        """Take the dialog away."""
        if self._dialog is not None:
            self._dialog.rejected.disconnect(self._stop)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _make_dialog(self) -> WaitingDialog:
        sentence = translate("Printing", "Printing “{name}”…").format(name=self._name)
        dialog = WaitingDialog(translate("Printing", "Print"), sentence, self._window)
        dialog.bar.setFormat(translate("Printing", "%v of %m pages"))
        dialog.rejected.connect(self._stop)
        dialog.show()
        _see(dialog)
        return dialog

    def _stop(self) -> None:
        self._is_stopped = True
