"""Fonts as reportlab embeds them: only the characters used, each with the text it stands for."""

from __future__ import annotations

import re
from contextlib import contextmanager
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.ttfonts import TTFont

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from re import Match

    from reportlab.pdfbase.pdfdoc import PDFDocument

_serial = count(1)

_THOUSAND = 1000
_END_OF_MAP = 0xFFFF
"""Every character map of format 4 has this as its last entry."""

_LONG_CODE = re.compile("<([0-9A-F]{5,6})>")
"""A code point beyond the basic plane in a ToUnicode stream, as reportlab up to 5.1 writes it."""


class PdfFont(TTFont):
    """A small TrueType font in memory; its widths and characters are known without fontTools."""

    _multiByte = 0  # noqa: N815
    """Else reportlab would also enter the name as a font family for its paragraphs, for good."""

    def __init__(self, data: bytes) -> None:
        """Read a font, one of those that we make."""
        super().__init__("", BytesIO(data), asciiReadable=False)
        # reportlab takes fonts of one PostScript name for one font, across all documents.
        self.fontName = f"{self.face.name.decode()}-{next(_serial)}"
        self.face.name = self.fontName.encode()

    def knows(self, char: str) -> bool:
        """Whether it was looked up, with or without success, when the font was made."""
        return ord(char) in self.face.charToGlyph

    def has(self, char: str) -> bool:
        """Whether the font can show a character that it knows."""
        return bool(self.face.charToGlyph[ord(char)])

    @property
    def lacking(self) -> set[str]:
        """The characters that it knows and cannot show."""
        glyphs = self.face.charToGlyph
        return {chr(code) for code in glyphs if not glyphs[code] and code != _END_OF_MAP}

    def width(self, char: str) -> float:
        """Return the advance of a character that it knows, in ems."""
        # What reportlab calls hmetrics has two units: the font's own, and thousandths for glyphs
        # that share the last width, as all Chinese ones do.
        width = self.face.charWidths.get(ord(char), self.face.defaultWidth)
        return float(width / _THOUSAND)

    def addObjects(self, doc: PDFDocument) -> None:
        """Add the font to a document, with characters such as 𠮷 mapped to what they are.

        reportlab writes <20BB7>, where PDF wants UTF-16: <D842DFB7>. Nothing else in the stream
        is of such a length, and what is right already is left alone.
        """
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and isinstance(stream, PDFStream):
                stream.content = _LONG_CODE.sub(_in_utf16, stream.content)


def _in_utf16(code: Match[str]) -> str:
    return f"<{chr(int(code[1], 16)).encode('utf-16-be').hex().upper()}>"


@contextmanager
def registered(fonts: Iterable[PdfFont]) -> Iterator[None]:
    """Let reportlab find the fonts by name for a while.

    Its canvas and text objects take names only and look them up in a table of the process, so
    there is no way around the table; a font that stayed there would never be freed.
    """
    entered = list(fonts)
    for font in entered:
        pdfmetrics.registerFont(font)
    try:
        yield
    finally:
        for font in entered:
            font.unregister()
