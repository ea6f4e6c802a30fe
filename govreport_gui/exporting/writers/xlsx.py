"""Write a document as an Excel workbook: the text on the first sheet, then a sheet a table.

Annotations are comments on the cells, and a last sheet with the list of findings.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO, Literal

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties

from govreport_gui.exporting.cells import edges_of, fit, is_left_aligned, look_of, row_heights
from govreport_gui.exporting.document import Heading, Kind, Paragraph, TableBlock
from govreport_gui.exporting.lines import break_lines, in_ems
from govreport_gui.exporting.xlsx_notes import put_fill, put_link, put_note
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

    from govreport_gui.exporting.document import Annotations, Document, Place, Spot
    from govreport_gui.exporting.style import Style, TextStyle
    from govreport_gui.layout import Box

    Spots = dict[Spot, tuple[str, str]]
    """The sheet and the coordinate where a value of the report or a paragraph stands."""

_Side = Literal["left", "center"]

_NUMBER = re.compile(r"(?!-0$)-?(0|[1-9]\d*)(\.\d*[1-9])?")
"""What Excel shows exactly as it was typed when it is stored as a number."""

_MAX_DIGITS = 15

_TEXT_SHEET = "正文"
_FORBIDDEN_IN_NAME = re.compile(r"[\\/?*\[\]:]")
_LONGEST_NAME = 31

_TEXT_WIDTH, _TABLE_WIDTH, _LIST_WIDTH, _COLUMN_WIDTH = 64, 76, 132, 8
"""Widths of the text, of tables and of the narrowest column, in digits of the standard font."""

_STANDARD_SIZE = 11
_POINTS_PER_UNIT = 5.6
_LINE_PITCH = 1.5
"""What Excel sets lines apart by, in sizes of the font."""

_FORMULA_STARTS = ("=", "+", "-", "@")

_A4 = 9
_A4_SIDES = 2**0.5

_HIGHEST_ROW = 409
"""Points; Excel allows no more."""


def write(document: Document, style: Style, target: BinaryIO, cache: Path | None = None) -> None:
    """Write the document to a binary stream."""
    del cache  # nothing here takes long to make
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    _set_properties(workbook, document)
    _set_standard_font(workbook, style)
    spots = _write_text(workbook.create_sheet(_TEXT_SHEET), document, style)
    for block in document.blocks:
        if isinstance(block, TableBlock):
            spots |= _write_table(workbook.create_sheet(_sheet_name(block.section)), block, style)
    if document.annotations:
        _annotate(workbook, document.annotations, spots, style)
    for sheet in workbook.worksheets:
        _set_page(sheet, style)
    workbook.save(target)


def _set_properties(workbook: Workbook, document: Document) -> None:
    properties = workbook.properties
    properties.title = "".join(document.title)
    properties.creator = properties.lastModifiedBy = document.agency
    properties.language = "zh-CN"
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)


def _set_standard_font(workbook: Workbook, style: Style) -> None:
    """Set the font whose digits the widths of columns count."""
    name = style.typefaces[style.tables[0].typeface].name
    workbook._fonts[0] = Font(name=name, size=_STANDARD_SIZE)  # type: ignore[attr-defined] # noqa: SLF001 openpyxl offers no other way


def _sheet_name(heading: str) -> str:
    return _FORBIDDEN_IN_NAME.sub("", heading)[:_LONGEST_NAME]


def _set_page(sheet: Worksheet, style: Style) -> None:
    page, inch = style.page, 25.4
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.top, margins.bottom = page.top / inch, page.bottom / inch
    margins.left, margins.right = page.left / inch, page.right / inch
    sheet.print_options.horizontalCentered = True
    footer = HeaderFooterItem()
    footer.center.text = "— &P —"
    sheet.HeaderFooter.oddFooter = footer
    sheet.sheet_view.showGridLines = False


# ---- text ---------------------------------------------------------------------------------------


def _write_text(sheet: Worksheet, document: Document, style: Style) -> Spots:
    spots: Spots = {}
    sheet.column_dimensions["A"].width = _TEXT_WIDTH
    for row, (text, look, place) in enumerate(_texts(document, style), start=1):
        cell = sheet.cell(row, 1)
        _put_text(cell, text, "center" if look is style.title else "left")
        cell.font = _font(style, look)
        lines = break_lines(text, _TEXT_WIDTH * _POINTS_PER_UNIT / look.size, in_ems)
        height = len(lines) * look.size * _LINE_PITCH + look.size / 2
        sheet.row_dimensions[row].height = min(_HIGHEST_ROW, height)
        if place:
            spots[place] = sheet.title, cell.coordinate
    return spots


def _texts(document: Document, style: Style) -> Iterator[tuple[str, TextStyle, Place | None]]:
    for line in document.title:
        yield line, style.title, None
    tables = {block.section for block in document.blocks if isinstance(block, TableBlock)}
    for block in document.blocks:
        match block:
            case Heading(text) if text not in tables:
                yield text, style.heading, None
            case Paragraph(text):
                yield text, style.lead if block.is_heading else style.body, block.place


# ---- tables -------------------------------------------------------------------------------------


def _write_table(sheet: Worksheet, block: TableBlock, style: Style) -> Spots:
    layout, look = block.layout, look_of(block, style)
    heading = sheet.cell(1, 1)
    _put_text(heading, block.section, "left")
    heading.font = _font(style, style.heading)
    heading.alignment = Alignment(vertical="center")  # unwrapped, so that it runs on over the table
    sheet.row_dimensions[1].height = style.heading.pitch + look.before
    least = _LIST_WIDTH if block.kind is Kind.LIST else _TABLE_WIDTH
    width = max(least, layout.columns * _COLUMN_WIDTH)
    if width > _TABLE_WIDTH * _A4_SIDES:
        sheet.page_setup.orientation = "landscape"
    for column, (left, right) in enumerate(pairwise(edges_of(block, width)), start=1):
        sheet.column_dimensions[get_column_letter(column)].width = right - left
    for box, text in block.cells():
        _write_box(sheet, box, text, _font(style, look.text))
    cells = fit(block, look, width * _POINTS_PER_UNIT, in_ems)
    for row, height in enumerate(row_heights(cells, look), start=2):
        sheet.row_dimensions[row].height = min(_HIGHEST_ROW, height)
    sheet.print_title_rows = f"1:{layout.head_rows + 1}" if layout.head_rows else None
    return {box.ref: (sheet.title, _coordinate(box)) for box in layout.boxes if box.ref}


def _coordinate(box: Box) -> str:
    return f"{get_column_letter(box.column + 1)}{box.row + 2}"


def _write_box(sheet: Worksheet, box: Box, text: str, font: Font) -> None:
    top, left = box.row + 2, box.column + 1
    bottom, right = top + box.row_span - 1, left + box.column_span - 1
    if (top, left) != (bottom, right):
        sheet.merge_cells(None, top, left, bottom, right)
    cell = sheet.cell(top, left)
    cell.font = font
    if box.part is Part.FIELD and _NUMBER.fullmatch(text) and _digits(text) <= _MAX_DIGITS:
        _put_number(cell, text)
    else:
        _put_text(cell, text, "left" if is_left_aligned(box) else "center")
    _frame(sheet, (top, left, bottom, right))


# ---- annotations --------------------------------------------------------------------------------


def _annotate(workbook: Workbook, notes: Annotations, spots: Spots, style: Style) -> None:
    for spot, note in notes.notes.items():
        sheet, coordinate = spots[spot]
        put_note(workbook[sheet][coordinate], note, notes.author)
    findings = workbook.create_sheet(_sheet_name(notes.findings.section))
    _write_table(findings, notes.findings, style)
    below_head = findings.iter_rows(min_row=notes.findings.layout.head_rows + 2)
    rows = zip(below_head, notes.severities, notes.links, strict=False)  # a row says "none"
    for cells, severity, link in rows:
        put_fill(cells[notes.kind], severity)
        if link:
            put_link(cells[notes.link], *spots[link])
    findings.freeze_panes = f"A{notes.findings.layout.head_rows + 2}"


# ---- cells --------------------------------------------------------------------------------------


def _frame(sheet: Worksheet, area: tuple[int, int, int, int]) -> None:
    """Draw the border on every cell of a merged area: Excel takes each edge from its own cell."""
    top, left, bottom, right = area
    thin = Side(style="thin")
    border = Border(left=thin, right=thin, top=thin, bottom=thin)
    for row in sheet.iter_rows(top, bottom, left, right):
        for cell in row:
            cell.border = border


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _put_number(cell: Cell | MergedCell, text: str) -> None:
    cell.value = Decimal(text)
    decimals = len(text.partition(".")[2])
    cell.number_format = f"0.{'0' * decimals}" if decimals else "0"
    cell.alignment = Alignment(horizontal="center", vertical="center", shrink_to_fit=True)


def _put_text(cell: Cell | MergedCell, text: str, side: _Side) -> None:
    """Store a text as text: never as a formula or an error value."""
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)
    if text:
        cell.value = text
        cell.data_type = "s"
        # Or Excel would take it for a formula as soon as the cell is edited.
        cell.quotePrefix = text.startswith(_FORMULA_STARTS)


def _font(style: Style, look: TextStyle) -> Font:
    return Font(name=style.typefaces[look.typeface].name, size=look.size)
