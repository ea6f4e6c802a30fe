"""The words of the form's vocabulary, found in a text: the longest at each place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from govreport_gui.model.vocabulary import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govreport_gui.model.vocabulary import Quantity, Vocabulary

EVERYBODY = re.compile(
    "|".join(
        f"{person}(?:[、和及与或]|或者|以及)法人(?:[、和及与或]|或者|以及)(?:其他|其它)组织"
        for person in ("公民个人", "公民", "自然人", "个人")
    )
)
"""All applicants together are no class of applicants."""
_ANY_YEAR, _NEXT_YEAR = "YYYY", "YYYY年"
_YEAR = re.compile(r"\s?(20[0-9]{2})\s?")
_COMPOUND = re.compile("[率点型者]|件(?!数)|期限")
"""答复率, 受理点, 办结件, 答复期限: words that only begin like ours."""
_GOING_WITH = ("", "继续", "仍在")
"""Between a name and a verb that only goes with it: 结转下年度继续办理1件."""
_DENIED = ("未", "没", "没有", "尚未", "从未", "无", "不")


class Word(NamedTuple):
    """A word in a paragraph, what it may count and what it makes the sentence be about."""

    start: int
    end: int
    quantities: tuple[Quantity, ...]
    subjects: tuple[str, ...]
    year: int | None = None
    """The report year that it speaks of, where it names the one before (2024年结转) or after."""

    @property
    def is_noun(self) -> bool:
        """It counts only what stands right behind it."""
        return all(quantity.kind is Kind.NOUN for quantity in self.quantities)


class Lexicon:
    """One pattern for all words, quick to skip what begins none of them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Compile the words of a vocabulary."""
        self._quantities: dict[str, tuple[Quantity, ...]] = {}
        for quantity in vocabulary.quantities:
            for word in quantity.words:
                self._quantities[word] = (*self._quantities.get(word, ()), quantity)
        self._subjects = _subjects(vocabulary, self._quantities)
        roots = _roots(word for subject in vocabulary.subjects for word in subject.words)
        self._names = re.compile(alternatives(roots)).search
        self._known = {w for w in (*self._quantities, *self._subjects) if _ANY_YEAR not in w}
        last_year = {w[len(_ANY_YEAR) :] for w in self._quantities if w.startswith(_ANY_YEAR)}
        next_year = {w.removesuffix(_NEXT_YEAR) for w in self._quantities if w.endswith(_NEXT_YEAR)}
        # All of them begin with a character, so that the few that do are skipped to.
        dated = [rf"20[0-9]{{2}}\s?{w}(?![至到下入]|\s?20)" for w in _longest_first(last_year)]
        dated += [rf"{w}\s?20[0-9]{{2}}\s?年" for w in _longest_first(next_year)]
        ways = (EVERYBODY.pattern, alternatives(self._known), *dated)
        self._find = re.compile("|".join(ways)).finditer

    def subjects(self, text: str) -> frozenset[str]:
        """Return what a text names, without looking for more."""
        if not self._names(text):
            return frozenset()
        return frozenset(s for word in self.words(text) for s in word.subjects)

    def words(self, text: str) -> Iterator[Word]:
        """Yield the words of a text; a denied quantity counts nothing."""
        last = Word(0, 0, (), ())
        for match in self._find(text):
            (start, end), word, year = match.span(), match[0], None
            if word not in self._known:
                word, year = self._dated(word)
            if not word:
                continue
            quantities = self._quantities.get(word, ())
            if quantities and text[last.end : start] in _GOING_WITH and _is_part(last):
                quantities = tuple(q for q in quantities if q.kind is not Kind.WHOLE)
            if quantities and (_COMPOUND.match(text, end) or text.endswith(_DENIED, 0, start)):
                quantities = tuple(q for q in quantities if q.kind is Kind.NOUN)
            last = Word(start, end, quantities, self._subjects.get(word, ()), year)
            yield last

    def _dated(self, found: str) -> tuple[str, int | None]:
        """Return a word with a year as the vocabulary has it, and the report year it speaks of."""
        year = _YEAR.search(found)
        if year is None:
            return "", None
        word = f"{found[: year.start()]}{_ANY_YEAR}{found[year.end() :]}"
        return word, int(year[1]) - 1 if year.start() else int(year[1]) + 1


def _is_part(word: Word) -> bool:
    return any(quantity.kind is Kind.PART for quantity in word.quantities)


def alternatives(words: Iterable[str]) -> str:
    """Return what finds the longest of some words, with one alternative for each beginning.

    So no more than one is tried anywhere, and where none begins a search skips on at once.
    """
    tails: dict[str, list[str]] = {}
    for word in sorted(words):
        tails.setdefault(word[0], []).append(word[1:])
    return "|".join(re.escape(first) + _ending(rest) for first, rest in tails.items())


def _ending(tails: Sequence[str]) -> str:
    longer = alternatives(tail for tail in tails if tail)
    return f"(?:{longer})?" if longer and "" in tails else longer and f"(?:{longer})"


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))


def _roots(words: Iterable[str]) -> tuple[str, ...]:
    """Return the words that hold none of the others: without these there is none at all."""
    known = sorted(set(words), key=len)
    return tuple(w for w in known if not any(other in w for other in known if other != w))


def _subjects(
    vocabulary: Vocabulary, quantities: Mapping[str, tuple[Quantity, ...]]
) -> dict[str, tuple[str, ...]]:
    own = {word: subject.key for subject in vocabulary.subjects for word in subject.words}
    found: dict[str, tuple[str, ...]] = {word: (key,) for word, key in own.items()}
    for word in quantities:
        if word not in found:
            inner = tuple(dict.fromkeys(key for part, key in own.items() if part in word))
            meant = tuple(dict.fromkeys(q.subject for q in quantities[word] if q.subject))
            if inner:
                found[word] = tuple(k for k in inner if k in meant) or meant or inner
    return found


@lru_cache(maxsize=8)
def lexicon_of(vocabulary: Vocabulary) -> Lexicon:
    """Return the compiled words of a form."""
    return Lexicon(vocabulary)
