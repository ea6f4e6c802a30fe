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
    rf"(?:(?P<agency>.*?)\(?{_YEAR}\s*年\s*度?\)?|(?P<bare>.*?))(?:政府|政务)?信息公开"
    r".{0,6}?(?:年度报告|年报|工作报告)(?:\((?:(?P<late>\d{4})年度?|[^()]*)\))?"
)
_LONGEST_TITLE = 80
_LONGEST_AGENCY = 40
_TITLE_LINES = 3
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_PERIOD = re.compile(r"(20\d{2})年1月1日.{0,8}?(?:(20\d{2})年)?12月31日")
_NO_AGENCY = re.compile(r"[>:,。;|]|浏览|来源|发布|首页|索引|\d{4}年|^\d*$")
"""What stands in navigation bars, source lines and dates, never in an agency's name."""


@dataclass(frozen=True, slots=True)
class Title:
    """Agency and report year as the title gives them; ``blocks`` are the title's own lines."""

    agency: str
    year: int | None
    blocks: frozenset[int]

    @property
    def rank(self) -> tuple[bool, bool, int, int]:
        """Better titles are higher: with year and agency, on few lines, near the text."""
        return self.year is not None, bool(self.agency), -len(self.blocks), max(self.blocks)


def find_title(front: Sequence[tuple[int, str]]) -> Title | None:
    """Find the report's title among the paragraphs before section 一."""
    spans = (
        (first, first + count)
        for count in range(1, _TITLE_LINES + 1)
        for first in range(len(front) - count + 1)
    )
    titles = (_title(front[:first], front[first:end]) for first, end in spans)
    return max(filter(None, titles), key=lambda title: title.rank, default=None)


def _title(before: Sequence[tuple[int, str]], lines: Sequence[tuple[int, str]]) -> Title | None:
    match = _TITLE.fullmatch(_folded("".join(text for _, text in lines)))
    if match is None:
        return None
    agency = _agency(match["agency"] or match["bare"] or "")
    blocks = {index for index, _ in lines}
    if agency is None:
        return None
    if not agency and before:
        index, text = before[-1]
        agency = _agency(_folded(text)) or ""
        blocks |= {index} if agency else set()
    year = match["year"] or match["late"]
    return Title(agency, int(year.translate(_DIGITS)) if year else None, frozenset(blocks))


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", "", folded) if len(folded) <= _LONGEST_TITLE else ""


def _agency(text: str) -> str | None:
    """Return a name without a year typed twice (2025湖口县大垅乡2025年度…); None for no name."""
    name = re.sub(r"^(?:(?:19|20)\d{2}年?度?)?|关于$", "", text)
    if not name:
        return ""
    return None if len(name) > _LONGEST_AGENCY or _NO_AGENCY.search(name) else name


def reported_year(texts: Sequence[str]) -> int | None:
    """Return the year of 统计期限 (1 January to 31 December) when the text gives exactly one."""
    years = {
        int(match[1])
        for text in texts
        for match in _PERIOD.finditer(re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)))
        if match[2] in (None, match[1])
    }
    return years.pop() if len(years) == 1 else None
