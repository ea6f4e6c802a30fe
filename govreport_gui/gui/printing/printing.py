"""Print: the PDF's own pages, painted, so that paper and PDF are the same picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

from govreport_gui.exporting.pdf.images import PdfPages
from govreport_gui.gui.printing.pages_dialog import PagesDialog
from govreport_gui.gui.waiting_dialog import busy_cursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from govreport_gui.exporting.pdf.images import PageImage

_MOST_DPI = 600
"""Office printers go no further; at this, a grey page takes 35 MB."""

_POINTS_PER_INCH = 72


def print_out(pdf: bytes, name: str, parent: QWidget) -> bool:
    """Ask for a printer and print the pages of a PDF on it; False when it does not take them.

    The printer's queue calls them by ``name``.
    """
    with PdfPages(pdf) as pages:
        printer = new_printer()
        printer.setDocName(name)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(pages))
        dialog.setFromTo(1, len(pages))
        if not dialog.exec():
            return True
        with busy_cursor():
            turn = PagesDialog(name, parent)
            try:
                return paint(pages, printer, turn.go_on)
            finally:
                turn.end()


def paint(
    pages: PdfPages, printer: QPrinter, go_on: Callable[[int, int], bool] = lambda *_: True
) -> bool:
    """Paint the pages that the printer is set to; tell whether it took them.

    ``go_on`` is told how many are done, of how many; when it says no, nothing more is printed.
    """
    printer.setFullPage(True)
    wanted = [n for n in range(1, len(pages) + 1) if _is_wanted(n, printer)]
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    painter = QPainter()
    if not wanted or not painter.begin(printer):
        return False
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    # Else they would go to the printer as JPEG, with specks around the letters.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    sound, count = True, len(wanted) * copies
    for place, number in enumerate(wanted * copies):
        if not go_on(place, count):
            printer.abort()
            painter.end()
            return True
        sound = sound and (place == 0 or printer.newPage())
        if sound:
            _paint_page(painter, pages, number - 1, printer)
    return painter.end() and sound


def new_printer() -> QPrinter:
    """Return a printer set to A4, painted to its very edges: the margins are the PDF's."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def as_image(page: PageImage) -> QImage:
    """Return a page as Qt's own kind of picture, which keeps its pixels."""
    kind = QImage.Format.Format_Grayscale8 if page.is_grey else QImage.Format.Format_RGB32
    return QImage(page.pixels, page.width, page.height, page.stride, kind).copy()


def _is_wanted(number: int, printer: QPrinter) -> bool:
    ranges = printer.pageRanges()
    return ranges.isEmpty() or ranges.contains(number)


def _paint_page(painter: QPainter, pages: PdfPages, index: int, printer: QPrinter) -> None:
    """Paint a page to fill its sheet; on a sheet of another shape it stands in the middle."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    width, height = pages.sizes[index]
    scale = min(sheet.width() / width, sheet.height() / height)
    picture = pages.picture(index, min(_MOST_DPI, scale * _POINTS_PER_INCH), grey=True)
    area = QRectF(0, 0, width * scale, height * scale)
    area.moveCenter(QRectF(0, 0, sheet.width(), sheet.height()).center())
    painter.drawImage(area, as_image(picture))
