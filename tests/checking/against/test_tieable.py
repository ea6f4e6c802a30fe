"""Figures that name a cell and say just what it holds can be tied to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from govreport_gui.checking.against.tieable import tieable
from govreport_gui.model.form import CellRef, Form
from tests.support.reports import with_cells, zeros

CELLS = {
    "applications.received.total": "11",
    "applications.carried_in.total": "2",
    "applications.results.total": "12",
    "applications.granted.total": "7",
    "applications.carried_out.total": "1",
    "disclosure.normative.issued": "1286",
    "review.cases.review_total": "3",
    "review.cases.direct_total": "2",
}


OTHER = "全年新收政府信息公开申请11件。"
"""What another section says."""


def found(form: Form, text: str, cells: Mapping[str, str] = CELLS) -> list[tuple[str, str]]:
    """Return the figures of a text with the cells that they could be tied to."""
    typed = {CellRef(*name.split(".")): value for name, value in cells.items()}
    report = replace(with_cells(zeros(form), typed), narrative={"五": (OTHER,), "一": (text,)})
    texts = report.paragraphs("一")
    return [
        (texts[p.paragraph][p.start : p.end], ".".join(ref))
        for p, ref in tieable(form, report, "一")
    ]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "全年新收政府信息公开申请11件，上年结转2件，予以公开7件，结转下年度继续办理1件。",
            [
                ("11", "applications.received.total"),
                ("2", "applications.carried_in.total"),
                ("7", "applications.granted.total"),
                ("1", "applications.carried_out.total"),
            ],
        ),
        ("全年收到政府信息公开申请11件，均已答复。", [("11", "applications.received.total")]),
        ("依申请公开12件。", [("12", "applications.results.total")]),
        ("本年制发行政规范性文件1286件。", [("1286", "disclosure.normative.issued")]),
        ("全年发生行政复议案件3件。", [("3", "review.cases.review_total")]),
    ],
)
def test_a_figure_is_tied_to_what_its_sentence_names(
    form: Form, text: str, pairs: list[tuple[str, str]]
) -> None:
    assert found(form, text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "全年新收政府信息公开申请10件。",
        "全年新收政府信息公开申请十一件。",
        "全年新收政府信息公开申请１１件。",
        "全年收到政府信息公开申请13件。",
        "本年制发行政规范性文件1,286件。",
        "全年召开会议11次。",
        "2024年新收政府信息公开申请11件。",
        "全年未收到政府信息公开申请。",
        "全年新收政府信息公开申请{applications.received.total}件。",
        "新收申请和上年结转申请共11件。",
        "全年发生行政诉讼案件2件。",
        "全年受理并答复政府信息公开申请11件。",
    ],
)
def test_what_a_tie_would_change_or_does_not_know_is_left(form: Form, text: str) -> None:
    assert found(form, text) == []


def test_a_blank_table_ties_nothing(form: Form) -> None:
    assert found(form, "全年新收政府信息公开申请11件。", {"applications.received.total": ""}) == []
