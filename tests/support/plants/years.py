"""Mistakes that last year's report gives away."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.support.offices import draw
from tests.support.offices.closing import PROBLEMS
from tests.support.offices.tables import COLUMNS, cell
from tests.support.plants.figures import LICENCES, NORMATIVE, number, planted
from tests.support.plants.plant import Plant, appended, find, with_numbers, with_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from govreport_gui.forms import Catalog


def carried(rng: Random, catalog: Catalog) -> Plant:
    w, column = draw(rng, catalog, last=True), rng.choice(COLUMNS)
    last = w.report.last_year
    assert last is not None
    refs = cell("carried_out", column), cell("carried_out", "total")
    more = rng.randint(1, 5)
    before = with_numbers(last, {r: int(last.entry(r).number or 0) + more for r in refs})
    cells = cell("carried_in", column), cell("carried_in", "total")
    return planted(replace(w.report, last_year=before), "Y1", *cells)


def in_force(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=True, year=rng.choice([2022, 2023, 2024, 2025]))
    off = rng.choice([-2, -1, 1, 2, 5])
    if number(w, NORMATIVE[0]) + off < 0:
        return None
    report = with_numbers(w.report, {NORMATIVE[0]: number(w, NORMATIVE[0]) + off})
    return planted(report, "Y2 A7", NORMATIVE[0])


def forgotten(rng: Random, catalog: Catalog) -> Plant | None:
    w, name = draw(rng, catalog, last=True), rng.choice(["review", "direct", "appeal"])
    pending, total = (cell("cases", f"{name}_{c}", "review") for c in ("pending", "total"))
    last = w.report.last_year
    assert last is not None
    if number(w, total) or last.entry(total).number:
        return None
    before = with_numbers(last, dict.fromkeys((pending, total), rng.randint(1, 4)))
    return planted(replace(w.report, last_year=before), "Y3", total)


def jump(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=True, year=2025)
    if number(w, LICENCES) < 5:
        return None
    report = with_numbers(w.report, {LICENCES: number(w, LICENCES) * rng.randint(20, 40)})
    return planted(report, "Y4", LICENCES)


def copied(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=True, busy=True, year=rng.choice([2020, 2022, 2025]))
    last = w.report.last_year
    assert last is not None
    if (last.entry(cell("received", "total")).number or 0) < 6:
        return None
    return planted(replace(w.report, entries=last.entries), "Y5", cell("received", "total"))


def alike(rng: Random, catalog: Catalog) -> Plant | None:
    """Take last year's text over, with other figures and the new year."""
    w, section = draw(rng, catalog, last=True), rng.choice(["一", "五"])
    last = w.report.last_year
    assert last is not None and last.year is not None  # noqa: PT018
    old = str(last.year)
    text = tuple(
        re.sub(
            r"\d+(?=[条篇件次])",
            lambda m: str(int(m[0]) + rng.randint(1, 9)),
            p.replace(old, str(w.report.year)),
        )
        for p in last.paragraphs(section)
    )
    if len("".join(text)) < 120:
        return None
    report = replace(w.report, narrative={**w.report.narrative, section: text})
    return Plant(report, frozenset({"Y6"}), words=f"{section} as last year")


def repeated(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=True)
    last = w.report.last_year
    assert last is not None
    old = next(words for words in PROBLEMS if find(last, "五", words))
    new = next((p for words in PROBLEMS if (p := find(w.report, "五", words))), None)
    assert new is not None
    report, there = with_words(w.report, new, old)
    return Plant(report, frozenset({"Y7"}), passages=(there,), words=old)


def kept(rng: Random, catalog: Catalog) -> Plant:
    """Let a sentence with last year's figures stand."""
    w = draw(rng, catalog, last=True)
    last = w.report.last_year
    assert last is not None
    words = rng.choice([
        "组织政务公开专题培训{}次，{}人参加，印发学习材料{}份。", "走访群众{}户，收集意见{}条，采纳{}条。",
        "在便民服务大厅摆放公开手册{}册，接待咨询{}人次，解答问题{}个。",
    ]).format(rng.randint(2, 9), rng.randint(30, 400), rng.randint(10, 90))  # fmt: skip
    before, _ = appended(last, "一", -1, words)
    report, there = appended(w.report, "一", -1, words)
    return Plant(
        replace(report, last_year=before), frozenset({"R1"}), passages=(there,), words=words
    )


def another_year(rng: Random, catalog: Catalog) -> Plant:
    w = draw(rng, catalog, last=True, year=2025)
    last = w.report.last_year
    assert last is not None
    before = replace(last, year=rng.choice([2021, 2022, 2023, 2025]))
    return planted(replace(w.report, last_year=before), "Y8")


PLANTS: dict[str, Callable[[Random, Catalog], Plant | None]] = {
    "Y1": carried, "Y2": in_force, "Y3": forgotten, "Y4": jump, "Y5": copied, "Y6": alike,
    "Y7": repeated, "Y8": another_year, "R1": kept,
}  # fmt: skip
