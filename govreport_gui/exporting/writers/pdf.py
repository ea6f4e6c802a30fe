"""Write a document as a PDF."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

from govreport_gui.exporting.font_set import FontSet
from govreport_gui.exporting.fonts import find_fonts
from govreport_gui.exporting.pages import paginate
from govreport_gui.exporting.pdf_file import PdfFile, name
from govreport_gui.exporting.pdf_page import Ink, PdfPage
from govreport_gui.exporting.style import POINTS_PER_MM
from govreport_gui.exporting.typesetting import ASCENT, Line, typeset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreport_gui.exporting.cells import Cell
    from govreport_gui.exporting.document import Document
    from govreport_gui.exporting.fonts import FoundFonts
    from govreport_gui.exporting.pages import Placed
    from govreport_gui.exporting.pdf_file import Value
    from govreport_gui.exporting.style import Page, Style, TableStyle
    from govreport_gui.exporting.typesetting import Item, SetTable


def write(
    document: Document, style: Style, target: BinaryIO, fonts: FoundFonts | None = None
) -> None:
    """Write the document to a binary stream, in the fonts given or those of this machine.

    Raises UnwritableFileError (NO_FONT) when there is no Chinese font.
    """
    with FontSet(fonts or find_fonts(style)) as font_set:
        ink = Ink(font_set)
        strips = list(typeset(document, style, font_set))
        pages = paginate(strips, style.page.text_height)
        drawn = [_draw(page, count, style, ink) for count, page in enumerate(pages, start=1)]
        file = _file(drawn, _bookmarks(pages, style.page), document, style, ink)
    file.save(target)


# ---- what stands on a page ----------------------------------------------------------------------


def _draw(placed: Placed[Item], count: int, style: Style, ink: Ink) -> bytes:
    sheet = style.page
    page = PdfPage(ink, sheet.height * POINTS_PER_MM)
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
    return page.content


def _draw_line(page: PdfPage, line: Line, left: float, top: float) -> None:
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
    middle = sheet.left * POINTS_PER_MM + sheet.text_width / 2
    x = middle - page.width(text, look.typeface, look.size) / 2
    y = (sheet.height - sheet.bottom + sheet.folio) * POINTS_PER_MM + ASCENT * look.size
    page.text(x, y, text, look.typeface, look.size)


# ---- the file -----------------------------------------------------------------------------------

_Bookmark = tuple[str, int, float]
"""Title, index of the page, and how high on it, in points from the foot."""


def _bookmarks(pages: Sequence[Placed[Item]], sheet: Page) -> list[_Bookmark]:
    top = (sheet.height - sheet.top) * POINTS_PER_MM
    return [
        (item.bookmark, index, top - y)
        for index, placed in enumerate(pages)
        for y, item in placed
        if isinstance(item, Line) and item.bookmark
    ]


def _file(
    contents: Sequence[bytes],
    bookmarks: Sequence[_Bookmark],
    document: Document,
    style: Style,
    ink: Ink,
) -> PdfFile:
    file = PdfFile()
    tree = file.reserve()
    leaves = _add_pages(file, tree, contents, style.page, ink)
    file.root = file.add(
        {
            "Type": name("Catalog"),
            "Pages": tree,
            "Outlines": _add_outline(file, bookmarks, leaves),
            "PageMode": name("UseOutlines"),
            "Lang": b"(zh-CN)",
            "ViewerPreferences": {"DisplayDocTitle": b"true"},
        }
    )
    file.info = file.add(_information(document))
    return file


def _add_pages(
    file: PdfFile, tree: bytes, contents: Sequence[bytes], sheet: Page, ink: Ink
) -> list[bytes]:
    fonts: dict[str, Value] = {f.resource: f.add_to(file) for f in ink.embedded.values()}
    shared: dict[str, Value] = {
        "Type": name("Page"),
        "Parent": tree,
        "MediaBox": [0, 0, sheet.width * POINTS_PER_MM, sheet.height * POINTS_PER_MM],
        "Resources": file.add({"Font": fonts}),
    }
    leaves = [file.add({**shared, "Contents": file.add_stream(c)}) for c in contents]
    file.put(tree, {"Type": name("Pages"), "Kids": [*leaves], "Count": len(leaves)})
    return leaves


def _add_outline(file: PdfFile, bookmarks: Sequence[_Bookmark], leaves: Sequence[bytes]) -> bytes:
    root, entries = file.reserve(), [file.reserve() for _ in bookmarks]
    for index, (title, page, y) in enumerate(bookmarks):
        links = {"Prev": entries[:index][-1:], "Next": entries[index + 1 :][:1]}
        file.put(
            entries[index],
            {
                "Title": title,
                "Parent": root,
                "Dest": [leaves[page], name("XYZ"), b"null", y, b"null"],
                **{key: link[0] for key, link in links.items() if link},
            },
        )
    ends: dict[str, Value] = {"First": entries[0], "Last": entries[-1]} if entries else {}
    return file.put(root, {"Type": name("Outlines"), "Count": len(entries), **ends})


def _information(document: Document) -> dict[str, Value]:
    now = datetime.now(UTC).strftime("(D:%Y%m%d%H%M%SZ)").encode()
    return {
        "Title": "".join(document.title),
        "Author": document.agency,
        "Creator": "govreport",
        "CreationDate": now,
        "ModDate": now,
    }
