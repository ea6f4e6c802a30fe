"""What the program finds on this computer: fonts, input method, folders."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from govreport_gui.exporting.fonts.choosing import fonts_for
from govreport_gui.exporting.style import load_style
from govreport_gui.gui.application.input_methods import find_way
from govreport_gui.model.errors import UnwritableFileError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

_INPUT = ("QT_IM_MODULE", "QT_IM_MODULES", "XMODIFIERS", "GTK_IM_MODULE")
_SESSION = ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "LANG", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")
_MEGA = 1024 * 1024


def surroundings(style: Path | Traversable, logs: Path | None) -> str:
    """Return lines of plain English, which is what those who look after the program read."""
    return "\n".join(
        (
            "--- fonts",
            f"window: {', '.join(QApplication.font().families())}",
            *_fonts(style),
            "--- input method",
            f"way: {find_way(os.environ).value}",
            f"plugins: {', '.join(_plugins()) or 'none'}",
            *(f"{name}={os.environ.get(name, '')}" for name in _INPUT),
            "--- session",
            *(f"{name}={os.environ[name]}" for name in _SESSION if name in os.environ),
            f"locale: {QLocale.system().name()}, screens: {len(QGuiApplication.screens())}",
            "--- folders",
            *_folders(logs),
        )
    )


def _fonts(style: Path | Traversable) -> list[str]:
    """Return a line for each typeface of the documents: what is wanted, and what is used."""
    try:
        found = fonts_for(load_style(style))
    except UnwritableFileError:
        return ["documents: no Chinese font at all"]
    return [
        f"{role}: {choice.wanted}" + ("" if choice.is_official else f" -> {choice.name}")
        for role, choice in found.items()
    ]


def _plugins() -> list[str]:
    """Return the input methods that this Qt can load."""
    from pathlib import Path  # noqa: PLC0415 everywhere else only for types

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return sorted(file.stem for file in (folder / "platforminputcontexts").glob("*"))


def _folders(logs: Path | None) -> list[str]:
    lines = [f"program: {sys.executable}"]
    if logs is not None:
        there = next((folder for folder in (logs, *logs.parents) if folder.exists()), None)
        free = shutil.disk_usage(there).free // _MEGA if there else "?"
        lines += [f"data: {logs.parent}", f"free there: {free} MB"]
    return lines
