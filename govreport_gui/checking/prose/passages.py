"""Slips of the pen: where they stand in a paragraph, and how they are put right."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from govreport_gui.checking.signs import showing_any
from govreport_gui.model.finding import Passage, WayOut
from govreport_gui.model.report import rewritten

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.report import Report


REMEMBERED = 512
"""Paragraphs whose slips are remembered: only the one being typed is searched anew.

A report has about 40; each keystroke makes another one, which may be long, so not more."""
_TOGETHER = 64
"""Paragraphs that are remembered together; a very long text has many such."""
MOST_PASSAGES = 50
"""A finding that gathers a report's slips marks so many of them."""


class Slip(NamedTuple):
    """Words of a paragraph that are wrong, and the right ones where they are sure.

    ``start`` and ``end`` count characters; ``right`` is empty where the words are to go.
    """

    start: int
    end: int
    words: str
    right: str | None = None


Slips = tuple[Slip, ...]
Placed = tuple[Passage, Slip]


_Found = TypeVar("_Found")


@dataclass(frozen=True, eq=False, slots=True)
class Search(Generic[_Found]):
    """A search through a paragraph, and what tells which of some paragraphs are worth it.

    Hardly any paragraph has a slip: what a check costs is to look for the sign of one. It should be
    a pattern that begins with the few characters that matter, sought in all paragraphs at once (see
    ``showing_any``). Equal only to itself: caches are quick.
    """

    find: Callable[[str], tuple[_Found, ...]]
    signed: Callable[[tuple[str, ...]], Iterable[int]]


def search(
    *signs: re.Pattern[str],
) -> Callable[[Callable[[str], tuple[_Found, ...]]], Search[_Found]]:
    """Make a search of a function, which remembers what it found."""
    return lambda find: Search(lru_cache(maxsize=REMEMBERED)(find), partial(showing_any, signs))


def slips(
    evidence: Evidence, find: Search[Slip], sections: Sequence[str] | None = None
) -> Iterator[Placed]:
    """Yield what ``find`` finds in every paragraph, or in those of some sections."""
    if sections is None:
        # All together: two of the four sections have one paragraph each, as a rule.
        for number, slip in in_paragraphs(find, evidence.together):
            section, index = evidence.places[number]
            yield Passage(section, index, slip.start, slip.end), slip
        return
    for section in sections:
        for index, slip in in_paragraphs(find, evidence.paragraphs(section)):
            yield Passage(section, index, slip.start, slip.end), slip


def in_paragraphs(search: Search[_Found], texts: tuple[str, ...]) -> Iterator[tuple[int, _Found]]:
    """Yield what a search finds, with the number of the paragraph."""
    for start in range(0, len(texts), _TOGETHER):
        for index, found in _remembered(search, texts[start : start + _TOGETHER]):
            yield start + index, found


# Most changes are to a cell or to one paragraph: then the others are not even looked up one by one.
@lru_cache(maxsize=8192)
def _remembered(search: Search[_Found], texts: tuple[str, ...]) -> tuple[tuple[int, _Found], ...]:
    return tuple(
        (index, found) for index in search.signed(texts) for found in search.find(texts[index])
    )


@lru_cache(maxsize=64)
def bound(
    signs: tuple[re.Pattern[str], ...], find: Callable[..., Slips], *known: Hashable
) -> Search[Slip]:
    """Return a search that knows its first arguments; the same one each time, to be remembered."""
    return Search(partial(find, *known), partial(showing_any, signs))


def distinct(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings with those rules numbered that are met again."""
    seen: Counter[str] = Counter()
    for finding in findings:
        seen[finding.rule] += 1
        count = seen[finding.rule]
        yield finding if count == 1 else replace(finding, rule=f"{finding.rule}#{count}")


def words_at(report: Report, passage: Passage) -> str:
    """Return the words of a passage."""
    return report.paragraphs(passage.section)[passage.paragraph][passage.start : passage.end]


def put_right(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer the words that the finding names as ``right`` in the place of all its passages."""
    right = dict(finding.facts).get("right")
    if right is not None and finding.passages:
        values = rewritten(evidence.report, *((passage, right) for passage in finding.passages))
        yield WayOut(values, words_at(evidence.report, finding.passages[0]), right)
