"""How much of dressed and of real reports is read again, in every format and layout."""

from __future__ import annotations

import json
import os
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

from govreport_gui.forms import load_catalog
from govreport_gui.model.report import Report, parse_entry
from tests.bench.row import Row
from tests.conftest import ROOT, SEEDS
from tests.support.dressed_files import (
    FILTERS,
    Score,
    converted,
    dressed_reports,
    score,
    write_pages,
    write_pages_without_rules,
)
from tests.support.flat import FLAT, document, no_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from govreport_gui.forms import Catalog

_REPORTS = 60
_DRAWN_OR_FLAT = 0.5
"""Percent of cells that may be missing where a format keeps no cells: PDF and flat text."""


def rows(folder: Path) -> Iterator[Row]:
    """Take as many formats at once as there are processors; takes two minutes or three."""
    folder.mkdir(exist_ok=True)
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    pages = write_pages(catalog, _reports(catalog), folder / "pages")
    layouts = [layout.__name__ for layout in FLAT]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        made = pool.map(_converted, FILTERS, repeat(pages), repeat(folder))
        flat = pool.map(_flat, layouts, repeat(folder))
        for kind, found in zip(FILTERS, made, strict=True):
            yield from _told(kind, found, _DRAWN_OR_FLAT if kind in {"pdf", "txt"} else 0)
        for layout, found in zip(layouts, flat, strict=True):
            yield from _told(f"txt, {layout}", found, _DRAWN_OR_FLAT)
    yield from _told("pdf without rules", _without_rules(folder), None)


def _converted(kind: str, pages: Sequence[Path], folder: Path) -> Score:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    reports = _reports(catalog)
    files = converted(pages, kind, folder, profile=folder / f"profile.{kind}")
    return sum((score(catalog, reports[f.stem], f) for f in files), Score())


def _without_rules(folder: Path) -> Score:
    """Tables whose cells only stand in line; what is not certain there is left to the person."""
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    reports = _reports(catalog)
    folder = folder / "unruled"
    folder.mkdir(exist_ok=True)
    pages = write_pages_without_rules(catalog, reports, folder / "pages")
    files = converted(pages, "pdf", folder)
    return sum((score(catalog, reports[file.stem], file) for file in files), Score())


def _flat(layout: str, folder: Path) -> Score:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    table = next(one for one in FLAT if one.__name__ == layout)
    found = Score()
    for name, report in _reports(catalog).items():
        form = catalog.edition(report.edition)
        if table is no_rows and len(report.entries) < len(form.fields):
            # Nothing tells where a blank cell was.
            continue
        file = folder / f"{name}.{layout}.txt"
        file.write_text(document(form, report, table), encoding="utf-8")
        found += score(catalog, report, file)
    return found


def _reports(catalog: Catalog) -> dict[str, Report]:
    return dressed_reports(catalog, _REPORTS) | dict(_seeds(catalog))


def _told(kind: str, found: Score, missing: float | None) -> Iterator[Row]:
    all_cells = f"{found.right} of {found.cells} cells right, {found.missing} missing"
    yield Row(f"accuracy {kind}: cells wrong", found.wrong, "", all_cells, 0)
    share = 100 * found.missing / found.cells
    yield Row(f"accuracy {kind}: cells missing", share, "%", all_cells, missing)
    lost = found.paragraphs - found.in_order
    order = f"{found.in_order} of {found.paragraphs} paragraphs in order"
    yield Row(f"accuracy {kind}: paragraphs not as written", lost, "", order, 0)


def _seeds(catalog: Catalog) -> Iterator[tuple[str, Report]]:
    """Yield the real reports, where they are at hand."""
    for file in sorted(SEEDS.glob("*.expected.json")):
        data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        form = catalog.edition(data["form"])
        cells = {
            form.by_printed_key[key]: entry
            for key, text in data["cells"].items()
            if (entry := parse_entry(text)).text
        }
        texts = {key: tuple(paragraphs) for key, paragraphs in data["text"].items() if paragraphs}
        report = Report(form.key, form.edition, data["agency"], data["year"], cells, texts)
        yield file.name.partition(".")[0], report
