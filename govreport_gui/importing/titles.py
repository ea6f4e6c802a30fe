"""Find agency and report year: in the title, or else in the reporting period."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_YEAR = r"(?P<year>(?:19|20)\d{2}|[二〇○零一三四五六七八九]{4})"
_TITLE = re.compile(
    rf"(?:(?P<agency>.*?){_YEAR}\s*年\s*度?|(?P<bare>.*?))(?:政府|政务)?信息公开.*?(?:年度报告|年报)"
)
_LONGEST_TITLE = 80
_TITLE_LINES = 3
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_PERIOD = re.compile(r"(20\d{2})年1月1日.{0,8}?(?:(20\d{2})年)?12月31日")


@dataclass(frozen=True, slots=True)
class Title:
    """Agency and report year as the title gives them; ``blocks`` are the title's own lines."""

    agency: str
    year: int | None
    blocks: frozenset[int]


def find_title(front: Sequence[tuple[int, str]]) -> Title | None:
    """Find the report's title among the paragraphs before section 一."""
    for count in range(1, _TITLE_LINES + 1):
        for first in range(len(front) - count + 1):
            lines = front[first : first + count]
            match = _TITLE.fullmatch(_title_text("".join(text for _, text in lines)))
            if match is not None:
                return _title(match, front[:first], lines)
    return None


def _title(
    match: re.Match[str], before: Sequence[tuple[int, str]], lines: Sequence[tuple[int, str]]
) -> Title:
    agency = match["agency"] or match["bare"] or ""
    blocks = {index for index, _ in lines}
    if not agency and before:
        index, agency = before[-1]
        blocks.add(index)
    year = int(match["year"].translate(_DIGITS)) if match["year"] else None
    return Title(_agency(agency), year, frozenset(blocks))


def _title_text(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", "", folded) if len(folded) <= _LONGEST_TITLE else ""


def _agency(text: str) -> str:
    """Drop what is no name: white space, a year typed twice (2025湖口县大垅乡2025年度…)."""
    return re.sub(r"^(?:(?:19|20)\d{2}年?度?)?", "", re.sub(r"\s+", "", text))


def reported_year(texts: Sequence[str]) -> int | None:
    """Return the year of 统计期限 (1 January to 31 December) when the text gives exactly one."""
    years = {
        int(match[1])
        for text in texts
        for match in _PERIOD.finditer(re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)))
        if match[2] in (None, match[1])
    }
    return years.pop() if len(years) == 1 else None
