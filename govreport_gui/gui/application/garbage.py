"""Collect garbage in the window's own thread, and when it has nothing else to do."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PERIOD = 1000
"""Milliseconds."""


class GarbageCollection(QObject):
    """Takes Python's automatic collection over.

    That one runs in whatever thread happens to need memory. In the journal's it would destroy
    widgets that wait in a cycle, and Qt does not survive it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Collect from now on; ``stop`` hands back to whoever did before."""
        super().__init__(parent)
        self._was_automatic = gc.isenabled()
        gc.disable()
        # What is loaded by now stays to the end: to look through it again would hold up a key.
        gc.freeze()
        self._timer = QTimer(self, interval=_PERIOD)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that Python would collect now, if any."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Let Python collect by itself again, if it did."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_automatic:
            gc.enable()
