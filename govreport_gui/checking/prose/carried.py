"""R1: figures and titles with years that are still last year's, to be looked at once.

A report begins as last year's text. A figure counts as last year's while its sentence differs at
most in other figures, in the report's own year and in its typesetting: who writes 512 for 470 has
not looked at the 75 behind it. It is settled by changing it, or by keeping it knowingly. A figure
that is tied to a cell follows this year's table: it is nobody's to look at. A title of a document
may keep its year, but 《…2024年…工作要点》 in the report for 2025 mostly ought to be this year's.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.reasons import values_of
from govreport_gui.model.finding import Finding, Passage, WayOut
from govreport_gui.model.folding import folded, sentences_in
from govreport_gui.model.form import Severity
from govreport_gui.model.report import Reason, ReasonRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.report import Paragraphs, Report

_YEAR = re.compile(r"(?<!\d)(20\d\d)(?=\s*年)")
_NO_FIGURES = re.compile(
    r"《[^《》]*》|〔\d{4}〕\s*\d*\s*号?|第\s*\d+|(?<!\d)20\d\d(?=\s*(?:年|[—–-]))|(?<![\d.])100\s*[%％]"
    r"|(?<!\d)12345(?![\d件条份次]|\s[件条份次])|(?:电话|热线|传真|邮编|邮政编码)\D{0,3}\d[\d—–-]*"
    r"|(?<!\d)\d{3,4}[—–-]{1,2}\d{7,8}(?!\d)|[路街巷道]\s*\d+\s*号|(?<!\d)1\s*月\s*1\s*日|12\s*月\s*31\s*日|^\s*[（(]?\d{1,2}[）).、．]"
)
"""Titles and numbers of documents, clauses, years, 100 %, the hotline 12345, telephones, addresses,
the ends of a year, paragraph numbers."""
_TITLE = re.compile(r"《[^《》]{1,120}》")
_OWN_YEAR = re.compile(r"(?<![\d—–~～至到-])(20\d\d)(?=\s*年)")
"""The year of what a title names; in 2021—2025年 none is."""
_FIGURE = re.compile(r"\d+(?:[,，]\d{3}(?!\d))*(?:\.\d+)?(?:\s*[%％]|\s*月\s*\d+\s*日)?")
_DIGIT = re.compile(r"\d")
_UNIT = re.compile(r"\d\s*([\u4e00-\u9fff%％])")
_FOR_A_FIGURE = "N"
_BEFORE, _BEHIND = re.compile(r"[^\W\d]{0,6}\s*$"), re.compile(r"\s*[^\W\d]{0,2}")


class _Sentence(NamedTuple):
    """A sentence that may hold figures, and where it stands."""

    words: str
    start: int
    end: int
    units: str
    """What is counted, character by character: where these differ, the sentences do."""


class _Known(NamedTuple):
    """What last year's report says: the figures of its sentences, by their other words."""

    figures: Mapping[str, tuple[tuple[str, ...], ...]]
    units: frozenset[str]


def still_last_years(evidence: Evidence) -> Iterator[Finding]:
    """Yield a hint for all that is carried over and tells a figure or a year."""
    yield from carried_figures(evidence)
    yield from carried_titles(evidence)


def carried_figures(evidence: Evidence) -> Iterator[Finding]:
    """Yield a hint for each figure that is last year's, in a sentence that is last year's."""
    last, report = evidence.last_year, evidence.report
    if last is None:
        return
    known = _known(tuple(map(last.paragraphs, last.narrative)), last.year)
    seen: Counter[str] = Counter()
    for section, index, text in evidence.text():
        for sentence in _sentences(text):
            if sentence.units not in known.units:
                continue
            places = _figures(text, sentence)
            words = _compared(_masked(text, sentence, places), report.year)
            same = _same(known, words, [_value(text[a:b]) for a, b in places])
            for place in _untied(report, section, index, [places[n] for n in same]):
                figure = _value(text[slice(*place)])
                rule = f"R1.{section}.{words[0]}.{figure}"
                seen[rule] += 1
                yield Finding(
                    "R1",
                    rule if seen[rule] == 1 else f"{rule}#{seen[rule]}",
                    Severity.HINT,
                    passages=(Passage(section, index, *place),),
                    facts=(("section", section), ("figures", _around(text, *place))),
                )


def _same(known: _Known, words: tuple[str, str], figures: Sequence[str]) -> list[int]:
    """Return which figures stand in the same place in the sentence of last year's most like it."""
    best: list[int] = []
    for last in chain.from_iterable(known.figures.get(one, ()) for one in set(words)):
        same = [n for n, figure in enumerate(figures) if figure == last[n] and figure != "0"]
        best = max(best, same, key=len)
    return best


