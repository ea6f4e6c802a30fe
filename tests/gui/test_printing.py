"""Paper, preview and PDF are the same picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from govreport_gui.exporting.page_images import PageImage, page_images
from govreport_gui.gui import printing
from govreport_gui.gui.main_window import MainWindow

DPI = 150
WIDTH, HEIGHT = 160, 226
"""Coarse on purpose: a hair line that moves by half a pixel is the same picture."""


@pytest.fixture
def pdf(window: MainWindow) -> bytes:
    window.open_sample()
    made = window.filing.pdf()
    assert made is not None
    return made


def pictures(pdf: bytes) -> list[QImage]:
    """Return the pages of a PDF, small and grey."""
    return [small(page) for page in page_images(pdf, DPI)]


def small(page: PageImage) -> QImage:
    picture = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    ways = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return picture.scaled(WIDTH, HEIGHT, *ways).convertToFormat(QImage.Format.Format_Grayscale8)


def printed(pdf: bytes, target: Path, pages: tuple[int, int] = (0, 0)) -> list[QImage]:
    """Print to a file as a printer driver would, and return its pages as pictures."""
    printer = printing.new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setFromTo(*pages)
    printing.paint(pdf, printer, DPI)
    return pictures(target.read_bytes())


def difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of two pages, 0 to 255."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (WIDTH * HEIGHT)


def test_every_page_prints_as_the_pdf_shows_it(pdf: bytes, tmp_path: Path) -> None:
    wanted = pictures(pdf)
    found = printed(pdf, tmp_path / "printed.pdf")
    assert len(found) == len(wanted)
    blank = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    blank.fill(Qt.GlobalColor.white)
    for one, other in zip(found, wanted, strict=True):
        assert difference(one, other) < difference(blank, other) / 5


def test_a_range_of_pages_prints_only_those(pdf: bytes, tmp_path: Path) -> None:
    wanted = pictures(pdf)
    found = printed(pdf, tmp_path / "printed.pdf", (2, 3))
    assert len(found) == 2
    assert difference(found[0], wanted[1]) < difference(found[0], wanted[0])


def test_the_preview_shows_the_pages(
    qtbot: QtBot, window: MainWindow, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[int] = []

    def look(dialog: QPrintPreviewDialog) -> int:
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        shown.append(dialog.findChild(QPrintPreviewWidget).pageCount())
        return 0

    monkeypatch.setattr(QPrintPreviewDialog, "exec", look)
    window.preview()
    assert shown == [len(pictures(pdf))]
