"""What was carried over from last year and is to be looked at: figures, dates and years.

Sentences with figures are findings R1, which last until they are changed or kept. Years need no
figure beside them: a year in a sentence that is last year's word for word is told here, and so is
every other year of a sentence that differs in nothing but the report's own year. So begins a
preamble: its title and its period got the new year, the words beside them did not.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.model.finding import Passage
from govreport_gui.model.folding import folded, sentences_in
from govreport_gui.model.form import PREAMBLE
from govreport_gui.model.report import Reason, ReasonRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Paragraphs, Ref, Report, Value

CARRIED = "R1"
"""Code of the findings that are taken in."""
_RULE = "carried-year"
_YEAR = re.compile(r"(?<!\d)20\d\d(?=\s*年)(?!(?<=2019)\s*年\s*(?:4\s*月\s*3\s*日\s*)?新?修[订正])")
"""But for the year in which the 条例 was revised, which no report has as its own."""
_QUOTED = re.compile(r"《[^《》]*》|〔\d{4}〕|（[^（）]*(?:修订|修正)[^（）]*）")


@dataclass(frozen=True, slots=True)
class ReviewPlace:
    """Words of last year to be looked at; ``rule`` is the address of the reason that settles it.

    ``finding`` is the R1 finding that the words belong to; without one they are a year.
    """

    passage: Passage
    words: str
    rule: str
    finding: Finding | None = None


def review_places(
    form: Form, report: Report, findings: Iterable[Finding]
) -> tuple[ReviewPlace, ...]:
    """Return what is still to be looked at, in the order of the report.

    ``findings`` are the open ones; what somebody kept is not among them.
    """
    keys = [PREAMBLE, *(section.key for section in form.sections)]
    places = [*_of_findings(report, findings), *_of_years(report)]

    def order(place: ReviewPlace) -> tuple[int, int, int]:
        at = place.passage
        return keys.index(at.section), at.paragraph, at.start

    return tuple(sorted(places, key=order))


def accept(report: Report, place: ReviewPlace) -> Mapping[Ref, Value]:
    """Return what keeps a year as it is; a finding is kept by its own way out.

    Raises ValueError for a place of a finding.
    """
    if place.finding is not None:
        raise ValueError(place.rule)
    return {ReasonRef(place.rule): Reason("", _digest(report, place.rule))}


def _of_findings(report: Report, findings: Iterable[Finding]) -> Iterator[ReviewPlace]:
    texts = {section: report.paragraphs(section) for section in report.narrative}
    for finding in findings:
        if finding.code == CARRIED:
            for at in finding.passages:
                words = texts[at.section][at.paragraph][at.start : at.end]
                yield ReviewPlace(at, words, finding.rule, finding)


def _of_years(report: Report) -> Iterator[ReviewPlace]:
    last = report.last_year
    if last is None:
        return
    known = _sentences_of(tuple(map(last.paragraphs, last.narrative)))
    for section in report.narrative:
        for index, text in enumerate(report.paragraphs(section)):
            for start, end, sentence in _years(text):
                year = text[start:end]
                if sentence not in known and not _is_left_behind(report, year, sentence, known):
                    continue
                rule = f"{_RULE}.{section}.{sentence}"
                reason = report.reasons.get(rule)
                if reason is None or reason.values != _digest(report, rule):
                    yield ReviewPlace(Passage(section, index, start, end), year, rule)


def _is_left_behind(report: Report, year: str, sentence: str, known: frozenset[str]) -> bool:
    """Tell whether a sentence is last year's with the new year in other places than this."""
    last, own = report.last_year, str(report.year)
    if last is None or last.year is None or year == own or own not in sentence:
        return False
    return re.sub(rf"(?<!\d){own}(?=年)", str(last.year), sentence) in known


@lru_cache(maxsize=64)
def _sentences_of(narrative: tuple[Paragraphs, ...]) -> frozenset[str]:
    return frozenset(
        sentence for texts in narrative for text in texts for _, _, sentence in _years(text)
    )


@lru_cache(maxsize=4096)
def _years(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return the years of a paragraph outside titles, with the sentence that each stands in."""
    if "20" not in text:
        return ()
    # Of the same length, so that places stay.
    bare = _QUOTED.sub(lambda match: "□" * len(match[0]), text)
    return tuple(
        (*year.span(), folded(text[slice(*sentence.span())]))
        for sentence in sentences_in(bare)
        for year in _YEAR.finditer(bare, *sentence.span())
    )


def _digest(report: Report, rule: str) -> str:
    """Keep a reason to the report year it was given in: next year the sentence is old again."""
    return hashlib.sha256(f"{report.year}\x1f{rule}".encode()).hexdigest()[:16]
