"""Write pages as a PDF, with reportlab."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from reportlab.pdfgen.canvas import Canvas

from govreport_gui.exporting.pdf.archive import claim_archival
from govreport_gui.exporting.pdf.embedding import registered
from govreport_gui.exporting.style import POINTS_PER_MM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreport_gui.exporting.document import Document
    from govreport_gui.exporting.fonts.files import FontFile
    from govreport_gui.exporting.pdf.embedding import PdfFont
    from govreport_gui.exporting.pdf.page import PdfPage
    from govreport_gui.exporting.style import Page

_BORDER = 0.5


def save_pages(
    pages: Sequence[PdfPage],
    fonts: Mapping[FontFile, PdfFont],
    sheet: Page,
    document: Document,
    target: BinaryIO,
    *,
    is_archival: bool,
) -> None:
    """Write the pages, set in the fonts, to a binary stream.

    It ``is_archival`` when the fonts have all characters; else it may not claim to be PDF/A.
    """
    with registered(fonts.values()):
        canvas = _canvas(sheet, fonts, target)
        _describe(canvas, document)
        if is_archival:
            claim_archival(canvas, document)
        for number, page in enumerate(pages, start=1):
            _paint(canvas, page, fonts)
            _enter(canvas, page, number)
            canvas.showPage()
        canvas.save()


def _canvas(sheet: Page, fonts: Mapping[FontFile, PdfFont], target: BinaryIO) -> Canvas:
    first = next(iter(fonts.values()))
    return Canvas(
        target,
        (sheet.width * POINTS_PER_MM, sheet.height * POINTS_PER_MM),
        pageCompression=1,
        pdfVersion=(1, 7),
        # Else every page would name Helvetica, which is not embedded. (The type stub errs.)
        initialFontName=first.fontName,  # type: ignore[arg-type]
        lang="zh-CN",
    )


def _describe(canvas: Canvas, document: Document) -> None:
    canvas.setTitle("".join(document.title))
    canvas.setAuthor(document.agency)
    canvas.setSubject("")
    canvas.setCreator("govreport")
    canvas.showOutline()
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _paint(canvas: Canvas, page: PdfPage, fonts: Mapping[FontFile, PdfFont]) -> None:
    canvas.setLineWidth(_BORDER)
    for frame in page.frames:
        canvas.rect(frame.x, frame.y, frame.width, frame.height)
    for run in page.runs:
        text = canvas.beginText(run.x, run.y)
        text.setFont(fonts[run.file].fontName, run.size)
        text.setCharSpace(run.tracking)
        text.textOut(run.text)
        canvas.drawText(text)


def _enter(canvas: Canvas, page: PdfPage, number: int) -> None:
    """Enter the bookmarks of the page in the outline."""
    for index, bookmark in enumerate(page.bookmarks):
        key = f"{number}.{index}"
        canvas.bookmarkPage(key, fit="XYZ", top=bookmark.y)
        canvas.addOutlineEntry(bookmark.title, key)
