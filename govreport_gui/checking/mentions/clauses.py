"""A paragraph cut into clauses, each with the year and the offices that it speaks of."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Each pattern begins with the few characters that matter, so that all others are skipped at once:
# what must not stand before them is looked back at from behind them.
_TITLE = re.compile(r"《[^《》]*》")
_END = re.compile(r"[，。；！？;!?\n（）(),](?:(?<!,)|(?![0-9]{3}))")
"""A mark; a narrow comma only where it does not group the digits of a figure."""
_STOPS = frozenset("。！？!?\n")
_YEAR = re.compile(
    r"(20(?<![至到与较比从自〔0-9]20)(?<!结转20)(?<!转入20)[0-9]{2})\s?年"
    r"(?!度?末?结转(?![至到下入]|\s?20))"
)
_OTHER_TIME = re.compile(
    r"上半年|下半年|季度|每年|每月|月均|年均|平均|近[一二两三四五六七八九十0-9]+年|以来(?<!年以来)|历年"
    r"|截[至止](?:目前|今)|月份(?<=[0-9一二三四五六七八九十]月份)|月底(?<=[0-9]月底)(?<!12月底)"
)
_AREA = re.compile(
    r"全(?:县|市|区|省|州|旗)|各(?:级|地|乡|镇|街道|部门|单位|县|区|市|科室|股室)|[下所]属|基层"
)
_OWN = re.compile(
    r"我(?:局|镇|乡|办|委|院|县|区|市|街道|单位|机关)|本(?:局|机关|单位|镇|乡|办|级|部门|行政机关|街道)"
)


Ends = list[tuple[int, bool]]
"""Where the clauses of a text end, and whether a sentence does."""


class Clause(NamedTuple):
    """Characters ``start`` to ``end`` of a paragraph.

    ``year`` is the year that its sentence has named so far, ``of_area`` tells that it speaks of all
    offices of a place or those below, ``of_part`` that it speaks of a part of the year. ``begins``
    and ``ends`` tell whether a sentence does.
    """

    start: int
    end: int
    year: int | None
    of_area: bool
    of_part: bool
    begins: bool
    ends: bool


def masked(text: str) -> str:
    """Return the text with the titles of documents blanked out: they say nothing of the year."""
    return _TITLE.sub(lambda match: "□" * len(match[0]), text) if "《" in text else text


def ends_in(text: str) -> Ends:
    """Return where the clauses of a text end."""
    ends = [(match.start(), match[0] in _STOPS) for match in _END.finditer(text)]
    return [*ends, (len(text), True)]


def clauses(text: str, ends: Ends) -> Iterator[Clause]:
    """Yield the clauses of a masked paragraph that are not empty."""
    # Most paragraphs name none of these: their clauses need not be asked one by one.
    has_year, has_part, has_area = (p.search(text) for p in (_YEAR, _OTHER_TIME, _AREA))
    year, of_area, of_part = None, False, False
    start, begins = 0, True
    for end, is_last in ends:
        if end > start:
            if has_year and (years := _YEAR.findall(text, start, end)):
                year = int(years[-1])
            if has_part and not of_part:
                of_part = _OTHER_TIME.search(text, start, end) is not None
            if has_area:
                is_area = of_area or _AREA.search(text, start, end) is not None
                of_area = is_area and not _OWN.search(text, start, end)
            yield Clause(start, end, year, of_area, of_part, begins, is_last)
            begins = False
        if is_last:
            year, of_area, of_part, begins = None, False, False, True
        start = end + 1


def share_a_clause(ends: Ends, some: Iterable[int], others: Iterable[int]) -> bool:
    """Tell whether any character of some stands in one clause with any of others."""
    places = [end for end, _ in ends]
    own = {bisect_right(places, at) for at in some}
    return not own.isdisjoint(bisect_right(places, at) for at in others)
