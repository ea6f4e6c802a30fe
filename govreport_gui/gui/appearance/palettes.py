"""The program's own colours, light and dark; text stands out at 4.5 : 1 or more in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from collections.abc import Mapping

_Role = QPalette.ColorRole

_LIGHT: Mapping[QPalette.ColorRole, str] = {
    _Role.Window: "#f0f1f3",
    _Role.WindowText: "#1c1d1f",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f6f7f9",
    _Role.Text: "#1c1d1f",
    _Role.Button: "#e9ebee",
    _Role.ButtonText: "#1c1d1f",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#fffbe6",
    _Role.ToolTipText: "#1c1d1f",
    _Role.Highlight: "#1f66b8",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#1f66b8",
    _Role.Link: "#0b57b8",
    _Role.LinkVisited: "#6a3d9a",
    _Role.PlaceholderText: "#62666c",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#f6f7f9",
    _Role.Mid: "#c2c5ca",
    _Role.Dark: "#9a9ea5",
    _Role.Shadow: "#6c7076",
}
_DARK: Mapping[QPalette.ColorRole, str] = {
    _Role.Window: "#2b2d30",
    _Role.WindowText: "#e8e9eb",
    _Role.Base: "#1e1f22",
    _Role.AlternateBase: "#26282b",
    _Role.Text: "#e8e9eb",
    _Role.Button: "#3a3d41",
    _Role.ButtonText: "#e8e9eb",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#3a3d41",
    _Role.ToolTipText: "#e8e9eb",
    _Role.Highlight: "#2f71c7",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#2f71c7",
    _Role.Link: "#7ab7ff",
    _Role.LinkVisited: "#c8a6ff",
    _Role.PlaceholderText: "#a3a7ad",
    _Role.Light: "#4c5056",
    _Role.Midlight: "#43474c",
    _Role.Mid: "#212326",
    _Role.Dark: "#17181a",
    _Role.Shadow: "#000000",
}
_ELSEWHERE = {
    _Role.Highlight: ("#c9d6e6", "#414c5a"),
    _Role.HighlightedText: ("#1c1d1f", "#e8e9eb"),
}
"""What is chosen in a list while the focus is elsewhere, light and dark: of several lists with a
chosen line, the one that hears the keys must be known at once."""
_GREYED = (_Role.WindowText, _Role.Text, _Role.ButtonText)
"""Roles whose words are greyed while nothing can be done with them."""


def palette(*, dark: bool) -> QPalette:
    """Return all colours of a theme."""
    colours, made = _DARK if dark else _LIGHT, QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in _GREYED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8b8f95" if dark else "#767a80"))
    for role, by_theme in _ELSEWHERE.items():
        made.setColor(QPalette.ColorGroup.Inactive, role, QColor(by_theme[dark]))
    faded = QColor("#54585e" if dark else "#b4b8be")
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, faded)
    return made
