"""D3–D5: other years in the text, and bases that were superseded."""

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
    distinct,
    put_right,
    search,
    slips,
)
from govreport_gui.checking.prose.reading import masked, sentences, years
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import PREAMBLE, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.checking.prose.passages import Sign

_PROBLEMS = "五"
_NOTICE_OF_2021 = 2021
_OURS = r"(?:我[局镇乡县市区街委厅办院]|本[局镇乡县市区街委厅办院机单])"
_NONE = "未收到|未发生|未收取|没有收到|没有发生"
_COUNTS = rf"(?:共(?![同享建])|累计|主动公开(?!目录)|收到|受理|新收|{_NONE})"
_OPENING = re.compile(
    r"\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[一二三四五六七八九十]是)?\s*"
    r"(?:[^，。：:\d]{0,20}[：:])?\s*(?:在)?(?P<year>(?P<digits>20\d\d)\s*年)(?:度|全年)?"
    r"(?!\s*(?:\d{1,2}\s*月|[—–\-~～至到]|政府信息公开(?:工作)?年(?:度报告|报)"
    r"|以来|起|初|前|底|末|上半年|下半年))"
)
_ADJACENT = re.compile(
    rf"(?P<year>(?P<digits>20\d\d)\s*年)(?:度|全年|1\s*[-—至]\s*12\s*月)?[，,]?(?:{_OURS}|{_COUNTS}|全年共)"
)
_UNTIL = re.compile(
    r"截[至止](?P<year>(?P<digits>20\d\d)\s*年)\s*(?:12\s*月\s*3[01]\s*日|年?底|末)"
)
_OURS_OR_COUNTS = re.compile(
    rf"{_OURS}|{_COUNTS}|全[年县镇乡区市局街]|公开|认真|贯彻|坚持|办理|发布|严格|扎实|未|没有|领导下"
)
_COUNTED = re.compile(r"(?:共|累计|收到|受理|全年)[^，。；]{0,12}\d")
_COMPARED = re.compile(
    r"(?<![比])较(?![好为大多强高差快少弱])|(?<!占)比(?![如例较重])|同期|相较|上年(?!度?结转)|去年|往年|上一年(?!度?结转)|历年|近年|连续"
    r"|以来|修订|修正|印发|出台|颁布|施行|成立|组建|开通|建成|设立|挂牌|启用|上线|机构改革|考核结果|考核中|评估|评比|获(?![取知悉]|得感)|表彰|排名|测评"
    r"|审计|决算|20\d\d\s*年度?结转|编制|年报|曾|被评|基础上|翻了?[一两]番|自20\d\d|修编|(?<!截)[—–\-~～至到]\s*20\d\d\s*年"
    r"|20\d\d\s*年?\s*[—–\-~～至到、和与]\s*20\d\d"
)
_PLANNED = re.compile(r"将|拟|计划|规划|下一步|今后|继续|力争|明年|下一年")
_LOOKS_BACK = re.compile("问题|不足|成效|成绩|差距|短板|进展")
_NEXT = re.compile(
    r"(?P<year>(?P<digits>20\d\d)\s*年)(?:度)?[，,]?[^，。；\d]{0,10}?将(?:会|从|继续|进一步|着力|重点|采取|加强|围绕|不断|坚持"
    r"|切实|按照|认真|着重|积极|深入|通过|结合|针对|对照|做好|持续|努力|大力|全面)"
)
_MEANT = re.compile(
    rf"(?P<year>(?P<digits>20\d\d)\s*年)(?:度)?[，,]?(?:{_OURS})?(?:还|继续)?(?:计划|拟|力争)"
    r"(?=举办|开展|组织|召开|新建|建设|建成|推进|加强|增加|制定|出台|完善|实现)"
)
"""Without 将, and nothing of what came of it."""
_CAME_OF_IT = re.compile(r"实际|已|未|仅|只|但|因|原")
_CARRIED = re.compile(
    r"(?<!年)(?<!年度)(?<!年末)结转[至到入]?(?P<year>(?P<digits>20\d\d)\s*年)(?:度)?"
    r"(?:继续)?(?:办理|处理|答复)?(?=[，。；、）]|\d)"
)
"""Carried over into a year: the one after the report's. (2024年结转2025年 is last year's.)"""
_THEN = re.compile(
    r"(?:下一步|下步|今后|下一阶段|下一年)[^。；\d]{0,10}(?P<year>(?P<digits>20\d\d)\s*年)(?!以来|存在|暴露|发现)"
)


@lru_cache(maxsize=8)
def _another_year(year: int) -> Sign:
    """Return what tells whether a text names a year that is not ``year``."""
    return re.compile(rf"20(?!{year % 100:02d})[0-9][0-9]\s*年").search


def _may_plan(text: str) -> bool:
    """Tell whether a text has a year and one of the words of plans."""
    return "20" in text and any(word in text for word in ("将", "下", "今后", "计划", "拟", "力争"))


def _may_carry(text: str) -> bool:
    """Tell whether a text has a year that something may be carried over into."""
    return "20" in text and "结转" in text


_OLD_NOTICE = re.compile(r"国办公开办函\s*[〔［\[（(【]\s*2019\s*[〕］\]）)】]\s*60\s*号")
_TRIAL = re.compile(r"年度报告格式(?P<trial>[（(]试行[）)])")
_OLD_DECREE = re.compile(r"(?P<number>492)\s*号")
_FORMER = re.compile(r"原(?:国务院令)?第?\s*$")
_OLD_ARTICLE = re.compile(r"(?:条例|《条例》)》?[）)]?(?:的)?(?P<article>第三十[一二]条)")
_ANNUAL = re.compile("年度报告|年报|编制")
_NEW_ARTICLE, _NEW_DECREE = "第五十条", "711"


