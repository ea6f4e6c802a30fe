"""What is peculiar to Word documents."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable
from govreport_gui.importing.readers.docx import read


def numbering(document: docx.document.Document) -> None:
    """Let Word count 一、 on the first level and （一） on the second."""
    element = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for level, text in enumerate(("%1、", "（%2）"))
    )
    abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'
    element.insert(0, parse_xml(abstract))
    again = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>'
    for number, extra in ((91, ""), (92, again)):
        body = f'<w:abstractNumId w:val="90"/>{extra}'
        element.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}">{body}</w:num>'))


def counted(paragraph: Paragraph, level: int, number: int = 91) -> None:
    where = f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
    place = f"<w:numPr {nsdecls('w')}>{where}</w:numPr>"
    paragraph._p.get_or_add_pPr().append(parse_xml(place))


def texts(raw: RawDocument) -> list[str]:
    return [block.text for block in raw.blocks if isinstance(block, RawParagraph)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.docx"


def test_numbers_that_word_counts_are_part_of_the_text(path: Path) -> None:
    document = docx.Document()
    numbering(document)
    for text, level in (
        ("总体情况", 0),
        ("主动公开", 1),
        ("依申请公开", 1),
        ("主动公开政府信息情况", 0),
        ("再一", 1),
    ):
        counted(document.add_paragraph(text), level)
    document.add_paragraph("无编号")
    document.save(str(path))
    assert texts(read(path)) == [
        "一、总体情况",
        "（一）主动公开",
        "（二）依申请公开",
        "二、主动公开政府信息情况",
        "（一）再一",
        "无编号",
    ]


def test_a_list_begun_anew_counts_from_its_start(path: Path) -> None:
    document = docx.Document()
    numbering(document)
    for text, number in (("甲", 91), ("乙", 91), ("丙", 92), ("丁", 92)):
        counted(document.add_paragraph(text), 1, number)
    document.save(str(path))
    assert texts(read(path)) == ["（一）甲", "（二）乙", "（一）丙", "（二）丁"]


def test_deleted_hidden_and_pinyin_text_is_no_text(path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("总")
    paragraph.add_run("99").font.hidden = True
    deleted = '<w:del {0} w:id="1" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>'
    ruby = (
        "<w:r {0}><w:ruby><w:rt><w:r><w:t>ti</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t>体</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )
    for xml in (deleted, ruby):
        paragraph._p.append(parse_xml(xml.format(nsdecls("w"))))
    document.save(str(path))
    assert texts(read(path)) == ["总体"]


def nested(table: Table) -> None:
    table.cell(0, 1).add_table(1, 1).cell(0, 0).text = "102"


def test_a_value_in_a_nested_table_is_the_value_of_its_cell(path: Path) -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "规章"
    nested(table)
    document.save(str(path))
    tables = [block for block in read(path).blocks if isinstance(block, RawTable)]
    assert tables[0].rows == (("规章", "102"),)


def test_a_table_of_one_column_is_only_layout(path: Path) -> None:
    document = docx.Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.text = "一、总体情况"
    cell.add_table(1, 2).cell(0, 0).text = "规章"
    document.save(str(path))
    blocks = read(path).blocks
    assert texts(RawDocument(blocks))[0] == "一、总体情况"
    assert any(isinstance(block, RawTable) for block in blocks)


def test_a_row_that_was_deleted_under_tracking_is_gone(path: Path) -> None:
    document = docx.Document()
    table = document.add_table(2, 2)
    for row, text in enumerate(("留", "删")):
        table.cell(row, 0).text = text
    row = table.rows[1]._tr
    row.get_or_add_trPr().append(parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="a"/>'))
    assert row.find(f"{qn('w:trPr')}/{qn('w:del')}") is not None
    document.save(str(path))
    tables = [block for block in read(path).blocks if isinstance(block, RawTable)]
    assert tables[0].rows == (("留", ""),)
