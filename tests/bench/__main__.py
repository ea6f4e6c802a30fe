"""Measure everything and write ``out/bench.json``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# An installed program has its bytecode; without it every start would compile the source anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")

from PySide6.QtWidgets import QApplication

from tests.bench import (
    accuracy,
    checks,
    compare,
    drafting,
    exports,
    files,
    fuzz,
    grid,
    journal,
    kills,
    lengths,
    narrative,
    pdf,
    reading_speed,
    start,
)
from tests.bench.row import report
from tests.conftest import ROOT


def main() -> None:
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        written = (*files.rows(Path(folder)), *exports.rows(Path(folder)), *pdf.rows(Path(folder)))
        safety = (*journal.rows(Path(folder)), *kills.rows(Path(folder)))
        reading = (
            *reading_speed.rows(Path(folder) / "speed"),
            *accuracy.rows(Path(folder) / "dressed"),
            *fuzz.rows(Path(folder) / "mutated"),
        )
        rows = [
            *start.rows(),
            *grid.rows(),
            *compare.rows(),
            *narrative.rows(),
            *drafting.rows(),
            *checks.rows(),
            *lengths.rows(),
            *written,
            *safety,
            *reading,
        ]
    report(rows, ROOT / "out" / "bench.json")
    # What a process leaves on the offscreen clipboard outlives Python and crashes its end.
    application.clipboard().clear()


main()
