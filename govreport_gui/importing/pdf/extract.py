"""Take glyphs and strokes out of a PDF file with PDFium; the rest of the room never sees it.

PDFium cannot be interrupted, but it is quick: the work is bounded by counting characters and
objects before they are looked at, and by the clock between pages.
"""

from __future__ import annotations

import time
from ctypes import c_double, c_void_p, cast
from dataclasses import dataclass, replace
from math import hypot, pi
from typing import TYPE_CHECKING, Any

import pypdfium2
from pypdfium2 import raw

from govreport_gui.importing.pdf.characters import UNKNOWN, is_figure, is_ideograph, readable
from govreport_gui.importing.pdf.drawings import drawn_strokes
from govreport_gui.importing.pdf.shapes import Box, Glyph, Page
from govreport_gui.importing.pdf.turning import Turn
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MOST_PAGES = 200
_MOST_GLYPHS = 400_000
"""A report has 4 to 60 pages of some 600 characters."""
_SECONDS = 20.0
_QUARTER = pi / 2
_ASKEW = 0.1
"""Quarter turns. Text further off the upright than this is a watermark."""

_TOUCHING = 0.2
"""Sizes of type between figures of one number, at most."""


def extract(path: Path) -> list[Page]:
    """Return the pages of a file; raises UnreadableFileError (PROTECTED, BROKEN, TOO_LARGE)."""
    try:
        with pypdfium2.PdfDocument(path.read_bytes()) as document:
            return _pages(path, document)
    except pypdfium2.PdfiumError as error:
        locked = raw.FPDF_GetLastError() in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
        reason = ReadFailure.PROTECTED if locked else ReadFailure.BROKEN
        raise UnreadableFileError(path, reason, repr(error)) from error


def _pages(path: Path, document: pypdfium2.PdfDocument) -> list[Page]:
    if not len(document):
        raise UnreadableFileError(path, ReadFailure.BROKEN, "no pages")
    if len(document) > _MOST_PAGES:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "pages")
    end, left, pages = time.monotonic() + _SECONDS, _MOST_GLYPHS, []
    for index in range(len(document)):
        page = document[index]
        try:
            text = page.get_textpage()
            try:
                left -= text.count_chars()
                if left < 0 or time.monotonic() > end:
                    raise UnreadableFileError(path, ReadFailure.TOO_LARGE, f"page {index}")
                pages.append(_page(page, text))
            finally:
                text.close()
        finally:
            page.close()
    return pages


@dataclass(frozen=True, slots=True)
class _Mark:
    """A character as the library gives it, in the page's own coordinates."""

    text: str
    turns: float
    """Quarter turns against the clock; whole for text along the paper's edges."""
    loose: Box
    tight: Box
    base: tuple[float, float]
    size: float
    run: int


def _page(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> Page:
    marks = [m for m in _marks(text) if abs(m.turns - round(m.turns)) < _ASKEW]
    turns = [round(mark.turns) % 4 for mark in marks if mark.text.strip()]
    # A wide table often lies on its side on an upright sheet: what most text says is upright.
    shown = page.get_rotation() // 90
    upright = max(range(4), key=lambda turn: (turns.count(turn), turn == shown))
    turn = Turn(upright, *page.get_bbox())
    visible = _cut([_glyph(m, turn, order) for order, m in enumerate(marks)], turn)
    across, down, pictures = drawn_strokes(page.raw, turn)
    return Page(turn.width, turn.height, visible, across, down, has_pictures=pictures)


def _cut(glyphs: list[Glyph], turn: Turn) -> tuple[Glyph, ...]:
    """Drop what lies beyond the sheet's edges; a number that the edge cuts is unknown."""
    sheet = Box(0, 0, turn.width, turn.height)
    inside = [sheet.holds(g.middle, (g.top + g.bottom) / 2) for g in glyphs]
    beyond = [g for g, seen in zip(glyphs, inside, strict=True) if not seen and is_figure(g.text)]
    return tuple(
        replace(g, text=g.text + UNKNOWN) if any(_touch(g, other) for other in beyond) else g
        for g, seen in zip(glyphs, inside, strict=True)
        if seen
    )


def _touch(one: Glyph, two: Glyph) -> bool:
    gap = max(one.left, two.left) - min(one.right, two.right)
    return is_figure(one.text) and abs(one.base - two.base) < 1 and gap < _TOUCHING * one.size


def _glyph(mark: _Mark, turn: Turn, order: int) -> Glyph:
    upright = round(mark.turns) % 4 == turn.quarters
    # Sideways figures would be read in the wrong order; single ideographs stand below each other.
    text = mark.text if upright or is_ideograph(mark.text) or mark.text.isspace() else UNKNOWN
    loose, tight = turn.box(mark.loose), turn.box(mark.tight)
    base = turn.point(*mark.base)[1] if upright else tight.bottom
    return Glyph(
        text=text,
        left=loose.left,
        right=loose.right,
        top=tight.top,
        bottom=tight.bottom,
        base=base,
        size=mark.size,
        run=mark.run,
        order=order,
    )


def _marks(text: pypdfium2.PdfTextPage) -> Iterator[_Mark]:
    page, scales = text.raw, _Scales()
    for index in range(text.count_chars()):
        # PDFium adds spaces and line ends of its own; they are found better from the gaps.
        if raw.FPDFText_IsGenerated(page, index) == 1:
            continue
        code = raw.FPDFText_GetUnicode(page, index)
        known = raw.FPDFText_HasUnicodeMapError(page, index) != 1
        run = cast(raw.FPDFText_GetTextObject(page, index), c_void_p).value or 0
        x, y = c_double(), c_double()
        raw.FPDFText_GetCharOrigin(page, index, x, y)
        tight = _tight(page, index)
        yield _Mark(
            text=readable(code) if known else UNKNOWN,
            turns=-raw.FPDFText_GetCharAngle(page, index) / _QUARTER,
            loose=_loose(page, index, tight),
            tight=tight,
            base=(x.value, y.value),
            size=scales.size(page, index, run),
            run=run,
        )


def _tight(page: Any, index: int) -> Box:  # noqa: ANN401 the library has no types
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    raw.FPDFText_GetCharBox(page, index, left, right, bottom, top)
    return Box(left.value, bottom.value, right.value, top.value)


def _loose(page: Any, index: int, tight: Box) -> Box:  # noqa: ANN401 the library has no types
    """Return the advance box, or the inked one where the font gives no widths."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, index, box)
    loose = Box(box.left, box.bottom, box.right, box.top)
    return loose if loose.width > 0 else tight


class _Scales:
    """The size of type as seen: the font size is often 1, and a matrix makes it large."""

    def __init__(self) -> None:
        self._seen: dict[tuple[int, float], float] = {}

    def size(self, page: Any, index: int, run: int) -> float:  # noqa: ANN401 the library has no types
        nominal = raw.FPDFText_GetFontSize(page, index)
        if (run, nominal) not in self._seen:
            matrix = raw.FS_MATRIX()
            raw.FPDFText_GetMatrix(page, index, matrix)
            self._seen[run, nominal] = nominal * hypot(matrix.c, matrix.d)
        return max(self._seen[run, nominal], 1.0)
