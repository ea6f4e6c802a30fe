"""The levels of official documents, told by the numbers that paragraphs begin with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.model.numerals import chinese
from govreport_gui.model.outline import Level, heading_mark, level_of, mark_words, number_of


@pytest.mark.parametrize(
    ("text", "level", "number", "words"),
    [
        ("一、主动公开", Level.TOP, 1, "一、"),
        ("（一）主动公开", Level.LEAD, 1, "（一）"),
        ("(十二)监督保障", Level.LEAD, 12, "(十二)"),
        ("（二十）其他", Level.LEAD, 20, "（二十）"),
        ("  （ 三 ）平台", Level.LEAD, 3, "（ 三 ）"),
        ("1.完善目录", Level.ITEM, 1, "1."),
        ("１２．完善目录", Level.ITEM, 12, "１２．"),
        ("2、加强管理", Level.ITEM, 2, "2、"),
        ("（1）查漏补缺", Level.SUB_ITEM, 1, "（1）"),
        ("(4) 进一步", Level.SUB_ITEM, 4, "(4)"),
    ],
)
def test_the_number_before_a_paragraph_tells_its_level(
    text: str, level: Level, number: int, words: str
) -> None:
    mark = heading_mark(text)
    assert mark is not None
    assert (mark.level, mark.number, mark.words) == (level, number, words)
    assert text[mark.start : mark.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "全年公开信息12条。",
        "1.5万元。",
        "2025年，",
        "一、二季度开展自查。",
        "（十十）",
        "（一二）",
        "一是完善",
        "",
        "（2025年）",
    ],
)
def test_what_only_looks_like_a_number_is_body_text(text: str) -> None:
    assert heading_mark(text) is None
    assert level_of(text) is Level.BODY


@given(st.integers(1, 99))
def test_chinese_numbers_are_read_as_they_are_written(number: int) -> None:
    assert number_of(chinese(number)) == number


@given(st.sampled_from([level for level in Level if level]), st.integers(1, 99))
def test_a_number_is_recognised_as_it_is_printed(level: Level, number: int) -> None:
    mark = heading_mark(mark_words(level, number) + "主动公开")
    assert mark is not None
    assert (mark.level, mark.number) == (level, number)
