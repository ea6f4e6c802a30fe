"""How long a PDF takes, by whole processes: the first one, and later ones from the cache."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from govreport_gui.importing.importer import import_report
from govreport_gui.session.files import save_file
from tests.bench.files import SAMPLE, office
from tests.bench.row import Row, ratio, seconds_once
from tests.conftest import ROOT, SEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TIMES = 5


def rows(folder: Path) -> Iterator[Row]:
    seed = next(iter(sorted(SEEDS.glob("*.txt"))), SAMPLE)
    cache, pdf = folder / "cache", folder / "seed.pdf"
    first = [seconds_once(partial(_first, seed, pdf, cache)) for _ in range(_TIMES)]
    what = "a seed, empty cache; fonts of this machine (Noto CJK: CFF)"
    yield Row("PDF: the first, whole process", statistics.median(first), "s", what, 1.5)
    word = _as_word(seed, folder)
    convert = partial(_convert, seed, pdf, cache)
    value = ratio(convert, partial(office, word, folder), times=_TIMES)
    what = "soffice --headless --convert-to pdf of the same report as docx"
    yield Row("PDF: a seed, whole process", value, "×", what, 0.4)
    yield Row("PDF: size of a seed", pdf.stat().st_size / 1000, "kB", "–", 500)


def _as_word(seed: Path, folder: Path) -> Path:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    report = import_report(catalog, seed).report
    style, word = ROOT / "resources" / "styles" / "official.toml", folder / "seed.docx"
    save_file(catalog.edition(report.edition), report, style, word)
    return word


def _first(seed: Path, pdf: Path, cache: Path) -> None:
    shutil.rmtree(cache, ignore_errors=True)
    _convert(seed, pdf, cache)


def _convert(seed: Path, pdf: Path, cache: Path) -> None:
    command = [sys.executable, "-m", "govreport_gui.cli", "convert", str(seed), "-o", str(pdf)]
    own = {**os.environ, "XDG_CACHE_HOME": str(cache)}
    subprocess.run(command, check=True, capture_output=True, env=own)
