"""Paper and PDF are the same picture."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from govreport_gui.exporting.pdf.images import PdfPages
from govreport_gui.gui.printing import printing
from govreport_gui.gui.waiting_dialog import WaitingDialog
from govreport_gui.gui.window.main_window import MainWindow
from tests.gui.conftest import Person

DPI = 150
WIDTH, HEIGHT = 160, 226
"""Coarse on purpose: a hair line that moves by half a pixel is the same picture."""

COARSE_DPI = 50

QUEUE = "PDF"


@pytest.fixture
def pdf(window: MainWindow) -> bytes:
    window.open_sample()
    made = window.filing.documents.pdf()
    assert made is not None
    return made


@pytest.fixture
def pages(pdf: bytes) -> Iterator[PdfPages]:
    with PdfPages(pdf) as pages:
        yield pages


def pictures(pdf: bytes) -> list[QImage]:
    """Return the pages of a PDF, small and grey."""
    with PdfPages(pdf) as pages:
        return [small(printing.as_image(pages.picture(n, DPI))) for n in range(len(pages))]


def small(picture: QImage) -> QImage:
    ways = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return picture.scaled(WIDTH, HEIGHT, *ways).convertToFormat(QImage.Format.Format_Grayscale8)


def blank() -> QImage:
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    return picture


def to_file(target: Path) -> QPrinter:
    """Return a printer that prints to a file, as a printer driver would."""
    printer = printing.new_printer()
    printer.setResolution(200)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def printed(pages: PdfPages, target: Path, wanted: tuple[int, int] = (0, 0)) -> list[QImage]:
    printer = to_file(target)
    printer.setFromTo(*wanted)
    assert printing.paint(pages, printer)
    return pictures(target.read_bytes())


def difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of two pages, 0 to 255."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (WIDTH * HEIGHT)


def assert_same(found: list[QImage], wanted: list[QImage]) -> None:
    assert len(found) == len(wanted)
    for one, other in zip(found, wanted, strict=True):
        assert difference(one, other) < difference(blank(), other) / 5


def test_every_page_prints_as_the_pdf_shows_it(pdf: bytes, pages: PdfPages, tmp_path: Path) -> None:
    assert_same(printed(pages, tmp_path / "printed.pdf"), pictures(pdf))


def test_a_range_of_pages_prints_only_those(pdf: bytes, pages: PdfPages, tmp_path: Path) -> None:
    wanted = pictures(pdf)
    found = printed(pages, tmp_path / "printed.pdf", (2, 3))
    assert_same(found, wanted[1:3])
    assert difference(found[0], wanted[1]) < difference(found[0], wanted[0])


def test_a_page_stands_undistorted_on_a_sheet_of_another_shape(
    pages: PdfPages, tmp_path: Path
) -> None:
    printer = to_file(tmp_path / "printed.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    assert printing.paint(pages, printer)
    with PdfPages((tmp_path / "printed.pdf").read_bytes()) as found:
        assert [round(side) for side in found.sizes[3]] == [612, 792]
        whole = inked(printing.as_image(found.picture(3, COARSE_DPI)))
    before = inked(printing.as_image(pages.picture(3, COARSE_DPI)))
    assert whole[0] / whole[1] == pytest.approx(before[0] / before[1], rel=0.02)


def inked(picture: QImage) -> tuple[int, int]:
    """Return width and height of what is printed on a page, in pixels."""
    dark = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).lightness() < 220
    ]
    across, down = {x for x, _ in dark}, {y for _, y in dark}
    return max(across) - min(across), max(down) - min(down)


def test_a_page_is_painted_at_the_resolution_of_the_printer(
    pages: PdfPages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = to_file(tmp_path / "printed.pdf")
    printer.setResolution(600)
    asked: list[float] = []
    take = PdfPages.picture

    def picture(pages: PdfPages, index: int, dpi: float, *, grey: bool = False) -> object:
        asked.append(dpi)
        return take(pages, index, 72, grey=grey)

    monkeypatch.setattr(PdfPages, "picture", picture)
    assert printing.paint(pages, printer)
    assert asked == [pytest.approx(600, rel=0.01)] * len(pages)


def test_printing_shows_how_far_it_is_and_can_be_stopped(
    window: MainWindow, person: Person, pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, far = tmp_path / "printed.pdf", []

    def agree(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return 1

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WaitingDialog) and dialog.bar.maximum():
            far.append((dialog.bar.value(), dialog.bar.maximum()))
            dialog.cancel_button.click()

    monkeypatch.setattr(QPrintDialog, "exec", agree)
    watch = QTimer(interval=0)
    watch.timeout.connect(look)
    watch.start()
    window.printing.print_out()
    watch.stop()
    ((done, count),) = far
    assert 0 < done < count == len(pictures(pdf))
    assert not target.exists() or len(pictures(target.read_bytes())) < count
    assert person.told == []


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(
    window: MainWindow,
    person: Person,
    pdf: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def agree(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", agree)
    window.printing.print_out()
    assert person.told == ["打印机没有接收任何页面。请检查打印机是否已开机并连接，然后重试。"]


def test_the_print_dialog_offers_the_pages_there_are(
    window: MainWindow, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[tuple[int, int, str]] = []

    def look(dialog: QPrintDialog) -> int:
        offered.append((dialog.minPage(), dialog.maxPage(), dialog.printer().docName()))
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", look)
    window.printing.print_out()
    assert offered == [(1, len(pictures(pdf)), window.filing.name)]


# ---- a real queue -------------------------------------------------------------------------------


@pytest.fixture
def queue(qapp: object) -> QPrinterInfo:
    """The queue of printer-driver-cups-pdf, on a machine where CUPS runs and has it."""
    info = QPrinterInfo.printerInfo(QUEUE)
    if info.isNull() or not shutil.which("lpstat"):
        pytest.skip("no CUPS with a queue called PDF")
    return info


def test_a_page_range_in_two_copies_comes_out_of_cups(
    qtbot: QtBot, queue: QPrinterInfo, pdf: bytes, pages: PdfPages, tmp_path: Path
) -> None:
    folder = Path.home() / "PDF"
    before = set(folder.glob("*.pdf"))
    printer = printing.new_printer()
    printer.setPrinterName(queue.printerName())
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(tmp_path.name)
    printer.setFromTo(2, 4)
    printer.setCopyCount(2)
    assert printing.paint(pages, printer)

    def come_out() -> list[Path]:
        jobs = subprocess.run(["lpstat", "-o", QUEUE], capture_output=True, text=True, check=True)
        assert jobs.stdout == ""
        made = [path for path in folder.glob("*.pdf") if path not in before]
        assert made
        return made

    qtbot.waitUntil(lambda: bool(come_out()), timeout=60_000)
    (made,) = come_out()
    try:
        found = pictures(made.read_bytes())
    finally:
        made.unlink()
    wanted = pictures(pdf)[1:4]
    assert_same(found, wanted * 2)
