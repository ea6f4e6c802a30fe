"""Embed fonts in a PDF: only the characters used, and each with the text it stands for."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from govreport_gui.exporting.pdf_file import name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.exporting.font_program import FontProgram
    from govreport_gui.exporting.pdf_file import PdfFile, Value

_SYMBOLIC = 4

_MAPPINGS_A_BLOCK = 100
"""The most a CMap may hold between beginbfchar and endbfchar."""

_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class EmbeddedFont:
    """A font in a PDF. Characters get numbers as they come: code 1 is the first one used."""

    def __init__(self, program: FontProgram, resource: str) -> None:
        """Take an opened font; ``resource`` is what pages call it."""
        self._program = program
        self._codes: dict[str, int] = {}
        self.resource = resource

    def encode(self, text: str) -> bytes:
        """Return a text as a PDF string in this font's codes."""
        codes = (self._codes.setdefault(char, len(self._codes) + 1) for char in text)
        return b"<" + b"".join(b"%04x" % code for code in codes) + b">"

    def add_to(self, file: PdfFile) -> bytes:
        """Add the font to the file and return the reference to it."""
        chars = tuple(self._codes)
        data = self._program.subset(chars)
        font_name = name(f"{_tag(data)}+{self._program.name}")
        descendant = self._descendant(file, font_name, data, chars)
        return file.add(
            {
                "Type": name("Font"),
                "Subtype": name("Type0"),
                "BaseFont": font_name,
                "Encoding": name("Identity-H"),
                "DescendantFonts": [descendant],
                "ToUnicode": file.add_stream(_to_unicode(chars)),
            }
        )

    def _descendant(
        self, file: PdfFile, font_name: bytes, data: bytes, chars: Sequence[str]
    ) -> bytes:
        widths: list[Value] = [self._program.width(char) * 1000 for char in chars]
        return file.add(
            {
                "Type": name("Font"),
                "Subtype": name("CIDFontType2"),
                "BaseFont": font_name,
                "CIDSystemInfo": {
                    "Registry": b"(Adobe)",
                    "Ordering": b"(Identity)",
                    "Supplement": 0,
                },
                "CIDToGlyphMap": name("Identity"),
                "DW": 1000,
                "W": [1, widths],
                "FontDescriptor": self._descriptor(file, font_name, data),
            }
        )

    def _descriptor(self, file: PdfFile, font_name: bytes, data: bytes) -> bytes:
        program = self._program
        scale = 1000 / program.units
        return file.add(
            {
                "Type": name("FontDescriptor"),
                "FontName": font_name,
                "Flags": _SYMBOLIC,
                "FontBBox": [round(edge * scale) for edge in program.box],
                "ItalicAngle": 0,
                "Ascent": round(program.ascent * scale),
                "Descent": round(program.descent * scale),
                "CapHeight": round(program.ascent * scale),
                "StemV": 80,
                "FontFile2": file.add_stream(data, {"Length1": len(data)}),
            }
        )


def _tag(data: bytes) -> str:
    """Return the six letters that mark a subset, different for different subsets."""
    rest = zlib.crc32(data)
    letters = []
    for _ in range(6):
        rest, digit = divmod(rest, 26)
        letters.append(chr(ord("A") + digit))
    return "".join(letters)


def _to_unicode(chars: Sequence[str]) -> bytes:
    lines = [
        f"<{code:04x}> <{char.encode('utf-16-be').hex()}>"
        for code, char in enumerate(chars, start=1)
    ]
    blocks = [
        lines[start : start + _MAPPINGS_A_BLOCK]
        for start in range(0, len(lines), _MAPPINGS_A_BLOCK)
    ]
    return _CMAP.format(
        blocks="\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)
    ).encode()
