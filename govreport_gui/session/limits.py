"""What reading a foreign file may take, so that no file can hurt: time and memory.

A child of the window binds itself for good (``bind``); the command, which goes on afterwards,
only while it reads (``limited``).
"""

from __future__ import annotations

import sys
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import FrameType

SECONDS = 30
"""A usual report takes a tenth of a second, here; old machines and slow shares far more."""
MEMORY = 1536 * 1024 * 1024
"""Bytes of address space; a usual report takes 50 MB in all."""
LARGEST = 8 * 1024 * 1024
"""Bytes of an answer; the largest real reports stay under 1 MB."""
_GRACE = 5
"""Seconds by which whoever waits for a process should have ended it."""
_WRITTEN = 1024 * 1024
"""Bytes a process that only reads may write into one file: Python keeps its bytecode."""


@contextmanager
def limited(path: Path, seconds: float = SECONDS, memory: int = MEMORY) -> Iterator[None]:
    """Raise UnreadableFileError (TOO_SLOW, TOO_HUNGRY) when reading takes more than it may.

    To be used in the main thread. Only Linux can limit a process from within and lift it again;
    elsewhere only memory that has really run out is told.
    """
    with ExitStack() as limits:
        if sys.platform == "linux":
            limits.enter_context(_memory(memory))
            limits.enter_context(_processor_time(path, seconds))
        try:
            yield
        except MemoryError as error:
            raise UnreadableFileError(path, ReadFailure.TOO_HUNGRY) from error


if sys.platform == "linux":
    import resource
    import signal

    def bind(seconds: int = SECONDS, memory: int = MEMORY) -> None:
        """Limit this process until it ends."""
        for kind, most in (
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, _WRITTEN),
            (resource.RLIMIT_CPU, seconds + _GRACE),
            (resource.RLIMIT_AS, memory),
        ):
            limit = _allowed(kind, most)
            resource.setrlimit(kind, (limit, limit))

    @contextmanager
    def _memory(most: int) -> Iterator[None]:
        kept = resource.getrlimit(resource.RLIMIT_AS)
        soft = _allowed(resource.RLIMIT_AS, most)
        resource.setrlimit(resource.RLIMIT_AS, (soft, kept[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_AS, kept)

    @contextmanager
    def _processor_time(path: Path, seconds: float) -> Iterator[None]:
        def too_slow(number: int, frame: FrameType | None) -> None:
            del number, frame
            raise UnreadableFileError(path, ReadFailure.TOO_SLOW)

        # A format library may swallow the first one, so it comes again; one that never returns to
        # Python does not hear it at all, so the second timer ends the process.
        handler = signal.signal(signal.SIGVTALRM, too_slow)
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 1)
        signal.setitimer(signal.ITIMER_PROF, seconds + _GRACE)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGVTALRM, handler)

    def _allowed(kind: int, most: int) -> int:
        """Return a limit that is no laxer than the one there is, which may not be raised."""
        soft, hard = resource.getrlimit(kind)
        return min(limit for limit in (most, soft, hard) if limit != resource.RLIM_INFINITY)

elif sys.platform == "win32":
    from govreport_gui.session.windows_job import bind_to_job

    def bind(seconds: int = SECONDS, memory: int = MEMORY) -> None:
        """Limit this process until it ends, as far as the system lets us."""
        bind_to_job(seconds + _GRACE, memory)

else:

    def bind(seconds: int = SECONDS, memory: int = MEMORY) -> None:
        """Do nothing: this system has no such limits; whoever waits keeps the time."""
