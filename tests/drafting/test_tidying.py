"""一键排版: what it proposes, what it leaves alone, and that it changes no word and no figure."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.drafting.edits import values_of
from govreport_gui.drafting.slips import Rule
from govreport_gui.drafting.tidying import HINTS, tidy, tidy_section
from govreport_gui.model.form import PREAMBLE, Form
from govreport_gui.model.report import TextRef
from tests.drafting.conftest import RECEIVED, entered, report


def tidied(text: str) -> str:
    drawn = report(text)
    after = entered(drawn, values_of(drawn, tidy_section(drawn, "一"))).paragraphs("一")
    return after[0] if after else ""


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (Rule.SPACES, "  主动 公开\u3000信息。 ", "主动公开信息。"),
        (Rule.SPACES, "共公开 12条", "共公开12条"),
        (Rule.SPACES, "（4） 进一步加强", "（4）进一步加强"),
        (Rule.SPACES, "1. 完善目录", "1.完善目录"),
        (Rule.SPACES, "（一） 主动公开：", "（一）主动公开："),
        (Rule.SPACES, "公开12条 ，解读3条", "公开12条，解读3条"),
        (Rule.SPACES, "占比5% ，解读3条", "占比5%，解读3条"),
        (Rule.UNITS, "2025 年公开12 件，占5 %", "2025年公开12件，占5%"),
        (Rule.WIDTH, "１２件，Ａｐｐ，１．５万元", "12件，App，1.5万元"),
        (Rule.PUNCTUATION, "公开目录,回应关切;解读:政策.", "公开目录，回应关切；解读：政策。"),
        (Rule.BRACKETS, "(一)主动公开(含解读)", "（一）主动公开（含解读）"),
        (Rule.BRACKETS, "（一)主动公开", "（一）主动公开"),
        (Rule.BRACKETS, "使用Word（2016)", "使用Word（2016）"),
        (Rule.QUOTES, '严格"三审三校"和"先审后发"', "严格“三审三校”和“先审后发”"),
        (Rule.QUOTES, "严格“三审“制度。落实”先审”。", "严格“三审”制度。落实“先审”。"),
        (Rule.DOUBLED, "公开目录，，回应关切。。", "公开目录，回应关切。"),
        (Rule.DOUBLED, "公开目录，。回应关切、，解读", "公开目录。回应关切，解读"),
        (Rule.UNTIL, "截止2025年12月31日", "截至2025年12月31日"),
    ],
)
def test_slips_are_set_right(rule: Rule, before: str, after: str) -> None:
    edits = list(tidy_section(report(before), "一"))
    assert {edit.rule for edit in edits} == {rule}
    assert tidied(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "详见https://www.qingshi.example/xxgk/index.html?id=1,2",
        "https://qingshi.example/公开,目录.html",
        "邮箱zfb.01@qingshi.example",
        "网站www.qingshi.example",
        "网站qingshi.gov.cn",
        "收费1.5万元，1,028.60元",
        "每日9:00至17:30，比例3:1",
        "国办公开办函〔2021〕30号",
        "国办公开办函[2021] 30 号",
        "使用Microsoft Office 2016 软件",
        "电话0319-4321234",
        "联系人：张三  电话：0319-4321234 邮编：054000",
        "12 34",
        "12件，34件",
        "１，０２８件",
        "12， 345件",
        "严格“三审三校”制度",
        "“公开。解读”和“回应。公开”",
        '"公开',
        "“公开。解读”与回应”",
        "等。。。",
        "截至2025年12月31日",
        "截止阀2个",
        "1.完善目录",
        "(a) and (b), yes",
        "本年共收到申请＿＿件",
    ],
)
def test_what_is_meant_is_left_alone(text: str) -> None:
    assert tidied(text) == text


def test_a_tie_stays_a_tie_and_the_spaces_around_it_go() -> None:
    drawn = report("收到 {applications.received.total} 件。", cells={RECEIVED: "１１"})
    values = values_of(drawn, tidy_section(drawn, "一"))
    assert values[TextRef("一")] == ("收到{applications.received.total}件。",)


def test_every_section_and_the_preamble_are_gone_through_in_order(form: Form) -> None:
    drawn = replace(
        report(), narrative={"五": ("存 在。",), PREAMBLE: ("根 据。",), "一": ("全 年。",)}
    )
    edits = tidy(form, drawn)
    assert [edit.section for edit in edits] == [PREAMBLE, "一", "五"]


def test_each_edit_may_be_left(form: Form) -> None:
    drawn = report("公开 目录,共１２件。")
    edits = [edit for edit in tidy(form, drawn) if edit.rule != Rule.PUNCTUATION]
    assert entered(drawn, values_of(drawn, edits)).paragraphs("一") == ("公开目录,共12件。",)


def test_before_is_what_stands_in_the_text(form: Form) -> None:
    [edit] = tidy(form, report("公开 目录。"))
    assert (edit.before, edit.after, edit.start, edit.end) == (" ", "", 2, 3)


def test_whether_until_is_meant_is_only_a_hint() -> None:
    assert frozenset({Rule.UNTIL}) == HINTS


_ODD = st.text(
    st.sampled_from(
        '甲乙公开年件截止至 \u3000\u00a00129０２a Ｂ,，.。．;；:：!！?？()（）"“”、%％〔〕@/-_'
    ),
    max_size=40,
)


@given(_ODD)
def test_a_text_set_right_needs_nothing_more(text: str) -> None:
    once = tidied(text)
    assert tidied(once) == once


@given(_ODD)
def test_figures_keep_their_value(text: str) -> None:
    def figures(text: str) -> list[str]:
        return re.findall(r"\d+(?:[.,]\d+)*", unicodedata.normalize("NFKC", text))

    assert figures(tidied(text)) == figures(text)


@given(_ODD)
def test_but_for_spaces_and_marks_a_text_stays_as_it_was(text: str) -> None:
    def words(text: str) -> str:
        known = filter(str.isalnum, unicodedata.normalize("NFKC", text))
        return "".join(known).replace("截止", "截至")

    assert words(tidied(text)) == words(text)


@given(_ODD)
def test_any_choice_of_edits_can_be_made(text: str) -> None:
    drawn = report(text)
    edits = list(tidy_section(drawn, "一"))
    for left, right in pairwise(edits):
        assert left.end <= right.start
    values_of(drawn, edits[::2])
