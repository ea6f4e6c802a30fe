"""What stands on the pages of a PDF, gathered before any of it is written.

So all characters of a font are known when the font is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.exporting.fonts.files import FontFile
    from govreport_gui.exporting.fonts.opened import FontSet


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one font; its baseline starts at x, y. As in all of a PDF, y is from the foot."""

    x: float
    y: float
    text: str
    file: FontFile
    size: float
    tracking: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The outline of a rectangle, given by its lower left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline, and the height that it leads to."""

    title: str
    y: float


class PdfPage:
    """A page being drawn; x and y count in points from the left edge and from the top edge."""

    def __init__(self, fonts: FontSet, height: float) -> None:
        """Start an empty page."""
        self._fonts, self._height = fonts, height
        self.runs: list[Run] = []
        self.frames: list[Frame] = []
        self.bookmarks: list[Bookmark] = []

    def width(self, text: str, typeface: str, size: float) -> float:
        """Return how wide a text is, without white space at its end."""
        return sum(self._fonts.width(typeface, char) for char in text.rstrip()) * size

    def text(
        self, x: float, y: float, text: str, typeface: str, size: float, tracking: float = 0
    ) -> float:
        """Draw text from x on, with its baseline at y, and return where it ends."""
        for file, run in self._fonts.runs(text, typeface):
            self.runs.append(Run(x, self._height - y, run, file, size, tracking))
            x += sum(self._fonts.width(typeface, char) * size + tracking for char in run)
        return x

    def frame(self, left: float, top: float, right: float, bottom: float) -> None:
        """Draw the outline of a rectangle."""
        self.frames.append(Frame(left, self._height - bottom, right - left, bottom - top))

    def bookmark(self, title: str, y: float) -> None:
        """Enter a place on the page in the outline."""
        self.bookmarks.append(Bookmark(title, self._height - y))