def carried_titles(evidence: Evidence) -> Iterator[Finding]:
    """Yield a hint for each title of a document that bears last year's year, or the one before.

    What was published last year about the year before is a year older now as well.
    """
    last = evidence.last_year
    if last is None or last.year is None:
        return
    known = {title for section in last.narrative for title in _titles_of(last, section)}
    places: dict[str, list[Passage]] = {}
    for section, index, text in evidence.text():
        for start, end in _titles(text, last.year):
            if text[start:end] in known:
                places.setdefault(text[start:end], []).append(Passage(section, index, start, end))
    for title, passages in places.items():
        yield Finding(
            "R1",
            f"R1.title.{title}",
            Severity.HINT,
            passages=tuple(passages),
            facts=(("title", title),),
            sentence="R1.title",
        )


def kept(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer to keep a sentence as it is; the reason without words says that it was looked at."""
    yield WayOut({ReasonRef(finding.rule): Reason("", values_of(evidence.report, finding))})


@lru_cache(maxsize=64)
def _known(narrative: tuple[Paragraphs, ...], year: int | None) -> _Known:
    figures: dict[str, tuple[tuple[str, ...], ...]] = {}
    units = set()
    for text in chain.from_iterable(narrative):
        for sentence in _sentences(text):
            places = _figures(text, sentence)
            if places:
                units.add(sentence.units)
                told = tuple(_value(text[a:b]) for a, b in places)
                for words in set(_compared(_masked(text, sentence, places), year)):
                    figures[words] = (*figures.get(words, ()), told)
    return _Known(figures, frozenset(units))


@lru_cache(maxsize=4096)
def _sentences(text: str) -> tuple[_Sentence, ...]:
    """Return the sentences of a paragraph that may hold figures."""
    if not _DIGIT.search(text):
        return ()
    found = ((match[0], *match.span()) for match in sentences_in(text))
    return tuple(
        _Sentence(*one, "".join(_UNIT.findall(one[0]))) for one in found if _DIGIT.search(one[0])
    )


@lru_cache(maxsize=4096)
def _compared(words: str, year: int | None) -> tuple[str, str]:
    """Return a sentence as it is compared, also with its years counted from the report's own."""
    shifted = _shifted(words, year)
    same = folded(words)
    return same, same if shifted == words else folded(shifted)


def _masked(text: str, sentence: _Sentence, places: Sequence[tuple[int, int]]) -> str:
    """Return a sentence with another letter for each of its figures."""
    words, done = "", sentence.start
    for start, end in places:
        words, done = f"{words}{text[done:start]}{_FOR_A_FIGURE}", end
    return words + text[done : sentence.end]


def _around(text: str, start: int, end: int) -> str:
    """Return a figure with the words around it, to be known by; with no other figure."""
    before, behind = _BEFORE.search(text, 0, start), _BEHIND.match(text, end)
    assert before and behind  # noqa: S101, PT018 they match nothing as well
    return "".join(f"{before[0]}{text[start:end]}{behind[0]}".split())


def _value(figure: str) -> str:
    return "".join(normalize("NFKC", figure).replace(",", "").split())


def _figures(text: str, sentence: _Sentence) -> tuple[tuple[int, int], ...]:
    """Return the places of the figures in a sentence, without white space around them."""
    start = sentence.start
    # Of the same length, so that places stay.
    bare = _NO_FIGURES.sub(lambda match: " " * len(match.group()), text[start : sentence.end])
    return tuple((start + f.start(), start + f.end()) for f in _FIGURE.finditer(bare))


def _untied(
    report: Report, section: str, index: int, places: Sequence[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """Leave out the figures of a paragraph that follow a cell."""
    ties = report.tied(report.narrative[section][index]).ties
    return tuple(
        (start, end)
        for start, end in places
        if not any(tie.start < end and start < tie.end for tie in ties)
    )


def _titles_of(last: Report, section: str) -> Iterator[str]:
    for text in last.paragraphs(section):
        yield from (text[start:end] for start, end in _titles(text, last.year))


@lru_cache(maxsize=4096)
def _titles(text: str, last: int | None) -> tuple[tuple[int, int], ...]:
    """Return the places of the titles that bear the year ``last`` or the one before it."""
    if last is None or "《" not in text:
        return ()
    recent = {last, last - 1}
    return tuple(
        title.span()
        for title in _TITLE.finditer(text)
        if any(int(year[1]) in recent for year in _OWN_YEAR.finditer(title[0]))
    )


def _shifted(words: str, year: int | None) -> str:
    return (
        words
        if year is None or "20" not in words
        else _YEAR.sub(lambda m: f"{int(m.group()) - year:+d}", words)
    )


CHECKS = (Check(("R1",), still_last_years, kept, needs_last_year=True),)
