"""Characters that were converted once are kept for the next PDF."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from fontTools.ttLib.scaleUpem import scale_upem

from govreport_gui.exporting import Document, Style
from govreport_gui.exporting.document import BODY, Paragraph
from govreport_gui.exporting.fonts.cache import FontCache
from govreport_gui.exporting.fonts.choosing import FoundFonts, find_fonts
from govreport_gui.exporting.fonts.files import FontFile
from govreport_gui.exporting.fonts.program import FontProgram
from govreport_gui.exporting.fonts.small import small_font
from govreport_gui.exporting.writers import pdf
from tests.conftest import ROOT
from tests.exporting.conftest import CHINESE, put, small


@pytest.fixture(params=[256, 1000, 2048])
def installed(noto: FontProgram, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a font on squares of 256 units, as SimSun has, of 1000 or of 2048, as most."""
    (tmp_path / "installed").mkdir()
    chars = CHINESE + "甲乙丙丁𠮷"
    font = small(noto, chars, "SimSun", "Regular", "SimSun")
    scale_upem(font, request.param)
    return put(font, tmp_path / "installed", "a.ttf")


@pytest.fixture
def fonts(installed: Path, style: Style) -> FoundFonts:
    return find_fonts(style, [installed.parent])


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def pictures(text: str, style: Style, fonts: FoundFonts, cache: Path | None) -> list[bytes]:
    """Return the pages of a PDF with a paragraph, as pixels."""
    target = BytesIO()
    document = Document(("年度报告",), "", (Paragraph(text, BODY),))
    pdf.write(document, style, target, cache, fonts)
    file = pypdfium2.PdfDocument(target.getvalue())
    try:
        return [bytes(page.render().buffer) for page in file]
    finally:
        file.close()


def kept(cache: Path) -> list[Path]:
    return sorted(path for path in cache.rglob("*") if path.is_file())


def spoil(path: Path) -> None:
    """Make a file unreadable without its size and time telling so."""
    state = path.stat()
    path.write_bytes(b"\0" * state.st_size)
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def test_a_page_looks_the_same_from_the_cache(style: Style, fonts: FoundFonts, cache: Path) -> None:
    text = "甲乙政府𠮷，信息公开2025年度报告。" * 8
    without = pictures(text, style, fonts, None)
    assert pictures(text, style, fonts, cache) == without
    assert pictures(text, style, fonts, cache) == without


def test_the_font_is_not_read_again(
    style: Style, fonts: FoundFonts, cache: Path, installed: Path
) -> None:
    first = pictures("甲乙\U0001f9ff", style, fonts, cache)
    spoil(installed)
    assert pictures("甲乙\U0001f9ff", style, fonts, cache) == first


def test_new_characters_are_added_to_those_that_are_kept(
    style: Style, fonts: FoundFonts, cache: Path, installed: Path
) -> None:
    either = [pictures(text, style, fonts, cache) for text in ("甲乙", "丙丁𠮷")]
    assert len(kept(cache)) == 1
    spoil(installed)
    assert [pictures(text, style, fonts, cache) for text in ("甲乙", "丙丁𠮷")] == either
    assert pictures("丁甲", style, fonts, cache)


def test_the_same_characters_make_the_same_font(
    noto: FontProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = small_font(noto, "甲乙")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    assert small_font(noto, "甲乙") == first


def test_a_damaged_file_is_made_anew(style: Style, fonts: FoundFonts, cache: Path) -> None:
    pages = pictures("甲乙", style, fonts, cache)
    (file,) = kept(cache)
    sound = file.read_bytes()
    file.write_bytes(sound[:500] + b"\0" + sound[501:])
    assert pictures("甲乙", style, fonts, cache) == pages
    assert file.read_bytes() == sound


def test_a_folder_that_cannot_be_made_does_no_harm(
    style: Style, fonts: FoundFonts, cache: Path
) -> None:
    cache.write_text("a file in its place", encoding="utf-8")
    assert pictures("甲乙", style, fonts, cache) == pictures("甲乙", style, fonts, None)


def test_a_file_that_cannot_be_replaced_does_no_harm(
    style: Style, fonts: FoundFonts, cache: Path
) -> None:
    pictures("甲乙", style, fonts, cache)
    (file,) = kept(cache)
    file.unlink()
    file.mkdir()
    assert pictures("甲乙", style, fonts, cache) == pictures("甲乙", style, fonts, None)
    assert kept(cache) == []


def test_a_font_that_was_changed_is_read_again(
    style: Style, fonts: FoundFonts, cache: Path, installed: Path
) -> None:
    pictures("甲乙", style, fonts, cache)
    (old,) = kept(cache)
    os.utime(installed, ns=(1, 1))
    pictures("甲乙", style, fonts, cache)
    (new,) = kept(cache)
    assert old != new


@pytest.fixture
def font(installed: Path) -> FontFile:
    return FontFile(installed, 0, frozenset())


def test_a_file_that_has_grown_large_is_begun_anew(cache: Path, font: FontFile) -> None:
    keeper = FontCache(cache)
    keeper.write(font, b"1" * 4_000_000)
    assert keeper.read(font)
    keeper.write(font, b"1" * 4_000_001)
    assert keeper.read(font) is None


def test_a_file_with_a_byte_changed_or_lost_is_not_used(cache: Path, font: FontFile) -> None:
    keeper = FontCache(cache)
    keeper.write(font, b"a font")
    (file,) = kept(cache)
    sound = file.read_bytes()
    for place in range(len(sound)):
        file.write_bytes(sound[:place])
        assert keeper.read(font) is None
        file.write_bytes(sound[:place] + b"?" + sound[place + 1 :])
        assert keeper.read(font) is None


def test_fonts_of_a_collection_are_kept_apart(cache: Path, font: FontFile) -> None:
    keeper, second = FontCache(cache), FontFile(font.path, 1, frozenset())
    keeper.write(font, b"first")
    keeper.write(second, b"second")
    assert (keeper.read(font), keeper.read(second)) == (b"first", b"second")


def test_nothing_is_kept_without_a_folder(font: FontFile) -> None:
    keeper = FontCache(None)
    keeper.write(font, b"first")
    assert keeper.read(font) is None


def test_nothing_is_kept_of_a_font_that_is_gone(cache: Path, font: FontFile) -> None:
    font.path.unlink()
    FontCache(cache).write(font, b"first")
    assert kept(cache) == []
    assert FontCache(cache).read(font) is None


def test_fonttools_is_not_imported_for_what_is_kept(tmp_path: Path, sample: Path) -> None:
    script = """import sys
from govreport_gui.cli import main
assert main(sys.argv[1:]) == 0
print("fontTools" in sys.modules)"""
    command = [sys.executable, "-c", script, "convert", sample, "-o", tmp_path / "a.pdf"]
    own = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    said = [
        subprocess.run(command, cwd=ROOT, env=own, capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert [run.stdout for run in said] == ["True\n", "False\n"]
