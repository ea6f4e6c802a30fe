"""D6: another town's name where a town speaks of itself, or its own with another level."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.agencies import Kind, kind_of
from govreport_gui.checking.prose.passages import REMEMBERED, Placed, Slip, Slips, bound, slips
from govreport_gui.checking.prose.reading import masked
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_OWN = re.compile(r"([^县区市旗州]{2,4}?)(镇|乡|街道)(?:人民政府|政府|办事处|办)?$")
_LEVELS = tuple(map(re.compile, "镇乡道"))
_CHANGED = re.compile("改|更名|撤|合并|设")
"""Behind a name: towns are made of townships, and what a place was called is told."""
_HEAD = re.compile(
    r"20\d\d\s*年度?[，,]?"
    r"(?P<name>(?:(?![全各本我该市省县区镇乡村级的和与及或等在由向对为将被把了其某两多每所属辖\d])"
    r"[\u4e00-\u9fff]){2,3}[镇乡])"
    r"(?=在|坚持|认真|深入|以|按照|严格|积极|紧紧|全面|高度|切实|扎实|党委|共|未|没有|收到|主动|通过|始终"
    r"|持续|不断)"
)
"""Whoever an account begins with is the office itself."""
_NO_NAME = re.compile("(?:建制|中心|重点|特色|示范|小城|农村|督促|指导|组织|安排|推动|帮助)[镇乡]")


def other_towns(evidence: Evidence) -> Iterator[Finding]:
    """Tell once for each name; another level (白沙镇 for 白沙乡) is put right in all places."""
    agency = evidence.report.agency.strip()
    own = _OWN.search(agency)
    if own is None or kind_of(agency) not in {Kind.TOWN, Kind.SUBDISTRICT}:
        return
    found: dict[str, list[Placed]] = {}
    for passage, slip in slips(evidence, bound(_LEVELS, _towns, own[1], own[2])):
        if slip.words not in agency:
            found.setdefault(slip.words, []).append((passage, slip))
    for words, places in found.items():
        right = places[0][1].right
        facts = [("words", words), ("agency", agency)]
        facts += [] if right is None else [("right", right)]
        yield Finding(
            "D6",
            f"D6.place.{words}",
            Severity.WARNING,
            passages=tuple(passage for passage, _ in places),
            facts=tuple(facts),
            sentence="D6.place",
        )


@lru_cache(maxsize=REMEMBERED)
def _towns(name: str, level: str, text: str) -> Slips:
    """Return our name with another level, and other names that an account begins with."""
    text = masked(text)
    found = [
        Slip(*match.span(), match[0], name + level)
        for match in re.finditer(rf"{name}(?:镇|乡|街道)", text)
        if match[0] != name + level and not _is_former(text, *match.span())
    ]
    for match in _HEAD.finditer(text):
        words = match["name"]
        if not _NO_NAME.search(words) and not words.startswith(name):
            found.append(Slip(*match.span("name"), words))
    return tuple(sorted(found))


def _is_former(text: str, start: int, end: int) -> bool:
    changed = _CHANGED.search(text, end, end + 6) is not None
    return text.endswith(("原", "撤", "撤销"), 0, start) or changed
