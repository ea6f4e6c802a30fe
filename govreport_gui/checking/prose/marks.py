"""The number that a paragraph begins with, and the points that it counts: 一是 …, 二是 …."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from govreport_gui.checking.prose.passages import Search, search
from govreport_gui.checking.signs import lines
from govreport_gui.model.outline import NUMERALS, Level, Mark, heading_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGINNINGS = frozenset("（(" + NUMERALS)
# What stands before 是 is looked back at: a single character is the quickest to find.
_POINT = re.compile(rf"是(?<=([{NUMERALS}])是)(?!否)(?:(?<=^..)|(?<=[\s，,。；;：:、）)（(“]..))")
_ORDER = {numeral: number for number, numeral in enumerate(NUMERALS, 1)}
_STEPS = frozenset((*pairwise(NUMERALS), *((numeral, "一") for numeral in NUMERALS)))
"""From any point to the next one, or to the first of others."""


def _head(text: str) -> tuple[Mark, ...]:
    mark = heading_mark(text)
    return () if mark is None else (mark,)


def _may_begin(texts: tuple[str, ...]) -> Iterator[int]:
    return (
        index
        for index, text in enumerate(texts)
        if (first := text.lstrip()[:1]) in _BEGINNINGS or first.isdecimal()
    )


HEADS = Search(_head, _may_begin)
"""The numbers that paragraphs begin with."""


@search(re.compile("是"))
def points(text: str) -> tuple[Mark, ...]:
    """Return every 一是, 二是 … that begins a clause."""
    return tuple(
        Mark(Level.BODY, _ORDER[match[1]], match.start(1), match.end(), f"{match[1]}是")
        for match in _POINT.finditer(text)
    )


def count_on(texts: tuple[str, ...]) -> bool:
    """Tell whether all points of some paragraphs follow on or begin anew, as they nearly always do.

    All are looked at together: a line's first point begins a clause like any other.
    """
    # 十, as nothing but a first point follows on it.
    return _STEPS.issuperset(pairwise(("十", *_POINT.findall(lines(texts)[0]))))
