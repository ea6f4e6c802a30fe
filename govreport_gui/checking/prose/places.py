"""D6: the government of another county or town than the one in the office's own name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.agencies import Kind, kind_of
from govreport_gui.checking.prose.bureaus import field_of
from govreport_gui.checking.prose.passages import (
    REMEMBERED,
    Slip,
    Slips,
    bound,
    search,
    slips,
)
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

# A name is only sure with a boundary before it and a syllable at its end that places have.
_SYLLABLE = (
    "[山水河江湖海州阳阴城川溪泉沟岭岗冈坡坪塘泽浦港湾原林桥店庄寨堡坝沙石峰谷陵丘亭屯营潭宁]"
)
_SURE = rf"[\u4e00-\u9fff]{{1,2}}{_SYLLABLE}"
_PLACE = re.compile(rf"({_SURE})(县|区|镇|乡|街道)(?=人民政府|政府|办事处)")
_BOUNDARY = re.compile(
    r"(?:[，。；、：（“《\s]|通过|依托|利用|登录|登陆|按照|根据|报送|报|在|由|向|经|与|和|及|对|于|到|将|被|为|从)$"
)
_COMMON = re.compile(r"[山林湖城海]区|城镇|[山水]乡|部[门]区")
_NAME = (
    "(?![全各本我该市省县区镇村级的和与及或等在由向对为将被把了其某两多每所属辖])[\u4e00-\u9fff]"
)
# The level comes first, as it is rarer than what names end with.
_GOVERNMENTS = tuple(
    re.compile(f"{level}(?<={_SYLLABLE}{level})(?=人民政府|政府|办事处)")
    for level in ("县", "区", "镇", "乡", "街道")
)
"""Without one of these there is no such name."""
_GOVERNMENT = re.compile("|".join(one.pattern for one in _GOVERNMENTS))
_COUNTIES = rf"((?:{_NAME}){{2,3}}[县区])"
_SITE = "(?:人民)?政府(?:门户)?网"
# Here no verb can be taken for a name: at the head of a title or of an account, before a site.
_HEADED = re.compile(
    "|".join(
        f"{before}{_COUNTIES}(?={behind})"
        for before, behind in (
            *((mark, r"20\d\d年|人民政府|政务|发布") for mark in "《“"),
            *((verb, _SITE) for verb in ("通过", "依托", "利用", "登录", "登陆", "在")),
        )
    )
)
# Two or three characters in front are the name, and what stands before those tells where it begins.
_COUNTY = tuple(
    re.compile(
        f"{level}(?:(?<=[《“过托用录陆在年度，,]..{level})|(?<=[《“过托用录陆在年度，,]...{level})"
        "|(?=.{2,9}局))"
    )
    for level in "县区"
)
"""Without these there is no county where only a name can stand."""
_KINDS_OF_AREA = re.compile(
    r"(?:开发|高新|示范|产业|功能|工业|园|社|校|片|景|山|林|城|矿|牧|库|灌|地|老|新)区"
    r"|(?:贫困|脱贫|示范|重点|试点)县"
)
_VISITS = re.compile("学习|考察|交流|调研|参观|帮扶|协作|结对|对口|原|撤|划入|划归|合并")


def other_places(evidence: Evidence) -> Iterator[Finding]:
    """D6: the government of another county or town than the one in the office's own name."""
    agency = evidence.report.agency
    levels = [level for level in ("县", "区", "镇", "乡", "街道") if level in agency]
    if not levels or not set("县区镇乡").intersection(agency):
        return
    counties = bool(re.search("[县区]", agency))
    town = kind_of(agency) in {Kind.TOWN, Kind.SUBDISTRICT}
    tail = re.split("[县区]", agency.strip())[-1] if counties else ""
    found = [*slips(evidence, _places), *slips(evidence, bound(_COUNTY, _headed, tail))]
    seen: dict[str, Finding] = {}
    for passage, slip in found:
        county = slip.words[-1] in "县区"
        own = slip.words in agency or slip.words[1:] in agency
        if own or not (counties if county else town) or slip.words in seen:
            continue
        facts = (("words", slip.words), ("agency", agency))
        rule = f"D6.place.{slip.words}"
        seen[slip.words] = Finding(
            "D6", rule, Severity.WARNING, passages=(passage,), facts=facts, sentence="D6.place"
        )
    yield from seen.values()


@search(*_GOVERNMENTS)
def _places(text: str) -> Slips:
    """Return the names of places; a first of three characters may be no part (过松溪县)."""
    found: list[Slip] = []
    done = 0
    for government in _GOVERNMENT.finditer(text):
        if government.start() >= done:
            begin, done = _clause(text, government.start())
            if not _VISITS.search(text, begin, done):
                found += _in_clause(text[begin:done], begin)
    return tuple(found)


def _in_clause(clause: str, begin: int) -> Iterator[Slip]:
    for match in _PLACE.finditer(clause):
        for skip in range(len(match[1]) - 2, -1, -1):
            start, words = match.start() + skip, match[0][skip:]
            is_bound = start == 0 or _BOUNDARY.search(clause[max(0, start - 2) : start])
            if is_bound and not _COMMON.search(words):
                yield Slip(begin + start, begin + match.end(), words)
                break


@lru_cache(maxsize=REMEMBERED)
def _headed(tail: str, text: str) -> Slips:
    """Return counties where only a name can stand: before our ``tail`` after a year, too."""
    found = [m.span(m.lastindex or 0) for m in _HEADED.finditer(text)]
    if len(tail) > len("某局") and tail in text:
        # Only there: 下一步县教育局 is no place.
        own = rf"20\d\d年度?[，,]?{_COUNTIES}{re.escape(tail)}"
        found += [m.span(1) for m in re.finditer(own, text)]
    names = "|".join(field_of(tail)) if "局" in text else ""
    if names:
        # Another county's office of our field: its text was the draft.
        other = rf"(?:^|[，。；、：（“\s])({_SURE}[县区])(?=(?:{names})局)"
        found += [m.span(1) for m in re.finditer(other, text) if not _visited(text, m.start(1))]
    return tuple(
        Slip(start, end, text[start:end])
        for start, end in sorted(found)
        if not _KINDS_OF_AREA.search(text[start:end])
    )


def _visited(text: str, at: int) -> bool:
    """Tell whether a clause speaks of a visit or of work together."""
    return _VISITS.search(text, *_clause(text, at)) is not None


def _clause(text: str, at: int) -> tuple[int, int]:
    """Return where the clause begins and ends that a character stands in."""
    begin = max(text.rfind(mark, 0, at) for mark in "，。；") + 1
    ends = [end for mark in "，。；" if (end := text.find(mark, at)) >= 0]
    return begin, min(ends, default=len(text))
