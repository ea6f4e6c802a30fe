"""Last year's report beside this year's: from the key to the painted page."""

from __future__ import annotations

import statistics
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from govreport_gui.forms import load_catalog
from govreport_gui.gui.settings.settings import Settings
from govreport_gui.gui.window.main_window import MainWindow
from tests.bench.row import Row, percentile, seconds_once
from tests.conftest import ROOT
from tests.support.offices import draw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.forms import Catalog
    from govreport_gui.model.report import Report

_TIMES = 12
_CHARACTERS = 20_000
_SIZE = (1366, 768)


def rows() -> Iterator[Row]:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(
            catalog,
            ROOT / "resources" / "styles" / "official.toml",
            Settings(Path(folder) / "settings.ini"),
            ROOT / "resources" / "samples" / "qingshi_2025.txt",
        )
        window.resize(*_SIZE)
        window.show()
        # The first one pays for what is loaded once.
        taken = [_opened(window, _both_years(catalog, n)) for n in range(_TIMES + 1)][1:]
        window.filing.session = None
    what = f"two reports of {_CHARACTERS} characters each, all cells differ"
    yield Row(
        "compare: opened and painted; median", statistics.median(taken) * 1000, "ms", what, 100
    )
    yield Row("compare: opened and painted; worst", percentile(taken, 1) * 1000, "ms", what)


def _opened(window: MainWindow, report: Report) -> float:
    window.filing.beginning.new()
    session = window.filing.session
    assert session is not None
    session.become(report, "restore")
    QApplication.processEvents()

    def work() -> None:
        window.comparing.side_by_side(show=True)
        window.repaint()

    taken = seconds_once(work)
    session.mark_saved(session.report)
    return taken


def _both_years(catalog: Catalog, number: int) -> Report:
    """Draw two reports whose text is long: whole reports one behind the other."""
    rng = Random(f"compare {number}")
    report = draw(rng, catalog, year=2025, last=True).report
    last = report.last_year
    assert last is not None
    while sum(map(len, report.paragraphs("一"))) < _CHARACTERS:
        more = draw(rng, catalog, year=2025, last=True).report
        assert more.last_year is not None
        report, last = _longer(report, more), _longer(last, more.last_year)
    return replace(report, last_year=last)


def _longer(report: Report, more: Report) -> Report:
    texts = (*report.paragraphs("一"), *more.paragraphs("一"))
    return replace(report, narrative={**report.narrative, "一": texts})
