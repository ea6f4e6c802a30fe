"""Do what may take long: at first in silence, then behind a dialog that gives it up."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from govreport_gui.gui.waiting_dialog import WaitingDialog, busy_cursor

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from PySide6.QtWidgets import QWidget

_T = TypeVar("_T")

CALM = 300
"""Milliseconds without a dialog: what is done by then needs none, and a flash is no help."""
_DONE, _CANCELLED, _LONG = 0, 1, 2
"""Why waiting ended; the first is what Qt says too when the program is to end."""


class _Bell(QObject):
    """Rings in the window's thread."""

    rung = Signal()


def patiently(
    work: Callable[[], _T], title: str, sentence: str, window: QWidget, calm: int = CALM
) -> _T | None:
    """Return what ``work`` gives, done in a thread of its own; None when it was given up.

    Whatever it raises is raised here. It must touch nothing of the window, and leave no traces:
    what is given up goes on behind the scenes, to no effect. After ``calm`` milliseconds the
    ``sentence`` is shown.
    """
    bell, pool = _Bell(), ThreadPoolExecutor(1)
    future = pool.submit(work)
    pool.shutdown(wait=False)
    # The bell lives as long as the future knows of it, also when nobody waits any more.
    future.add_done_callback(lambda _: bell.rung.emit())
    ended = _wait(future, bell, partial(WaitingDialog, title, sentence, window), calm)
    return future.result() if ended else None


def _wait(
    future: Future[_T], bell: _Bell, make_dialog: Callable[[], WaitingDialog], calm: int
) -> bool:
    """Wait for the end; tell whether it came before the person gave up."""
    loop = QEventLoop()
    # Queued: a bell that rings before the loop runs is heard by it all the same.
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    timer = QTimer(singleShot=True, interval=calm)
    timer.timeout.connect(partial(loop.exit, _LONG))
    timer.start()
    with busy_cursor():
        if not future.done():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    timer.stop()
    return future.done() or _wait_with(make_dialog(), future, loop)


def _wait_with(dialog: WaitingDialog, future: Future[_T], loop: QEventLoop) -> bool:
    cancel = partial(loop.exit, _CANCELLED)
    dialog.rejected.connect(cancel)
    dialog.show()
    ended = future.done() or loop.exec() != _CANCELLED
    dialog.rejected.disconnect(cancel)
    dialog.close()
    dialog.deleteLater()
    return ended and future.done()
