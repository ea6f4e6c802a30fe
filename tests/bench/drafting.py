"""Help with writing on reports of 20,000 characters: last year in view, tidying, finding."""

from __future__ import annotations

import statistics
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from govreport_gui.drafting import tidying
from govreport_gui.drafting.carried import aligned, overall_similarity, similarity
from govreport_gui.drafting.finding_text import Search, find
from govreport_gui.drafting.numbering import renumber
from govreport_gui.drafting.tidying import tidy
from govreport_gui.drafting.word_diff import word_diff
from govreport_gui.forms import load_catalog
from govreport_gui.model import likeness
from tests.bench.row import Row, seconds
from tests.conftest import ROOT
from tests.support.offices import long_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govreport_gui.model.report import Report

_CHARACTERS = 20_000
_TIMES = 7


def rows() -> Iterator[Row]:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    report = long_one(Random("drafting"), catalog, _CHARACTERS).report
    form = catalog.edition(report.edition)
    changed = _changed(report)
    what = f"{_CHARACTERS} characters each, nothing remembered"
    yield _row("drafting: both years side by side", lambda: _compare(changed), what, 100)
    yield _row("drafting: 一键排版 of a report", lambda: tidy(form, report), what, 100)
    yield _row("drafting: find words", lambda: find(form, report, Search("公开")), what, 50)
    yield _row("drafting: renumber", lambda: renumber(report, "五"), what, 50)


def _row(name: str, work: Callable[[], object], what: str, goal: float) -> Row:
    def afresh() -> None:
        for cached in _CACHES:
            cached.cache_clear()
        work()

    return Row(f"{name}, ms", statistics.median(seconds(afresh, _TIMES)) * 1000, "ms", what, goal)


_CACHES = (aligned, word_diff, likeness.percent_alike, likeness.masked, tidying._slips)


def _changed(report: Report) -> Report:
    """Return the report with last year's, of which every paragraph was written anew in part."""
    rng = Random("changed")
    narrative = {
        section: tuple(_rewritten(rng, text) for text in texts)
        for section, texts in report.narrative.items()
    }
    last = replace(report, year=2024, narrative=narrative, last_year=None)
    return replace(report, last_year=last)


def _rewritten(rng: Random, text: str) -> str:
    return "".join(rng.choice("某些其他") if rng.random() < 0.1 else letter for letter in text)


def _compare(report: Report) -> None:
    last = report.last_year
    assert last is not None
    overall_similarity(report)
    for section in report.narrative:
        similarity(report, section)
        this, before = report.paragraphs(section), last.paragraphs(section)
        for pair in aligned(this, before):
            if pair.this is not None and pair.last is not None:
                word_diff(before[pair.last], this[pair.this])
