"""What is peculiar to Word 97–2003 documents."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from govreport_gui.forms import Catalog
from govreport_gui.importing.importer import import_report
from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable
from govreport_gui.importing.readers import docx as docx_reader
from govreport_gui.importing.readers.doc import read
from govreport_gui.model.form import Form
from tests.support.office import convert
from tests.support.pages import as_html

SAMPLE = Path(__file__).parent / "files" / "qingshi_2025.doc"


def texts(raw: RawDocument) -> list[str]:
    return [block.text for block in raw.blocks if isinstance(block, RawParagraph)]


@pytest.mark.parametrize("name", ["年报.doc", "年报.wps", "年报.txt"])
def test_every_cell_and_paragraph_of_the_sample_is_found(
    tmp_path: Path, catalog: Catalog, sample: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(SAMPLE.read_bytes())
    found, wanted = import_report(catalog, path), import_report(catalog, sample)
    assert found.report == wanted.report
    assert (found.missing, found.notes) == ((), ())


def test_a_page_with_spans_saved_as_a_word_file_is_found(
    tmp_path: Path, catalog: Catalog, form: Form, sample: Path
) -> None:
    report = import_report(catalog, sample).report
    (tmp_path / "a.html").write_text(as_html(form, report), encoding="utf-8")
    convert([tmp_path / "a.html"], "doc:MS Word 97", tmp_path, infilter="HTML (StarWriter)")
    found = import_report(catalog, tmp_path / "a.doc")
    assert found.report == report
    assert (found.missing, found.notes) == ((), ())


# Each of these is read from a docx and, saved by LibreOffice, from a doc: both must say the same.


def counted(paragraph: Paragraph, level: int) -> None:
    where = f'<w:ilvl w:val="{level}"/><w:numId w:val="91"/>'
    paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:numPr {nsdecls('w')}>{where}</w:numPr>"))


def numbers(document: Document) -> None:
    kinds = [("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%2.%3")]
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for level, (kind, text) in enumerate(kinds)
    )
    element = document.part.numbering_part.element
    abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'
    element.insert(0, parse_xml(abstract))
    number = f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/></w:num>'
    element.append(parse_xml(number))
    for text, level in (("总体", 0), ("甲", 1), ("乙", 1), ("丙", 2), ("主动", 0), ("再", 1)):
        counted(document.add_paragraph(text), level)
    document.add_paragraph("无编号")


def unseen_text(document: Document) -> None:
    paragraph = document.add_paragraph("总")
    paragraph.add_run("99").font.hidden = True
    stamp = 'w:author="a" w:date="2025-01-01T00:00:00Z"'
    for xml in (
        f'<w:del {{0}} w:id="1" {stamp}><w:r><w:delText>旧</w:delText></w:r></w:del>',
        f'<w:ins {{0}} w:id="2" {stamp}><w:r><w:t>新</w:t></w:r></w:ins>',
    ):
        paragraph._p.append(parse_xml(xml.format(nsdecls("w"))))
    document.sections[0].header.paragraphs[0].text = "页眉"
    document.sections[0].footer.paragraphs[0].text = "页脚"


def special_characters(document: Document) -> None:
    paragraph = document.add_paragraph("行一")
    paragraph.add_run().add_break()
    paragraph.add_run("行二\t尾\xa0𠮷䢺“—…")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    run = f"<w:r {nsdecls('w')}><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/></w:r>"
    paragraph._p.append(parse_xml(run))


def fields(document: Document) -> None:
    paragraph = document.add_paragraph("共")
    for xml in (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText> HYPERLINK "a.html" </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>136</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
        "<w:t>件</w:t>",
    ):
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{xml}</w:r>"))


def merged_cells(document: Document) -> None:
    table = document.add_table(4, 30)
    for row in range(4):
        for column in range(30):
            table.cell(row, column).text = f"{row},{column}"
    table.cell(0, 0).merge(table.cell(0, 29)).text = "题"
    table.cell(1, 0).merge(table.cell(3, 0)).text = "竖"
    table.cell(2, 1).merge(table.cell(3, 2)).text = "方"
    table.cell(1, 3).add_paragraph("二段")


def nested_tables(document: Document) -> None:
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "规章"
    inner = table.cell(0, 1).add_table(2, 2)
    inner.cell(0, 0).text, inner.cell(1, 1).text = "102", "甲"
    table.cell(1, 0).text = "乙"
    table.cell(1, 1).add_table(1, 2).cell(0, 0).add_table(1, 1).cell(0, 0).text = "深"
    document.add_paragraph("间")
    frame = document.add_table(1, 1).cell(0, 0)
    frame.text = "一、总体情况"
    frame.add_table(1, 2).cell(0, 0).text = "规章"


MADE = [numbers, unseen_text, special_characters, fields, merged_cells, nested_tables]


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("word")
    for make in MADE:
        document = docx.Document()
        make(document)
        document.save(str(folder / f"{make.__name__}.docx"))
    convert(sorted(folder.glob("*.docx")), "doc:MS Word 97", folder)
    return folder


@pytest.mark.parametrize("name", [make.__name__ for make in MADE])
def test_an_old_file_says_what_a_new_one_says(pairs: Path, name: str) -> None:
    wanted = docx_reader.read(pairs / f"{name}.docx").blocks
    assert read(pairs / f"{name}.doc").blocks == wanted
    assert len(wanted) > 0


def test_only_what_is_printed_is_text(pairs: Path) -> None:
    assert texts(read(pairs / "unseen_text.doc")) == ["总新"]
    assert texts(read(pairs / "fields.doc")) == ["共136件"]


def test_covered_cells_are_left_out_sideways_and_blank_downwards(pairs: Path) -> None:
    [table] = [b for b in read(pairs / "merged_cells.doc").blocks if isinstance(b, RawTable)]
    assert [row[:3] for row in table.rows[1:]] == [
        ("竖", "1,1", "1,2"),
        ("", "方", "2,3"),
        ("", "", "3,3"),
    ]
    assert table.rows[0] == ("题",)
