"""How letters are set on a web page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.exporting.style import Style, TextStyle

_MOST_NAMES = 4
"""Names of several words need no quotes, which would have to be escaped in an attribute."""
_GENERIC = {"heiti": "sans-serif"}


def letters(style: Style, look: TextStyle) -> dict[str, str]:
    """Return the font by its names, for who has it, and its size."""
    names = style.typefaces[look.typeface].names[:_MOST_NAMES]
    generic = _GENERIC.get(look.typeface, "serif")
    family = ",".join([*names, generic])
    return {"font-family": family, "font-size": f"{look.size:g}pt"}
