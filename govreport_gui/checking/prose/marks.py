"""The numbers that sub-topics begin with: （一）, 1., （1）, and 一是 inside a paragraph."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from govreport_gui.checking.prose.passages import REMEMBERED

NUMERALS = "一二三四五六七八九十"
_MARK = re.compile(
    rf"\s*(?:(?P<first>[（(]\s*(?P<chinese>十?[{NUMERALS}])\s*[）)])"
    rf"|(?P<third>[（(]\s*(?P<arabic>\d{{1,2}})\s*[）)])"
    rf"|(?P<second>(?P<digits>\d{{1,2}})\s*(?:[.．](?!\d)|、))"
    rf"|(?P<top>[{NUMERALS}]、(?![{NUMERALS}])))"
)
# The numeral comes first, so that all other characters are skipped at once.
_POINT = re.compile(rf"([{NUMERALS}])是(?!否)(?:(?<=^..)|(?<=[\s，,。；;：:、）)（(“]..))")
_LEVELS = {"first": "chinese", "second": "digits", "third": "arabic"}


class Mark(NamedTuple):
    """A number at the head of a paragraph, or 一是 inside it; ``level`` names its style."""

    level: str
    number: int
    start: int
    end: int
    words: str


@lru_cache(maxsize=REMEMBERED)
def heading_mark(text: str) -> Mark | None:
    """Return the number that a paragraph begins with."""
    match = _MARK.match(text)
    if match is None:
        return None
    level = next(name for name in ("first", "second", "third", "top") if match[name])
    digits = match[_LEVELS[level]] if level in _LEVELS else match["top"][0]
    start, end = match.span(level)
    return Mark(level, _number(digits), start, end, text[start:end])


@lru_cache(maxsize=REMEMBERED)
def points(text: str) -> tuple[Mark, ...]:
    """Return every 一是, 二是 … that begins a clause."""
    return tuple(
        Mark("point", _number(match[1]), *match.span(), match[0]) for match in _POINT.finditer(text)
    )


def _number(digits: str) -> int:
    if digits.isdecimal():
        return int(digits)
    tens, one = digits[:-1], digits[-1]
    return (10 if tens else 0) + NUMERALS.index(one) + 1
