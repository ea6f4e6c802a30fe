"""Mutated files of every format: none may crash, hang, or be read wrong without a word."""

from __future__ import annotations

import os
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from itertools import islice, repeat
from multiprocessing import get_context
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from tests.bench.row import Row
from tests.conftest import ROOT
from tests.support.dressed_files import (
    FILTERS,
    converted,
    dressed_reports,
    write_pages,
    write_pages_without_rules,
)
from tests.support.fuzzing import as_archive, fuzz

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from tests.support.fuzzing import Outcome

TIMES = 2000
"""Mutated files of each format."""
_PART = 250
"""So many in one go: at the end no process works alone for long."""
_SOURCES = 3
_UNRULED = "pdf without rules"
KINDS = (*FILTERS, "mht", _UNRULED)


def rows(folder: Path, times: int = TIMES) -> Iterator[Row]:
    """Take the formats in turn, in parts, as many at once as there are processors."""
    folder.mkdir(exist_ok=True)
    (folder / "mht").mkdir(exist_ok=True)
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    reports = dressed_reports(catalog, _SOURCES)
    pages = write_pages(catalog, reports, folder / "pages")
    for page in pages:
        (folder / "mht" / f"{page.stem}.mht").write_bytes(as_archive(page.read_bytes()))
    parts = [range(n, min(n + _PART, times)) for n in range(0, times, _PART)]
    kinds = [kind for kind in KINDS for _ in parts]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        list(pool.map(_convert, FILTERS, repeat(pages), repeat(folder)))
        unruled = write_pages_without_rules(catalog, reports, folder / "unruled")
        (folder / _UNRULED).mkdir(exist_ok=True)
        for file in converted(unruled, "pdf", folder / "unruled"):
            file.rename(folder / _UNRULED / file.name)
        results = pool.map(_fuzz, kinds, repeat(folder), parts * len(KINDS))
        for kind in KINDS:
            outcomes: Counter[Outcome] = Counter()
            bad = []
            for found, lines in islice(results, len(parts)):
                outcomes += found
                bad += lines
            for line in bad:
                print(line, file=sys.stderr)
            told = ", ".join(f"{count} {outcome}" for outcome, count in outcomes.items())
            yield Row(f"fuzz {kind}: crashed, hung, wrong in silence", len(bad), "", told, 0)


def _convert(kind: str, pages: Sequence[Path], folder: Path) -> None:
    converted(pages, kind, folder, profile=folder / f"profile.{kind}")


def _fuzz(kind: str, folder: Path, numbers: range) -> tuple[Counter[Outcome], list[str]]:
    catalog: Catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    reports = dressed_reports(catalog, _SOURCES)
    suffix = kind.partition(" ")[0]
    sources = [(folder / kind / f"{name}.{suffix}", report) for name, report in reports.items()]
    scratch = folder / f"mutated {kind}.{numbers.start}.{suffix}"
    return fuzz(catalog, suffix, sources, numbers, scratch)
