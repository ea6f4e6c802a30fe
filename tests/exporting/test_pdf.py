"""What a PDF holds, read back by programs of others."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from govreport_gui.exporting import Document, Style, compose
from govreport_gui.exporting.document import TableBlock
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report, parse_entry
from tests.exporting.conftest import AGENCY, NARRATIVE, numbered, numbers, written

KANGXI = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")

COMMON = (
    "一二三四五六七八九十人大工行日月立户老食车马门风飞鱼鸟黄黑鼎鼓鼠齐齿龙用田白皮目矛石示"
    "禾穴竹米羊羽耳肉自至舌舟色虫血西见角言谷豆贝赤走足身辛里金长隶青非面革音页首香骨高鬼"
    "力又口土士夕女子小山川己巾干弓心戈手支文斗方无曰木止比毛氏气水火父片牙牛犬玄玉瓜瓦甘生"
)
"""Characters that have a Kangxi radical of the same shape."""


@pytest.fixture(scope="module")
def file(any_document: Document, style: Style) -> bytes:
    return written(any_document, ".pdf", style).getvalue()


@pytest.fixture(scope="module")
def reader(file: bytes) -> PdfReader:
    return PdfReader(BytesIO(file), strict=True)


def pypdf_text(file: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(BytesIO(file), strict=True).pages)


def poppler_text(file: bytes) -> str:
    command = ["pdftotext", "-q", "-", "-"]
    run = subprocess.run(command, input=file, capture_output=True, check=True)
    assert run.stderr == b""
    return run.stdout.decode()


def pdfium_text(file: bytes) -> str:
    document = pypdfium2.PdfDocument(file)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


Extract = Callable[[bytes], str]

EXTRACTORS = (pypdf_text, poppler_text, pdfium_text)


def squeezed(text: str) -> str:
    """Drop white space and page numbers: lines and pages are divided where they must be."""
    return re.sub(r"—\d+—", "", re.sub(r"\s", "", text))


def text_of(form: Form, style: Style, *paragraphs: str) -> bytes:
    report = Report(form.key, form.edition, narrative={"一": paragraphs})
    return written(compose(form, report), ".pdf", style).getvalue()


@pytest.mark.parametrize("extract", EXTRACTORS)
def test_paragraphs_can_be_searched(file: bytes, extract: Extract) -> None:
    text = squeezed(extract(file))
    assert [t for section in NARRATIVE.values() for t in section if squeezed(t) not in text] == []


@pytest.mark.parametrize("extract", EXTRACTORS)
def test_every_number_can_be_searched(file: bytes, extract: Extract, any_form: Form) -> None:
    found = re.findall(r"\d{6}", extract(file))
    assert sorted(set(found)) == numbers(any_form)


@pytest.mark.parametrize("extract", EXTRACTORS)
def test_common_characters_are_no_kangxi_radicals(
    form: Form, style: Style, extract: Extract
) -> None:
    text = squeezed(extract(text_of(form, style, COMMON)))
    assert COMMON in text
    assert KANGXI.findall(text) == []


@pytest.mark.parametrize("extract", EXTRACTORS)
def test_rare_characters_can_be_searched(form: Form, style: Style, extract: Extract) -> None:
    assert "䢺水𠮷祥" in squeezed(extract(text_of(form, style, "䢺水𠮷祥")))


def test_marks_without_a_glyph_do_no_harm(form: Form, style: Style) -> None:
    text = poppler_text(text_of(form, style, "甲\u200b乙\ufe0f丙\ufeff丁\t戊\n己"))
    assert "甲乙丙丁戊己" in squeezed(text)


def test_a_character_of_no_font_keeps_its_place_in_the_text(form: Form, style: Style) -> None:
    assert "甲\U0001f9ff乙" in poppler_text(text_of(form, style, "甲\U0001f9ff乙"))


def test_pages_are_a4(reader: PdfReader) -> None:
    sizes = {(round(p.mediabox.width, 1), round(p.mediabox.height, 1)) for p in reader.pages}
    assert sizes == {(595.3, 841.9)}


def test_pages_are_numbered_between_dashes(reader: PdfReader) -> None:
    ends = [page.extract_text().splitlines()[-1] for page in reader.pages]
    assert ends == [f"— {number} —" for number in range(1, len(reader.pages) + 1)]


def test_the_outline_lists_the_sections(reader: PdfReader, any_form: Form) -> None:
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles == [section.heading for section in any_form.sections]


def test_the_outline_leads_to_the_pages_of_the_sections(reader: PdfReader) -> None:
    for entry in reader.outline:
        assert not isinstance(entry, list)
        number = reader.get_destination_page_number(entry)
        assert number is not None
        assert str(entry.title) in squeezed(reader.pages[number].extract_text())


def test_properties_name_title_and_agency(reader: PdfReader, any_document: Document) -> None:
    assert reader.metadata is not None
    assert reader.metadata.title == "".join(any_document.title)
    assert reader.metadata.author == AGENCY


def test_the_language_is_chinese(reader: PdfReader) -> None:
    assert reader.root_object["/Lang"] == "zh-CN"


def test_all_fonts_are_embedded_as_subsets(file: bytes, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(file)
    run = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True)
    fonts = run.stdout.splitlines()[2:]
    assert fonts
    assert all(re.search(r"TrueType\s+\S+\s+yes yes yes", line) for line in fonts)


def test_the_file_is_small(file: bytes) -> None:
    assert len(file) < 200_000


def test_a_table_begins_below_its_heading_and_goes_on_below_its_heads(
    reader: PdfReader, any_document: Document
) -> None:
    pages = [squeezed(page.extract_text()) for page in reader.pages]
    for block in (b for b in any_document.blocks if isinstance(b, TableBlock)):
        fields = [text for box, text in block.cells() if box.ref]
        holding = [page for page in pages if any(text in page for text in fields)]
        assert block.section in holding[0]
        heads = [t for box, t in block.cells() if box.row < block.layout.head_rows]
        assert all(head in page for page in holding for head in heads)


def test_a_table_taller_than_a_page_repeats_its_heads(form: Form, style: Style) -> None:
    report = numbered(form)
    refs = [ref for ref in form.fields if ref.table == "applications" and ref.column == "natural"]
    tall = {ref: parse_entry("说明" * 15) for ref in refs}
    document = compose(form, replace(report, entries={**report.entries, **tall}))
    reader = PdfReader(written(document, ".pdf", style), strict=True)
    pages = [squeezed(page.extract_text()) for page in reader.pages]
    holding = [page for page in pages if "说明说明" in page]
    assert len(holding) > 1
    assert all("申请人情况" in page for page in holding)


def test_no_word_of_a_divided_table_is_lost(form: Form, style: Style) -> None:
    report = numbered(form)
    refs = [ref for ref in form.fields if ref.table == "applications" and ref.column == "natural"]
    tall = {ref: parse_entry("说明" * 15) for ref in refs}
    document = compose(form, replace(report, entries={**report.entries, **tall}))
    found = re.findall(r"\d{6}", poppler_text(written(document, ".pdf", style).getvalue()))
    kept = [str(100_000 + n) for n, ref in enumerate(form.fields, start=1) if ref not in tall]
    assert sorted(set(found)) == kept


def test_an_empty_report_has_its_six_sections(form: Form, style: Style) -> None:
    document = compose(form, Report(form.key, form.edition))
    text = squeezed(poppler_text(written(document, ".pdf", style).getvalue()))
    assert all(section.heading in text for section in form.sections)


def test_the_text_reaches_the_right_margin_and_not_beyond(form: Form, style: Style) -> None:
    image = pypdfium2.PdfDocument(text_of(form, style, "公开信息1286条，办结率98.7%。" * 20))
    try:
        picture = image[0].render(scale=2).to_pil().convert("L")
    finally:
        image.close()
    inked = picture.point(lambda shade: 255 * (shade < 128)).getbbox()
    left, right = (inked[i] / 2 / 72 * 25.4 for i in (0, 2))
    assert left == pytest.approx(28, abs=0.6)
    assert right == pytest.approx(210 - 26, abs=0.6)


GB2312 = "".join(
    bytes((row, cell)).decode("gb2312", "ignore")
    for row in range(0xB0, 0xF8)
    for cell in range(0xA1, 0xFF)
)
"""The characters of the standard, in its order."""


def test_all_characters_of_gb_2312_survive_copying(form: Form, style: Style) -> None:
    assert len(GB2312) == 6763
    wanted = f"{GB2312}𠮷鄠甪䢺"
    assert wanted in squeezed(poppler_text(text_of(form, style, wanted)))


def baselines(file: bytes, page: int) -> list[float]:
    """Return the heights of the lines of text on a page, from the top, without the page number."""
    found: list[float] = []

    def visit(text: str, _cm: object, matrix: list[float], _font: object, _size: object) -> None:
        if text.strip() and (not found or abs(found[-1] - matrix[5]) > 1):
            found.append(matrix[5])

    PdfReader(BytesIO(file)).pages[page].extract_text(visitor_text=visit)
    return found[:-1]


def test_a_page_holds_22_lines_of_28_characters(form: Form, style: Style) -> None:
    file = text_of(form, style, "政府信息公开" * 300)
    lines = baselines(file, 1)
    steps = [above - below for above, below in pairwise(lines)]
    assert len(lines) == 22
    assert steps == [pytest.approx(28)] * 21
    text = poppler_text(file).split("\f")[1].splitlines()
    assert {len(line) for line in text[:22]} == {28}
