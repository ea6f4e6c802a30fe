"""What can be told about the program without telling anything of a report."""

from __future__ import annotations

import platform
import re
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from govreport_gui.gui.lifeboat.crash import FAULTS, LOG

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAIL = 12_000
"""Bytes of each file."""
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|“[^”]*”")
_CONTENT = re.compile(r"[^\x00-\x7f]+|\d+")
_OURS = "govreport_gui"


def without_content(text: str) -> str:
    """Return a technical message without what may come from a report: quotes, figures, Chinese."""
    return _CONTENT.sub("…", _QUOTED.sub("'…'", text))


def described(error: BaseException) -> str:
    """Return an error and what led to it: kinds, messages without content, places in the code."""
    return "\n".join(_described(error))


def place_of(error: BaseException) -> str:
    """Return what tells one mistake of ours from another."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} {_place(frames[-1]) if frames else ''}"


def diagnostics(logs: Path | None, trouble: str = "") -> str:
    """Return versions, the trouble and the ends of the logs, to be sent to whoever can help."""
    parts = [_versions(), trouble]
    if logs is not None:
        parts += [f"--- {name}\n{_tail(logs / name)}" for name in (LOG, FAULTS)]
    return "\n\n".join(filter(None, parts)).replace(str(Path.home()), "~")


def _described(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _described(cause)
        yield "then"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {_place(frame)}"
    yield f"{type(error).__module__}.{type(error).__qualname__}: {without_content(str(error))}"


def _place(frame: traceback.FrameSummary) -> str:
    """Return a place in the code without the folders above it: they name the user."""
    parts = Path(frame.filename).parts
    start = parts.index(_OURS) if _OURS in parts else -2
    return f"{'/'.join(parts[start:])}:{frame.lineno} {frame.name}"


def _versions() -> str:
    screen = QGuiApplication.primaryScreen()
    lines = [
        f"govreport {_version('govreport')}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"PySide6 {_version('pyside6-essentials')}",
        f"{platform.platform()}, {platform.machine()}, {QGuiApplication.platformName()}",
    ]
    if screen is not None:
        size = screen.size()
        lines.append(f"{size.width()}x{size.height()}, scale {screen.devicePixelRatio():g}")
    return "\n".join(lines)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"


def _tail(file: Path) -> str:
    try:
        data = file.read_bytes()
    except OSError:
        return "-"
    return data[-_TAIL:].decode("utf-8", "replace").strip() or "-"
