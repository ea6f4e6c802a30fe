"""Sentences in the style of real offices against tables: what agrees, and what is off."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from govreport_gui.checking import check
from govreport_gui.checking.mentions import figures, rewritten_like
from govreport_gui.model.form import CellRef, Form
from tests.support.reports import NARRATIVE, with_cells, zeros

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.report import Report

DATA = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
ALTERED = [
    (sample, number)
    for sample in DATA["agrees"]
    for number in range(len(sample.get("figures", ())))
]


def cell(name: str) -> CellRef:
    table, _, rest = name.partition(".")
    if table in ("rules", "normative", "licences", "penalties", "coercion", "charges"):
        return CellRef("disclosure", table, rest)
    return CellRef("review", "cases", rest) if table == "review" else _application(table, rest)


def _application(row: str, column: str) -> CellRef:
    return CellRef("applications", row, column or "total")


def report(form: Form, table: str, text: str) -> Report:
    cells = {cell(name): value for name, value in DATA["table"][table].items()}
    assert cells.keys() <= form.fields.keys()
    narrative = {**NARRATIVE, "一": (text,)}
    return replace(with_cells(zeros(form), cells), narrative=narrative)


def found(form: Form, table: str, text: str) -> list[Finding]:
    findings = check(form, report(form, table, text))
    return [f for f in findings if f.code.startswith("X") and f.rule != "X6.unmentioned"]


def marked(findings: list[Finding], text: str) -> list[str]:
    return [f"{f.code} {text[p.start : p.end]}" for f in findings for p in f.passages]


@pytest.mark.parametrize("sample", DATA["agrees"], ids=lambda sample: sample["text"][:24])
def test_a_careful_sentence_has_no_finding(form: Form, sample: dict[str, Any]) -> None:
    assert marked(found(form, sample["table"], sample["text"]), sample["text"]) == []


@pytest.mark.parametrize("sample", DATA["wrong"], ids=lambda sample: sample["text"][:24])
def test_a_wrong_sentence_is_marked_at_the_words(form: Form, sample: dict[str, Any]) -> None:
    findings = found(form, sample["table"], sample["text"])
    assert sorted(marked(findings, sample["text"])) == sorted(sample["finds"])
    assert len({f.rule for f in findings}) == len(findings)


@pytest.mark.parametrize(
    ("sample", "number"), ALTERED, ids=lambda x: x["text"][:20] if isinstance(x, dict) else str(x)
)
def test_any_figure_that_is_altered_is_found_at_its_place(
    form: Form, sample: dict[str, Any], number: int
) -> None:
    text, start = sample["text"], 0
    for figure in sample["figures"][: number + 1]:
        start = next(f.start for f in figures(text) if f.start >= start and f.written == figure)
        start += len(figure)
    end, start = start, start - len(sample["figures"][number])
    [old] = [f for f in figures(text) if f.start == start]
    new = rewritten_like(
        old, old.in_ten_thousands + 4000 if "元" in old.unit else old.number + 4000
    )
    altered = text[:start] + new + text[end:]
    places = [
        (passage.start, passage.end)
        for finding in found(form, sample["table"], altered)
        for passage in finding.passages
        if finding.code != "X4"
    ]
    assert set(places) == {(start, start + len(new))}
