"""The levels of an official document: 一、 then （一） then 1. then （1）, and body text.

The number that a paragraph begins with tells its level (党政机关公文格式, GB/T 9704). The six
sections of the report have 一、 themselves, so that their text begins with （一）.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from govreport_gui.model.numerals import chinese

NUMERALS = "一二三四五六七八九十"
_REMEMBERED = 512
_DIGITS = rf"[{NUMERALS}]{{1,3}}"
_NUMBER = r"\d{1,2}"
_MARK = re.compile(
    rf"\s*(?:(?P<LEAD>[（(]\s*({_DIGITS})\s*[）)])"
    rf"|(?P<SUB_ITEM>[（(]\s*({_NUMBER})\s*[）)])"
    rf"|(?P<ITEM>({_NUMBER})\s*(?:[.．](?!\d)|、))"
    rf"|(?P<TOP>({_DIGITS})、(?![{NUMERALS}])))"
)
_CHINESE_NUMBER = re.compile(r"([二三四五六七八九]?)(十?)([一二三四五六七八九]?)")


class Level(IntEnum):
    """How deep a numbered paragraph stands; BODY has no number."""

    BODY = 0
    TOP = 1
    LEAD = 2
    ITEM = 3
    SUB_ITEM = 4


_LEVELS = {level.name: level for level in Level}


class Mark(NamedTuple):
    """The number at the head of a paragraph: characters ``start`` to ``end``, its words."""

    level: Level
    number: int
    start: int
    end: int
    words: str


@lru_cache(maxsize=_REMEMBERED)
def heading_mark(text: str) -> Mark | None:
    """Return the number that a paragraph begins with; white space inside and before is allowed.

    一、二季度 enumerates and 1.5 is a decimal: these are no marks.
    """
    match = _MARK.match(text)
    if match is None:
        return None
    # The group that closes last is the level's own; the first one inside is the number.
    assert match.lastgroup and match.lastindex  # noqa: S101, PT018 one of the levels has matched
    name, number = match.lastgroup, number_of(match[match.lastindex + 1])
    return None if number is None else Mark(_LEVELS[name], number, *match.span(name), match[name])


def level_of(text: str) -> Level:
    """Return the level of a paragraph."""
    mark = heading_mark(text)
    return Level.BODY if mark is None else mark.level


def number_of(digits: str) -> int | None:
    """Read a number of 1 to 99 in either kind of digits; None for what is none (十十, 一二)."""
    if digits.isdecimal():
        return int(digits)
    match = _CHINESE_NUMBER.fullmatch(digits)
    if match is None:
        return None
    tens, ten, one = match.groups()
    if tens and not ten:
        return None if one else NUMERALS.index(tens) + 1
    tenfold = (NUMERALS.index(tens) + 1 if tens else 1) if ten else 0
    return tenfold * 10 + (NUMERALS.index(one) + 1 if one else 0) or None


def mark_words(level: Level, number: int) -> str:
    """Return a number as the standard prints it on a level, nothing for BODY."""
    match level:
        case Level.TOP:
            return f"{chinese(number)}、"
        case Level.LEAD:
            return f"（{chinese(number)}）"
        case Level.ITEM:
            return f"{number}."
        case Level.SUB_ITEM:
            return f"（{number}）"
        case _:
            return ""
