"""Which quantity each figure of a clause is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING

from govreport_gui.checking.mentions.language import (
    ALL_CHANNELS,
    ALREADY,
    BREAK,
    COMPARED,
    DIRECT,
    EACH,
    FOR_OTHERS,
    JOINT,
    LABELLED,
    NARROWED,
    NEUTRAL,
    OTHER_THINGS,
    RESPECTIVELY,
    SOME,
)
from govreport_gui.checking.mentions.lexicon import EVERYBODY
from govreport_gui.checking.mentions.mention import Mention
from govreport_gui.checking.mentions.numerals import COUNTERS, MONEY, Figure
from govreport_gui.model.vocabulary import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.checking.mentions.clauses import Clause
    from govreport_gui.checking.mentions.lexicon import Word
    from govreport_gui.model.vocabulary import Quantity

_REACH = 20
"""At most so many characters between a quantity and its figure …"""
_LONG_REACH = 30
"""… or so many where the thing counted is named between (收到公民…提交的政府信息公开申请12件)."""
_BACK_REACH = 8
"""At most so many from a figure to what it counts (5件予以公开)."""
_AFTER = 6
_APPLICANTS = re.compile(r"法人|企业|组织|个人|公民|自然人|机构")
_FEES = "fees"


@dataclass(slots=True)
class ClauseReader:
    """A clause with its words and figures, read from left to right."""

    text: str
    clause: Clause
    words: Sequence[Word]
    figures: Sequence[Figure]
    inherited: tuple[str, ...]
    seen: frozenset[str]
    _used: set[tuple[int, tuple[str, ...]]] = field(default_factory=set)
    """Where the words stand that have their figure, and of which subjects."""

    def mentions(self) -> Iterator[Mention]:
        """Yield what each figure counts, where that is clear."""
        if RESPECTIVELY in self.text[self.clause.start : self.clause.end]:
            in_order = list(self._in_order())
            if in_order or self._names_before():
                yield from in_order
                return
        previous = self.clause.start
        for figure in self.figures:
            if not self._is_compared(figure):
                yield from self._counted(figure, previous)
            previous = figure.stop

    def _counted(self, figure: Figure, previous: int) -> Iterator[Mention]:
        subjects = self._subjects(figure)
        word = self._before(figure, subjects, previous)
        if word is not None:
            chain = self._chain(word)
            groups = [self._named(w, subjects, figure) for w in chain]
            if not all(groups) or not self._fits(word, figure, previous):
                return
            self._used.update((w.start, subjects) for w in chain)
            quantities = [q for group in groups for q in group]
            yield from self._made(figure, quantities, chain[0].start, year=word.year)
            return
        follower = self._behind(figure)
        if follower is not None and figure.unit:
            self._used.add((follower.start, ()))
            named = self._named(follower, follower.subjects or subjects, figure)
            before = self.text[previous : figure.start]
            is_other = any(self._is_ruled_out(quantity, before) for quantity in named)
            if named and not is_other and self._is_free(figure.stop, follower.start):
                yield from self._made(figure, named, figure.start, follower.end, follower.year)

    def _made(
        self,
        figure: Figure,
        quantities: Sequence[Quantity],
        start: int,
        stop: int = 0,
        year: int | None = None,
    ) -> Iterator[Mention]:
        end = max(figure.stop, stop)
        place = (figure, start, end, year or self.clause.year, self.clause.of_area)
        whole = [q for q in quantities if q.kind is not Kind.PART]
        if EACH.search(self.text, start, figure.start):
            yield from (Mention((quantity,), *place) for quantity in quantities)
        elif not whole or len(whole) == len(quantities):
            unique = tuple(dict.fromkeys(quantities))
            yield Mention(unique, *place, are_same=bool(whole))

    def _in_order(self) -> Iterator[Mention]:
        """制发、废止、现行有效分别为2件、1件、9件: as many names before as figures behind."""
        at = self.text.index(RESPECTIVELY, self.clause.start)
        figures = [f for f in self.figures if f.start > at]
        names = [w for w in self.words if w.end <= at and w.quantities and not w.is_noun]
        subjects = [s for w in self.words if w.end <= at for s in w.subjects]
        if not figures or self._is_compared(figures[0]):
            return
        pairs = [
            quantity
            for subject, word in product(dict.fromkeys(subjects or self.inherited), names)
            for quantity in self._named(word, (subject,), figures[0])
        ]
        pairs = list(dict.fromkeys(pairs))
        if len(pairs) == len(figures) and self._is_free(self.clause.start, at):
            for quantity, figure in zip(pairs, figures, strict=True):
                start = names[0].start
                yield Mention(
                    (quantity,), figure, start, figure.stop, self.clause.year, self.clause.of_area
                )

    def _names_before(self) -> bool:
        at = self.text.index(RESPECTIVELY, self.clause.start)
        return any(f.stop <= at for f in self.figures) or any(
            w.end <= at and w.quantities for w in self.words
        )

    def _subjects(self, figure: Figure) -> tuple[str, ...]:
        """Return what the figure is about: what is named last before it, or behind, or so far."""
        before = [w for w in self.words if w.subjects and w.end <= figure.start]
        if before:
            chain = self._chain(before[-1], before)
            return tuple(dict.fromkeys(s for w in chain for s in w.subjects))
        behind = next((w for w in self.words if w.subjects and w.start >= figure.stop), None)
        return behind.subjects if behind else self.inherited

    def _before(self, figure: Figure, subjects: tuple[str, ...], previous: int) -> Word | None:
        """Return the nearest name before a figure that has no figure yet; a verb before a noun.

        A name may have a second figure for another subject: 制发规章0件、行政规范性文件2件.
        """
        since = figure.start - _LONG_REACH
        near = [w for w in self.words if w.quantities and since <= w.end <= figure.start]
        if near and near[0].start < previous:
            anew = any(w.subjects and previous <= w.start < figure.start for w in self.words)
            near = [w for w in near if w.start >= previous or (anew and _is_part_of(w, subjects))]
        near = [w for w in near if (w.start, subjects) not in self._used]
        verbs = [w for w in near if not w.is_noun]
        return next(reversed(verbs or near), None)

    def _behind(self, figure: Figure) -> Word | None:
        for word in self.words:
            if word.start >= figure.stop and word.quantities and not word.is_noun:
                return word if self._follows(figure, word) else None
        return None

    def _follows(self, figure: Figure, word: Word) -> bool:
        """Tell whether a figure belongs to the name behind it: 5件予以公开, 8件均已办结."""
        if word.start - figure.stop > _BACK_REACH:
            return False
        verbs = [quantity for quantity in word.quantities if quantity.kind is Kind.WHOLE]
        if not verbs:
            return True
        is_answer = all(quantity.code != "X1" for quantity in verbs)
        return is_answer and ALREADY.search(self.text, figure.stop, word.start) is not None

    def _chain(self, last: Word, words: Sequence[Word] | None = None) -> list[Word]:
        """Return the names joined to one (予以公开和部分公开), in order."""
        chain = [last]
        candidates = self.words if words is None else words
        for word in reversed([w for w in candidates if w.end <= last.start]):
            if words is None and not word.quantities:
                continue
            if not JOINT.fullmatch(self.text, word.end, chain[0].start):
                break
            chain.insert(0, word)
        return chain

    def _named(self, word: Word, subjects: tuple[str, ...], figure: Figure) -> list[Quantity]:
        return [q for q in word.quantities if self._may_be(q, word, subjects, figure)]

    def _may_be(
        self, quantity: Quantity, word: Word, subjects: tuple[str, ...], figure: Figure
    ) -> bool:
        is_money = figure.unit in MONEY
        if is_money != (quantity.key == _FEES) or figure.unit not in ("", *COUNTERS, *MONEY):
            return False
        if not quantity.subject or quantity.subject in (word.subjects or subjects):
            return True
        if quantity.plain:
            return quantity.subject in self.seen
        return quantity.subject in subjects

    def _fits(self, word: Word, figure: Figure, previous: int) -> bool:
        """Tell whether nothing between the name and the figure makes it something else."""
        text, between = self.text, (word.end, figure.start)
        if not figure.unit and not DIRECT.fullmatch(text, *between):
            return False
        # What a label before the name says (政府信息管理：制发规范性文件2件) rules nothing out.
        since = max(previous, self.clause.start)
        label = max(text.rfind("：", since, word.start), text.rfind(":", since, word.start))
        before = text[max(since, label + 1) : figure.start]
        if any(self._is_ruled_out(quantity, before) for quantity in word.quantities):
            return False
        kinds = [quantity.kind for quantity in word.quantities]
        if Kind.PART in kinds and Kind.NOUN not in kinds:
            is_near = figure.start - word.end <= _REACH
            return is_near and self._is_free(*between, figure.stop + 4, figure.stop)
        is_neutral = NEUTRAL.fullmatch(text, *between) is not None
        if Kind.NOUN in kinds:
            is_neutral = is_neutral and text.find("有", *between) < 0
        elif LABELLED.search(text, *between):
            return False
        elif not is_neutral:
            is_neutral = text.find("申请", word.end, self._until(figure)) >= 0
        return is_neutral and self._counts_all(figure, previous)

    def _is_ruled_out(self, quantity: Quantity, before: str) -> bool:
        if not any(word in before for word in quantity.unless):
            return False
        clause = self.text[self.clause.start : self.clause.end]
        return not any(word in clause for word in quantity.though)

    def _counts_all(self, figure: Figure, previous: int) -> bool:
        """Tell whether nothing beside the figure narrows what it counts."""
        if SOME.match(self.text, figure.stop):
            return False
        around = self.text[previous : self._until(figure)]
        narrowed = NARROWED.search(around)
        is_all = narrowed is None or ALL_CHANNELS.search(around, narrowed.end()) is not None
        return is_all and not OTHER_THINGS.search(around) and not some_applicants(around)

    def _until(self, figure: Figure) -> int:
        following = (f.start for f in self.figures if f.start > figure.start)
        stop = min(figure.stop + _AFTER, self.clause.end, *following)
        mark = BREAK.search(self.text, figure.stop, stop)
        return mark.start() if mark else stop

    def _is_free(self, start: int, end: int, also: int = 0, since: int = 0) -> bool:
        """Tell whether no other thing is named between, nor right behind the figure."""
        if OTHER_THINGS.search(self.text, start, end):
            return False
        return not OTHER_THINGS.search(self.text, since, min(also, self.clause.end))

    def _is_compared(self, figure: Figure) -> bool:
        """Tell whether the figure is a change, another year's or another office's."""
        start = self.clause.start
        return bool(
            COMPARED.search(self.text, start, figure.start)
            or FOR_OTHERS.search(self.text, start, figure.start)
        )


def some_applicants(text: str) -> bool:
    """Tell whether only some class of applicants is named, not all of them."""
    return _APPLICANTS.search(EVERYBODY.sub("", text)) is not None


def _is_part_of(word: Word, subjects: tuple[str, ...]) -> bool:
    return any(q.kind is Kind.PART and q.subject in subjects for q in word.quantities)
