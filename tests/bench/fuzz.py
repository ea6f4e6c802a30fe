"""Mutated files of every format: none may crash, hang, or be read wrong without a word."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from tests.bench.row import Row
from tests.conftest import ROOT
from tests.support.dressed_files import FILTERS, converted, dressed_reports, write_pages
from tests.support.fuzzing import Outcome, as_archive, fuzz

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator
    from pathlib import Path

    from govreport_gui.forms import Catalog

TIMES = 2000
"""Mutated files of each format."""
_SOURCES = 3
KINDS = (*FILTERS, "mht")


def rows(folder: Path, times: int = TIMES) -> Iterator[Row]:
    """Take the formats in turn, as many at once as there are processors."""
    folder.mkdir(exist_ok=True)
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    reports = dressed_reports(catalog, _SOURCES)
    pages = write_pages(catalog, reports, folder / "pages")
    for kind in FILTERS:
        converted(pages, kind, folder)
    (folder / "mht").mkdir(exist_ok=True)
    for page in pages:
        (folder / "mht" / f"{page.stem}.mht").write_bytes(as_archive(page.read_bytes()))
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        for kind, (outcomes, bad) in zip(
            KINDS, pool.map(_fuzz, KINDS, [folder] * len(KINDS), [times] * len(KINDS)), strict=True
        ):
            for line in bad:
                print(line, file=sys.stderr)
            told = ", ".join(f"{count} {outcome}" for outcome, count in outcomes.items())
            yield Row(f"fuzz {kind}: crashed, hung, wrong in silence", len(bad), "", told, 0)


def _fuzz(kind: str, folder: Path, times: int) -> tuple[Counter[Outcome], list[str]]:
    catalog: Catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    reports = dressed_reports(catalog, _SOURCES)
    sources = [(folder / kind / f"{name}.{kind}", report) for name, report in reports.items()]
    return fuzz(catalog, kind, sources, times, folder / f"mutated.{kind}")
