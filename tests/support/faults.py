"""A disk that fails at one of its calls, whichever it is told."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

from govreport_gui.storage.disk import Disk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import BinaryIO


class PowerCut(BaseException):
    """The program ends here: nothing that comes after it is done, not even clearing up."""


class FaultyDisk(Disk):
    """Counts its calls; at number ``at`` it raises ``error``, and after a power cut for ever.

    A write that fails has put half of its bytes there. ``forget`` does what a power cut does to
    what was written and never synced.
    """

    def __init__(self, at: int | None = None, error: BaseException | None = None) -> None:
        self.at, self.error = at, error
        self.calls: list[str] = []
        self._safe: dict[Path, int] = {}

    def forget(self) -> None:
        """Cut every file off behind what was synced of it."""
        for path, size in self._safe.items():
            if path.exists() and path.stat().st_size > size:
                os.truncate(path, size)

    def mend(self) -> None:
        self.at = None

    def temporary(self, folder: Path, prefix: str) -> tuple[BinaryIO, Path]:
        self._count("temporary")
        file, name = super().temporary(folder, prefix)
        return self._watched(file, name), name

    def create(self, path: Path) -> BinaryIO:
        self._count("create")
        return self._watched(super().create(path), path)

    def append(self, path: Path) -> BinaryIO:
        self._count("append")
        size = self._safe.get(path, path.stat().st_size)
        return self._watched(super().append(path), path, size)

    def sync(self, file: BinaryIO) -> None:
        self._count("sync")
        super().sync(file)
        self._safe[file.path] = file.path.stat().st_size  # type: ignore[attr-defined]

    def replace(self, source: Path, target: Path) -> None:
        self._count("replace")
        super().replace(source, target)
        self._safe[target] = self._safe.pop(source)

    def sync_folder(self, folder: Path) -> None:
        self._count("sync folder")
        super().sync_folder(folder)

    def remove(self, path: Path) -> None:
        self._count("remove")
        super().remove(path)

    def _watched(self, file: BinaryIO, path: Path, size: int = 0) -> Any:  # noqa: ANN401 see below
        self._safe[path] = size
        return _Watched(file, path, self)

    def _count(self, name: str, half: Callable[[], object] = lambda: None) -> None:
        """Count a call; if it is the one that fails, have half of it done."""
        self.calls.append(name)
        number = len(self.calls)
        if self.at is None or number < self.at:
            return
        if number == self.at or isinstance(self.error, PowerCut):
            half()
            self._fail()

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error


class LethalDisk(FaultyDisk):
    """A disk whose call number ``at`` kills the program in the middle of it, without a word."""

    def _fail(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


class _Watched:
    """A file whose writes are calls of the disk too."""

    def __init__(self, file: BinaryIO, path: Path, disk: FaultyDisk) -> None:
        self._inner, self.path, self._disk = file, path, disk

    def write(self, data: bytes) -> int:
        self._disk._count("write", lambda: self._put(bytes(data)[: len(data) // 2]))
        return self._inner.write(data)

    def _put(self, data: bytes) -> None:
        self._inner.write(data)
        self._inner.flush()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 the file's own
        return getattr(self._inner, name)


def disk_error(number: int) -> OSError:
    return OSError(number, os.strerror(number))
