"""S14: words typed twice, 截止 for 截至, and sentences that break off."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.passages import (
    MOST_PASSAGES,
    REMEMBERED,
    Search,
    Slip,
    Slips,
    distinct,
    put_right,
    slips,
    words_at,
)
from govreport_gui.checking.prose.punctuation import PUNCTUATION, to_full_width
from govreport_gui.checking.signs import lines, may_repeat, showing
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import Severity
from govreport_gui.model.report import rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_LENGTHS = range(5, 13)
"""Characters of words that are wrong whenever they stand twice; shorter ones may be right."""
_LONG = re.compile(rf"(?P<long>[\u4e00-\u9fff]{{{_LENGTHS[0]},{_LENGTHS[-1]}}})(?P=long)")
# Only what is hardly ever right: 为了了解, 在在建项目, 县人民政府政府信息公开 and 等等 are.
_DOUBLED = re.compile(
    r"的的(?!确)|(?<!为)(?<!除)(?<!不甚)了了(?![解结却])|和和(?![气美睦平])|(?<!实)在在(?![建校编职岗任线押册读场])"
    r"|是是(?!非)|对于对于|关于关于|进行进行|通过通过|按照按照|根据根据|以及以及|进一步进一步|加强加强|推进推进"
    r"|开展开展|提高提高|提升提升|情况情况|工作工作(?=[，。；、的])|信息信息(?![化源系])|申请申请(?![人书表者])"
    r"|政府政府政府|我局我局|我镇我镇|我县我县|我乡我乡|我街道我街道|积极积极|不断不断|认真认真(?!真)|及时及时"
    rf"|{_LONG.pattern}"
)
_MAY_DOUBLE = re.compile(
    "的的|了了|和和|在在|是是|截止|对于对|关于关|进行进|通过通|按照按|根据根|以及以|进一步进|加强加|推进推"
    "|开展开|提高提|提升提|情况情|工作工|信息信|申请申|政府政府政|我局我|我镇我|我县我|我乡我|我街道我|积极积|不断不"
    "|认真认|及时及"
)
_UNTIL = re.compile(
    r"(?:^|(?<=[，。；：、（\s]))截止(?=\s*(?:20\d\d|1?\d\s*月|目前|今年|年底|报告期末))"
)
_OPEN_END = re.compile(r"[\u4e00-\u9fff、，,]")
_CONTACT = re.compile(r"[^，。；]{0,12}(?:地址|电话|邮编|网址)\s*[:：]")
_CLOSED = frozenset("。；！？")
_LONGEST_HEADING = 40
_SHORTEST = 15


def _may_double(texts: tuple[str, ...]) -> set[int]:
    """Return where a known word begins anew, or any long words are typed twice."""
    found = set(showing(_MAY_DOUBLE, texts))
    return found.union(showing(_LONG, texts)) if may_repeat(lines(texts)[0], _LENGTHS) else found


@lru_cache(maxsize=REMEMBERED)
def _wrong_words(text: str) -> Slips:
    """Return words typed twice, and 截止 before a date."""
    found = [Slip(*m.span(), m[0], m[0][: len(m[0]) // 2]) for m in _DOUBLED.finditer(text)]
    return tuple(found + [Slip(*m.span(), m[0], "截至") for m in _UNTIL.finditer(text)])


def _may_be_open(texts: tuple[str, ...]) -> Iterator[int]:
    return (index for index, text in enumerate(texts) if text[-1:] not in _CLOSED)


@lru_cache(maxsize=REMEMBERED)
def _open_end(text: str) -> Slips:
    """Return the last character of a paragraph of prose that lacks its end mark.

    Headings have none either, and may hold a comma.
    """
    body = text.rstrip()
    if len(body) < _SHORTEST or not _OPEN_END.fullmatch(body[-1]):
        return ()
    if body[-1] in "，、,":
        return (Slip(len(body) - 1, len(body), body[-1], "。"),)
    if "。" not in body and (len(body) < _LONGEST_HEADING or _CONTACT.match(body)):
        return ()
    return (Slip(len(body) - 1, len(body), body[-1], body[-1] + "。"),)


wrong_words = Search(_wrong_words, lambda texts: sorted(_may_double(texts)))
open_end = Search(_open_end, _may_be_open)


def twice_typed(evidence: Evidence) -> Iterator[Finding]:
    """Each doubled word and each 截止 is told by itself."""
    return distinct(
        Finding(
            "S14",
            f"S14.{passage.section}.{slip.words}",
            Severity.HINT,
            passages=(passage,),
            facts=(("words", slip.words), ("right", slip.right or "")),
            sentence="S14.until" if slip.words == "截止" else "S14.twice",
        )
        for passage, slip in slips(evidence, wrong_words)
    )


def broken_off(evidence: Evidence) -> Iterator[Finding]:
    """Paragraphs without an end mark are told together: some offices leave them all out."""
    passages = tuple(passage for passage, _ in slips(evidence, open_end))
    if passages:
        facts = (("count", str(len(passages))),)
        yield Finding(
            "S14",
            "S14.end",
            Severity.HINT,
            passages=passages[:MOST_PASSAGES],
            facts=facts,
            sentence="S14.end",
        )


def language(evidence: Evidence) -> Iterator[Finding]:
    """S14, all of it."""
    yield from twice_typed(evidence)
    yield from broken_off(evidence)
    for check in PUNCTUATION:
        yield from check(evidence)


def corrected(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer the corrected words; what was told together is corrected together."""
    if finding.sentence == "S14.end":
        changes = [(passage, slip.right or "") for passage, slip in slips(evidence, open_end)]
        first = finding.passages[0]
        yield WayOut(
            rewritten(evidence.report, *changes),
            words_at(evidence.report, first),
            changes[0][1],
        )
    elif finding.sentence == "S14.narrow":
        yield to_full_width(evidence)
    else:
        yield from put_right(evidence, finding)


CHECKS = (Check(("S14",), language, corrected),)
