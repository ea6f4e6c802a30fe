"""Reports in every dress and every format that LibreOffice writes; many more in ``make bench``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.dressed_files import (
    FILTERS,
    Score,
    converted,
    dressed_reports,
    score,
    write_pages,
)

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog

COUNT = 6


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dressed")


@pytest.mark.parametrize("kind", FILTERS)
def test_every_cell_and_paragraph_is_found_in_every_format(
    catalog: Catalog, folder: Path, kind: str
) -> None:
    reports = dressed_reports(catalog, COUNT)
    pages = write_pages(catalog, reports, folder / "pages")
    found = Score()
    for file in converted(pages, kind, folder):
        found += score(catalog, reports[file.stem], file)
    assert found == Score(right=found.cells, paragraphs=found.paragraphs, in_order=found.paragraphs)
    assert found.cells > 1000
