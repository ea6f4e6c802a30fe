"""One window for each user: a second start hands its file to the first."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.storage.process import host_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 5.0
"""Seconds for the first start to get so far that it listens."""
_PAUSE = 0.1
_ANSWER = 2000
"""Milliseconds; whoever does not answer by then hangs, and must not stop the work."""
_LONGEST = 100
"""Bytes of a socket's path; the system takes 108."""
_MOST = 64 * 1024
"""Bytes that a start may send."""


class SingleInstance(QObject):
    """Found by a lock in the user's data folder, spoken to through a socket of the computer's own.

    The lock goes with its process, however that ends.

    The library for sockets takes long to load: a first start does that when it has time, and only
    a second one at once.
    """

    asked = Signal(object)
    """Another start asks for the window: a list with the file (Path) to open, or an empty one."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Be one of those that share a data folder."""
        super().__init__(parent)
        self._folder = folder
        self._lock: BinaryIO | None = None
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Tell whether no other window is open; where that cannot be told, there is none."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = self._file.open("a+b")
        except OSError:
            return True
        try:
            _lock(lock)
        except OSError as error:
            lock.close()
            return not isinstance(error, BlockingIOError) or self._is_elsewhere()
        lock.truncate(0)
        lock.write(host_name().encode())
        lock.flush()
        self._lock = lock
        return True

    def hand_over(self, paths: Sequence[Path], patience: float = _PATIENCE) -> bool:
        """Ask the first window to show itself and open a file; tell whether it answered."""
        message = json.dumps([os.fsdecode(path) for path in paths]).encode() + b"\n"
        end = time.monotonic() + patience
        while time.monotonic() < end:
            answered = self._say(message)
            if answered is not None:
                return answered
            time.sleep(_PAUSE)
        return False

    def listen(self) -> None:
        """Hear what later starts ask for."""
        # Loaded when there is time, see above.
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # Left behind by a window that was killed; nobody else can be there, we have the lock.
        QLocalServer.removeServer(self.name)
        server.newConnection.connect(self._welcome)
        server.listen(self.name)
        self._server = server

    def end(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.close()

    def _is_elsewhere(self) -> bool:
        """Tell whether the window is on another computer: a home folder may be shared."""
        return self._file.read_bytes() not in {host_name().encode(), b""}

    @property
    def _file(self) -> Path:
        return self._folder / "window.lock"

    @property
    def name(self) -> str:
        """The socket: in the user's own folder, or else under a name that only they have."""
        path = self._folder / "window.socket"
        if sys.platform != "win32" and len(os.fsencode(path)) <= _LONGEST:
            return str(path)
        return "govreport-" + hashlib.blake2b(os.fsencode(path), digest_size=12).hexdigest()

    def _say(self, message: bytes) -> bool | None:
        """Say something; return whether it was answered, None when nobody listens yet."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 see listen

        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(_ANSWER):
            return None
        _allow_to_come_forward()
        socket.write(message)
        answered = socket.waitForReadyRead(_ANSWER) and bytes(socket.readAll().data()) == b"ok\n"
        socket.disconnectFromServer()
        return answered

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _MOST:
            socket.abort()
        elif socket.canReadLine():
            paths = _paths(bytes(socket.readLine().data()))
            if paths is None:
                socket.abort()
                return
            socket.write(b"ok\n")
            socket.flush()
            self.asked.emit(paths)


def _lock(file: BinaryIO) -> None:
    """Lock a file as long as this process lives.

    Raises BlockingIOError when another one has it locked, OSError where that cannot be done.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 only there

        # Far behind the content, which others read.
        file.seek(_MOST)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
    else:
        import fcntl  # noqa: PLC0415 not on Windows

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _paths(line: bytes) -> list[Path] | None:
    """Return the files that a start asks for, None when it talks nonsense."""
    try:
        texts = json.loads(line)
    except ValueError:
        return None
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        return None
    return [Path(text) for text in texts]


def _allow_to_come_forward() -> None:
    """Windows lets a window come to the front only when the one that has it allows that."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 only needed there

        ctypes.windll.user32.AllowSetForegroundWindow(ctypes.c_uint32(0xFFFFFFFF))
