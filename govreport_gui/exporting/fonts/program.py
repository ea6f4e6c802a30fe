"""Read single glyphs of a large font, as TrueType outlines."""

from __future__ import annotations

import logging
import struct
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING

from fontTools.cffLib import CFFFontSet
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, TTLibError
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.ttLib.tables.ttProgram import Program

from govreport_gui.exporting.fonts.files import BrokenFontError
from govreport_gui.exporting.fonts.tables import charstring_lookup, font_dict_lookup, glyph_lookup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

# What fontTools finds odd about a font is nothing that a clerk could mend.
logging.getLogger("fontTools").addHandler(logging.NullHandler())

_MAX_ERROR = 1 / 1000
"""How far, in ems, a quadratic curve may leave the cubic one it stands for."""


class FontProgram:
    """A font on disk, opened; only what is asked for is read."""

    def __init__(self, path: Path, number: int) -> None:
        """Open a font of a file (``number`` counts within a collection).

        Raises BrokenFontError.
        """
        try:
            self._font = TTFont(path, fontNumber=number, lazy=True)
        except (OSError, TTLibError, struct.error) as error:
            raise BrokenFontError(path) from error
        try:
            self._read_tables()
        except (OSError, TTLibError, struct.error, KeyError) as error:
            self._font.close()
            raise BrokenFontError(path) from error

    def _read_tables(self) -> None:
        head, hhea = self._raw("head"), self._raw("hhea")
        self.units = struct.unpack_from(">H", head, 18)[0]
        self.box = struct.unpack_from(">4h", head, 36)
        self.ascent, self.descent = struct.unpack_from(">2h", hhea, 4)
        self._metrics = struct.unpack_from(">H", hhea, 34)[0]
        self._widths = self._raw("hmtx")
        self._glyph = glyph_lookup(self._raw("cmap"))

    def close(self) -> None:
        """Close the file."""
        self._font.close()

    @cached_property
    def name(self) -> str:
        """The PostScript name, as far as it is plain."""
        name = str(self._font["name"].getDebugName(6))
        return "".join(c for c in name if c.isascii() and (c.isalnum() or c in "-+")) or "Font"

    def has(self, char: str) -> bool:
        """Whether the font can show the character."""
        return self._glyph(ord(char)) != 0

    def width(self, char: str) -> float:
        """Return the advance of a character, in ems."""
        index = min(self._glyph(ord(char)), self._metrics - 1)
        return float(struct.unpack_from(">H", self._widths, 4 * index)[0] / self.units)

    def outline(self, char: str) -> Glyph:
        """Return the outline of a character; that of a character it lacks is the missing sign."""
        return self._outline(self._glyph(ord(char)))

    def _raw(self, tag: str) -> bytes:
        return bytes(self._font.reader[tag])

    @cached_property
    def _outline(self) -> Callable[[int], Glyph]:
        return self._from_curves() if "CFF " in self._font else self._from_points()

    def _from_curves(self) -> Callable[[int], Glyph]:
        table = self._raw("CFF ")
        fonts = CFFFontSet()
        fonts.decompile(BytesIO(table), None)
        top = fonts.topDictIndex[0]
        program = charstring_lookup(table, top.rawDict["CharStrings"])
        is_keyed = "FDSelect" in top.rawDict
        part = font_dict_lookup(table, top.rawDict["FDSelect"]) if is_keyed else None

        def outline(number: int) -> Glyph:
            private = top.FDArray[part(number)].Private if part else top.Private
            charstring = T2CharString(program(number), None, private, top.GlobalSubrs)
            pen = TTGlyphPen(None)
            charstring.draw(Cu2QuPen(pen, _MAX_ERROR * self.units, reverse_direction=True))
            return pen.glyph()

        return outline

    def _from_points(self) -> Callable[[int], Glyph]:
        # Names of our own: fontTools would decode the whole character map to guess them.
        count = struct.unpack_from(">H", self._raw("maxp"), 4)[0]
        self._font.setGlyphOrder([f"g{number}" for number in range(count)])
        table = self._font["glyf"]

        def outline(number: int) -> Glyph:
            coordinates, ends, flags = table[f"g{number}"].getCoordinates(table)
            glyph = Glyph()
            glyph.numberOfContours = len(ends)
            if ends:
                glyph.coordinates, glyph.endPtsOfContours, glyph.flags = coordinates, ends, flags
                glyph.program = Program()  # no hints: theirs would need the font's own tables
                glyph.program.fromBytecode(b"")
            return glyph

        return outline
