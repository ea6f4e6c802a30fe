"""What reportlab makes of our fonts."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject
from reportlab.lib import fonts as families
from reportlab.pdfbase import pdfmetrics

from govreport_gui.exporting import Document, Style
from govreport_gui.exporting.fonts.program import FontProgram
from govreport_gui.exporting.fonts.small import small_font
from govreport_gui.exporting.pdf.embedding import PdfFont, registered
from govreport_gui.exporting.writers import pdf
from tests.exporting.conftest import written


def codes(file: BytesIO) -> set[str]:
    """Return what stands for text in the character maps of all fonts of a PDF."""
    found: set[str] = set()
    reader = PdfReader(file, strict=True)
    for item in map(reader.get_object, range(1, len(reader.xref[0]) + 1)):
        if isinstance(item, DictionaryObject) and "/ToUnicode" in item:
            stream = item["/ToUnicode"].get_object()
            assert isinstance(stream, StreamObject)
            found |= set(re.findall(rb"^<..> <(.{3,})>$", stream.get_data(), re.MULTILINE))
    return {code.decode() for code in found}


def test_a_character_beyond_the_basic_plane_is_mapped_in_utf16(
    document: Document, style: Style
) -> None:
    found = codes(written(document, ".pdf", style))
    assert "D842DFB7" in found  # 𠮷
    assert {len(code) for code in found} == {4, 8}


def sizes() -> list[int]:
    tables = (pdfmetrics._fonts, pdfmetrics._dynFaceNames, pdfmetrics._typefaces)
    return [*map(len, tables), len(families._tt2ps_map), len(families._ps2tt_map)]


def test_exporting_again_and_again_leaves_no_fonts_behind(
    document: Document, style: Style, tmp_path: Path
) -> None:
    pdf.write(document, style, BytesIO(), tmp_path)
    before = sizes()
    for _ in range(20):
        pdf.write(document, style, BytesIO(), tmp_path)
    assert sizes() == before


def test_a_font_is_forgotten_when_writing_fails(noto: FontProgram) -> None:
    font = PdfFont(small_font(noto, "政府"))

    def fail() -> None:
        with registered([font]):
            assert pdfmetrics.getFont(font.fontName) is font
            raise OSError("disk full")

    before = sizes()
    with pytest.raises(OSError, match="disk full"):
        fail()
    assert sizes() == before


def test_fonts_of_one_name_are_told_apart(noto: FontProgram) -> None:
    one, other = (PdfFont(small_font(noto, text)) for text in ("政", "府"))
    with registered([one, other]):
        assert pdfmetrics.getFont(one.fontName) is one
        assert pdfmetrics.getFont(other.fontName) is other


def test_widths_are_those_of_the_font_it_was_made_of(noto: FontProgram) -> None:
    font = PdfFont(small_font(noto, "政0，𠮷"))
    assert [font.width(char) for char in "政0，𠮷"] == [noto.width(char) for char in "政0，𠮷"]


def test_a_character_that_the_font_lacks_is_known_to_be_lacking(noto: FontProgram) -> None:
    font = PdfFont(small_font(noto, "政\U0001f9ff"))
    assert (font.knows("\U0001f9ff"), font.has("\U0001f9ff")) == (True, False)
    assert font.width("\U0001f9ff") == noto.width("\U0001f9ff")
    assert not font.knows("府")
    assert font.lacking == {"\U0001f9ff"}


def test_a_font_that_grows_keeps_its_characters_and_measures(noto: FontProgram) -> None:
    grown = TTFont(BytesIO(small_font(noto, "信息𠮷", small_font(noto, "政府 "))))
    whole = TTFont(BytesIO(small_font(noto, "政府 信息𠮷")))
    assert sorted(map(chr, grown.getBestCmap())) == sorted("政府 信息𠮷")
    for tag in ("glyf", "hmtx", "cmap", "maxp", "hhea", "name"):
        assert grown.getTableData(tag) == whole.getTableData(tag), tag


def test_a_small_font_states_the_bounds_of_its_outlines(noto: FontProgram) -> None:
    font = TTFont(BytesIO(small_font(noto, "政府 信息𠮷")))
    stated = (font["maxp"].maxPoints, font["maxp"].maxContours, font["hhea"].advanceWidthMax)
    outlines = [font["glyf"][name] for name in font.getGlyphOrder()]
    assert stated == (
        max(len(outline.getCoordinates(font["glyf"])[0]) for outline in outlines),
        max(outline.numberOfContours for outline in outlines),
        max(advance for advance, _ in font["hmtx"].metrics.values()),
    )
