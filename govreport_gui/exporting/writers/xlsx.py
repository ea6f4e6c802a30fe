"""Write a document as an Excel workbook: the text on the first sheet, then a sheet a table.

Annotations are comments on the cells, and a last sheet with the list of findings. XlsxWriter and
not openpyxl, which cannot store a formula together with its value.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

from xlsxwriter import Workbook

from govreport_gui.exporting.document import TableBlock
from govreport_gui.exporting.excel.findings_sheet import write_findings
from govreport_gui.exporting.excel.looks import Looks
from govreport_gui.exporting.excel.table_sheet import TableSheet
from govreport_gui.exporting.excel.text_sheet import write_text

if TYPE_CHECKING:
    from pathlib import Path

    from xlsxwriter.worksheet import Worksheet

    from govreport_gui.exporting.document import Document, Spot
    from govreport_gui.exporting.excel import areas
    from govreport_gui.exporting.style import Style

_FORBIDDEN_IN_NAME = re.compile(r"[\\/?*\[\]:']")
_LONGEST_NAME = 31
_STANDARD_SIZE = 11
_A4 = 9
_INCH = 25.4
_HIDDEN = 2
"""Grid lines neither on screen nor on paper."""


def write(document: Document, style: Style, target: BinaryIO, cache: Path | None = None) -> None:
    """Write the document to a binary stream."""
    del cache  # nothing here takes long to make
    book = _workbook(document, style, target)
    looks = Looks(book, style)
    places: dict[Spot, tuple[str, areas.Spot]] = {}
    text = _sheet(book, style.words.text_sheet, style)
    for place, spot in write_text(text, document, style, looks).items():
        places[place] = text.name, spot
    for block in document.blocks:
        if isinstance(block, TableBlock):
            sheet = _sheet(book, block.section, style)
            table = TableSheet(sheet, block, style, looks)
            table.write(document.annotations)
            places |= {ref: (sheet.name, spot) for ref, spot in table.spots.items()}
    if document.annotations:
        sheet = _sheet(book, document.annotations.findings.section, style)
        write_findings(sheet, document.annotations, places, style, looks)
    book.close()


def _workbook(document: Document, style: Style, target: BinaryIO) -> Workbook:
    """Return an empty workbook; the digits of its standard font are what widths count."""
    name = style.typefaces[style.tables[0].typeface].name
    standard = {"font_name": name, "font_size": _STANDARD_SIZE}
    book = Workbook(target, {"in_memory": True, "default_format_properties": standard})
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    agency = document.agency
    title = "".join(document.title)
    book.set_properties({"title": title, "author": agency, "company": agency, "created": now})
    return book


def _sheet(book: Workbook, heading: str, style: Style) -> Worksheet:
    name = _FORBIDDEN_IN_NAME.sub("", heading)[:_LONGEST_NAME]
    sheet: Worksheet = book.add_worksheet(name)
    page = style.page
    sheet.set_paper(_A4)
    sheet.set_margins(page.left / _INCH, page.right / _INCH, page.top / _INCH, page.bottom / _INCH)
    sheet.center_horizontally()
    sheet.fit_to_pages(1, 0)
    folio = style.typefaces[style.folio.typeface].name
    sheet.set_footer(f'&C&"{folio},Regular"&{style.folio.size:.0f}— &P —')
    sheet.hide_gridlines(_HIDDEN)
    return sheet
