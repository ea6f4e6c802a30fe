"""Whole reports as careful offices write them, in as many styles: not one finding.

A file holds ``agency``, ``year``, ``edition``, ``cells`` (all others are 0), ``text`` and perhaps
``last_year``. What is said of them anyway is a hint that stands beside the name below.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from govreport_gui.checking import check
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Report
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.forms import Catalog

FOLDER = Path(__file__).parent / "careful"


def written(catalog: Catalog, content: Mapping[str, Any], agency: str = "") -> Report:
    form = catalog.edition(content.get("edition", 2021))
    cells = {CellRef(*name.split(".")): text for name, text in content.get("cells", {}).items()}
    assert cells.keys() <= form.fields.keys()
    agency = content.get("agency", agency)
    last = content.get("last_year")
    return replace(
        with_cells(zeros(form), cells),
        agency=agency,
        year=content["year"],
        narrative={key: tuple(texts) for key, texts in content["text"].items()},
        last_year=None if last is None else written(catalog, last, agency),
    )


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_a_careful_report_has_no_finding(catalog: Catalog, path: Path) -> None:
    report = written(catalog, tomllib.loads(path.read_text(encoding="utf-8")))
    assert check(catalog.edition(report.edition), report) == ()
