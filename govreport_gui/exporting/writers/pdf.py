"""Write a document as a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from govreport_gui.exporting.fonts.choosing import find_fonts
from govreport_gui.exporting.fonts.opened import FontSet
from govreport_gui.exporting.pdf.canvas import save_pages
from govreport_gui.exporting.pdf.page import PdfPage
from govreport_gui.exporting.pdf.pages import paginate
from govreport_gui.exporting.pdf.typesetting import ASCENT, Line, typeset
from govreport_gui.exporting.style import OUTSIDE, POINTS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from govreport_gui.exporting.cells import Cell
    from govreport_gui.exporting.document import Document
    from govreport_gui.exporting.fonts.choosing import FoundFonts
    from govreport_gui.exporting.pdf.pages import Placed
    from govreport_gui.exporting.pdf.typesetting import Item, SetTable
    from govreport_gui.exporting.style import Page, Style, TableStyle


def write(
    document: Document,
    style: Style,
    target: BinaryIO,
    cache: Path | None = None,
    fonts: FoundFonts | None = None,
) -> None:
    """Write the document to a binary stream, in the fonts given or those of this machine.

    Characters are kept in the ``cache`` folder: to convert them takes most of the time. Raises
    UnwritableFileError (NO_FONT) when there is no Chinese font.
    """
    with FontSet(fonts or find_fonts(style), cache) as font_set:
        strips = list(typeset(document, style, font_set))
        placed = paginate(strips, style.page.text_height)
        pages = [_draw(page, count, style, font_set) for count, page in enumerate(placed, start=1)]
        used = dict.fromkeys(run.file for page in pages for run in page.runs)
        embedded = {file: font_set.font(file).embeddable() for file in used}
        shown = {char for page in pages for run in page.runs for char in run.text}
        is_archival = all(map(font_set.has, shown))
    save_pages(pages, embedded, style.page, document, target, is_archival=is_archival)


def _draw(placed: Placed[Item], count: int, style: Style, fonts: FontSet) -> PdfPage:
    sheet = style.page
    page = PdfPage(fonts, sheet.height * POINTS_PER_MM)
    left, head = sheet.left * POINTS_PER_MM, sheet.top * POINTS_PER_MM
    tables: dict[SetTable, dict[int, float]] = {}
    for top, item in placed:
        if isinstance(item, Line):
            _draw_line(page, item, left, head + top)
        else:
            tables.setdefault(item.table, {})[item.row] = head + top
    for table, tops in tables.items():
        _draw_table(page, table, tops, left)
    _draw_folio(page, count, style)
    return page


def _draw_line(page: PdfPage, line: Line, left: float, top: float) -> None:
    if line.bookmark:
        page.bookmark(line.bookmark, top)
    x = left + line.x
    for typeface, text in line.pieces:
        x = page.text(x, top + line.baseline, text, typeface, line.size, line.tracking)


def _draw_table(page: PdfPage, table: SetTable, tops: Mapping[int, float], left: float) -> None:
    """Draw the rows of a table that stand on the page; ``tops`` tells where."""
    for cell in table.cells:
        box = cell.box
        rows = [row for row in range(box.row, box.row + box.row_span) if row in tops]
        if rows:
            right = left + table.edges[box.column + box.column_span]
            bottom = tops[rows[-1]] + table.heights[rows[-1]]
            area = (left + table.edges[box.column], tops[rows[0]], right, bottom)
            page.frame(*area)
            _draw_cell(page, table.look, cell, area)


def _draw_cell(
    page: PdfPage, look: TableStyle, cell: Cell, area: tuple[float, float, float, float]
) -> None:
    left, top, right, bottom = area
    y = (top + bottom - len(cell.lines) * look.pitch) / 2 + (look.pitch - cell.size) / 2
    for line in cell.lines:
        if cell.is_left:
            x = left + look.padding + cell.inset
        else:
            x = (left + right - page.width(line, look.typeface, cell.size)) / 2
        page.text(x, y + ASCENT * cell.size, line, look.typeface, cell.size)
        y += look.pitch


def _draw_folio(page: PdfPage, count: int, style: Style) -> None:
    sheet, look = style.page, style.folio
    text = f"— {count} —"
    rest = sheet.text_width - page.width(text, look.typeface, look.size)
    x = sheet.left * POINTS_PER_MM + _folio_place(count, sheet, look.size, rest)
    y = (sheet.height - sheet.bottom + sheet.folio) * POINTS_PER_MM + ASCENT * look.size
    page.text(x, y, text, look.typeface, look.size)


def _folio_place(count: int, sheet: Page, size: float, rest: float) -> float:
    """Return how far from the left edge of the text the page number begins, out of ``rest``."""
    if sheet.folio_side != OUTSIDE:
        return rest / 2
    return rest - size if count % 2 else size
