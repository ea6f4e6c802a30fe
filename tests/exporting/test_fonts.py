"""Which fonts a PDF is set in."""

from __future__ import annotations

import shutil
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTCollection, TTFont
from pypdf import PdfReader

from govreport_gui.exporting import Document, Style
from govreport_gui.exporting.fonts.choosing import find_fonts, fonts_for
from govreport_gui.exporting.fonts.files import FontFile, installed_fonts, read_names
from govreport_gui.exporting.fonts.opened import FontSet
from govreport_gui.exporting.fonts.program import FontProgram
from govreport_gui.exporting.fonts.small import small_font
from govreport_gui.exporting.writers import pdf
from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from tests.exporting.conftest import CHINESE, NOTO, put, small, words


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def large_enough(folder: Path) -> list[FontFile]:
    return list(installed_fonts([folder], least=0))


def test_the_official_font_is_taken_where_there_is_one(
    noto: FontProgram, style: Style, folder: Path
) -> None:
    put(small(noto, CHINESE, "黑体", "Regular", "黑体"), folder, "a.ttf")
    put(small(noto, CHINESE, "SimSun", "Regular", "SimSun"), folder, "b.ttf")
    choices = fonts_for(style, [folder])
    assert choices["heiti"].file.path.name == "a.ttf"
    assert choices["heiti"].is_official


def test_a_stand_in_is_taken_in_the_order_of_the_style(
    noto: FontProgram, style: Style, folder: Path
) -> None:
    put(small(noto, CHINESE, "SimSun", "Regular", "SimSun"), folder, "a.ttf")
    put(small(noto, CHINESE, "FangSong", "Regular", "FangSong"), folder, "b.ttf")
    choice = fonts_for(style, [folder])["fangsong"]
    assert (choice.wanted, choice.name) == ("仿宋_GB2312", "FangSong")
    assert not choice.is_official


def test_a_chinese_font_of_unknown_name_serves_when_there_is_no_other(
    noto: FontProgram, style: Style, folder: Path
) -> None:
    put(small(noto, "abc", "Latin", "Regular", "Latin"), folder, "a.ttf")
    put(small(noto, CHINESE, "某体", "Regular", "某体"), folder, "b.ttf")
    choices = fonts_for(style, [folder])
    assert {choice.file.path.name for choice in choices.values()} == {"b.ttf"}


def test_without_a_chinese_font_nothing_is_written(
    noto: FontProgram, style: Style, folder: Path
) -> None:
    put(small(noto, "abc", "Latin", "Regular", "Latin"), folder, "a.ttf")
    with pytest.raises(UnwritableFileError) as caught:
        fonts_for(style, [folder, folder / "missing"])
    assert caught.value.reason is WriteFailure.NO_FONT


def test_a_bold_font_does_not_stand_for_its_family(noto: FontProgram, folder: Path) -> None:
    put(small(noto, CHINESE, "SimSun", "Bold", "SimSun Bold"), folder, "a.ttf")
    (font,) = large_enough(folder)
    assert "simsun bold" in font.names
    assert "simsun" not in font.names


def test_a_font_that_may_not_be_embedded_is_passed_over(noto: FontProgram, folder: Path) -> None:
    put(small(noto, CHINESE, "SimSun", "Regular", "SimSun", licence=2), folder, "a.ttf")
    assert large_enough(folder) == []


@pytest.mark.parametrize("content", [b"", b"\0" * 40, b"ttcf\0\1\0\0\0\0\0\x09", b"not a font"])
def test_a_broken_file_counts_as_no_font(folder: Path, content: bytes) -> None:
    (folder / "broken.ttf").write_bytes(content)
    assert large_enough(folder) == []


def test_a_font_cut_short_counts_as_no_font(folder: Path) -> None:
    (folder / "cut.ttc").write_bytes(NOTO.read_bytes()[:3000])
    assert large_enough(folder) == []


