"""What may be shown a little later than the key that changed it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable


class Later(QObject):
    """Does work once Qt has painted, a few pieces in a turn, so that no key waits for all of it.

    Timers without an interval come behind what is to be painted, but all of them in one turn: with
    one for each widget a key would wait for the sum of them.
    """

    moment: ClassVar[float] = 0.002
    """Seconds after which the next piece waits for another turn."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._waiting: list[Callable[[], None]] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_waiting(self) -> bool:
        """Whether there is work left."""
        return bool(self._waiting)

    def do(self, work: Callable[[], None]) -> None:
        """Call a widget's method soon, once however often it is asked for."""
        if work not in self._waiting:
            self._waiting.append(work)
        self._turn.start()

    def is_due(self, work: Callable[[], None]) -> bool:
        """Take work off the list, if it is there, for whoever does it now; tell whether it was."""
        is_due = work in self._waiting
        if is_due:
            self._waiting.remove(work)
        return is_due

    def drop(self) -> None:
        """Forget what is waiting: all of it will be asked for again."""
        self._waiting.clear()

    def _go_on(self) -> None:
        end = time.monotonic() + self.moment
        while self._waiting:
            work = self._waiting.pop(0)
            if self._waiting:
                # Now: what goes wrong in one piece holds up none of the others.
                self._turn.start()
            owner = getattr(work, "__self__", None)
            if not isinstance(owner, QObject) or isValid(owner):
                work()
            if time.monotonic() >= end:
                return
