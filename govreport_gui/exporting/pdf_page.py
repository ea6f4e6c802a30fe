"""Draw on the pages of a PDF: text and frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.exporting.pdf_file import number
from govreport_gui.exporting.pdf_fonts import EmbeddedFont

if TYPE_CHECKING:
    from govreport_gui.exporting.font_files import FontFile
    from govreport_gui.exporting.font_set import FontSet

_BORDER = 0.5


class Ink:
    """The fonts that the pages of one PDF share, embedded as they are first used."""

    def __init__(self, fonts: FontSet) -> None:
        """Take the opened fonts."""
        self.fonts = fonts
        self.embedded: dict[FontFile, EmbeddedFont] = {}

    def font(self, file: FontFile) -> EmbeddedFont:
        """Return a font for use on a page."""
        if file not in self.embedded:
            resource = f"F{len(self.embedded) + 1}"
            self.embedded[file] = EmbeddedFont(self.fonts.program(file), resource)
        return self.embedded[file]


class PdfPage:
    """A page being drawn; x and y count in points from the left edge and from the top edge."""

    def __init__(self, ink: Ink, height: float) -> None:
        """Start an empty page."""
        self._ink, self._height = ink, height
        self._operators = [b"%b w" % number(_BORDER)]

    @property
    def content(self) -> bytes:
        """What was drawn, as PDF operators."""
        return b"\n".join(self._operators)

    def width(self, text: str, typeface: str, size: float) -> float:
        """Return how wide a text is, without white space at its end."""
        return sum(self._ink.fonts.width(typeface, char) for char in text.rstrip()) * size

    def text(
        self, x: float, y: float, text: str, typeface: str, size: float, tracking: float = 0
    ) -> float:
        """Draw text from x on, with its baseline at y, and return where it ends."""
        for file, run in self._ink.fonts.runs(text, typeface):
            font = self._ink.font(file)
            self._operators.append(
                b"BT /%b %b Tf %b Tc %b %b Td %b Tj ET"
                % (
                    font.resource.encode(),
                    *map(number, (size, tracking, x, self._height - y)),
                    font.encode(run),
                )
            )
            x += sum(self._ink.fonts.width(typeface, char) * size + tracking for char in run)
        return x

    def frame(self, left: float, top: float, right: float, bottom: float) -> None:
        """Draw the outline of a rectangle."""
        sides = (left, self._height - bottom, right - left, bottom - top)
        self._operators.append(b"%b %b %b %b re S" % tuple(map(number, sides)))
