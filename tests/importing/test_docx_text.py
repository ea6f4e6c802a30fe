"""What in a Word document is text of the report, and what is not; nothing goes without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import LeftOut, RawDocument, RawParagraph, RawTable
from govreport_gui.importing.readers.docx import read
from tests.support.government import content, numbered, plain

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form

_W = nsdecls("w")
_FOR_ALL = (
    f"{_W} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
    " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
    " xmlns:v='urn:schemas-microsoft-com:vml'"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.docx"


@pytest.fixture
def document() -> Document:
    return docx.Document()


def texts(raw: RawDocument) -> list[str]:
    return [block.text for block in raw.blocks if isinstance(block, RawParagraph)]


def left_out(raw: RawDocument) -> list[tuple[LeftOut, str]]:
    return [(aside.kind, aside.text) for aside in raw.left_out]


def with_runs(document: Document, *runs: str) -> None:
    """Add a paragraph made of pieces of WordprocessingML."""
    paragraph = document.add_paragraph()
    for run in runs:
        paragraph._p.append(parse_xml(run.replace(">", f" {_FOR_ALL}>", 1)))


def saved(document: Document, path: Path) -> RawDocument:
    document.save(str(path))
    return read(path)


@pytest.mark.parametrize(
    ("look", "kind"),
    [
        ("<w:strike/>", LeftOut.STRUCK),
        ("<w:dstrike/>", LeftOut.STRUCK),
        ("<w:vanish/>", LeftOut.HIDDEN),
        ('<w:strike w:val="1"/>', LeftOut.STRUCK),
        ('<w:strike w:val="0"/>', None),
        ('<w:vanish w:val="false"/>', None),
    ],
)
def test_struck_and_hidden_text_is_left_out_and_kept_apart(
    document: Document, path: Path, look: str, kind: LeftOut | None
) -> None:
    with_runs(
        document,
        "<w:r><w:t>共1</w:t></w:r>",
        f"<w:r><w:rPr>{look}</w:rPr><w:t>2</w:t></w:r>",
        "<w:r><w:t>件</w:t></w:r>",
    )
    raw = saved(document, path)
    assert texts(raw) == ["共1件" if kind else "共12件"]
    assert left_out(raw) == ([(kind, "2")] if kind else [])


def test_a_style_strikes_and_a_run_may_undo_it(document: Document, path: Path) -> None:
    base = document.styles.add_style("struck", 2)
    base.font.strike = True
    document.styles.add_style("kin", 2).base_style = base
    paragraph = document.add_paragraph("共")
    paragraph.add_run("3", style="kin")
    paragraph.add_run("4", style="kin").font.strike = False
    raw = saved(document, path)
    assert texts(raw) == ["共4"]
    assert left_out(raw) == [(LeftOut.STRUCK, "3")]


def test_what_was_deleted_under_tracking_is_noted(document: Document, path: Path) -> None:
    with_runs(
        document,
        '<w:del w:id="1" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del>',
        '<w:ins w:id="2" w:author="a"><w:r><w:t>新</w:t></w:r></w:ins>',
    )
    raw = saved(document, path)
    assert texts(raw) == ["新"]
    assert left_out(raw) == [(LeftOut.DELETED, "旧")]


BOX = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>"


def test_a_text_box_written_for_two_programs_is_read_once(document: Document, path: Path) -> None:
    both = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"{BOX}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        f"{BOX}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    with_runs(document, "<w:r><w:t>前</w:t></w:r>", both)
    document.add_paragraph("后")
    assert texts(saved(document, path)) == ["前", "框内", "后"]


def test_a_text_box_over_a_table_is_no_value_of_the_cell_it_hangs_on(
    document: Document, path: Path
) -> None:
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "规章"
    run = table.cell(0, 1).paragraphs[0].add_run("5")
    box = f"<w:pict {_FOR_ALL}><v:textbox>{BOX.replace('框内', '7')}</v:textbox></w:pict>"
    run._r.append(parse_xml(box))
    raw = saved(document, path)
    assert raw.blocks[0] == RawTable((("规章", "5"),))
    assert left_out(raw) == [(LeftOut.BOX, "7")]


def test_a_field_gives_what_it_shows(document: Document, path: Path) -> None:
    with_runs(
        document,
        "<w:fldSimple w:instr='=SUM(ABOVE)'><w:r><w:t>12</w:t></w:r></w:fldSimple>",
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>=1+2</w:instrText></w:r>",
        "<w:r><w:fldChar w:fldCharType='separate'/><w:t>3</w:t></w:r>",
        "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
    )
    assert texts(saved(document, path)) == ["123"]


def test_a_content_control_gives_what_was_typed_and_not_its_prompt(
    document: Document, path: Path
) -> None:
    typed = "<w:sdtContent><w:r><w:t>{}</w:t></w:r></w:sdtContent>"
    with_runs(
        document,
        f"<w:sdt><w:sdtPr><w:alias w:val='年'/></w:sdtPr>{typed.format('2025年')}</w:sdt>",
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>{typed.format('单击此处')}</w:sdt>",
    )
    assert texts(saved(document, path)) == ["2025年"]


def test_the_number_of_a_note_is_no_digit_of_the_figure(document: Document, path: Path) -> None:
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "规章"
    paragraph = table.cell(0, 1).paragraphs[0]
    paragraph.add_run("10")
    paragraph.add_run("2").font.superscript = True
    assert saved(document, path).blocks[0] == RawTable((("规章", "10^2"),))


def test_cells_of_a_row_under_one_merge_are_one_cell(document: Document, path: Path) -> None:
    """Old programs mark every cell that a merge covers."""
    table = document.add_table(1, 3)
    for at, text in enumerate(("标签", "", "5")):
        cell = table.cell(0, at)
        cell.text = text
        if at < 2:
            merge = f'<w:hMerge {_W} w:val="{("restart", "continue")[at]}"/>'
            cell._tc.get_or_add_tcPr().append(parse_xml(merge))
    assert saved(document, path).blocks[0] == RawTable((("标签", "5"),))


@pytest.mark.parametrize(
    ("kind", "printed"),
    [("lowerLetter", "b"), ("upperRoman", "II"), ("decimalEnclosedCircle", "②")],
)
def test_numbers_of_a_list_are_read_as_word_prints_them(
    document: Document, path: Path, kind: str, printed: str
) -> None:
    numbering = document.part.numbering_part.element
    level = f'<w:lvl w:ilvl="0"><w:numFmt w:val="{kind}"/><w:lvlText w:val="%1."/></w:lvl>'
    abstract = f'<w:abstractNum {_W} w:abstractNumId="90">{level}</w:abstractNum>'
    numbering.insert(0, parse_xml(abstract))
    number = f'<w:num {_W} w:numId="91"><w:abstractNumId w:val="90"/></w:num>'
    numbering.append(parse_xml(number))
    for text in ("甲", "乙"):
        place = f'<w:numPr {_W}><w:ilvl w:val="0"/><w:numId w:val="91"/></w:numPr>'
        document.add_paragraph(text)._p.get_or_add_pPr().append(parse_xml(place))
    assert texts(saved(document, path))[1] == f"{printed}.乙"


def embed(document: Document, data: bytes, kind: str) -> None:
    """Put a text of another format where the document's own would stand."""
    part = Part(PackURI("/word/afchunk.bin"), kind, data, document.part.package)
    name = document.part.relate_to(part, RELATIONSHIP_TYPE.A_F_CHUNK)
    chunk = parse_xml(f'<w:altChunk {_W} {nsdecls("r")} r:id="{name}"/>')
    document.element.body.insert(0, chunk)
    assert chunk.get(qn("r:id")) == name


@pytest.mark.parametrize("kind", ["text/html", "message/rfc822"])
def test_a_page_inside_a_document_is_read(
    catalog: Catalog, form: Form, document: Document, path: Path, kind: str
) -> None:
    report = numbered(form)
    page = f"<html>{plain(content(form, report))}</html>".encode()
    mail = b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    embed(document, page if kind == "text/html" else mail + page, kind)
    result = match(catalog, saved(document, path))
    assert result.report.entries == report.entries
    assert result.notes == ()


def test_a_text_inside_that_cannot_be_read_is_noted(
    catalog: Catalog, document: Document, path: Path
) -> None:
    embed(document, b"{\\rtf1}", "application/rtf")
    notes = match(catalog, saved(document, path)).notes
    assert LeftOut.EMBEDDED in {note.code for note in notes}
