"""D2, D7: the period that the figures are for, and the date at the end."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.agencies import Kind, kind_of
from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.passages import (
    REMEMBERED,
    Slip,
    Slips,
    bound,
    distinct,
    put_right,
    slips,
)
from govreport_gui.checking.prose.reading import masked, sentences
from govreport_gui.model.finding import Finding, Passage
from govreport_gui.model.form import PREAMBLE, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_PERIOD = re.compile(r"统计|期限|数据|时限|起止|时间范围")
_STATISTICS = re.compile("统计(?:的)?(?:期限|时间|时限|周期|时段|区间)")
_RANGE = re.compile(
    r"(?P<y1>\d{4,8})\s*年\s*(?P<m1>\d{1,2})\s*月\s*(?P<d1>\d{1,2})\s*(?P<r1>日?)(?:\s*(?:起|开始))?"
    r"[，,]?\s*(?:至|到|[—–\-~～－一]{1,2})\s*"
    r"(?:(?P<y2>\d{4,8})\s*年\s*)?(?P<m2>\d{1,2})\s*月\s*(?P<d2>\d{1,2})\s*(?P<r2>日?)"
)
_STATED = re.compile(
    r"(?:统计|数据)(?:的)?(?:期限|时间|时限|周期|时段|区间)[^，。；\d]{0,12}(\d{4,8})\s*年"
)
_SIGNED = re.compile(r"\s*(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*")


@lru_cache(maxsize=REMEMBERED)
def wrong_period(year: int, text: str) -> Slips:
    """Return the part of each 统计期限 that is not January 1 to December 31 of the year."""
    found = []
    for start, sentence in sentences(masked(text)):
        if not _PERIOD.search(sentence):
            continue
        ranges = list(_RANGE.finditer(sentence))
        for match in ranges:
            slip = _corrected(match, year)
            if slip is not None:
                found.append(slip._replace(start=slip.start + start, end=slip.end + start))
        stated = None if ranges else _STATED.search(sentence)
        if stated is not None and int(stated[1]) != year:
            at = start + stated.start(1)
            found.append(Slip(at, at + len(stated[1]), stated[1], str(year)))
    return tuple(found)


def _corrected(match: re.Match[str], year: int) -> Slip | None:
    """Return the wrong dates of a range from January 1, and what they ought to be."""
    months = (int(match["m1"]), int(match["m2"]))
    if months != (1, 12) and not (months[0] == 1 and _STATISTICS.search(match.string)):
        return None  # some other period
    begins = _is(match, "1", year, (1, 1))
    ends = _is(match, "2", year, (12, 31))
    if begins and ends:
        return None
    start = match.start("y2" if match["y2"] else "m2") if begins else match.start("y1")
    end = match.end("r1") if ends else match.end("r2")
    words = match.string[start:end]
    return Slip(start, end, words, _rewritten(match, year, start, end))


def _is(match: re.Match[str], end: str, year: int, day: tuple[int, int]) -> bool:
    return (
        match["y" + end] in {None, str(year)}
        and (int(match["m" + end]), int(match["d" + end])) == day
        and bool(match["r" + end])
    )


def _rewritten(match: re.Match[str], year: int, start: int, end: int) -> str:
    """Return the words from ``start`` to ``end`` with the dates of the year in them."""
    wanted = {"y1": str(year), "m1": "1", "d1": "1", "r1": "日"}
    wanted |= {"y2": str(year), "m2": "12", "d2": "31", "r2": "日"}
    text, at = "", start
    for name, words in wanted.items():
        if match[name] is None or match.start(name) < start or match.end(name) > end:
            continue
        text += match.string[at : match.start(name)] + words
        at = match.end(name)
    return text + match.string[at:end]


def other_period(evidence: Evidence) -> Iterator[Finding]:
    """D2: the figures are for the whole year (人社部 2010, 周湾镇 12月30日, 中埠镇 202020年)."""
    year = evidence.report.year
    if year is None:
        return
    find = bound((_PERIOD,), wrong_period, year)
    yield from distinct(
        Finding(
            "D2",
            f"D2.{passage.section}",
            Severity.ERROR,
            passages=(passage,),
            facts=(("words", slip.words), ("right", slip.right or ""), ("year", str(year))),
        )
        for passage, slip in slips(evidence, find, (PREAMBLE, "一", "六"))
    )


def late_signature(evidence: Evidence) -> Iterator[Finding]:
    """D7: the date that the preamble or section 六 ends with; without one the check rests.

    Departments report by January 31, the governments above the towns by March 31 (条例 art. 49).
    """
    year = evidence.report.year
    if year is None:
        return
    for section in (PREAMBLE, "六"):
        paragraphs = evidence.paragraphs(section)
        match = _SIGNED.fullmatch(paragraphs[-1]) if paragraphs else None
        signed = None if match is None else _date(match)
        if signed is None or match is None:
            continue
        month, day = (3, 31) if kind_of(evidence.report.agency) is Kind.GOVERNMENT else (1, 31)
        early = signed <= date(year, 12, 31)
        if early or signed > date(year + 1, month, day):
            passage = Passage(section, len(paragraphs) - 1, *match.span())
            due = f"{year + 1}年{month}月{day}日"
            facts = (("words", match[0].strip()), ("due", due), ("year", str(year)))
            sentence = "D7.early" if early else "D7.late"
            yield Finding(
                "D7",
                f"D7.{section}",
                Severity.HINT,
                passages=(passage,),
                facts=facts,
                sentence=sentence,
            )


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:  # February 30
        return None


CHECKS = (Check(("D2",), other_period, put_right), Check(("D7",), late_signature))
