"""D4: what is to be done, or carried over, next is dated in the report's year or before."""

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
    slips,
)
from govreport_gui.checking.prose.reading import masked, sentences
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_PROBLEMS = "五"
OURS = r"(?:我[局镇乡县市区街委厅办院]|本[局镇乡县市区街委厅办院机单])"
"""How an office speaks of itself."""
_NEXT = re.compile(
    r"(?P<year>(?P<digits>20\d\d)\s*年)(?:度)?[，,]?[^，。；\d]{0,10}?将(?:会|从|继续|进一步|着力|重点|采取|加强|围绕|不断|坚持"
    r"|切实|按照|认真|着重|积极|深入|通过|结合|针对|对照|做好|持续|努力|大力|全面)"
)
_MEANT = re.compile(
    rf"(?P<year>(?P<digits>20\d\d)\s*年)(?:度)?[，,]?(?:{OURS})?(?:还|继续)?(?:计划|拟|力争)"
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


# A year and what makes it that of a plan: a sign that begins with a single word is the quickest.
_AHEAD = "|".join(f"(?<=[步后段年]{'.' * reach}20)" for reach in range(11))
_PLAN = re.compile(rf"20(?:\d\d\s*年(?=.{{0,12}}[将计拟力])|(?:{_AHEAD})\d\d\s*年)")
_CARRY = re.compile("结转")
"""Signs of these."""


@lru_cache(maxsize=REMEMBERED)
def past_plans(year: int, text: str) -> Slips:
    """Return the years of plans that the report's own year has overtaken."""
    found: dict[int, Slip] = {}
    text = masked(text)
    if not any(plan.search(text) for plan in (_NEXT, _THEN, _MEANT)):
        return ()
    for start, sentence in sentences(text):
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


def plans_of_the_past(evidence: Evidence, year: int) -> Iterator[Placed]:
    """Yield the years of plans that ``year`` has overtaken."""
    return slips(evidence, bound((_PLAN,), past_plans, year), (_PROBLEMS,))


def stale_plans(evidence: Evidence) -> Iterator[Finding]:
    """D4: what is to be done, or carried over, next is dated in the report's year or before."""
    year = evidence.report.year
    if year is None:
        return
    plans = plans_of_the_past(evidence, year)
    carries = slips(evidence, bound((_CARRY,), past_carries, year), ("一",))
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


CHECKS = (Check(("D4",), stale_plans, put_right),)
