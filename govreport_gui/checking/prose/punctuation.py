"""S14: half-width marks in Chinese text, marks typed twice, brackets without their other half."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.prose.marks import HEADS
from govreport_gui.checking.prose.passages import (
    MOST_PASSAGES,
    REMEMBERED,
    Placed,
    Search,
    Slip,
    Slips,
    distinct,
    in_paragraphs,
    search,
    slips,
)
from govreport_gui.checking.signs import lines, showing
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import Severity
from govreport_gui.model.outline import heading_mark
from govreport_gui.model.report import rewritten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.finding import Passage
    from govreport_gui.model.outline import Level, Mark

_HAN = "\u4e00-\u9fff《》“”〔〕（），。、"
_BESIDE = (
    rf"(?<!\.)(?:(?<=[{_HAN}].)|(?=[{_HAN}]))"
    r"|(?<=[\u4e00-\u9fff)）》”]\.)(?=[\u4e00-\u9fff]|\s*$)"
)
# The mark comes first, so that all Chinese characters are skipped at once.
_NARROW = re.compile(f"[,;:?!.](?:{_BESIDE})")
_MAY_BE_NARROW = re.compile(f"[,;:?!.()](?:(?<=[()])|{_BESIDE})", re.MULTILINE)
_BRACKET = re.compile(r"[()]")
_WIDE = str.maketrans(",;:?!().", "，；：？！（）。")
_TWICE = re.compile(r"([，。；：、])\1(?!\1)|，。|。，|、，|，、|；。|。；|、。|，；|；，|、；")
_KEPT = {
    "，。": "。",
    "、，": "，",
    "，、": "，",
    "；。": "。",
    "、。": "。",
    "，；": "；",
    "；，": "；",
    "、；": "；",
}
_PAIRS = {"）": "（", "》": "《", "〉": "〈", "”": "“", "】": "【", "〕": "〔"}
_MARKS = re.compile("[（）《》〈〉“”【】〔〕()]")
# A pair ends with its paragraph.
_MARKS_AND_LINES = re.compile(r"[\n（）《》〈〉“”【】〔〕()]")
_PAIR = re.compile(r"（[）)]|\([）)]|《》|〈〉|“”|【】|〔〕")
_LIST = re.compile(r"\s*[\da-zA-Z一二三四五六七八九十①-⑳]{1,3}\s*[)）]")
_HALVES = {"(": "（", ")": "）"}


@search(_MAY_BE_NARROW)
def narrow_marks(text: str) -> Slips:
    """Return half-width marks next to Chinese characters; brackets in pairs."""
    places = [match.start() for match in _NARROW.finditer(text)]
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        if match[0] == "(":
            opened.append(match.start())
        elif opened:
            pair = (opened.pop(), match.start())
            if any(_is_chinese(text, at) for at in pair):
                places.extend(pair)
    return tuple(Slip(at, at + 1, text[at], text[at].translate(_WIDE)) for at in sorted(places))


def _is_chinese(text: str, at: int) -> bool:
    """Tell whether a mark stands next to a Chinese character."""
    return re.search("[\u4e00-\u9fff]", text[max(0, at - 1) : at + 2]) is not None


@search(*(re.compile(f"{mark}[，。；：、]") for mark in "，。；：、"))
def doubled_marks(text: str) -> Slips:
    """Return marks typed twice (，，) and marks that exclude one another (，。)."""
    return tuple(
        Slip(*match.span(), match[0], match[1] or _KEPT.get(match[0]))
        for match in _TWICE.finditer(text)
    )


def _lone_marks(text: str) -> Slips:
    """Return brackets and quotation marks without their other half."""
    numbered = _LIST.match(text)
    opened: list[Slip] = []
    lone: list[Slip] = []
    for match in _MARKS.finditer(
        text, numbered.end() if numbered and "(" not in numbered[0] else 0
    ):
        mark = _HALVES.get(match[0], match[0])
        slip = Slip(*match.span(), match[0])
        if mark not in _PAIRS:
            opened.append(slip)
        elif opened and _HALVES.get(opened[-1].words, opened[-1].words) == _PAIRS[mark]:
            opened.pop()
        else:
            lone.append(slip)
    return tuple(sorted(lone + opened))


@lru_cache(maxsize=REMEMBERED)
def _first_lone_mark(text: str) -> Slips:
    """Return the first one: one mistake unsettles the rest of a paragraph."""
    return _lone_marks(text)[:1] if _unpaired(text) else ()


def _may_be_lone(texts: tuple[str, ...]) -> Iterable[int]:
    # Hardly any text has one, which is seen for all of its paragraphs at once.
    return showing(_MARKS, texts) if _unpaired(lines(texts)[0]) else ()


def _unpaired(text: str) -> bool:
    """Tell whether marks are left when pairs are taken off, the inner ones first; lines stay."""
    marks, pairs = "".join(_MARKS_AND_LINES.findall(text)), 1
    while pairs:
        marks, pairs = _PAIR.subn("", marks)
    return bool(marks.strip("\n"))


first_lone_mark = Search(_first_lone_mark, _may_be_lone)


def half_width(evidence: Evidence) -> Iterator[Finding]:
    """One hint for a whole report: who types half-width marks does so everywhere."""
    found = _narrow(evidence)
    if found:
        marks = " ".join(sorted({slip.words for _, slip in found}))
        yield Finding(
            "S14",
            "S14.narrow",
            Severity.HINT,
            passages=tuple(passage for passage, _ in found[:MOST_PASSAGES]),
            facts=(("count", str(len(found))), ("marks", marks)),
            sentence="S14.narrow",
        )


def _narrow(evidence: Evidence) -> list[Placed]:
    """Return the half-width marks; numbers such as (一) only beside （二） in the report."""
    styles: dict[Level, set[str]] = {}
    for texts in evidence.texts.values():
        for _, head in in_paragraphs(HEADS, texts):
            styles.setdefault(head.level, set()).add(head.words[0])
    return [
        (passage, slip)
        for passage, slip in slips(evidence, narrow_marks)
        if (mark := _number_at(evidence, passage)) is None or styles[mark.level] >= {"(", "（"}
    ]


def _number_at(evidence: Evidence, passage: Passage) -> Mark | None:
    """Return the number that a paragraph begins with, if the passage belongs to it."""
    mark = heading_mark(evidence.paragraphs(passage.section)[passage.paragraph])
    return mark if mark is not None and mark.start <= passage.start < mark.end else None


def to_full_width(evidence: Evidence) -> WayOut:
    """Return the report with every such mark full-width."""
    found = _narrow(evidence)
    before = " ".join(sorted({slip.words for _, slip in found}))
    changes = [(passage, slip.right or "") for passage, slip in found]
    return WayOut(rewritten(evidence.report, *changes), before, before.translate(_WIDE))


def typed_twice(evidence: Evidence) -> Iterator[Finding]:
    """Yield marks typed twice, one by one."""
    return distinct(
        Finding(
            "S14",
            f"S14.{passage.section}.{slip.words}",
            Severity.HINT,
            passages=(passage,),
            facts=(("words", slip.words), *([("right", slip.right)] if slip.right else [])),
            sentence="S14.marks",
        )
        for passage, slip in slips(evidence, doubled_marks)
    )


def unpaired(evidence: Evidence) -> Iterator[Finding]:
    """Yield a paragraph's first mark without its other half."""
    return distinct(
        Finding(
            "S14",
            f"S14.{passage.section}.pair.{slip.words}",
            Severity.HINT,
            passages=(passage,),
            facts=(("section", passage.section), ("words", slip.words)),
            sentence="S14.pair",
        )
        for passage, slip in slips(evidence, first_lone_mark)
    )


PUNCTUATION = (half_width, typed_twice, unpaired)
