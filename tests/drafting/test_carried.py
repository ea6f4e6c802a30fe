"""Last year's text beside this year's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.checking import check
from govreport_gui.drafting.carried import (
    Pair,
    State,
    aligned,
    overall_similarity,
    same_as_last_year,
    similarity,
)
from govreport_gui.drafting.word_diff import word_diff
from govreport_gui.model.form import PREAMBLE, Form
from govreport_gui.model.likeness import masked
from tests.drafting.conftest import report, with_last_year

FIRST = "全年通过政府网站公开各类信息，及时回应群众关切。"
SECOND = "畅通受理渠道，规范登记、答复各环节，全年未收到申请。"
THIRD = "明确专人负责，定期开展业务培训。"


def test_the_same_text_is_the_same_though_it_is_spaced_otherwise() -> None:
    assert aligned((FIRST, SECOND), (FIRST, f"  {SECOND[:5]} {SECOND[5:]}")) == (
        Pair(State.SAME, 0, 0),
        Pair(State.SAME, 1, 1),
    )


def test_a_paragraph_is_set_beside_the_one_that_it_was_made_from() -> None:
    changed = SECOND.replace("全年未收到申请", "全年收到申请11件")
    assert aligned((THIRD, changed), (SECOND,)) == (
        Pair(State.NEW, 0, None),
        Pair(State.CHANGED, 1, 0),
    )


def test_what_was_left_out_stands_at_its_place() -> None:
    assert aligned((FIRST, THIRD), (FIRST, SECOND, THIRD)) == (
        Pair(State.SAME, 0, 0),
        Pair(State.GONE, None, 1),
        Pair(State.SAME, 1, 2),
    )


def test_the_likelier_of_two_is_taken() -> None:
    changed = FIRST.replace("及时", "认真")
    nearly = FIRST.replace("群众", "社会").replace("及时", "适时")
    assert Pair(State.CHANGED, 1, 0) in aligned((nearly, changed), (FIRST,))


def test_what_has_nothing_in_common_is_gone_and_new() -> None:
    states = [pair.state for pair in aligned((THIRD,), (SECOND,))]
    assert sorted(states) == [State.GONE, State.NEW]


_TEXTS = st.lists(
    st.sampled_from([FIRST, SECOND, THIRD, FIRST + THIRD, THIRD[:-3], "一。"]), max_size=7
)


@given(_TEXTS.map(tuple), _TEXTS.map(tuple))
def test_every_paragraph_of_both_years_stands_there_once_and_in_order(
    this: tuple[str, ...], last: tuple[str, ...]
) -> None:
    pairs = aligned(this, last)
    assert [p.this for p in pairs if p.this is not None] == list(range(len(this)))
    assert [p.last for p in pairs if p.last is not None] == list(range(len(last)))


def test_a_paragraph_that_was_moved_is_still_last_years() -> None:
    spaced = f"　{FIRST}"
    this = with_last_year(
        report(THIRD, SECOND + "新。", spaced), report(FIRST, SECOND, f"{THIRD} ")
    )
    assert same_as_last_year(this, "一") == {0, 2}
    assert same_as_last_year(report(FIRST), "一") == frozenset()


def test_a_paragraph_of_which_only_the_typesetting_was_tidied_is_still_last_years() -> None:
    this = with_last_year(report("（二）公开12条，均已更新。"), report("(4) 公开 12 条,均已更新."))
    assert same_as_last_year(this, "一") == {0}


def test_similarity_leaves_figures_aside() -> None:
    this = with_last_year(report("2025年公开12条。"), report("2024年公开7条。"))
    assert similarity(this, "一") == 1
    assert similarity(with_last_year(report(FIRST), report()), "一") == 0
    assert similarity(report(FIRST), "一") is None
    assert overall_similarity(report(FIRST)) is None


def test_similarity_is_what_the_check_says(form: Form) -> None:
    """Y6 speaks up above 90 %."""
    text = (FIRST + SECOND + THIRD) * 3
    this = with_last_year(report(text + "今年新建了查阅点。"), report(text))
    [finding] = [f for f in check(form, this) if f.rule == "Y6.一"]
    found = similarity(this, "一")
    assert found is not None
    assert dict(finding.facts)["percent"] == str(int(found * 100))


def test_overall_all_text_counts_but_the_preamble() -> None:
    this = replace(report(), narrative={PREAMBLE: (THIRD * 9,), "五": (SECOND,), "一": (FIRST,)})
    last = replace(report(), narrative={PREAMBLE: (FIRST,), "一": (FIRST,), "五": (SECOND,)})
    assert overall_similarity(with_last_year(this, last)) == 1


def test_overall_a_longer_section_counts_for_more() -> None:
    this = replace(report(), narrative={"一": (FIRST * 3,), "五": ("甲乙丙。",)})
    last = replace(report(), narrative={"一": (FIRST * 3,), "五": ("丁戊己！",)})
    found = overall_similarity(with_last_year(this, last))
    long = len(masked(FIRST * 3))
    assert found == pytest.approx(long / (long + len("甲乙丙")))


@pytest.mark.parametrize(
    ("last", "this", "pieces"),
    [
        ("公开12条。", "公开112条。", [("公开", "公开"), ("12", "112"), ("条。", "条。")]),
        ("甲", "甲", [("甲", "甲")]),
        ("甲乙，丙丁", "戊己，庚辛", [("甲乙", "戊己"), ("，", "，"), ("丙丁", "庚辛")]),
        ("甲5乙", "丙5丁", [("甲", "丙"), ("5", "5"), ("乙", "丁")]),
        ("", "甲乙", [("", "甲乙")]),
        ("使用Word编写", "使用WPS编写", [("使用", "使用"), ("Word", "WPS"), ("编写", "编写")]),
        ("费用1.5万元", "费用1.25万元", [("费用", "费用"), ("1.5", "1.25"), ("万元", "万元")]),
        ("𠮷镇公开", "吉镇公开", [("𠮷", "吉"), ("镇公开", "镇公开")]),
        (
            "认真开展业务培训",
            "扎实做好业务学习",
            [("认真开展", "扎实做好"), ("业务", "业务"), ("培训", "学习")],
        ),
    ],
)
def test_two_paragraphs_are_compared_word_by_word(
    last: str, this: str, pieces: list[tuple[str, str]]
) -> None:
    assert [tuple(piece) for piece in word_diff(last, this)] == pieces


def test_a_single_character_between_two_changes_is_no_island() -> None:
    assert [p.is_same for p in word_diff("开展的工作", "做好的事项")] == [False]


_WORDS = st.text(st.sampled_from("公开信息，。12.5aB 𠮷"), max_size=30)


@given(_WORDS, _WORDS)
def test_the_pieces_are_the_two_paragraphs(last: str, this: str) -> None:
    pieces = word_diff(last, this)
    assert "".join(piece.last for piece in pieces) == last
    assert "".join(piece.this for piece in pieces) == this
