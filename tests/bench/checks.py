"""How many mistakes the checks find, how often they cry wolf, and how long they take."""

from __future__ import annotations

import io
import itertools
import statistics
from collections import Counter, defaultdict
from dataclasses import replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from govreport_gui.checking import all_checks, check
from govreport_gui.forms import load_catalog
from govreport_gui.model.form import CellRef, Severity
from govreport_gui.model.report import parse_entry
from govreport_gui.storage.ownfile import write_report
from tests.bench.row import Row, percentile, seconds_once
from tests.conftest import ROOT
from tests.support.offices import draw, long_one
from tests.support.plants import PLANTS, is_found, plant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.forms import Catalog
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.report import Report

_CLEAN = 1000
_EACH = 60
"""Planted mistakes for each code."""
_LONG = 40
_CHARACTERS = 6000
_MOST_CHARACTERS = 200_000
_TIMES = 200
_CELL = CellRef("applications", "granted", "natural")


def rows() -> Iterator[Row]:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    yield from _missed(catalog)
    yield from _false(catalog)
    yield from _times(catalog)
    yield from _very_long(catalog)


def _missed(catalog: Catalog) -> Iterator[Row]:
    known = {code for c in all_checks() for code in c.codes}
    missed: dict[str, list[int]] = defaultdict(list)
    for code in sorted(known & PLANTS.keys()):
        for number in range(_EACH):
            planted = plant(code, Random(f"{code} {number}"), catalog)
            missed[code[0]].append(not is_found(planted, _findings(catalog, planted.report)))
    for family, misses in missed.items():
        what = f"{len(misses)} planted, one in a report, found at its place"
        yield Row(f"checks {family}: planted mistakes missed", _percent(misses), "%", what, 2)


def _false(catalog: Catalog) -> Iterator[Row]:
    found = Counter(
        finding.severity
        for number in range(_CLEAN)
        for finding in _findings(catalog, draw(Random(f"clean {number}"), catalog).report)
    )
    what = f"{_CLEAN} consistent reports"
    wolf = found[Severity.ERROR] + found[Severity.WARNING]
    yield Row("checks: false errors and warnings a report", wolf / _CLEAN, "", what, 0)
    yield Row("checks: hints a consistent report", found[Severity.HINT] / _CLEAN, "", what)


def _times(catalog: Catalog) -> Iterator[Row]:
    """Time texts that were never seen before, and then one more figure in one of them."""
    long = [
        long_one(Random(f"long {number}"), catalog, _CHARACTERS).report for number in range(_LONG)
    ]
    _findings(catalog, long.pop())
    checked = [seconds_once(partial(_findings, catalog, report)) for report in long]
    saved = [seconds_once(partial(write_report, report, io.BytesIO())) for report in long]
    what = f"{_CHARACTERS} characters and last year's report"
    yield Row("check: a long report, new text", statistics.median(checked) * 1000, "ms", what, 5)
    ratio = statistics.median(a / b for a, b in zip(checked, saved, strict=True))
    yield Row("check: a long report, ratio", ratio, "×", "storage.ownfile.write_report to memory")
    figures = itertools.count(1)
    typed = [
        seconds_once(partial(_findings, catalog, _typed(long[0], next(figures))))
        for _ in range(_TIMES)
    ]
    yield Row("check: one figure typed; median", statistics.median(typed) * 1000, "ms", what, 2)
    yield Row("check: one figure typed; p99", percentile(typed, 0.99) * 1000, "ms", what)
    words = [
        seconds_once(partial(_findings, catalog, _written(long[0], next(figures))))
        for _ in range(_TIMES)
    ]
    yield Row("check: one word typed; median", statistics.median(words) * 1000, "ms", what, 2)


def _very_long(catalog: Catalog) -> Iterator[Row]:
    """Time a text that somebody pasted a whole yearbook into."""
    drawn = (
        long_one(Random(f"very long {n}"), catalog, _CHARACTERS).report for n in itertools.count()
    )
    report, texts = next(drawn), []
    while sum(map(len, texts)) < _MOST_CHARACTERS:
        texts += next(drawn).paragraphs("五")
    report = replace(report, narrative={**report.narrative, "一": tuple(texts)})
    cold = seconds_once(partial(_findings, catalog, report))
    words = [
        seconds_once(partial(_findings, catalog, _written(report, number))) for number in range(20)
    ]
    what = f"{_MOST_CHARACTERS} characters in {len(texts)} paragraphs"
    yield Row("check: a very long text, new", cold * 1000, "ms", what, 300)
    yield Row(
        "check: a very long text, one word typed", statistics.median(words) * 1000, "ms", what, 30
    )


def _typed(report: Report, figure: int) -> Report:
    return replace(report, entries={**report.entries, _CELL: parse_entry(str(figure))})


def _written(report: Report, figure: int) -> Report:
    *others, last = report.paragraphs("一")
    text = (*others, f"{last}走访{figure}户。")
    return replace(report, narrative={**report.narrative, "一": text})


def _findings(catalog: Catalog, report: Report) -> tuple[Finding, ...]:
    return check(catalog.edition(report.edition), report)


def _percent(misses: list[int]) -> float:
    return 100 * sum(misses) / len(misses)
