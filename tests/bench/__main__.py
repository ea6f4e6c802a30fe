"""Measure everything, tell each figure as soon as it is known, and write ``out/bench.json``.

Arguments are names of families to measure alone: ``python -m tests.bench checks exports``.
"""

from __future__ import annotations

import os
import sys
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
    from collections.abc import Callable, Iterator, Sequence

    from tests.bench.row import Row

_FAMILIES: dict[str, Callable[[Path], Iterator[Row]]] = {
    "start": lambda _: start.rows(),
    "grid": lambda _: grid.rows(),
    "compare": lambda _: compare.rows(),
    "narrative": lambda _: narrative.rows(),
    "drafting": lambda _: drafting.rows(),
    "checks": lambda _: checks.rows(),
    "lengths": lambda _: lengths.rows(),
    "files": files.rows,
    "exports": exports.rows,
    "pdf": pdf.rows,
    "reading": lambda folder: reading_speed.rows(folder / "speed"),
    "journal": journal.rows,
    "kills": kills.rows,
    "accuracy": lambda folder: accuracy.rows(folder / "dressed"),
    "fuzz": lambda folder: fuzz.rows(folder / "mutated"),
}
"""What is counted and not timed comes last, in two processes."""


def main(names: Sequence[str]) -> None:
    """Measure some families, or all."""
    application = QApplication([])
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name in names or _FAMILIES:
            for row in _FAMILIES[name](Path(folder)):
                show(row)
                rows.append(row)
    if not names:
        write(rows, ROOT / "out" / "bench.json")
    # What a process leaves on the offscreen clipboard outlives Python and crashes its end.
    application.clipboard().clear()


main(sys.argv[1:])
