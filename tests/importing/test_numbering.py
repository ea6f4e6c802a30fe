"""Numbers that word processors print before paragraphs."""

from __future__ import annotations

import pytest

from govreport_gui.importing.numbering import Counting, Level
from govreport_gui.model.numerals import numeral


@pytest.mark.parametrize(
    ("kind", "number", "text"),
    [
        ("chineseCounting", 10, "十"),
        ("chineseCountingThousand", 21, "二十一"),
        ("japaneseCounting", 101, "一百〇一"),
        ("taiwaneseCounting", 110, "一百一十"),
        ("chineseLegalSimplified", 12, "拾贰"),
        ("ideographDigital", 20, "二〇"),
        ("ideographTraditional", 3, "丙"),
        ("decimalEnclosedCircle", 20, "⑳"),
        ("decimalEnclosedCircle", 21, "21"),
        ("decimalFullWidth", 12, "１２"),
        ("upperLetter", 28, "BB"),
        ("lowerRoman", 49, "xlix"),
        ("none", 1, ""),
        ("decimal", 7, "7"),
        ("chineseCounting", -1, "-1"),
    ],
)
def test_a_number_is_written_in_its_numerals(kind: str, number: int, text: str) -> None:
    assert numeral(kind, number) == text


def test_a_deeper_level_begins_anew_under_each_number_above_it() -> None:
    levels = {0: Level("chineseCounting", "%1、", 1), 1: Level("decimal", "%1.%2", 1)}
    counting = Counting()
    labels = [counting.label(1, levels, level) for level in (0, 1, 1, 0, 1)]
    assert labels == ["一、", "一.1", "一.2", "二、", "二.1"]


def test_bullets_are_no_text() -> None:
    assert Counting().label(1, {0: Level("bullet", "•", 1)}, 0) == ""
