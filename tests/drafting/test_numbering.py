"""Numbers are made continuous level by level; what merely mentions a number stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.drafting.numbering import next_mark, renumber, set_level
from govreport_gui.model.outline import Level, heading_mark
from tests.drafting.conftest import RECEIVED, entered, report, texts


def renumbered(*before: str) -> tuple[str, ...]:
    drawn = report(*before)
    return entered(drawn, renumber(drawn, "一").values).paragraphs("一")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            ["（一）甲", "（二）乙", "（三）丙", "（4） 丁", "（5）戊"],
            "（一）甲 （二）乙 （三）丙 （四） 丁 （五）戊",
        ),
        (["1. 甲", "2. 乙", "2. 丙"], "1. 甲 2. 乙 3. 丙"),
        (["(一)甲", "（三）乙"], "(一)甲 （二）乙"),
        (["(一)甲", "(二)乙", "（3）丙"], "(一)甲 (二)乙 (三)丙"),
        (["（一）甲", "（3）乙"], "（一）甲 （1）乙"),
        (["（一）甲", "（1）乙"], "（一）甲 （1）乙"),
        (["1.甲", "2.乙", "1.丙", "2.丁"], "1.甲 2.乙 3.丙 4.丁"),
        (["1、甲", "3、乙", "１．丙"], "1、甲 2、乙 ３．丙"),
        (["（二）甲", "（三）乙"], "（一）甲 （二）乙"),
        (["一、甲", "三、乙"], "一、甲 二、乙"),
        (["（一）甲", "1.乙", "2.丙", "（二）丁", "3.戊"], "（一）甲 1.乙 2.丙 （二）丁 1.戊"),
        (["1.甲", "（1）乙", "（3）丙", "2.丁", "（2）戊"], "1.甲 （1）乙 （2）丙 2.丁 （1）戊"),
    ],
)
def test_numbers_become_continuous_and_keep_their_style(before: list[str], after: str) -> None:
    assert " ".join(renumbered(*before)) == after


def test_a_list_below_another_line_that_leads_in_begins_anew() -> None:
    before = ("存在的问题：", "1.甲。", "2.乙。", "改进措施：", "1.丙。", "3.丁。")
    assert renumbered(*before)[3:] == ("改进措施：", "1.丙。", "2.丁。")


def test_a_second_list_behind_body_text_begins_anew_only_if_it_goes_on() -> None:
    body = "以上问题已经向分管领导报告，并列入了下一年度的工作计划之中。"
    assert renumbered("1.甲。", "2.乙。", body, "1.丙。", "2.丁。")[3:] == ("1.丙。", "2.丁。")
    assert renumbered("1.甲。", "2.乙。", body, "1.丙。")[3:] == ("3.丙。",)
    slip = ("（一）甲。", body, "（一）乙。", body, "（二）丙。")
    assert renumbered(*slip)[2::2] == ("（二）乙。", "（三）丙。")


def test_references_stay_and_are_listed() -> None:
    drawn = report("（一）甲，参见（三）。", "（三）乙，按照（一）办理。")
    done = renumber(drawn, "一")
    assert texts(done.values) == ("（一）甲，参见（三）。", "（二）乙，按照（一）办理。")
    words = [drawn.paragraphs("一")[p.paragraph][p.start : p.end] for p in done.references]
    assert words == ["（三）", "（一）"]


def test_what_is_numbered_well_has_nothing_to_renumber_and_no_reference_to_look_at() -> None:
    done = renumber(report("（一）甲，参见（二）。", "（二）乙。"), "一")
    assert (done.values, done.edits, done.references) == ({}, (), ())


def test_before_and_after_are_told_of_each_number() -> None:
    [edit] = renumber(report("1.甲", "1.乙"), "一").edits
    assert (edit.paragraph, edit.before, edit.after) == (1, "1.", "2.")


def test_ties_behind_a_number_stay_ties() -> None:
    tied = "（三）申请{applications.received.total}件。"
    drawn = report("（一）甲。", tied, cells={RECEIVED: "11"})
    assert texts(renumber(drawn, "一").values) == ("（一）甲。", tied.replace("三", "二"))


_MARKED = st.builds(
    "{}{}".format,
    st.sampled_from(
        [
            "（一）",
            "（二）",
            "(三)",
            "（4）",
            "(1)",
            "1.",
            "2、",
            "3.",
            "一、",
            "二、",
            "",
            "见（二）",
        ]
    ),
    st.sampled_from(["主动公开。", "改进措施：", "目录", "全年公开信息十二条，均在网站。" * 3]),
)


@given(st.lists(_MARKED, max_size=12))
def test_what_was_renumbered_once_needs_it_no_more(before: list[str]) -> None:
    once = renumbered(*before)
    assert renumbered(*once) == once


@given(st.lists(_MARKED, max_size=12))
def test_nothing_but_numbers_is_changed(before: list[str]) -> None:
    def bare(lines: list[str] | tuple[str, ...]) -> list[str]:
        return [line[mark.end :] if (mark := heading_mark(line)) else line for line in lines]

    assert bare(renumbered(*before)) == bare(before)


@pytest.mark.parametrize(
    ("level", "after"),
    [
        (Level.TOP, "一、平台建设。"),
        (Level.LEAD, "（三）平台建设。"),
        (Level.ITEM, "1.平台建设。"),
        (Level.SUB_ITEM, "（1）平台建设。"),
    ],
)
def test_body_text_becomes_a_numbered_paragraph(level: Level, after: str) -> None:
    drawn = report("（一）甲。", "（二）乙。", "平台建设。")
    assert entered(drawn, set_level(drawn, "一", [2], level)).paragraphs("一")[2] == after


def test_a_number_goes_with_the_space_behind_it() -> None:
    drawn = report("（一）甲。", "1. 乙{applications.received.total}件。")
    assert (
        texts(set_level(drawn, "一", [1], Level.BODY))[1] == "乙{applications.received.total}件。"
    )
    assert texts(set_level(drawn, "一", [1], Level.LEAD))[1][:4] == "（二）乙"


def test_several_paragraphs_put_on_a_level_count_along_in_the_style_above() -> None:
    drawn = report("1、甲。", "乙。", "丙。")
    assert texts(set_level(drawn, "一", [2, 1], Level.ITEM)) == ("1、甲。", "2、乙。", "3、丙。")


def test_a_number_begins_anew_below_the_level_above() -> None:
    drawn = report("1.甲。", "（二）乙。", "丙。")
    assert texts(set_level(drawn, "一", [2], Level.ITEM)) == ("1.甲。", "（二）乙。", "1.丙。")


def test_a_paragraph_on_its_level_already_stays() -> None:
    drawn = report("（三）甲。")
    assert set_level(drawn, "一", [0], Level.LEAD) == {}


def test_the_number_after_a_paragraph_is_of_its_kind() -> None:
    lines = ("(一)甲", "2、乙", "（九）丙", "正文。", "（99）满")
    found = [next_mark(lines, index) for index in range(len(lines))]
    assert found == ["(二)", "3、", "（十）", "", ""]
