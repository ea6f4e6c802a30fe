"""Files with one thing wrong in them; many more in ``make bench``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.dressed_files import FILTERS, converted, dressed_reports, write_pages
from tests.support.flat import cell_a_line, document, no_rows, pipes, tabs
from tests.support.fuzzing import Outcome, as_archive, fuzz

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog

TIMES = {"pdf": 15, "xlsx": 20, "rtf": 30}
"""Slow ones; of the others 60 are read."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mutated")


@pytest.mark.parametrize("kind", [*FILTERS, "mht"])
def test_a_damaged_file_is_read_right_or_refused_or_doubted(
    catalog: Catalog, folder: Path, kind: str
) -> None:
    reports = dressed_reports(catalog, 2)
    pages = write_pages(catalog, reports, folder / "pages")
    if kind == "mht":
        files = [page.with_suffix(".mht") for page in pages]
        for page, file in zip(pages, files, strict=True):
            file.write_bytes(as_archive(page.read_bytes()))
    else:
        files = converted(pages, kind, folder)
    sources = list(zip(files, reports.values(), strict=True))
    numbers = range(TIMES.get(kind, 60))
    outcomes, bad = fuzz(catalog, kind, sources, numbers, folder / f"bad.{kind}")
    assert bad == []
    assert outcomes[Outcome.PART] + outcomes[Outcome.REFUSED] > 0


@pytest.mark.parametrize("layout", [tabs, cell_a_line, pipes, no_rows])
def test_a_damaged_text_is_read_right_or_doubted(
    catalog: Catalog, folder: Path, layout: object
) -> None:
    assert callable(layout)
    sources = []
    for name, report in dressed_reports(catalog, 6).items():
        file = folder / f"{name}.{layout.__name__}.txt"
        text = document(catalog.edition(report.edition), report, layout)
        file.write_text(text, encoding="utf-8")
        sources.append((file, report))
    outcomes, bad = fuzz(catalog, "txt", sources, range(90), folder / "bad.txt")
    assert bad == []
    assert outcomes[Outcome.WHOLE] > 0
