"""The number that a paragraph begins with, and the points that it counts: 一是 …, 二是 …."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.prose.passages import REMEMBERED, Search
from govreport_gui.model.outline import NUMERALS, Level, Mark, heading_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

# The numeral comes first, so that all other characters are skipped at once.
_POINT = re.compile(rf"([{NUMERALS}])是(?!否)(?:(?<=^..)|(?<=[\s，,。；;：:、）)（(“]..))")


_ORDER = {numeral: number for number, numeral in enumerate(NUMERALS, 1)}


def _head(text: str) -> tuple[Mark, ...]:
    mark = heading_mark(text)
    return () if mark is None else (mark,)


def _may_begin(texts: tuple[str, ...]) -> Iterator[int]:
    return (index for index, text in enumerate(texts) if _BEGINNING.match(text))


_BEGINNING = re.compile(rf"\s*[（(\d{NUMERALS}]")
HEADS = Search(_head, _may_begin)
"""The numbers that paragraphs begin with."""


def counted(text: str) -> tuple[str, ...]:
    """Return the numerals of a paragraph's points as one string, 一二三; nothing without any."""
    numerals = "".join(_POINT.findall(text))
    return (numerals,) if numerals else ()


@lru_cache(maxsize=REMEMBERED)
def points(text: str) -> tuple[Mark, ...]:
    """Return every 一是, 二是 … that begins a clause."""
    return tuple(
        Mark(Level.BODY, _ORDER[match[1]], *match.span(), match[0])
        for match in _POINT.finditer(text)
    )
