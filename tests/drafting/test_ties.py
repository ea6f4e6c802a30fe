"""Figures that follow the tables, named as people type them."""

from __future__ import annotations

import pytest

from govreport_gui.drafting.ties import (
    insert_tie,
    loosen_ties,
    named,
    tie_at,
    tie_name,
    typed_ties,
    with_typed_ties,
)
from govreport_gui.model.finding import Passage
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import TextRef
from tests.drafting.conftest import RECEIVED, RESULTS, entered, report

TIED = "收到{applications.received.total}件，办结11件。"


def test_every_cell_is_found_by_its_short_name(any_form: Form) -> None:
    names = {ref: tie_name(any_form, ref) for ref in any_form.fields}
    assert len(set(names.values())) == len(names)
    assert {ref: named(any_form, name) for ref, name in names.items()} == {
        ref: ref for ref in names
    }


def test_every_cell_is_found_by_its_printed_key(any_form: Form) -> None:
    keys = any_form.by_printed_key
    assert {key: named(any_form, key) for key in keys} == dict(keys)


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("三.一.总计", "applications.received.total"),
        ("三。一。总计", "applications.received.total"),
        (" 三 . 一 . 自然人 ", "applications.received.natural"),
        ("三.新收", None),
        ("三.本年新收政府信息公开申请数量.总计", "applications.received.total"),
        ("三.三（一）.总计", "applications.granted.total"),
        ("三.予以公开.总计", "applications.granted.total"),
        ("三.三（三）1.商业企业", "applications.secret.companies"),
        ("三.属于国家秘密.申请人情况总计", "applications.secret.total"),
        ("二.行政规范性文件.本年制发件数", "disclosure.normative.issued"),
        ("二.行政许可.本年处理决定数量", "disclosure.licences.decisions"),
        ("四.行政复议.总计", "review.cases.review_total"),
        ("四.未经复议直接起诉.总计", "review.cases.direct_total"),
        ("四.总计", None),
        ("五.一", None),
        ("", None),
    ],
)
def test_a_cell_is_named_by_what_is_printed(form: Form, name: str, cell: str | None) -> None:
    assert named(form, name) == (None if cell is None else CellRef(*cell.split(".")))


def test_a_name_in_braces_becomes_a_tie(form: Form) -> None:
    text = "收到{三.一.总计}件，｛三.三（七）.总计｝件，{甲}。"
    assert [(t.start, t.end, t.ref) for t in typed_ties(form, text)] == [
        (2, text.index("件"), RECEIVED),
        (text.index("｛"), text.index("｝") + 1, RESULTS),
    ]
    kept = "收到{applications.received.total}件，{applications.results.total}件，{甲}。"
    assert with_typed_ties(form, text) == kept


def test_a_figure_is_tied_where_it_stands() -> None:
    drawn = report(TIED, cells={RECEIVED: "11", RESULTS: "11"})
    values = insert_tie(drawn, Passage("一", 0, 8, 10), RESULTS)
    assert values == {TextRef("一"): (TIED.replace("办结11", "办结{applications.results.total}"),)}


@pytest.mark.parametrize("at", [0, 2, 4, 10])
def test_a_tie_is_put_in_between_the_words(at: int) -> None:
    drawn = report(TIED, cells={RECEIVED: "11"})
    text = drawn.paragraphs("一")[0]
    after = entered(drawn, insert_tie(drawn, Passage("一", 0, at, at), RECEIVED))
    assert after.paragraphs("一") == (f"{text[:at]}11{text[at:]}",)
    assert after.narrative["一"][0].count("{") == 2


def test_a_blank_section_can_begin_with_a_tie() -> None:
    blank = report()
    assert tie_at(blank, "五", 0, 0) is None
    values = insert_tie(blank, Passage("五", 0, 0, 0), RECEIVED)
    assert values == {TextRef("五"): ("{applications.received.total}",)}


def test_a_loosened_figure_stays_as_plain_text() -> None:
    drawn = report(TIED, cells={RECEIVED: "11"})
    for start, end in [(2, 4), (3, 3), (0, 99), (0, 2), (4, 4)]:
        values = loosen_ties(drawn, Passage("一", 0, start, end))
        assert values == {TextRef("一"): ("收到11件，办结11件。",)}
    assert loosen_ties(drawn, Passage("一", 0, 5, 9)) == {TextRef("一"): (TIED,)}


def test_the_tie_under_the_cursor_is_told() -> None:
    drawn = report(TIED, cells={RECEIVED: "11"})
    found = [tie_at(drawn, "一", 0, at) for at in range(6)]
    assert [tie and tie.ref for tie in found] == [None, None, RECEIVED, RECEIVED, None, None]
