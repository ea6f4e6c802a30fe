"""What a file of ours says to somebody who knows nothing of us: boxes and paragraphs."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import docx
from lxml import html
from openpyxl import load_workbook

from govreport_gui.exporting.document import Heading, TableBlock

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.exporting import Document

    Seen = tuple[list[list[str]], list[str]]
    """The boxes of every table in reading order, and the paragraphs of the text."""


def seen_in_word(data: bytes, document: Document) -> Seen:
    """Return what python-docx finds; the boxes are those that no other one continues."""
    package = docx.Document(BytesIO(data))
    tables = [[_text(cell) for cell in _open_cells(table._tbl)] for table in package.tables]
    styles = {"Normal", "Heading 2"}
    texts = [p.text for p in package.paragraphs if p.style and p.style.name in styles]
    return tables, texts


def _open_cells(table: docx.oxml.CT_Tbl) -> list[docx.oxml.CT_Tc]:
    cells = [cell for row in table.tr_lst for cell in row.tc_lst]
    return [cell for cell in cells if cell.vMerge != "continue"]


def _text(cell: docx.oxml.CT_Tc) -> str:
    return "\n".join(p.text for p in cell.p_lst)


def seen_in_excel(data: bytes, document: Document) -> Seen:
    """Return what openpyxl finds; values are those that formulas are stored with."""
    book = load_workbook(BytesIO(data), data_only=True)
    blocks = [block for block in document.blocks if isinstance(block, TableBlock)]
    tables = []
    for sheet, block in zip(book.worksheets[1:], blocks, strict=True):
        places = [sheet.cell(box.row + 2, box.column + 1).value for box in block.layout.boxes]
        tables.append(["" if value is None else str(value) for value in places])
    texts = [str(row[0].value) for row in book.worksheets[0].iter_rows() if row[0].value]
    headings = {*document.title, *(b.text for b in document.blocks if isinstance(b, Heading))}
    return tables, [text for text in texts if text not in headings]


def seen_on_the_web(data: bytes, document: Document) -> Seen:
    """Return what a browser's tree holds."""
    page = html.document_fromstring(data.decode())
    for line_break in list(page.iter("br")):
        line_break.tail = "\n" + (line_break.tail or "")
    tables = [
        [str(cell.text_content()) for cell in table.xpath(".//th | .//td")]
        for table in page.iter("table")
    ]
    return tables, [str(p.text_content()) for p in page.xpath("//p | //h3")]


SEEN: dict[str, Callable[[bytes, Document], Seen]] = {
    ".docx": seen_in_word,
    ".xlsx": seen_in_excel,
    ".html": seen_on_the_web,
}
