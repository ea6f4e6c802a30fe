"""PDF pages drawn by hand, to place every figure and stroke where a test wants it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfgen.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FONT = "STSong-Light"
SIZE = 10


def canvas(path: Path) -> Canvas:
    """Return an A4 canvas with a Chinese font that needs no file."""
    registerFont(UnicodeCIDFont(FONT))
    drawn = Canvas(str(path))
    drawn.setFont(FONT, SIZE)
    return drawn


def grid(drawn: Canvas, xs: Sequence[float], ys: Sequence[float], style: str = "strokes") -> None:
    """Rule a table: ``strokes``, ``thin`` filled rectangles, or a stroked box per ``cell``."""
    if style == "cell":
        for left, right in pairwise(xs):
            for top, bottom in pairwise(ys):
                drawn.rect(left, bottom, right - left, top - bottom)
        return
    for x in xs:
        if style == "thin":
            drawn.rect(x, ys[-1], 0.5, ys[0] - ys[-1], stroke=0, fill=1)
        else:
            drawn.line(x, ys[0], x, ys[-1])
    for y in ys:
        if style == "thin":
            drawn.rect(xs[0], y, xs[-1] - xs[0], 0.5, stroke=0, fill=1)
        else:
            drawn.line(xs[0], y, xs[-1], y)


def prose(drawn: Canvas, top: float, lines: Sequence[str], left: float = 80) -> None:
    """Write lines of text downwards."""
    for number, text in enumerate(lines):
        drawn.drawString(left, top - 18 * number, text)
