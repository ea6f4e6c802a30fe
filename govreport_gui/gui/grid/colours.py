"""The colours of the grid, made from the palette so that dark themes work by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from govreport_gui.gui.grid.severity import Corner, Tint

if TYPE_CHECKING:
    from collections.abc import Mapping

_DARK = 128
"""A background darker than this lightness takes the lighter signal colours."""


@dataclass(frozen=True, slots=True)
class Colours:
    """What each part of the grid is painted with."""

    around: QColor
    field: QColor
    printed: QColor
    named: QColor
    text: QColor
    ghost: QColor
    line: QColor
    cursor: QColor
    outline: QColor
    tints: Mapping[Tint, QColor]
    corners: Mapping[Corner, QColor]

    def chosen(self, background: QColor) -> QColor:
        """Return a field's background while the field is selected."""
        return blend(background, self.cursor, 0.22)


def colours(palette: QPalette, *, active: bool) -> Colours:
    """Return the colours of a palette; ``active`` while the grid has the focus."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    base, text = palette.color(role.Base), palette.color(role.Text)
    cursor = palette.color(group.Active, role.Highlight)
    if not active:
        cursor = blend(cursor, blend(base, text, 0.5), 0.7)
    dark = base.lightness() < _DARK
    error, warning = (
        QColor("#ff6b60" if dark else "#c62828"),
        QColor("#ffb74d" if dark else "#b26a00"),
    )
    printed = blend(base, text, 0.09 if dark else 0.045)
    return Colours(
        around=base,
        field=base,
        printed=printed,
        named=blend(printed, cursor, 0.24),
        text=text,
        ghost=blend(base, text, 0.82 if dark else 0.70),
        line=blend(base, text, 0.55 if dark else 0.78),
        cursor=cursor,
        outline=palette.color(group.Active, role.Highlight),
        tints=_tints(base, error, warning, 0.30 if dark else 0.17),
        corners={
            Corner.BLANK: blend(base, text, 0.34),
            Corner.WARNING: warning,
            Corner.ERROR: error,
        },
    )


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """Return a colour between two, ``share`` of it the second."""
    return QColor(
        round(first.red() + (second.red() - first.red()) * share),
        round(first.green() + (second.green() - first.green()) * share),
        round(first.blue() + (second.blue() - first.blue()) * share),
    )


def _tints(base: QColor, error: QColor, warning: QColor, share: float) -> dict[Tint, QColor]:
    return {
        Tint.NONE: base,
        Tint.ERROR: blend(base, error, share),
        Tint.ERROR_LIGHT: blend(base, error, share * 0.35),
        Tint.WARNING: blend(base, warning, share),
        Tint.WARNING_LIGHT: blend(base, warning, share * 0.35),
    }
