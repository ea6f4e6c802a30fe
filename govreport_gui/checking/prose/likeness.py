"""Y6 and Y7: text that was taken over from last year's report (“内容雷同”, N2021 二（四）)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.model.finding import Finding, Passage
from govreport_gui.model.form import Severity
from govreport_gui.model.likeness import masked, percent_alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.report import Paragraphs

_SECTIONS = ("一", "五")
"""Section 六 says the same every year, and so does the preamble."""
_PROBLEMS = "五"
_MOST = 90
"""Percent of the text; above that hardly anything but the figures was changed."""
_LEAST = 0.6
"""The share of the longer text that the shorter one must have to be alike, with its punctuation."""
_SHORTEST = 100
"""Characters: shorter texts are alike by themselves."""

_PIECE = re.compile(r"[^。；;！？]+")
_MARK = re.compile(
    r"\s*(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，、]?|其[一二三四][，、]?"
    r"|[（(][一二三四五六七八九十0-9]+[）)]|[一二三四五六七八九十]+、|[0-9]{1,2}[.．、])?\s*"
)
_ITEM = re.compile(
    r"[，,：:](?=[一二三四五六七八九十]是|[0-9]{1,2}[.．、]|[（(][一二三四五六七八九十])"
)
_LACK = re.compile(
    "不够|不足|不强|不高|不深|不全|不多|不快|不实|不及时|不到位|不规范|不平衡|不充分|不完善|不均衡"
    "|欠缺|有待|薄弱|滞后|单一|较少|偏少|偏低|偏慢|缺乏|差距|仍需|需要加强|需进一步"
)
_GENERAL = re.compile(
    "取得|成效|成绩|进展|存在以下|存在一些|一定的?(?:差距|不足)|主要(?:问题|表现)"
)
_REMEDY = re.compile(r"(?:改进|整改|下一步|今后|针对|为此|下一年)|20[0-9]{2}年[，,]?.{0,12}将")
_SHORTEST_PROBLEM = 8
"""Characters; shorter pieces (公开不够及时) are everybody's words."""


def alike(evidence: Evidence) -> Iterator[Finding]:
    """Y6: a section is last year's with other figures."""
    last = evidence.last_year
    if last is None:
        return
    for section in _SECTIONS:
        texts = evidence.paragraphs(section), last.paragraphs(section)
        percent = likeness(*texts)
        if percent > _MOST:
            # Of the section, not of words in it: a mark below everything marks nothing.
            facts = (("section", section), ("percent", str(percent)))
            yield Finding("Y6", f"Y6.{section}", Severity.WARNING, facts=facts)


@lru_cache(maxsize=64)
def likeness(this: Paragraphs, last: Paragraphs) -> int:
    """Return how many percent of two texts are the same, figures aside; 0 for short ones."""
    lengths = [sum(map(len, texts)) for texts in (this, last)]
    # What is much longer cannot be the same; to count its words would cost the most.
    if min(lengths) < _SHORTEST or min(lengths) < _LEAST * max(lengths):
        return 0
    if any(sum(map(len, map(masked, texts))) < _SHORTEST for texts in (this, last)):
        return 0
    return int(percent_alike(this, last))


def repeated_problems(evidence: Evidence) -> Iterator[Finding]:
    """Y7: a problem is last year's, word for word."""
    last = evidence.last_year
    if last is None:
        return
    known = {words for _, _, words in problems(last.paragraphs(_PROBLEMS))}
    paragraphs = evidence.paragraphs(_PROBLEMS)
    cause = "Y6.五" if likeness(paragraphs, last.paragraphs(_PROBLEMS)) > _MOST else ""
    seen: set[str] = set()
    for index, start, words in problems(paragraphs):
        if words in known and words not in seen:
            seen.add(words)
            yield Finding(
                "Y7",
                f"Y7.{words}",
                Severity.HINT,
                passages=(Passage(_PROBLEMS, index, start, start + len(words)),),
                facts=(("words", words),),
                cause=cause,
            )


@lru_cache(maxsize=64)
def problems(paragraphs: Paragraphs) -> tuple[tuple[int, int, str], ...]:
    """Return paragraph, place and words of each problem, up to where the remedies begin."""
    found: list[tuple[int, int, str]] = []
    for index, paragraph in enumerate(paragraphs):
        for start, words in pieces(paragraph):
            if _REMEDY.match(words):
                return tuple(found)
            if (
                len(words) >= _SHORTEST_PROBLEM
                and _LACK.search(words)
                and not _GENERAL.search(words)
            ):
                found.append((index, start, words))
    return tuple(found)


@lru_cache(maxsize=4096)
def pieces(paragraph: str) -> tuple[tuple[int, str], ...]:
    """Return the clauses of a paragraph with their places, without 一是, （一） and the like."""
    found: list[tuple[int, str]] = []
    for sentence in _PIECE.finditer(paragraph):
        start = sentence.start()
        for cut in [
            *(match.start() for match in _ITEM.finditer(paragraph, start, sentence.end())),
            sentence.end(),
        ]:
            text = paragraph[start:cut].lstrip("，,：: ")
            begin = cut - len(text)
            mark = _MARK.match(text)
            assert mark is not None  # noqa: S101 it may be empty
            words = text[mark.end() :].rstrip()
            found.append((begin + mark.end(), words))
            start = cut
    return tuple(piece for piece in found if piece[1])


CHECKS = (
    Check(("Y6",), alike, needs_last_year=True),
    Check(("Y7",), repeated_problems, needs_last_year=True),
)
