"""Print and preview: the PDF's own pages, painted, so that paper and PDF are the same picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog

from govreport_gui.exporting.page_images import page_images
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PREVIEW_DPI = 150
_MOST_DPI = 300
"""Text of an office printer looks no better above this, and pages take four times the memory."""


def preview(pdf: bytes, parent: QWidget) -> None:
    """Show the pages of a PDF as they will print, with Qt's own preview dialog."""
    printer = new_printer()  # The dialog does not keep it alive.
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Print preview"))
    dialog.resize(900, 700)
    dialog.paintRequested.connect(lambda printer: paint(pdf, printer, _PREVIEW_DPI))
    dialog.exec()


def print_out(pdf: bytes, parent: QWidget) -> None:
    """Ask for a printer and print the pages of a PDF on it."""
    printer = new_printer()
    if QPrintDialog(printer, parent).exec():
        paint(pdf, printer, _MOST_DPI)


def paint(pdf: bytes, printer: QPrinter, dpi: int) -> None:
    """Paint the pages that the printer asks for, each to fill its sheet."""
    printer.setFullPage(True)
    first, last = printer.fromPage(), printer.toPage()
    painter = QPainter(printer)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    started = False
    for number, page in enumerate(page_images(pdf, min(dpi, printer.resolution())), start=1):
        if first and not first <= number <= last:
            continue
        if started:
            printer.newPage()
        started = True
        borrowed = QImage(
            page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
        )
        picture = borrowed.copy()  # The preview keeps it longer than the page's own pixels live.
        sheet = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(0, 0, sheet.width(), sheet.height()), picture)
    painter.end()


def new_printer() -> QPrinter:
    """Return a printer set to A4, painted to its very edges: the margins are the PDF's."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer
