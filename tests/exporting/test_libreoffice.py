"""What others see: LibreOffice opens the files and shows the same values."""

from __future__ import annotations

import csv
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pypdf import PdfReader

from govreport_gui.exporting import Document, Style, compose
from govreport_gui.exporting.document import TableBlock
from govreport_gui.forms import Catalog
from govreport_gui.model.form import Form
from govreport_gui.session.files import open_file
from tests.conftest import ROOT
from tests.exporting.conftest import NARRATIVE, numbered, written
from tests.support.office import convert

QINGSHI = ROOT / "resources" / "samples" / "qingshi_2025.txt"


class Cells(HTMLParser):
    """Collects the texts of table cells, in reading order, and all text."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.text = ""
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in {"td", "th"}:
            self.cells.append("")
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"}:
            self._inside = False

    def handle_data(self, data: str) -> None:
        clean = re.sub(r"\s", "", data)
        self.text += clean
        if self._inside:
            self.cells[-1] += clean


@pytest.fixture(scope="module")
def sample(form: Form) -> Document:
    return compose(form, numbered(form))


def tables(document: Document) -> list[TableBlock]:
    return [block for block in document.blocks if isinstance(block, TableBlock)]


@pytest.fixture(scope="module")
def shown(sample: Document, style: Style, tmp_path_factory: pytest.TempPathFactory) -> Cells:
    """Return the Word file as LibreOffice sees it."""
    folder = tmp_path_factory.mktemp("word")
    file = folder / "report.docx"
    file.write_bytes(written(sample, ".docx", style).getvalue())
    convert([file], "html:HTML (StarWriter):EmbedImages", folder)
    parser = Cells()
    parser.feed((folder / "report.html").read_text(encoding="utf-8"))
    return parser


def test_libreoffice_shows_every_box_of_the_word_file(shown: Cells, sample: Document) -> None:
    boxes = [re.sub(r"\s", "", text) for block in tables(sample) for text in block.texts]
    assert shown.cells == boxes


def test_libreoffice_shows_every_paragraph_of_the_word_file(shown: Cells) -> None:
    assert all(text in shown.text for section in NARRATIVE.values() for text in section)


@pytest.fixture(scope="module")
def sheets(sample: Document, style: Style, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the sheets of the workbook as LibreOffice sees them, one CSV each."""
    folder = tmp_path_factory.mktemp("excel")
    file = folder / "report.xlsx"
    file.write_bytes(written(sample, ".xlsx", style).getvalue())
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    convert([file], every_sheet, folder)
    return [
        folder / f"report-{name}.csv" for name in ("正文", *(b.section for b in tables(sample)))
    ]


def test_libreoffice_shows_every_value_of_the_workbook(
    sheets: list[Path], sample: Document
) -> None:
    for path, block in zip(sheets[1:], tables(sample), strict=True):
        rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))[1:]
        seen = {box: rows[box.row][box.column] for box, _ in block.cells()}
        assert seen == dict(block.cells())


def test_libreoffice_shows_every_paragraph_of_the_workbook(sheets: list[Path]) -> None:
    text = sheets[0].read_text(encoding="utf-8")
    assert all(paragraph in text for section in NARRATIVE.values() for paragraph in section)


def test_a_word_file_saved_by_libreoffice_is_the_same_report(
    catalog: Catalog, any_form: Form, style: Style, tmp_path: Path
) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(written(compose(any_form, numbered(any_form)), ".docx", style).getvalue())
    convert([file], "docx:MS Word 2007 XML", tmp_path / "saved")
    opened = open_file(catalog, tmp_path / "saved" / "report.docx")
    assert opened.report == numbered(any_form)
    assert (opened.missing, opened.notes) == ((), ())


def test_libreoffice_prints_every_character_of_the_text(
    catalog: Catalog, style: Style, tmp_path: Path
) -> None:
    opened = open_file(catalog, QINGSHI)
    file = tmp_path / "report.docx"
    document = compose(opened.form, opened.report)
    file.write_bytes(written(document, ".docx", style).getvalue())
    convert([file], "pdf", tmp_path)
    pages = PdfReader(tmp_path / "report.pdf").pages
    letters = re.sub(r"\s", "", "".join(page.extract_text() for page in pages))
    shown = re.sub(r"—\d+—", "", letters)
    for texts in opened.report.narrative.values():
        for text in texts:
            assert re.sub(r"\s", "", text) in shown
