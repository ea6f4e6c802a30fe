"""D6: bureaus that were merged or renamed, and which of their names are ours."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.prose.passages import (
    REMEMBERED,
    Slip,
    Slips,
    bound,
    slips,
)
from govreport_gui.checking.prose.reading import masked
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_BUREAU = re.compile("局")
_FIELDS = (
    ("教育", "教体", "教育体育", "教科", "教育科技", "教科体", "科教体"),
    ("卫生", "卫计", "卫健", "卫生健康", "卫生和计划生育"),
    ("国土", "国土资源", "自然资源", "自规", "自然资源和规划"),
    ("环保", "环境保护", "生态环境"),
    ("工商", "质监", "食药监", "市监", "市场监管", "工商和质监", "市场监督管理"),
    ("文广新", "文广", "文旅", "文体", "文广旅", "文广旅体", "文化和旅游"),
    ("安监", "应急", "应急管理"),
    ("农业", "农牧", "农业农村", "农牧水务"),
    ("水利", "水务"),
    ("城管", "城市管理", "综合执法", "综合行政执法"),
    ("住建", "建设", "住房和城乡建设"),
    ("交通", "交通运输"),
    ("人社", "人力资源和社会保障", "劳动保障"),
    ("林业", "林草", "林业和草原"),
    ("发改", "发展改革", "发展和改革"),
)
"""Short names of bureaus that were merged, split or renamed into one another."""


def field_of(name: str) -> tuple[str, ...]:
    """Return the short names of the bureaus of an office's field; none where it is no bureau."""
    return next((f for f in _FIELDS if any(f"{one}局" in name for one in f)), ())


def other_bureau(evidence: Evidence) -> Iterator[Finding]:
    """D6: a former or sister bureau's short name for the office itself (新华区教育局: 教体局)."""
    agency = evidence.report.agency.strip()
    field = field_of(agency)
    if not field or not agency.endswith("局"):
        return
    level = next((c for c in reversed(agency) if c in "县区市旗州"), "")
    found = [
        (passage, slip)
        for passage, slip in slips(evidence, bound((_BUREAU,), _bureaus, field))
        if slip.right in {"", level} and not _is_short_for(slip.words, agency)
    ]
    if found:
        words = found[0][1].words
        passages = tuple(passage for passage, slip in found if slip.words == words)
        facts = (("words", words), ("agency", agency), ("count", str(len(passages))))
        rule = f"D6.name.{words}"
        yield Finding("D6", rule, Severity.HINT, passages=passages, facts=facts, sentence="D6.name")


@lru_cache(maxsize=REMEMBERED)
def _bureaus(field: tuple[str, ...], text: str) -> Slips:
    """Return the bureaus of a field; ``right`` is the level before the name, 县 in 县教体局."""
    return tuple(
        Slip(*match.span(2), match[2], match[1] or "")
        for match in _names_of(field).finditer(masked(text))
    )


@lru_cache(maxsize=8)
def _names_of(field: tuple[str, ...]) -> re.Pattern[str]:
    """Return the names of a field's bureaus, the longest first, with the level before them."""
    names = "|".join(sorted(field, key=len, reverse=True))
    return re.compile(rf"([市省州盟县区旗原部厅各])?((?:{names})局)")


def _is_short_for(words: str, agency: str) -> bool:
    """Tell whether a short name takes all its characters, in order, from the full one."""
    rest = iter(agency)
    return all(character in rest for character in words)
