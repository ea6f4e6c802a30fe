"""What happens to characters and fonts that are not there."""

from __future__ import annotations

from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

from govreport_gui.exporting import Document, Style
from govreport_gui.exporting.document import BODY, Paragraph
from govreport_gui.exporting.fonts.choosing import find_fonts
from govreport_gui.exporting.fonts.files import read_names
from govreport_gui.exporting.fonts.opened import FontSet
from govreport_gui.exporting.fonts.program import FontProgram
from govreport_gui.exporting.fonts.report import StandIn, report_fonts
from govreport_gui.exporting.fonts.small import small_font
from govreport_gui.exporting.writers import pdf
from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from tests.exporting.conftest import CHINESE, put, small

OFFICIAL = {
    "方正小标宋简体": "a.ttf",
    "黑体": "b.ttf",
    "楷体_GB2312": "c.ttf",
    "仿宋_GB2312": "d.ttf",
    "宋体": "e.ttf",
}


def install(noto: FontProgram, folder: Path, name: str, family: str, chars: str = CHINESE) -> Path:
    return put(small(noto, chars, family, "Regular", family), folder, name)


def text(*paragraphs: str) -> Document:
    return Document(("年度报告",), "", tuple(Paragraph(p, BODY) for p in paragraphs))


def faces(style: Style, folder: Path, chars: str) -> list[str]:
    """Return the file that shows each character of running text."""
    with FontSet(find_fonts(style, [folder])) as fonts:
        return [fonts.file("fangsong", char).path.name for char in chars]


def test_a_rare_character_comes_from_the_font_most_like_its_own(
    noto: FontProgram, style: Style, tmp_path: Path
) -> None:
    install(noto, tmp_path, "a.ttf", "仿宋_GB2312")
    install(noto, tmp_path, "b.ttf", "SimHei", CHINESE + "鄠甪䢺𠮷")
    install(noto, tmp_path, "c.ttf", "SimSun", CHINESE + "鄠甪")
    install(noto, tmp_path, "d.ttf", "SimSun-ExtB", "𠮷")
    found = faces(style, tmp_path, "政鄠甪䢺𠮷")
    assert found == ["a.ttf", "c.ttf", "c.ttf", "b.ttf", "d.ttf"]


def test_a_rare_character_is_rather_taken_from_a_regular_font_of_unknown_name(
    noto: FontProgram, style: Style, tmp_path: Path
) -> None:
    install(noto, tmp_path, "a.ttf", "仿宋_GB2312")
    install(noto, tmp_path, "b.ttf", "Unknown CJK JP", CHINESE + "䢺")
    put(small(noto, CHINESE + "䢺", "Some", "Black", "Some Black"), tmp_path, "c.ttf")
    install(noto, tmp_path, "d.ttf", "Unknown CJK SC", CHINESE + "䢺")
    assert faces(style, tmp_path, "䢺") == ["d.ttf"]


def test_a_font_that_cannot_be_opened_is_passed_over(
    noto: FontProgram, style: Style, tmp_path: Path
) -> None:
    broken = install(noto, tmp_path, "a.ttf", "仿宋_GB2312")
    data = broken.read_bytes()
    broken.write_bytes(data.replace(b"hhea", b"hhex", 1))
    install(noto, tmp_path, "b.ttf", "SimSun")
    assert faces(style, tmp_path, "政府") == ["b.ttf", "b.ttf"]
    pdf.write(text("政府"), style, BytesIO(), fonts=find_fonts(style, [tmp_path]))


def test_when_no_font_can_be_opened_the_missing_font_is_told(
    noto: FontProgram, style: Style, tmp_path: Path
) -> None:
    broken = install(noto, tmp_path, "a.ttf", "仿宋_GB2312")
    broken.write_bytes(broken.read_bytes().replace(b"hhea", b"hhex", 1))
    with pytest.raises(UnwritableFileError) as caught:
        pdf.write(text("政府"), style, BytesIO(), fonts=find_fonts(style, [tmp_path]))
    assert caught.value.reason is WriteFailure.NO_FONT


def test_names_that_old_fonts_write_in_gbk_are_understood(
    noto: FontProgram, tmp_path: Path
) -> None:
    font = small(noto, CHINESE, "FZXBSJW", "Regular", "FZXBSJW")
    encoded = "方正小标宋简体".encode("gbk")
    font["name"].setName(encoded, 4, 3, 3, 0x804)
    path = put(font, tmp_path, "a.ttf")
    assert "方正小标宋简体" in read_names(path)[0].names


def test_nothing_stands_in_where_all_official_fonts_are(
    noto: FontProgram, style: Style, tmp_path: Path
) -> None:
    for name, file in OFFICIAL.items():
        install(noto, tmp_path, file, name)
    assert not report_fonts(text("政府"), style, fonts=find_fonts(style, [tmp_path]))


def test_fonts_that_stand_in_are_reported_by_name(
    noto: FontProgram, style: Style, tmp_path: Path
) -> None:
    for name in ("黑体", "楷体_GB2312", "宋体"):
        install(noto, tmp_path, OFFICIAL[name], name)
    found = report_fonts(text("政府"), style, fonts=find_fonts(style, [tmp_path]))
    assert found.stand_ins == (StandIn("方正小标宋简体", "宋体"), StandIn("仿宋_GB2312", "宋体"))


def test_characters_of_no_font_are_reported(
    noto: FontProgram, style: Style, tmp_path: Path
) -> None:
    for name, file in OFFICIAL.items():
        install(noto, tmp_path, file, name)
    document = text("政府𠮷\u200b", "䢺政")
    assert report_fonts(document, style, fonts=find_fonts(style, [tmp_path])).missing == "䢺𠮷"


def test_a_frame_stands_where_a_font_has_nothing_to_show(noto: FontProgram, tmp_path: Path) -> None:
    font = small(noto, "政", "SimSun", "Regular", "SimSun")
    font["glyf"][".notdef"] = TTGlyphPen(None).glyph()
    font.save(tmp_path / "a.ttf")
    with closing(FontProgram(tmp_path / "a.ttf", 0)) as program:
        made = TTFont(BytesIO(small_font(program, "政䢺")))
    assert made["glyf"][".notdef"].numberOfContours == 2
    assert made["maxp"].maxContours >= 2
