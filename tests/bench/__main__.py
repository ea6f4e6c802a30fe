"""Measure everything, tell each figure as soon as it is known, and write ``out/bench.json``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

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
from tests.bench.row import show, write
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.row import Row


def main() -> None:
    application = QApplication([])
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for row in _rows(Path(folder)):
            show(row)
            rows.append(row)
    write(rows, ROOT / "out" / "bench.json")
    # What a process leaves on the offscreen clipboard outlives Python and crashes its end.
    application.clipboard().clear()


def _rows(folder: Path) -> Iterator[Row]:
    """Yield one after the other; what is counted and not timed comes last, in two processes."""
    yield from start.rows()
    yield from grid.rows()
    yield from compare.rows()
    yield from narrative.rows()
    yield from drafting.rows()
    yield from checks.rows()
    yield from lengths.rows()
    yield from files.rows(folder)
    yield from exports.rows(folder)
    yield from pdf.rows(folder)
    yield from reading_speed.rows(folder / "speed")
    yield from journal.rows(folder)
    yield from kills.rows(folder)
    yield from accuracy.rows(folder / "dressed")
    yield from fuzz.rows(folder / "mutated")


main()
