"""D6: other offices' names, or names for other offices, in the text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.agencies import Kind, is_no_county, kind_of, own_word
from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.bureaus import other_bureau
from govreport_gui.checking.prose.passages import (
    REMEMBERED,
    Slip,
    Slips,
    bound,
    put_right,
    slips,
)
from govreport_gui.checking.prose.places import other_places
from govreport_gui.checking.prose.reading import masked
from govreport_gui.checking.prose.towns import other_towns
from govreport_gui.model.finding import Finding, Passage
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

# 我 and 本 come first, so that all else is skipped: what would make another word is looked back at.
_SELVES = {
    "我(?<![自你大小忘]我)": {
        "局": "[限部面势]",
        "镇": "定",
        "乡": "镇",
        "街道": "",
        "委": "[托派会屈]",
        "厅": "",
        "办": "[理事好件公实证学案完结得成]",
        "县": "",
    },
    "本(?<![基根资版样文成日]本)": {
        "局": "[限部面势域]",
        "镇": "",
        "乡": "[镇土]",
        "街道": "",
        "委": "[托派会]",
    },
}
"""我 and 本, where they begin a word; behind them the kinds of offices, each with what must not
follow it (我办理)."""
_KINDS = tuple(dict.fromkeys(kind for kinds in _SELVES.values() for kind in kinds))
_BELONGS = {"街道": ("街道", "办事处")}
"""What a name must hold for a word to be its own, where it is not the word itself."""


def other_self(evidence: Evidence) -> Iterator[Finding]:
    """D6: 我局 in a town's report, 我镇 in a bureau's (横山镇 2023)."""
    agency = evidence.report.agency
    if kind_of(agency) is Kind.UNKNOWN:
        return
    found: dict[str, list[Passage]] = {}
    selves = _selves_of(tuple(kind for kind in _KINDS if _is_foreign(kind, agency)))
    for passage, slip in slips(evidence, bound(selves, _selves, selves)):
        found.setdefault(slip.words, []).append(passage)
    own = own_word(agency)
    for words, passages in found.items():
        facts = [("words", words), ("agency", agency)]
        if own is not None and not words.endswith("县"):
            facts.append(("right", words[0] + own[1:]))
        yield Finding(
            "D6",
            f"D6.self.{words}",
            Severity.WARNING,
            passages=tuple(passages),
            facts=tuple(facts),
            sentence="D6.self",
        )


@lru_cache(maxsize=16)
def _selves_of(kinds: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Return what finds such words for some kinds of offices: but for one's own, few are met."""
    patterns = []
    for begins, behind in _SELVES.items():
        words = [
            f"{begins}{kind}" + (f"(?!{behind[kind]})" if behind[kind] else "")
            for kind in kinds
            if kind in behind
        ]
        patterns += [re.compile("|".join(words))] if words else []
    return tuple(patterns)


@lru_cache(maxsize=REMEMBERED)
def _selves(selves: tuple[re.Pattern[str], ...], text: str) -> Slips:
    text = masked(text)
    return tuple(sorted(Slip(*m.span(), m[0]) for one in selves for m in one.finditer(text)))


def _is_foreign(kind: str, agency: str) -> bool:
    if kind == "县":
        return is_no_county(agency)
    return not any(part in agency for part in _BELONGS.get(kind, (kind,)))


def identity(evidence: Evidence) -> Iterator[Finding]:
    """D6, all of it."""
    yield from other_self(evidence)
    yield from other_places(evidence)
    yield from other_towns(evidence)
    yield from other_bureau(evidence)


CHECKS = (Check(("D6",), identity, put_right),)
