"""D3: other years where the office speaks of its own work."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.passages import (
    REMEMBERED,
    Placed,
    Slip,
    Slips,
    bound,
    put_right,
    slips,
)
from govreport_gui.checking.prose.plans import OURS, plans_of_the_past
from govreport_gui.checking.prose.reading import masked, sentences, years
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import PREAMBLE, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_PROBLEMS = "五"
_NONE = "未收到|未发生|未收取|没有收到|没有发生"
_COUNTS = rf"(?:共(?![同享建])|累计|主动公开(?!目录)|收到|受理|新收|{_NONE})"
_OPENING = re.compile(
    r"\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]是)?\s*"
    r"(?:[^，。：:\d]{0,20}[：:])?\s*(?:在)?(?P<year>(?P<digits>20\d\d)\s*年)(?:度|全年)?"
    r"(?!\s*(?:\d{1,2}\s*月|[—–\-~～至到]|政府信息公开(?:工作)?年(?:度报告|报)"
    r"|以来|起|初|前|底|末|上半年|下半年))"
)
_ADJACENT = re.compile(
    rf"(?P<year>(?P<digits>20\d\d)\s*年)(?:度|全年|1\s*[-—至]\s*12\s*月)?[，,]?(?:{OURS}|{_COUNTS}|全年共)"
)
_UNTIL = re.compile(
    r"截[至止](?P<year>(?P<digits>20\d\d)\s*年)\s*(?:12\s*月\s*3[01]\s*日|年?底|末)"
)
_OURS_OR_COUNTS = re.compile(
    rf"{OURS}|{_COUNTS}|全[年县镇乡区市局街]|公开|认真|贯彻|坚持|办理|发布|严格|扎实|未|没有|领导下"
)
_COUNTED = re.compile(r"(?:共|累计|收到|受理|全年)[^，。；]{0,12}\d")
# Each alternative begins with a character of its own, so that all others are skipped at once.
_SPANS = "|".join(rf"{to}(?<!截{to})\s*20\d\d\s*年" for to in "—–-~～至到")
_COMPARED = re.compile(
    r"较(?<!比较)(?![好为大多强高差快少弱])|比(?<!占比)(?![如例较重])|同期|相较|上年(?!度?结转)|去年|往年|上一年(?!度?结转)|历年|近年|连续"
    r"|以来|修订|修正|印发|出台|颁布|施行|成立|组建|开通|建成|设立|挂牌|启用|上线|机构改革|考核结果|考核中|评估|评比|获(?![取知悉]|得感)|表彰|排名|测评"
    r"|审计|决算|20\d\d\s*年度?结转|曾|被评|基础上|翻了?[一两]番|自20\d\d|修编"
    rf"|{_SPANS}"
    r"|20\d\d\s*年?\s*[—–\-~～至到、和与]\s*20\d\d"
)
_REPORTS = re.compile("编制|年报")
"""A report is spoken of, maybe that of the year before."""
_REPORTED = re.compile(
    r"(?P<year>(?P<digits>20(?<!\d20)\d\d)\s*年)(?:度|全年)?"
    r"(?:(?!年报|年度报告|考核|整改|通报|存在)[^，。；：,;:\d]){0,20}?"
    r"(?:实际|情况|工作(?=[。编撰写、]|如下|$))"
)
"""What the preamble says the report is about: 结合我局2024年工作实际, 现将2024年情况公布如下."""
_CLAUSE = re.compile(r"[^，；：,;:]+")
_PLANNED = re.compile(r"将|拟|计划|规划|下一步|今后|继续|力争|明年|下一年")
_LOOKS_BACK = re.compile("问题|不足|成效|成绩|差距|短板|进展")


@lru_cache(maxsize=8)
def _another_year(year: int) -> re.Pattern[str]:
    """Return what tells whether a text names a year that is not ``year``."""
    return re.compile(rf"20(?!{year % 100:02d})[0-9][0-9]\s*年")


@lru_cache(maxsize=REMEMBERED)
def other_years(year: int, last: int, section: str, text: str) -> Slips:
    """Return the years of sentences on the office's own work that are not the report's.

    ``last`` is the year of the report that it was made from.
    """
    found: dict[int, Slip] = {}
    problems = section == _PROBLEMS
    opens = not problems or _LOOKS_BACK.search(text) is not None
    for start, sentence in sentences(masked(text)):
        for match in _told(sentence, year, section, opens=opens):
            other = int(match["digits"])
            if other == year or (problems and other > year):
                continue
            if other == last or _is_stale(other, year, sentence):
                at = start + match.start("year")
                right = match["year"].replace(match["digits"], str(year))
                sure = right if other in {year - 1, last} else None
                found[at] = Slip(at, at + len(match["year"]), match["year"], sure)
    return tuple(found.values())


def _told(sentence: str, year: int, section: str, *, opens: bool) -> Iterator[re.Match[str]]:
    """Yield the years of our own work, and in the preamble that of the work reported."""
    if "20" not in sentence:
        return
    if section == PREAMBLE:
        yield from _reported(sentence)
    if _COMPARED.search(sentence) or _REPORTS.search(sentence):
        return
    named = years(sentence)
    if named and year not in named:
        yield from _own(sentence, opens=opens)


def _reported(sentence: str) -> Iterator[re.Match[str]]:
    """Yield the years that the report is said to be about, whatever else the sentence names."""
    for clause in _CLAUSE.finditer(sentence):
        if not _COMPARED.search(clause[0]):
            yield from _REPORTED.finditer(sentence, *clause.span())


def _own(sentence: str, *, opens: bool) -> Iterator[re.Match[str]]:
    """Yield the years that stand at a verb of our own work, or, if it ``opens``, begin it."""
    opening = _OPENING.match(sentence)
    rest = "" if opening is None else sentence[opening.end() :]
    if opens and opening is not None and _OURS_OR_COUNTS.search(rest):
        yield opening
    yield from _ADJACENT.finditer(sentence)
    yield from _UNTIL.finditer(sentence)


def _is_stale(other: int, year: int, sentence: str) -> bool:
    if other > year:
        return other == year + 1 and not _PLANNED.search(sentence)
    return other == year - 1 or _COUNTED.search(sentence) is not None


def stale_years(evidence: Evidence) -> Iterator[Finding]:
    """D3: another year where the office speaks of its own work, told once for each section.

    Comparisons, titles, document numbers, spans and events that have their own year stay alone.
    """
    year = evidence.report.year
    if year is None:
        return
    last = evidence.last_year.year if evidence.last_year else None
    plans = {passage for passage, _ in plans_of_the_past(evidence, year)}
    for section in (PREAMBLE, *(s.key for s in evidence.form.text_sections())):
        find = bound((_another_year(year),), other_years, year, last or year - 1, section)
        gathered: dict[str, list[Placed]] = {}
        for placed in slips(evidence, find, (section,)):
            if placed[0] not in plans:
                gathered.setdefault(placed[1].words[:4], []).append(placed)
        for other, places in gathered.items():
            facts = [("words", f"{other}年"), ("section", section), ("year", str(year))]
            facts += [("count", str(len(places)))]
            right = places[0][1].right
            facts += [] if right is None else [("right", right)]
            yield Finding(
                "D3",
                f"D3.{section}.{other}",
                Severity.WARNING,
                passages=tuple(passage for passage, _ in places),
                facts=tuple(facts),
            )


CHECKS = (Check(("D3",), stale_years, put_right),)