@lru_cache(maxsize=REMEMBERED)
def other_years(year: int, last: int, section: str, text: str) -> Slips:
    """Return the years of sentences on the office's own work that are not the report's.

    ``last`` is the year of the report that it was made from.
    """
    found: dict[int, Slip] = {}
    problems = section == _PROBLEMS
    opens = not problems or _LOOKS_BACK.search(text) is not None
    for start, sentence in sentences(masked(text)):
        named = years(sentence)
        if not named or year in named or _COMPARED.search(sentence):
            continue
        for match in _own(sentence, opens=opens):
            other = int(match["digits"])
            if problems and other > year:
                continue
            if other == last or _is_stale(other, year, sentence):
                at = start + match.start("year")
                right = match["year"].replace(match["digits"], str(year))
                sure = right if other in {year - 1, last} else None
                found[at] = Slip(at, at + len(match["year"]), match["year"], sure)
    return tuple(found.values())


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


@lru_cache(maxsize=REMEMBERED)
def past_plans(year: int, text: str) -> Slips:
    """Return the years of plans that the report's own year has overtaken."""
    found: dict[int, Slip] = {}
    for start, sentence in sentences(masked(text)):
        for match in (*_NEXT.finditer(sentence), *_THEN.finditer(sentence)):
            _add_past(found, match, start, year)
        for match in _MEANT.finditer(sentence):
            if not _CAME_OF_IT.search(sentence):
                _add_past(found, match, start, year)
    return tuple(found.values())


@lru_cache(maxsize=REMEMBERED)
def past_carries(year: int, text: str) -> Slips:
    """Return the years that applications are carried over into, where these are over."""
    found: dict[int, Slip] = {}
    for match in _CARRIED.finditer(masked(text)):
        _add_past(found, match, 0, year)
    return tuple(found.values())


def _add_past(found: dict[int, Slip], match: re.Match[str], start: int, year: int) -> None:
    if int(match["digits"]) <= year:
        at = start + match.start("year")
        right = match["year"].replace(match["digits"], str(year + 1))
        found[at] = Slip(at, at + len(match["year"]), match["year"], right)


def stale_years(evidence: Evidence) -> Iterator[Finding]:
    """D3: another year where the office speaks of its own work, told once for each section.

    Comparisons, titles, document numbers, spans and events that have their own year stay alone.
    """
    year = evidence.report.year
    if year is None:
        return
    last = evidence.last_year.year if evidence.last_year else None
    plans = {p for p, _ in slips(evidence, bound(_may_plan, past_plans, year), (_PROBLEMS,))}
    for section in (PREAMBLE, *(s.key for s in evidence.form.text_sections())):
        find = bound(_another_year(year), other_years, year, last or year - 1, section)
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


def stale_plans(evidence: Evidence) -> Iterator[Finding]:
    """D4: what is to be done, or carried over, next is dated in the report's year or before."""
    year = evidence.report.year
    if year is None:
        return
    plans = slips(evidence, bound(_may_plan, past_plans, year), (_PROBLEMS,))
    carries = slips(evidence, bound(_may_carry, past_carries, year), ("一",))
    yield from distinct(
        Finding(
            "D4",
            f"{rule}.{slip.words}",
            Severity.WARNING,
            passages=(passage,),
            facts=(("words", slip.words), ("right", slip.right or ""), ("year", str(year))),
            sentence="" if rule == "D4" else rule,
        )
        for rule, found in (("D4", plans), ("D4.carried", carries))
        for passage, slip in found
    )


@search(re.compile("60|年度报告格式|492|第三十").search)
def old_bases(text: str) -> Slips:
    """Return superseded bases: the notice of 2019, the 条例 of 2007 and its articles."""
    found = [Slip(*m.span(), m[0]) for m in _OLD_NOTICE.finditer(text)]
    found += [Slip(*m.span("trial"), m["trial"], "") for m in _TRIAL.finditer(text)]
    for match in _OLD_DECREE.finditer(text):
        if not _FORMER.search(text[max(0, match.start() - 8) : match.start()]):
            found.append(Slip(*match.span("number"), match["number"], _NEW_DECREE))
    for start, sentence in sentences(text):
        if not _ANNUAL.search(sentence):
            continue
        for match in _OLD_ARTICLE.finditer(sentence):
            at = start + match.start("article")
            right = _NEW_ARTICLE if "二" in match["article"] else None
            found.append(Slip(at, start + match.end("article"), match["article"], right))
    return tuple(sorted(found))


def superseded(evidence: Evidence) -> Iterator[Finding]:
    """D5: bases that the notice of 2021 and the 条例 of 2019 replaced (太平镇 2022)."""
    year = evidence.report.year
    if year is None or year < _NOTICE_OF_2021:
        return
    yield from distinct(
        Finding(
            "D5",
            f"D5.{slip.words}",
            Severity.WARNING,
            passages=(passage,),
            facts=(("words", slip.words), *([] if slip.right is None else [("right", slip.right)])),
            sentence=_basis(slip.words),
        )
        for passage, slip in slips(evidence, old_bases)
    )


def _basis(words: str) -> str:
    if "60" in words:
        return "D5.notice"
    if "试行" in words:
        return "D5.trial"
    return "D5.decree" if words == "492" else "D5.article"


CHECKS = (
    Check(("D3",), stale_years, put_right),
    Check(("D4",), stale_plans, put_right),
    Check(("D5",), superseded, put_right),
)
