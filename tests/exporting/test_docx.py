"""What a Word file holds, read from its XML."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.document import Document as Package
from docx.oxml.ns import qn
from lxml import etree

from govreport_gui.exporting import Document, Style, compose
from govreport_gui.exporting.document import TableBlock
from govreport_gui.layout import Box
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report, parse_entry
from tests.exporting.conftest import AGENCY, NARRATIVE, numbered, written

Element = etree._Element


@pytest.fixture(scope="module")
def file(any_document: Document, style: Style) -> bytes:
    return written(any_document, ".docx", style).getvalue()


@pytest.fixture(scope="module")
def package(file: bytes) -> Package:
    return docx.Document(BytesIO(file))


def found(element: Element, path: str) -> list[Element]:
    namespace = {"w": qn("w:p").partition("}")[0][1:]}
    return list(element.iterfind(path, namespace))


def value(element: Element, path: str, attribute: str = "val") -> str | None:
    first = found(element, path)
    return first[0].get(qn(f"w:{attribute}")) if first else None


def areas(table: Element) -> dict[tuple[int, int], tuple[int, int, str]]:
    """Return rows, columns and text of every merged area, by where it begins."""
    made: dict[tuple[int, int], tuple[int, int, str]] = {}
    above: dict[int, tuple[int, int]] = {}
    for row, line in enumerate(found(table, "w:tr")):
        column = 0
        for cell in found(line, "w:tc"):
            span = int(value(cell, "w:tcPr/w:gridSpan") or 1)
            text = "".join(t.text or "" for t in found(cell, ".//w:t"))
            if value(cell, "w:tcPr/w:vMerge") == "continue":
                rows, columns, first = made[above[column]]
                assert (columns, text) == (span, "")
                made[above[column]] = (rows + 1, columns, first)
            else:
                above[column] = (row, column)
                made[row, column] = (1, span, text)
            column += span
    return made


def expected(block: TableBlock) -> dict[tuple[int, int], tuple[int, int, str]]:
    def area(box: Box, text: str) -> tuple[int, int, str]:
        return box.row_span, box.column_span, text

    return {(box.row, box.column): area(box, text) for box, text in block.cells()}


def test_tables_have_the_merges_and_texts_of_the_layout(
    any_document: Document, package: Package
) -> None:
    blocks = [b for b in any_document.blocks if isinstance(b, TableBlock)]
    assert [areas(t._tbl) for t in package.tables] == [expected(block) for block in blocks]


def test_columns_are_as_wide_as_the_layout_says(any_document: Document, package: Package) -> None:
    blocks = [b for b in any_document.blocks if isinstance(b, TableBlock)]
    for block, table in zip(blocks, package.tables, strict=True):
        widths = [int(c.get(qn("w:w")) or 0) for c in found(table._tbl, "w:tblGrid/w:gridCol")]
        shares = [width / sum(widths) for width in widths]
        layout = block.layout.widths
        assert shares == pytest.approx([w / sum(layout) for w in layout], abs=0.001)


def test_head_rows_are_repeated_on_every_page(any_document: Document, package: Package) -> None:
    blocks = [b for b in any_document.blocks if isinstance(b, TableBlock)]
    heads = [len(found(table._tbl, "w:tr/w:trPr/w:tblHeader")) for table in package.tables]
    assert heads == [block.layout.head_rows for block in blocks]


def test_no_row_is_divided_between_pages(package: Package) -> None:
    for table in package.tables:
        rows = found(table._tbl, "w:tr")
        assert len(found(table._tbl, "w:tr/w:trPr/w:cantSplit")) == len(rows)


def test_sections_are_headings(form: Form, package: Package) -> None:
    headings = [p.text for p in package.paragraphs if p.style and p.style.name == "Heading 1"]
    assert headings == [section.heading for section in form.sections]


def test_the_title_has_the_style_title(package: Package) -> None:
    title = [p.text for p in package.paragraphs if p.style and p.style.name == "Title"]
    assert title[0] == AGENCY
    assert len(title) == 2


def test_a_lead_alone_is_a_heading_below(package: Package) -> None:
    headings = [p.text for p in package.paragraphs if p.style and p.style.name == "Heading 2"]
    assert headings == ["（一）主动公开"]


def test_paragraphs_stand_in_the_file_as_they_are(package: Package) -> None:
    texts = {p.text for p in package.paragraphs}
    assert all(text in texts for section in NARRATIVE.values() for text in section)


@pytest.mark.parametrize(
    ("name", "font", "size"),
    [
        ("Title", "方正小标宋简体", 22),
        ("Heading 1", "黑体", 16),
        ("Heading 2", "楷体_GB2312", 16),
        ("Normal", "仿宋_GB2312", 16),
        ("Footer", "宋体", 14),
        ("段首小标题", "楷体_GB2312", 16),
    ],
)
def test_styles_name_the_official_fonts(
    package: Package, name: str, font: str, size: float
) -> None:
    element = package.styles[name].element
    assert value(element, "w:rPr/w:rFonts", "eastAsia") == font
    assert value(element, "w:rPr/w:rFonts", "ascii") == font
    assert value(element, "w:rPr/w:sz") == str(2 * size)


def test_lines_of_the_text_are_28_points_apart_exactly(package: Package) -> None:
    normal = package.styles["Normal"].element
    assert value(normal, "w:pPr/w:spacing", "line") == "560"
    assert value(normal, "w:pPr/w:spacing", "lineRule") == "exact"


def test_the_first_line_is_indented_by_two_characters(package: Package) -> None:
    assert value(package.styles["Normal"].element, "w:pPr/w:ind", "firstLineChars") == "200"


def test_the_page_is_set_up_after_the_standard(package: Package) -> None:
    section = package.sections[0]
    lengths = (section.page_width, section.page_height, section.top_margin, section.left_margin)
    assert [round(length.mm) for length in lengths if length] == [210, 297, 37, 28]


def test_the_page_number_is_a_field_between_dashes(package: Package) -> None:
    paragraph = package.sections[0].footer.paragraphs[0]._p
    assert value(paragraph, "w:fldSimple", "instr") == " PAGE "
    assert "".join(t.text or "" for t in found(paragraph, ".//w:t")) == "— 1 —"


def test_the_language_is_chinese(package: Package) -> None:
    element = package.styles.element
    assert value(element, "w:docDefaults/w:rPrDefault/w:rPr/w:lang", "eastAsia") == "zh-CN"


def test_the_settings_are_those_of_a_chinese_system(package: Package) -> None:
    settings = package.settings.element
    assert value(settings, "w:themeFontLang", "eastAsia") == "zh-CN"
    assert value(settings, "w:characterSpacingControl") == "compressPunctuation"


def test_word_is_told_what_may_stand_in_for_the_official_fonts(file: bytes, style: Style) -> None:
    with zipfile.ZipFile(BytesIO(file)) as archive:
        table = etree.fromstring(archive.read("word/fontTable.xml"))
    names = {font.get(qn("w:name")): value(font, "w:altName") for font in found(table, "w:font")}
    assert set(names) == {typeface.name for typeface in style.typefaces.values()}
    assert "FangSong" in (names["仿宋_GB2312"] or "").split(",")


def test_the_file_is_small(file: bytes) -> None:
    assert len(file) < 30_000


def test_properties_name_title_and_agency(package: Package, any_document: Document) -> None:
    properties = package.core_properties
    assert properties.title == "".join(any_document.title)
    assert (properties.author, properties.last_modified_by) == (AGENCY, AGENCY)
    assert (properties.comments, properties.language) == ("", "zh-CN")


def test_nothing_is_left_of_the_template(file: bytes) -> None:
    with zipfile.ZipFile(BytesIO(file)) as archive:
        names = archive.namelist()
        content = b"".join(archive.read(name) for name in names)
    assert not [name for name in names if "thumbnail" in name or "customXml" in name]
    assert b"python-docx" not in content
    assert b"Macintosh" not in content


def test_all_styles_used_are_defined(package: Package) -> None:
    used = {e.get(qn("w:val")) for e in found(package.element.body, ".//w:pStyle")}
    assert used <= {style.style_id for style in package.styles}


def test_a_file_that_ends_with_a_table_has_a_paragraph_after_it(
    document: Document, style: Style
) -> None:
    last = max(i for i, b in enumerate(document.blocks) if isinstance(b, TableBlock))
    cut = replace(document, blocks=document.blocks[: last + 1])
    body = docx.Document(written(cut, ".docx", style)).element.body
    assert [child.tag for child in body][-3:] == [qn("w:tbl"), qn("w:p"), qn("w:sectPr")]
    # Or it would stand alone on another page where the table fills one.
    assert value(body[-2], "w:pPr/w:spacing", "line") == "20"
    assert value(body[-2], "w:pPr/w:spacing", "lineRule") == "exact"


def test_a_number_too_wide_for_its_column_is_set_smaller(form: Form, style: Style) -> None:
    report = numbered(form)
    review = [ref for ref in form.fields if ref.table == "review"]
    entries = {**report.entries, review[0]: parse_entry("123456789")}
    document = compose(form, replace(report, entries=entries))
    table = docx.Document(written(document, ".docx", style)).tables[2]._tbl
    sizes = {
        "".join(t.text or "" for t in found(run, "w:t")): value(run, "w:rPr/w:sz")
        for run in found(table, ".//w:r")
    }
    assert int(sizes["123456789"] or 99) < int(sizes["100187"] or 99) < 18


def test_control_characters_do_no_harm(form: Form, style: Style) -> None:
    report = Report(form.key, form.edition, "青\x00石", narrative={"一": ("甲\x08乙\ufffe",)})
    package = docx.Document(written(compose(form, report), ".docx", style))
    texts = [p.text for p in package.paragraphs]
    assert texts[0] == "青石"
    assert "甲乙" in texts


def test_newline_and_tab_come_back_as_such(form: Form, style: Style) -> None:
    report = Report(form.key, form.edition, narrative={"一": ("甲\n乙\t丙",)})
    package = docx.Document(written(compose(form, report), ".docx", style))
    assert "甲\n乙\t丙" in [p.text for p in package.paragraphs]


def test_page_numbers_stand_at_the_outer_side_a_character_in(package: Package) -> None:
    section = package.sections[0]
    feet = [section.footer.paragraphs[0]._p, section.even_page_footer.paragraphs[0]._p]
    assert [value(foot, "w:pPr/w:jc") for foot in feet] == ["right", "left"]
    assert value(feet[0], "w:pPr/w:ind", "rightChars") == "100"
    assert value(feet[1], "w:pPr/w:ind", "leftChars") == "100"
    assert package.settings.odd_and_even_pages_header_footer


def test_a_plain_file_has_its_page_number_in_the_middle(document: Document, plain: Style) -> None:
    package = docx.Document(written(document, ".docx", plain))
    assert not package.settings.odd_and_even_pages_header_footer
    assert value(package.styles["Footer"].element, "w:pPr/w:jc") == "center"


def test_no_part_is_there_that_we_did_not_write(file: bytes) -> None:
    with zipfile.ZipFile(BytesIO(file)) as archive:
        assert sorted(archive.namelist()) == [
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/fontTable.xml",
            "word/footer1.xml",
            "word/footer2.xml",
            "word/settings.xml",
            "word/styles.xml",
            "word/theme.xml",
        ]


def test_word_offers_no_styles_but_ours(package: Package) -> None:
    latent = package.styles.element.find(qn("w:latentStyles"))
    assert latent is not None
    assert (len(latent), latent.get(qn("w:defSemiHidden"))) == (0, "1")


def test_no_widow_moves_a_line_off_the_grid(package: Package) -> None:
    assert value(package.styles["Normal"].element, "w:pPr/w:widowControl") == "0"


def test_28_characters_of_the_text_fit_on_a_line(package: Package, style: Style) -> None:
    share = int(value(package.styles["Normal"].element, "w:rPr/w:w") or 100) / 100
    assert 28 <= style.page.text_width / (style.body.size * share) < 29
