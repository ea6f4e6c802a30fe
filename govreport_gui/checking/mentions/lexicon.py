"""The words of the form's vocabulary, found in a text: the longest at each place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.model.vocabulary import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from govreport_gui.model.vocabulary import Quantity, Vocabulary

EVERYBODY = re.compile(
    r"(?:公民个人|公民|自然人|个人)(?:[、和及与或]|或者|以及)法人(?:[、和及与或]|或者|以及)(?:其他|其它)组织"
)
"""All applicants together are no class of applicants."""
_ANY_YEAR, _NEXT_YEAR = "YYYY", "YYYY年"
_COMPOUND = re.compile("[率点型者]|件(?!数)|期限")
"""答复率, 受理点, 办结件, 答复期限: words that only begin like ours."""
_DENIED = ("未", "没", "没有", "尚未", "从未", "无", "不")


@dataclass(frozen=True, slots=True)
class Word:
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
    """One pattern for all words, the longest first, quick to skip what begins none of them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Compile the words of a vocabulary."""
        self._quantities: dict[str, tuple[Quantity, ...]] = {}
        for quantity in vocabulary.quantities:
            for word in quantity.words:
                self._quantities[word] = (*self._quantities.get(word, ()), quantity)
        self._subjects = _subjects(vocabulary, self._quantities)
        roots = _roots(word for subject in vocabulary.subjects for word in subject.words)
        self._names = re.compile(alternatives(roots)).search
        words = {w for w in (*self._quantities, *self._subjects) if _ANY_YEAR not in w}
        last_year = {w[len(_ANY_YEAR) :] for w in self._quantities if w.startswith(_ANY_YEAR)}
        next_year = {w.removesuffix(_NEXT_YEAR) for w in self._quantities if w.endswith(_NEXT_YEAR)}
        self._pattern = re.compile(
            f"{EVERYBODY.pattern}|(?P<word>{alternatives(words)})"
            rf"|(?P<year>20[0-9]{{2}})\s?(?P<of>{alternatives(last_year)})(?![至到下入]|\s?20)"
            rf"|(?P<to>{alternatives(next_year)})\s?(?P<next>20[0-9]{{2}})\s?年"
        )

    def subjects(self, text: str) -> frozenset[str]:
        """Return what a text names, without looking for more."""
        if not self._names(text):
            return frozenset()
        return frozenset(s for word in self.words(text) for s in word.subjects)

    def words(self, text: str) -> Iterator[Word]:
        """Yield the words of a text; a denied quantity counts nothing."""
        last = Word(0, 0, (), ())
        for match in self._pattern.finditer(text):
            word, year = _meant(match)
            if not word:
                continue
            quantities = self._quantities.get(word, ())
            if _goes_with(last, text[last.end : match.start()]):
                quantities = tuple(q for q in quantities if q.kind is not Kind.WHOLE)
            if quantities and (
                _COMPOUND.match(text, match.end()) or text.endswith(_DENIED, 0, match.start())
            ):
                quantities = tuple(q for q in quantities if q.kind is Kind.NOUN)
            subjects = self._subjects.get(word, ())
            last = Word(match.start(), match.end(), quantities, subjects, year)
            yield last


def _meant(match: re.Match[str]) -> tuple[str, int | None]:
    """Return the word as the vocabulary has it, and the report year that it speaks of."""
    if match["year"]:
        return f"{_ANY_YEAR}{match['of']}", int(match["year"]) + 1
    if match["next"]:
        return f"{match['to']}{_NEXT_YEAR}", int(match["next"]) - 1
    return match["word"] or "", None


def _goes_with(before: Word, between: str) -> bool:
    """Tell whether a verb only goes with the name before it: 结转下年度继续办理1件."""
    is_part = any(quantity.kind is Kind.PART for quantity in before.quantities)
    return is_part and between in ("", "继续", "仍在")


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern for any of some words that fails at once where none of them begins."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    first = "".join(sorted({re.escape(word[0]) for word in ordered}))
    return f"(?=[{first}])(?:{'|'.join(map(re.escape, ordered))})"


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
