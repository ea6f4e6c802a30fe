"""How cells look: formats, each made once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

    from govreport_gui.exporting.style import Style, TextStyle

FILLS = {
    Severity.ERROR: ("#F4C7C7", "#FBE9E9"),
    Severity.WARNING: ("#FBDFA6", "#FEF4DF"),
    Severity.HINT: ("#CFE2F6", "#EBF3FB"),
}
"""As in the window, on white: of what is said, and of what only takes part in it."""

LINK = "#0B57B0"

UNIT = 5.6
"""Points of a digit of the standard font, which widths of columns count."""


class Looks:
    """The formats of a workbook, by what makes them."""

    def __init__(self, book: Workbook, style: Style) -> None:
        """Begin with none."""
        self._book, self._style = book, style
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}

    def of(self, **properties: object) -> Format:
        """Return the format with these properties."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(properties)
        return self._made[key]

    def letters(self, look: TextStyle, size: float | None = None) -> dict[str, object]:
        """Return the font of a text, in its own size or another one."""
        name = self._style.typefaces[look.typeface].name
        return {"font_name": name, "font_size": size or look.size, "valign": "vcenter"}
