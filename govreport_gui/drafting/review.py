"""What was carried over from last year and is to be looked at: figures, dates and years.

Sentences with figures are findings R1, which last until they are changed or kept. Years need no
figure beside them: a year in a sentence that is last year's word for word is told here.
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
_YEAR = re.compile(r"(?<!\d)20\d\d(?=\s*年)")
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
                rule = f"{_RULE}.{section}.{sentence}"
                reason = report.reasons.get(rule)
                kept = reason is not None and reason.values == _digest(report, rule)
                if sentence in known and not kept:
                    yield ReviewPlace(Passage(section, index, start, end), text[start:end], rule)


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
