"""Files in and out."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import docx

from govreport_gui.forms import load_catalog
from govreport_gui.importing.importer import import_report
from govreport_gui.session.files import save_file
from tests.bench.row import Row, ratio
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAMPLE = ROOT / "resources" / "samples" / "qingshi_2025.txt"


def rows(folder: Path) -> Iterator[Row]:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    style = ROOT / "resources" / "styles" / "official.toml"
    report = import_report(catalog, SAMPLE).report
    word = folder / "sample.docx"
    save_file(catalog.edition(report.edition), report, style, word)
    value = ratio(lambda: import_report(catalog, word), lambda: _read_cells(word), times=15)
    yield Row("import: docx", value, "×", "python-docx: open it and read every cell", 3)
    value = ratio(lambda: _ours(word, folder), lambda: office(word, folder), times=5)
    yield Row("docx → PDF, whole process", value, "×", "soffice --headless --convert-to pdf", 0.3)


def _read_cells(path: Path) -> list[str]:
    document = docx.Document(str(path))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    return [paragraph.text for paragraph in document.paragraphs] + [cell.text for cell in cells]


def _ours(word: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "govreport_gui.cli", "convert", str(word)]
    subprocess.run([*command, "-o", str(folder / "ours.pdf")], check=True, capture_output=True)


def office(word: Path, folder: Path) -> None:
    program = shutil.which("soffice")
    assert program, "LibreOffice is needed: make bench installs it"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(word)], check=True, capture_output=True)
