"""Everything the text of a report says of the tables, gathered once for all checks of texts."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from govreport_gui.checking.mentions import (
    NOTHING,
    TELLS,
    Mention,
    Reading,
    read_paragraph,
    subjects_below,
)
from govreport_gui.checking.signs import showing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Paragraphs
    from govreport_gui.model.vocabulary import Quantity, Vocabulary
    from govreport_gui.model.vocabulary import Reading as Cells

_GOVERNMENTS = tuple(f"{area}人民政府" for area in "省市县区州盟旗")
"""Their reports add up all offices of the place, so that 全县 … is their own."""
_TOGETHER = 64
"""Paragraphs that are remembered together."""


class Place(NamedTuple):
    """A paragraph and what it says."""

    section: str
    number: int
    text: str
    reading: Reading


class Spoken(NamedTuple):
    """A figure with its paragraph and the name of its rule."""

    place: Place
    mention: Mention
    rule: str


class Said:
    """The text's figures that are the report's own, and what the tables make of them."""

    def __init__(self, evidence: Evidence) -> None:
        """Read every paragraph; those that have not changed are remembered."""
        self.evidence, self.vocabulary = evidence, evidence.form.vocabulary
        self._year = evidence.report.year
        self._is_area = evidence.report.agency.endswith(_GOVERNMENTS)
        self._possible: dict[str, list[Decimal] | None] = {}
        self.places = tuple(
            place
            for section, texts in evidence.texts.items()
            for place in _read(self.vocabulary, section, texts)
        )
        self.spoken = tuple(self._spoken())

    def is_own(self, year: int | None, of_area: bool) -> bool:  # noqa: FBT001 as it was read
        """Tell whether what is said of a year and of an area is said of this report."""
        if year is not None and self._year is not None and year != self._year:
            return False
        return not of_area or self._is_area

    def possible(self, quantity: Quantity) -> list[Decimal] | None:
        """Return the numbers a quantity may have, the plainest first; None while one is open."""
        if quantity.key not in self._possible:
            numbers = [self._sum(reading) for reading in quantity.readings]
            known = [number for number in numbers if number is not None]
            is_known = bool(known) and len(known) == len(numbers)
            self._possible[quantity.key] = list(dict.fromkeys(known)) if is_known else None
        return self._possible[quantity.key]

    def stated(self, quantity: Quantity) -> Decimal | None:
        """Return the number of the plainest reading, None while a cell is blank or no number."""
        numbers = self.possible(quantity)
        return numbers[0] if numbers else self._sum(quantity.readings[0])

    def choices(self, mention: Mention) -> list[Decimal] | None:
        """Return the numbers that a figure may be, the plainest first; None while tables rest."""
        if len(mention.quantities) == 1:
            return self.possible(mention.quantities[0])
        each = [self.possible(quantity) for quantity in mention.quantities]
        known = [numbers for numbers in each if numbers is not None]
        if len(known) < len(each):
            return None
        if mention.are_same:
            return list(dict.fromkeys(number for numbers in known for number in numbers))
        return list(dict.fromkeys(sum(parts, Decimal(0)) for parts in product(*known)))

    def _spoken(self) -> Iterator[Spoken]:
        """Yield the figures; a rule counts those of one name, so that mending one moves none."""
        named: Counter[str] = Counter()
        for place in self.places:
            for mention in place.reading.mentions:
                if self.is_own(mention.year, mention.of_area):
                    key = "+".join([quantity.key for quantity in mention.quantities])
                    named[key] += 1
                    rule = f"{key}#{named[key]}" if named[key] > 1 else key
                    yield Spoken(place, mention, rule)

    def _sum(self, reading: Cells) -> Decimal | None:
        total = Decimal(0)
        for sign, ref in reading:
            number = self._cell(ref)
            if number is None:
                return None
            total += sign * number
        return total

    def _cell(self, ref: CellRef) -> Decimal | None:
        entries = self.evidence.report.entries
        entry = entries.get(ref)
        if entry is not None:
            return Decimal(0) if entry.says_none else entry.number
        # 上海 2019 left its totals blank: the parts tell, where all are filled in.
        for rule in self.evidence.form.balances:
            if rule.total == ref:
                parts = [entries[part].number for part in rule.right if part in entries]
                known = [number for number in parts if number is not None]
                return sum(known, Decimal(0)) if len(known) == len(rule.right) else None
        return None


def _read(vocabulary: Vocabulary, section: str, texts: Paragraphs) -> Iterator[Place]:
    """Yield the paragraphs of a section that say something, with their readings.

    A short numbered line tells what those after it are about.
    """
    above: tuple[str, ...] = ()
    for start in range(0, len(texts), _TOGETHER):
        said, above = _readings(vocabulary, texts[start : start + _TOGETHER], above)
        for index, text, reading in said:
            yield Place(section, start + index, text, reading)


@lru_cache(maxsize=1024)
def _readings(
    vocabulary: Vocabulary, texts: Paragraphs, above: tuple[str, ...]
) -> tuple[tuple[tuple[int, str, Reading], ...], tuple[str, ...]]:
    """Return what some paragraphs say, and what those after them are about."""
    found = []
    telling = frozenset(showing(TELLS, texts))
    for index, text in enumerate(texts):
        if index in telling and (read := read_paragraph(vocabulary, text, above)) is not NOTHING:
            found.append((index, text, read))
        below = subjects_below(vocabulary, text)
        above = above if below is None else below
    return tuple(found), above
