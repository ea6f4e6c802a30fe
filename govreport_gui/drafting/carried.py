"""Last year's text beside this year's: what is the same, and what is still to be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from govreport_gui.model.folding import folded
from govreport_gui.model.form import PREAMBLE
from govreport_gui.model.likeness import masked, percent_alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.model.report import Paragraphs, Report


_LEAST = 50.0
"""Percent; paragraphs that are less alike are others."""
_COMPARED = 1000
"""Characters of a paragraph by which it is recognised."""


class State(StrEnum):
    """What became of a paragraph since last year."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph of this year beside one of last year; None where there is none."""

    state: State
    this: int | None
    last: int | None


@lru_cache(maxsize=64)
def aligned(this: Paragraphs, last: Paragraphs) -> tuple[Pair, ...]:
    """Set two texts side by side, in the order of both; white space makes no difference."""
    return tuple(_aligned(this, last))


def same_as_last_year(report: Report, section: str) -> frozenset[int]:
    """Return which paragraphs of a section stand word for word in last year's, wherever there.

    Punctuation and the paragraph's number make no difference.
    """
    if report.last_year is None:
        return frozenset()
    known = {_words(text) for text in report.last_year.paragraphs(section)}
    texts = report.paragraphs(section)
    return frozenset(index for index, text in enumerate(texts) if _words(text) in known)


def similarity(report: Report, section: str) -> float | None:
    """Return how much of a section is last year's, figures aside, 0 to 1; None without last year.

    It is the measure of check Y6, which only speaks up about texts of some length.
    """
    last = report.last_year
    if last is None:
        return None
    return percent_alike(report.paragraphs(section), last.paragraphs(section)) / 100


def overall_similarity(report: Report) -> float | None:
    """Return how much of all text but the preamble is last year's, 0 to 1.

    Sections count by their characters.
    """
    last = report.last_year
    if last is None:
        return None
    alike = total = 0.0
    for key in {*report.narrative, *last.narrative} - {PREAMBLE}:
        texts = report.paragraphs(key), last.paragraphs(key)
        characters = sum(len(masked(text)) for text in chain(*texts))
        alike += percent_alike(*texts) / 100 * characters
        total += characters
    return alike / total if total else 0.0


def _aligned(this: Paragraphs, last: Paragraphs) -> Iterator[Pair]:
    # Loaded when first used: start-up time.
    from rapidfuzz.distance import Indel  # noqa: PLC0415

    before, after = tuple(map(_squeezed, last)), tuple(map(_squeezed, this))
    gone = new = 0
    for i, j, size in Indel.opcodes(before, after).as_matching_blocks():
        yield from _matched(before, after, range(gone, i), range(new, j))
        yield from (Pair(State.SAME, j + n, i + n) for n in range(size))
        gone, new = i + size, j + size


def _matched(last: Paragraphs, this: Paragraphs, gone: range, new: range) -> Iterator[Pair]:
    """Set paragraphs side by side that are the more alike the better, in the order of both."""
    # Loaded when first used: start-up time.
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    best = [[0.0] * (len(new) + 1) for _ in range(len(gone) + 1)]
    alike = [
        [ratio(last[i][:_COMPARED], this[j][:_COMPARED], score_cutoff=_LEAST) for j in new]
        for i in gone
    ]
    for i in reversed(range(len(gone))):
        for j in reversed(range(len(new))):
            both = best[i + 1][j + 1] + alike[i][j] if alike[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], both)
    i = j = 0
    while i < len(gone) and j < len(new):
        if alike[i][j] and best[i][j] == best[i + 1][j + 1] + alike[i][j]:
            yield Pair(State.CHANGED, new[j], gone[i])
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield Pair(State.GONE, None, gone[i])
            i += 1
        else:
            yield Pair(State.NEW, new[j], None)
            j += 1
    yield from (Pair(State.GONE, None, index) for index in gone[i:])
    yield from (Pair(State.NEW, index, None) for index in new[j:])


@lru_cache(maxsize=4096)
def _squeezed(text: str) -> str:
    return "".join(text.split())


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    return folded(text)
