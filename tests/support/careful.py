"""Whole reports as careful offices write them, read from ``tests/checking/careful``.

A file holds ``agency``, ``year``, ``edition``, ``cells`` (all others are 0), ``text`` and perhaps
``last_year``, again such a report.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govreport_gui.model.form import CellRef
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.forms import Catalog
    from govreport_gui.model.report import Report

FOLDER = Path(__file__).parents[1] / "checking" / "careful"


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
