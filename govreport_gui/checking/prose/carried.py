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
from functools import lru_cache, partial
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.figured import around, figured
from govreport_gui.checking.reasons import values_of
from govreport_gui.model.finding import Finding, Passage, WayOut
from govreport_gui.model.folding import folded, sentences_in
from govreport_gui.model.form import Severity
from govreport_gui.model.report import Reason, ReasonRef
from govreport_gui.model.ties import has_ties

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.checking.prose.figured import Figure
    from govreport_gui.model.report import Paragraphs, Report

# Years begin with 20, which is skipped to: what stands before is looked back at.
_YEAR = re.compile(r"(20(?<!\d20)\d\d)(?=\s*年)")
_TITLE = re.compile(r"《[^《》]{1,120}》")
_OWN_YEAR = re.compile(r"(20(?<![\d—–~～至到-]20)\d\d)(?=\s*年)")
"""The year of what a title names; in 2021—2025年 none is."""
_DIGIT = re.compile(r"\d")
_UNIT = re.compile(r"\d\s*([\u4e00-\u9fff%％])")
_MOST_ALIKE = 20
"""Sentences of last year's with the same words that figures are compared with."""


_Sentence = tuple[str, int, str]
"""A sentence that may hold figures, where it begins, and what is counted in it, character by
character: where that differs, the sentences do."""


class _Known(NamedTuple):
    """What last year's report says: the figures of its sentences, by their other words."""

    figures: Mapping[str, Mapping[tuple[str, ...], None]]
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
        for sentence, begin, units in _sentences(text):
            if units not in known.units:
                continue
            read = figured(sentence)
            words = _compared(read.words, report.year, last.year)
            for figure in _same(known, words, read.figures):
                start, end = begin + figure.start, begin + figure.end
                if _is_tied(report, section, index, start, end):
                    continue
                rule = f"R1.{section}.{words[0]}.{figure.value}"
                seen[rule] += 1
                yield Finding(
                    "R1",
                    rule if seen[rule] == 1 else f"{rule}#{seen[rule]}",
                    Severity.HINT,
                    passages=(Passage(section, index, start, end),),
                    facts=(("section", section), ("figures", around(sentence, figure))),
                )


def _same(known: _Known, words: tuple[str, ...], figures: Sequence[Figure]) -> list[Figure]:
    """Return which figures stand in the same place in the sentence of last year's most like it."""
    found = [known.figures[one] for one in set(words) if one in known.figures]
    if not found:
        return []
    if any(tuple(figure.value for figure in figures) in one for one in found):
        return [figure for figure in figures if figure.value != "0"]
    best: list[Figure] = []
    for last in islice(chain.from_iterable(found), _MOST_ALIKE):
        pairs = zip(figures, last, strict=False)
        same = [figure for figure, value in pairs if figure.value == value != "0"]
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
    if not known:
        return
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
    figures: dict[str, dict[tuple[str, ...], None]] = {}
    units = set()
    for text in chain.from_iterable(narrative):
        for sentence, _, counted in _sentences(text):
            read = figured(sentence)
            if read.figures:
                units.add(counted)
                told = tuple(figure.value for figure in read.figures)
                for words in set(_compared(read.words, year)):
                    figures.setdefault(words, {})[told] = None
    return _Known(figures, frozenset(units))


@lru_cache(maxsize=4096)
def _sentences(text: str) -> tuple[_Sentence, ...]:
    """Return the sentences of a paragraph that may hold figures."""
    if not _DIGIT.search(text):
        return ()
    found = []
    for match in sentences_in(text):
        words = match[0]
        units = _UNIT.findall(words)
        if units or _DIGIT.search(words):
            found.append((words, match.start(), "".join(units)))
    return tuple(found)


@lru_cache(maxsize=4096)
def _compared(words: str, year: int | None, last: int | None = None) -> tuple[str, ...]:
    """Return a sentence as it is compared, also with its years counted from the report's own.

    Of this year's report also with ``last`` for its own year: of a preamble, the title and the
    period alone get the new year.
    """
    shifted = _shifted(words, year)
    same = folded(words)
    if shifted == words:
        return (same,)
    if last is None or str(year) not in words:
        return same, folded(shifted)
    return same, folded(shifted), folded(_YEAR.sub(partial(_before, year, last), words))


def _before(year: int | None, last: int, match: re.Match[str]) -> str:
    return str(last) if match[1] == str(year) else match[1]


def _is_tied(report: Report, section: str, index: int, start: int, end: int) -> bool:
    kept = report.narrative[section][index]
    ties = report.tied(kept).ties if has_ties(kept) else ()
    return any(tie.start < end and start < tie.end for tie in ties)


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