def test_small_files_are_not_opened(noto: FontProgram, folder: Path) -> None:
    small(noto, CHINESE, "SimSun", "Regular", "SimSun").save(folder / "a.ttf")
    assert list(installed_fonts([folder])) == []


def test_fonts_of_a_collection_are_told_apart(noto: FontProgram, folder: Path) -> None:
    collection = TTCollection()
    collection.fonts = [
        small(noto, "abc", "NSimSun", "Regular", "NSimSun"),
        small(noto, CHINESE, "SimSun", "Regular", "SimSun"),
    ]
    collection.save(folder / "a.ttc")
    second = large_enough(folder)[1]
    assert (second.number, "simsun" in second.names) == (1, True)
    with closing(FontProgram(second.path, second.number)) as program:
        assert program.has("政")


def test_names_are_found_whatever_their_case(noto: FontProgram, style: Style, folder: Path) -> None:
    put(small(noto, CHINESE, "SIMHEI", "Regular", "SIMHEI"), folder, "a.ttf")
    assert fonts_for(style, [folder])["heiti"].name == "SimHei"


def test_a_character_its_font_lacks_is_taken_from_another(
    noto: FontProgram, style: Style, folder: Path
) -> None:
    put(small(noto, CHINESE, "仿宋", "Regular", "仿宋"), folder, "a.ttf")
    put(small(noto, "䢺𠮷" + CHINESE, "某体", "Regular", "某体"), folder, "b.ttf")
    with FontSet(find_fonts(style, [folder])) as fonts:
        runs = list(fonts.runs("政府䢺𠮷信息", "fangsong"))
    assert [(file.path.name, text) for file, text in runs] == [
        ("a.ttf", "政府"),
        ("b.ttf", "䢺𠮷"),
        ("a.ttf", "信息"),
    ]


def test_a_pdf_set_in_truetype_fonts_can_be_searched(
    noto: FontProgram, style: Style, document: Document, folder: Path
) -> None:
    put(small(noto, words(document), "SimSun", "Regular", "SimSun"), folder, "a.ttf")
    target = BytesIO()
    pdf.write(document, style, target, fonts=find_fonts(style, [folder]))
    text = "".join(page.extract_text() for page in PdfReader(target, strict=True).pages)
    assert "青石镇人民政府" in text
    assert "䢺水河整治、𠮷祥社区改造" in text


@pytest.mark.parametrize("chars", ["政府", "政府𠮷"])
def test_a_font_made_of_a_truetype_font_has_the_same_outlines(
    noto: FontProgram, folder: Path, chars: str
) -> None:
    first = small(noto, chars, "SimSun", "Regular", "SimSun")
    first.save(folder / "a.ttf")
    with closing(FontProgram(folder / "a.ttf", 0)) as program:
        second = TTFont(BytesIO(small_font(program, chars)))
    assert [second["glyf"][name] for name in second.getGlyphOrder()] == [
        first["glyf"][name] for name in first.getGlyphOrder()
    ]


def test_characters_are_found_as_fonttools_finds_them(noto: FontProgram) -> None:
    number = next(f.number for f in read_names(NOTO) if "noto serif cjk sc" in f.names)
    with TTFont(NOTO, fontNumber=number, lazy=True) as font:
        cmap = font.getBestCmap()
    sample = range(0x20, 0x30000, 7)
    assert [code for code in sample if noto.has(chr(code)) != (code in cmap)] == []


def test_widths_are_in_ems(noto: FontProgram) -> None:
    assert noto.width("政") == 1
    assert 0.4 < noto.width("0") < 0.6


def test_folders_within_folders_are_searched(noto: FontProgram, style: Style, folder: Path) -> None:
    path = put(small(noto, CHINESE, "SimSun", "Regular", "SimSun"), folder, "a.ttf")
    (folder / "deep" / "er").mkdir(parents=True)
    shutil.move(path, folder / "deep" / "er" / "a.ttf")
    assert fonts_for(style, [folder])["songti"].name == "SimSun"
