"""How long it takes to read a report: by itself, and the whole command against others."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from govreport_gui.importing.importer import import_report
from govreport_gui.session.files import save_file
from tests.bench.row import Row, ratio, seconds
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SAMPLE = ROOT / "resources" / "samples" / "qingshi_2025.txt"
_GOALS = {"docx": 60, "pdf": 400}
"""Milliseconds for a report of 200 cells, without start-up."""


def rows(folder: Path) -> Iterator[Row]:
    folder.mkdir(exist_ok=True)
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    style = ROOT / "resources" / "styles" / "official.toml"
    report = import_report(catalog, _SAMPLE).report
    files = {kind: folder / f"sample.{kind}" for kind in _GOALS}
    for kind, file in files.items():
        save_file(catalog.edition(report.edition), report, style, file)
        taken = seconds(lambda file=file: import_report(catalog, file), 9)
        median = 1000 * statistics.median(taken)
        yield Row(f"import: {kind}, 200 cells", median, "ms", "without start-up", _GOALS[kind])
    word = files["docx"]
    value = ratio(lambda: _ours(word), lambda: _office(word, folder), times=5)
    yield Row("govreport import, whole process", value, "×", "soffice --convert-to txt", 0.5)
    # Another program's converter, measured where somebody has installed it.
    if program := shutil.which("markitdown"):
        value = ratio(lambda: _ours(word), lambda: _run(program, str(word)), times=5)
        yield Row("govreport import beside markitdown", value, "×", "markitdown", 1)


def _ours(word: Path) -> None:
    _run(sys.executable, "-m", "govreport_gui.cli", "import", str(word))


def _office(word: Path, folder: Path) -> None:
    program = shutil.which("soffice")
    assert program, "LibreOffice is needed: make bench installs it"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    target = "txt:Text (encoded):UTF8"
    _run(
        *(program, profile, "--headless", "--convert-to", target, "--outdir", str(folder)),
        str(word),
    )


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
