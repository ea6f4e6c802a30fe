"""Read a paragraph: everything it says of the tables. Pure and remembered, for checks run often."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from govreport_gui.checking.mentions.clauses import clauses, ends_in, masked, share_a_clause
from govreport_gui.checking.mentions.counted import ClauseReader
from govreport_gui.checking.mentions.denials import (
    can_deny,
    denials,
    denied_words,
    none_under_heading,
)
from govreport_gui.checking.mentions.language import (
    ALL_SETTLED,
    BUT_SOME,
    COMPARED,
    HEADING,
    IN_ALL,
    NAMED_SHARE,
    NARROWED,
    OF_ALL,
    OTHER_THINGS,
    RATE_OF_ALL,
    SHARE,
    SO,
    SOME,
    TELLING,
    THERE_ARE,
)
from govreport_gui.checking.mentions.lexicon import lexicon_of
from govreport_gui.checking.mentions.mention import (
    NOTHING,
    Claim,
    Denial,
    Mention,
    Proportion,
    Reading,
    Share,
)
from govreport_gui.checking.mentions.numerals import PERCENT, SIGNS, Figure, figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.checking.mentions.clauses import Clause, Ends
    from govreport_gui.checking.mentions.lexicon import Word
    from govreport_gui.model.vocabulary import Quantity, Vocabulary

TELLS = re.compile("|".join((*SIGNS, TELLING.pattern, "均|都|全部|办结率|办复率")), re.MULTILINE)
"""The sign of a figure, a denial or a claim: without any a paragraph says nothing of the tables."""
_Placed = TypeVar("_Placed", "Figure", "Word")
_LONGEST_HEADING = 25
_APPLICATIONS = "applications"
_CARRIED = "carried_out"
_ALL_APPLICATIONS = frozenset({"received", "applications", "handled", "accepted"})


@lru_cache(maxsize=8)
def _denied_of(vocabulary: Vocabulary) -> Mapping[str, tuple[Quantity, ...]]:
    return denied_words(vocabulary)


@lru_cache(maxsize=1024)
def read_paragraph(vocabulary: Vocabulary, text: str, inherited: tuple[str, ...] = ()) -> Reading:
    """Return what a paragraph says; ``inherited`` are the subjects of the heading above it."""
    text = masked(text)
    counted, tells, may_claim = figures(text), TELLING.search(text), _may_claim(text)
    if not (counted or tells or may_claim):
        return NOTHING
    words = list(lexicon_of(vocabulary).words(text))
    may_deny = tells is not None and can_deny(text, words, _denied_of(vocabulary))
    ends = ends_in(text)
    # Most paragraphs have figures, but none beside a quantity: these need no reading.
    if may_deny or may_claim or _may_share(text, words) or _may_count(ends, words, counted):
        reader = _Reader(vocabulary, text, counted, words, inherited)
        return reader.read(ends, may_deny=may_deny, may_claim=may_claim)
    return NOTHING


def subjects_below(vocabulary: Vocabulary, text: str) -> tuple[str, ...] | None:
    """Return what the paragraphs below a heading are about; None for what is no heading."""
    if len(text) > _LONGEST_HEADING or not HEADING.match(text):
        return None
    is_said = text.rstrip().endswith(("。", "；"))
    return None if is_said else tuple(sorted(subjects_named(vocabulary, text)))


@lru_cache(maxsize=256)
def subjects_named(vocabulary: Vocabulary, text: str) -> frozenset[str]:
    """Return the subjects that a paragraph names."""
    return lexicon_of(vocabulary).subjects(masked(text))


def _may_count(ends: Ends, words: Sequence[Word], counted: Sequence[Figure]) -> bool:
    """Tell whether a clause has a figure and a quantity, or one may be carried out in the next."""
    counting = [word for word in words if word.quantities]
    if not counted or not counting:
        return False
    if any(quantity.key == _CARRIED for word in counting for quantity in word.quantities):
        return True
    return share_a_clause(ends, (f.start for f in counted), (w.start for w in counting))


def _may_share(text: str, words: Sequence[Word]) -> bool:
    if not any(sign in text for sign in PERCENT):
        return False
    return any(word.quantities for word in words) or OF_ALL.search(text) is not None


def _may_claim(text: str) -> bool:
    if ALL_SETTLED.search(text):
        return True
    return "率" in text and RATE_OF_ALL.search(text) is not None


class _Reader:
    """Goes through a paragraph clause by clause and keeps what it is about."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        text: str,
        counted: Sequence[Figure],
        words: Sequence[Word],
        inherited: tuple[str, ...],
    ) -> None:
        self._text = text
        self._figures, self._words = list(reversed(counted)), list(reversed(words))
        self._has_percent = any(sign in text for sign in PERCENT)
        self._known = _denied_of(vocabulary)
        self._by_key = vocabulary.by_key
        self._current = inherited
        self._seen = frozenset(inherited)
        self._sentence = 0
        self._counted: list[Quantity] = []
        self._waiting: Figure | None = None
        self._before: Clause | None = None
        self._mentions: list[Mention] = []
        self._denials: list[Denial] = []
        self._proportions: list[Proportion] = []
        self._claims: list[Claim] = []

    def read(self, ends: Ends, *, may_deny: bool, may_claim: bool) -> Reading:
        for clause in clauses(self._text, ends):
            self._read(clause, may_deny=may_deny, may_claim=may_claim)
            self._before = clause
        return Reading(
            tuple(_as_meant(self._mentions, self._by_key)),
            tuple(self._denials),
            tuple(self._proportions),
            tuple(self._claims),
        )

    def _read(self, clause: Clause, *, may_deny: bool, may_claim: bool) -> None:
        if clause.begins:
            self._sentence, self._counted, self._waiting = clause.start, [], None
        words, counted = _until(self._words, clause), _until(self._figures, clause)
        named = [subject for word in words for subject in word.subjects]
        if named:
            self._seen = self._seen.union(named)
        elif _is_of_applications(self._text, clause, self._seen):
            self._current = (_APPLICATIONS,)
        if counted or self._waiting:
            self._mentions += self._told(clause, words, counted)
        if may_deny:
            self._denials += self._denied(clause, words)
        if named:
            self._current = _last_subjects(words)
        if may_claim:
            self._claims += self._claimed(clause)
        if self._has_percent:
            self._proportions += self._shared(clause, words)

    def _told(
        self, clause: Clause, words: Sequence[Word], counted: Sequence[Figure]
    ) -> list[Mention]:
        """Return what a clause counts, or what became of the figure before that has waited."""
        waiting, self._waiting = self._waiting, None
        if waiting and not counted:
            return [*self._left_over(waiting, clause, words)]
        told = [*self._mentioned(clause, words, counted)]
        if not told:
            self._waiting = self._waits(words, counted)
        return told

    def _mentioned(
        self, clause: Clause, words: Sequence[Word], counted: Sequence[Figure]
    ) -> Iterator[Mention]:
        if clause.of_part:
            return
        if any(word.quantities for word in words):
            reader = ClauseReader(self._text, clause, words, counted, self._current, self._seen)
            for mention in reader.mentions():
                self._counted += mention.quantities
                share = _share(self._text, mention) if self._has_percent else None
                yield mention if share is None else mention._replace(share=share)
        if len(counted) == 1 and IN_ALL.fullmatch(self._text, clause.start, counted[0].start):
            quantity = self._in_all()
            if quantity is not None:
                [figure] = counted
                place = (figure, figure.start, figure.stop, clause.year, clause.of_area)
                yield Mention((quantity,), *place)

    def _in_all(self) -> Quantity | None:
        """Return what the sum of all that the sentence has counted is, where it is a quantity."""
        keys = {quantity.key for quantity in self._counted}
        if keys == {"received", "carried_in"}:
            return self._by_key["accepted"]
        if len(keys) > 1 and {quantity.code for quantity in self._counted} == {"X3"}:
            # Whoever counts 其他处理 too counts all of them.
            return self._by_key["settled" if "otherwise" in keys else "results"]
        return None

    def _waits(self, words: Sequence[Word], counted: Sequence[Figure]) -> Figure | None:
        """Return a figure of which the next clause may say what became of it."""
        if len(counted) != 1:
            return None
        [figure] = counted
        if SOME.match(self._text, figure.stop):
            return figure
        if any(w.start >= figure.stop and w.quantities and not w.is_noun for w in words):
            return None
        there_are = THERE_ARE.search(self._text, max(0, figure.start - 4), figure.start)
        return figure if there_are else None

    def _left_over(
        self, figure: Figure, clause: Clause, words: Sequence[Word]
    ) -> Iterator[Mention]:
        """Yield what is carried out, where its figure stands in the clause before."""
        carried = self._by_key.get(_CARRIED)
        word = next((w for w in words if w.quantities), None)
        if carried is None or word is None or carried not in word.quantities:
            return
        is_next = SO.fullmatch(self._text, clause.start, word.start)
        if is_next and not clause.of_part and carried.subject in self._seen and figure.unit:
            year = word.year or clause.year
            yield Mention((carried,), figure, figure.start, word.end, year, clause.of_area)

    def _denied(self, clause: Clause, words: Sequence[Word]) -> Iterator[Denial]:
        yield from denials(self._text, clause, words, self._known, self._current)
        yield from none_under_heading(self._text, self._before, clause, self._known)

    def _claimed(self, clause: Clause) -> Iterator[Claim]:
        if _APPLICATIONS not in self._current or clause.of_area or clause.of_part:
            return
        if self._counted and self._counted[-1].key not in _ALL_APPLICATIONS:
            return
        text, span = self._text, (self._sentence, clause.end)
        if BUT_SOME.search(text, *span) or OTHER_THINGS.search(text, *span):
            return
        place = (self._sentence, _sentence_end(text, clause.end))
        match = ALL_SETTLED.search(text, clause.start, clause.end)
        if match and not NARROWED.search(text, *span):
            is_answer = match["done"] in ("答复", "办复")
            if match["all"] == "全部" or "已" in match["how"] or not is_answer:
                yield Claim(*match.span(), False, is_answer, *place)  # noqa: FBT003
        match = RATE_OF_ALL.search(text, clause.start, clause.end)
        if match:
            yield Claim(*match.span(), match["due"] is not None, False, *place)  # noqa: FBT003

    def _shared(self, clause: Clause, words: Sequence[Word]) -> Iterator[Proportion]:
        text, span = self._text, (clause.start, clause.end)
        if not any(text.find(sign, *span) >= 0 for sign in PERCENT):
            return
        if _APPLICATIONS not in self._seen or clause.of_part or COMPARED.search(text, *span):
            return
        about = (clause.year, clause.of_area)
        for word in words:
            end = NAMED_SHARE.match(text, word.end, clause.end)
            match = SHARE.match(text, end.end() if end else word.end, clause.end)
            if match and len(word.quantities) == 1 and word.quantities[0].code == "X3":
                yield Proportion(word.quantities[0], _percent(match), word.start, *about)
        match = OF_ALL.search(text, *span)
        if match and _APPLICATIONS in self._current:
            yield Proportion(self._by_key["results"], _percent(match), match.start(), *about)


