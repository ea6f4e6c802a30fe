"""PDF files that hold text; pictures of text are refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.assembly import blocks
from govreport_gui.importing.pdf.characters import UNKNOWN
from govreport_gui.importing.pdf.extract import extract
from govreport_gui.importing.raw import RawDocument
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path

_FEWEST = 40
"""Characters. A scan may bear a stamp or page numbers, a report has hundreds."""
_UNKNOWN_SHARE = 10
"""One unknown character of so many: the fonts do not say what is written."""


def read(path: Path) -> RawDocument:
    """Read a PDF file.

    Raises UnreadableFileError: PROTECTED, BROKEN, TOO_LARGE, or IMAGE_ONLY when the text is in
    pictures or in fonts that do not tell their characters.
    """
    pages = extract(path)
    glyphs = [glyph.text for page in pages for glyph in page.glyphs if not glyph.is_space]
    drawn = any(page.has_pictures or page.across or page.down for page in pages)
    if len(glyphs) < _FEWEST and drawn:
        raise UnreadableFileError(path, ReadFailure.IMAGE_ONLY)
    if glyphs.count(UNKNOWN) * _UNKNOWN_SHARE > len(glyphs):
        raise UnreadableFileError(path, ReadFailure.IMAGE_ONLY, "unknown characters")
    return RawDocument(tuple(blocks(pages)))
