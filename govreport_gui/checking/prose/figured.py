"""The figures of a sentence: what counts as one, and what the sentence is but for them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

# Each begins with characters, so that all others are skipped at once: what must not stand before
# these is looked back at from behind them.
_NO_FIGURES = re.compile(
    "|".join(
        (
            *(r"《[^《》]*》", r"〔\d{4}〕\s*\d*\s*号?", r"第\s*\d+"),
            r"20(?<!\d20)\d\d(?=\s*(?:年|[—–-]))",
            r"100(?<![\d.]100)\s*[%％]",
            r"12345(?<!\d12345)(?![\d件条份次]|\s[件条份次])",
            *(
                rf"{number}\D{{0,3}}\d[\d—–-]*"
                for number in ("电话", "热线", "传真", "邮编", "邮政编码")
            ),
            *(
                rf"{digit}(?<!\d{digit})\d{{2,3}}[—–-]{{1,2}}\d{{7,8}}(?!\d)"
                for digit in "0123456789０１２３４５６７８９"
            ),
            *(rf"{way}\s*\d+\s*号" for way in "路街巷道"),
            *(r"1(?<!\d1)\s*月\s*1\s*日", r"12\s*月\s*31\s*日"),
            r"4(?<!\d4)\s*月\s*3\s*日(?=\s*新?修[订正])",
        )
    )
)
"""Titles and numbers of documents, clauses, years, 100 %, the hotline 12345, telephones, addresses,
the ends of a year, the day the 条例 was revised."""
_NUMBER = re.compile(r"\s*[（(]?\d{1,2}(?:[）)、]|[.．](?:(?!\d)|(?=20\d\d\s*年)))")
"""The number that a paragraph begins with, also 4.2025年; 1.5万 is a figure."""
_FIGURE = re.compile(r"\d\d*(?:[,，]\d{3}(?!\d))*(?:\.\d+)?(?:\s*[%％]|\s*月\s*\d+\s*日)?")
_FOR_A_FIGURE = "N"
_REACH = 8
_BEFORE, _BEHIND = re.compile(r"[^\W\d]{0,6}\s*$"), re.compile(r"\s*[^\W\d]{0,2}")


class Figure(NamedTuple):
    """A figure: characters ``start`` to ``end`` of its sentence, what it says in plain digits."""

    start: int
    end: int
    value: str


class Figured(NamedTuple):
    """A sentence with a letter in the place of each figure, and the figures."""

    words: str
    figures: tuple[Figure, ...]


@lru_cache(maxsize=4096)
def figured(sentence: str) -> Figured:
    """Read the figures of a sentence."""
    # Of the same length, so that places stay.
    bare = _NO_FIGURES.sub(lambda match: " " * len(match.group()), sentence)
    number = _NUMBER.match(sentence)
    places = [match.span() for match in _FIGURE.finditer(bare, number.end() if number else 0)]
    words, done = "", 0
    for start, end in places:
        words, done = f"{words}{sentence[done:start]}{_FOR_A_FIGURE}", end
    figures = tuple(Figure(start, end, _value(sentence[start:end])) for start, end in places)
    return Figured(words + sentence[done:], figures)


def _value(figure: str) -> str:
    if figure.isascii() and figure.isdigit():
        return figure
    return "".join(normalize("NFKC", figure).replace(",", "").split())


def around(sentence: str, figure: Figure) -> str:
    """Return a figure with the words around it, to be known by, and with no other figure."""
    start, end = figure.start, figure.end
    before = _BEFORE.search(sentence, max(0, start - _REACH), start)
    behind = _BEHIND.match(sentence, end)
    assert before and behind  # noqa: S101, PT018 they match nothing as well
    return "".join(f"{before[0]}{sentence[start:end]}{behind[0]}".split())