def _is_of_applications(text: str, clause: Clause, seen: frozenset[str]) -> bool:
    """Tell whether a bare 申请 is one of those that the paragraph has named."""
    span = (clause.start, clause.end)
    is_named = _APPLICATIONS in seen and text.find("申请", *span) >= 0
    return is_named and not OTHER_THINGS.search(text, *span)


def _as_meant(mentions: Sequence[Mention], by_key: Mapping[str, Quantity]) -> list[Mention]:
    """Return the mentions with each quantity that is another one beside what else is counted."""
    keys = {quantity.key for mention in mentions for quantity in mention.quantities}
    return [
        mention._replace(
            quantities=tuple(by_key[q.then] if q.beside in keys else q for q in mention.quantities)
        )
        if any(q.beside in keys for q in mention.quantities)
        else mention
        for mention in mentions
    ]


def _until(pending: list[_Placed], clause: Clause) -> list[_Placed]:
    """Take the figures or words of a clause off those still to come (the last one first)."""
    taken = []
    while pending and pending[-1].start < clause.end:
        one = pending.pop()
        if one.start >= clause.start:
            taken.append(one)
    return taken


def _last_subjects(words: Sequence[Word]) -> tuple[str, ...]:
    return next((w.subjects for w in reversed(words) if w.subjects), ())


def _share(text: str, mention: Mention) -> Share | None:
    match = SHARE.match(text, mention.figure.stop)
    return None if match is None else _percent(match)


def _percent(match: re.Match[str]) -> Share:
    number = Decimal(match[1])
    place = Decimal(1).scaleb(int(number.as_tuple().exponent))
    return Share(match.start(1), match.end(1), number, place)


def _sentence_end(text: str, start: int) -> int:
    end = text.find("。", start)
    return len(text) if end < 0 else end
