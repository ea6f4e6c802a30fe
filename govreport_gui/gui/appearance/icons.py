"""The program's own icons, drawn by formula: sharp at every size, seen on light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

THEME = "govreport"
_LEAST = 16
"""Pixels."""


def use_icons(folder: Path | Traversable) -> None:
    """Take all icons from the theme in ``folder``, those in Qt's own dialogs and buttons too.

    Qt's built-in pictures are few pixels large, and some are black, which nobody sees in the dark.
    """
    QIcon.setThemeSearchPaths([str(folder), *QIcon.themeSearchPaths()])
    QIcon.setThemeName(THEME)


def icon(name: str) -> QIcon:
    """Return an icon of the theme by the name of its file."""
    return QIcon.fromTheme(name)


def icon_size(widget: QWidget) -> QSize:
    """Return how large icons beside a widget's words are: as high as a line of them."""
    side = max(_LEAST, widget.fontMetrics().height())
    return QSize(side, side)
