"""Colours of the comparison, from the palette. Lines tell what they tell, for whoever sees none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

from govreport_gui.gui.grid.colours import blend

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_DARK = 128
"""A background darker than this lightness takes the lighter colours."""
_CALM = 0.66
"""How near unchanged words are to the text's own colour: still 4.5 : 1 against the background."""
_TINT = 0.22


@dataclass(frozen=True, slots=True)
class Looks:
    """What the parts of a comparison are painted with."""

    text: QColor
    calm: QColor
    heading: QColor
    line: QColor
    gone: QTextCharFormat
    new: QTextCharFormat


def looks(palette: QPalette) -> Looks:
    """Return the looks for a palette, light or dark."""
    role = QPalette.ColorRole
    base, text = palette.color(role.Base), palette.color(role.Text)
    dark = base.lightness() < _DARK
    gone = QTextCharFormat()
    gone.setFontStrikeOut(True)
    gone.setBackground(blend(base, QColor("#ffb74d" if dark else "#b26a00"), _TINT))
    new = QTextCharFormat()
    new.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    new.setBackground(blend(base, QColor("#64b5f6" if dark else "#1565c0"), _TINT))
    return Looks(
        text=text,
        calm=blend(base, text, _CALM),
        heading=blend(base, text, 0.10 if dark else 0.06),
        line=blend(base, text, 0.14),
        gone=gone,
        new=new,
    )


def bold(font: QFont) -> QFont:
    """Return a font in bold."""
    font = type(font)(font)
    font.setBold(True)
    return font
