"""How many mistakes the checks find, how often they cry wolf, and how long they take."""

from __future__ import annotations

import io
import itertools
import os
import statistics
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
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
    from concurrent.futures import Executor

    from govreport_gui.forms import Catalog
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.report import Report

_CLEAN = 1000
_PART = 100
_EACH = 60
"""Planted mistakes for each code."""
_LONG, _BATCHES = 40, 5
"""Long texts that are timed together, and how often: the batch counts that was disturbed least."""
_CHARACTERS = 6000
_MOST_CHARACTERS = 200_000
_TIMES = 200
_CELL = CellRef("applications", "granted", "natural")


def rows() -> Iterator[Row]:
    """Count in as many processes as there are processors, and time with all of them at rest."""
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        yield from _missed(pool)
        yield from _false(pool)
    yield from _times(catalog)
    yield from _very_long(catalog)


def _missed(pool: Executor) -> Iterator[Row]:
    known = {code for c in all_checks() for code in c.codes}
    codes = sorted(known & PLANTS.keys())
    missed: dict[str, list[bool]] = defaultdict(list)
    for code, misses in zip(codes, pool.map(_misses, codes), strict=True):
        missed[code[0]] += misses
    for family, all_misses in missed.items():
        what = f"{len(all_misses)} planted, one in a report, found at its place"
        yield Row(f"checks {family}: planted mistakes missed", _percent(all_misses), "%", what, 2)


def _misses(code: str) -> list[bool]:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    planted = (plant(code, Random(f"{code} {number}"), catalog) for number in range(_EACH))
    return [not is_found(one, _findings(catalog, one.report)) for one in planted]


def _false(pool: Executor) -> Iterator[Row]:
    parts = [range(first, first + _PART) for first in range(0, _CLEAN, _PART)]
    found = sum(pool.map(_severities, parts), Counter())
    what = f"{_CLEAN} consistent reports"
    wolf = found[Severity.ERROR] + found[Severity.WARNING]
    yield Row("checks: false errors and warnings a report", wolf / _CLEAN, "", what, 0)
    yield Row("checks: hints a consistent report", found[Severity.HINT] / _CLEAN, "", what)


def _severities(numbers: range) -> Counter[Severity]:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    return Counter(
        finding.severity
        for number in numbers
        for finding in _findings(catalog, draw(Random(f"clean {number}"), catalog).report)
    )


def _times(catalog: Catalog) -> Iterator[Row]:
    """Time texts that were never seen before, and then one more figure in one of them."""
    drawn = (long_one(Random(f"long {n}"), catalog, _CHARACTERS).report for n in itertools.count())
    _findings(catalog, next(drawn))
    cold = []
    for _ in range(_BATCHES):
        long = list(itertools.islice(drawn, _LONG))
        checked = [seconds_once(partial(_findings, catalog, report)) for report in long]
        cold.append(statistics.median(checked))
    saved = [seconds_once(partial(write_report, report, io.BytesIO())) for report in long]
    what = f"{_CHARACTERS} characters and last year's report"
    batches = f"{what}; the best of {_BATCHES} batches of {_LONG}"
    yield Row("check: a long report, new text", min(cold) * 1000, "ms", batches, 5)
    again = [seconds_once(partial(_findings, catalog, report)) for report in long]
    yield Row("check: the same report again", statistics.median(again) * 1000, "ms", what, 5)
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


def _percent(misses: list[bool]) -> float:
    return 100 * sum(misses) / len(misses)
