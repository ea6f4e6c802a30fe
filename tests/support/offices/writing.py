"""Sentences become paragraphs, and every figure in them keeps its meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from tests.support.offices.numerals import in_chinese

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

    from tests.support.offices.names import Office
    from tests.support.offices.opening import Bank

_SLOT = re.compile(r"\{(\w+)(?::([^}]*))?\}")
_LARGEST_IN_CHINESE = 10


@dataclass(frozen=True, slots=True)
class Style:
    """How one office writes."""

    spaced: bool
    chinese: bool
    heading: str
    apart: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text and what its figures mean: quantity, first and last character, number."""

    text: str = ""
    marks: tuple[tuple[str, int, int, Decimal], ...] = ()

    def __add__(self, other: Words) -> Words:
        moved = tuple((q, a + len(self.text), b + len(self.text), n) for q, a, b, n in other.marks)
        return Words(self.text + other.text, self.marks + moved)


@dataclass(slots=True)
class Writer:
    """Writes for one office: its facts, its names, its style."""

    rng: Random
    office: Office
    style: Style
    facts: Mapping[str, Decimal]
    names: Mapping[str, str]
    used: set[str] = field(default_factory=set)

    def choose(self, bank: Bank) -> Words:
        """Write one sentence of a bank that is true here and was not written yet."""
        true = [text for text, condition in ((t, c) for c, t in bank) if self._holds(condition)]
        left = [text for text in true if text not in self.used]
        if not left:
            return Words()
        # What speaks of the tables is what this is about.
        telling = [
            text
            for text in left
            if re.search(r"\{(?!free|year|prev|own|above|place|short|cn_)", text)
        ]
        text = self.rng.choice(telling if telling and self.rng.random() < 0.8 else left)
        self.used.add(text)
        return self.write(text)

    def _holds(self, condition: str) -> bool:
        names = {"f": self.facts, "g": self.office.is_government, "k": self.office.kind}
        return not condition or bool(eval(condition, {}, names))  # noqa: S307 our own words

    def write(self, template: str) -> Words:
        """Fill a template."""
        words, end = Words(), 0
        for slot in _SLOT.finditer(template):
            words += Words(template[end : slot.start()])
            words += self._slot(slot[1], slot[2], template[slot.end() : slot.end() + 1])
            end = slot.end()
        return words + Words(template[end:])

    def _slot(self, name: str, literal: str | None, after: str) -> Words:
        if literal is not None:
            return Words(literal, ((name, 0, len(literal), Decimal(0)),))
        if name in self.names:
            return Words(self.names[name])
        number = self._number(name)
        text = f"{number:f}"
        small = number == int(number) and 0 < number <= _LARGEST_IN_CHINESE
        if name.startswith("cn_") or (self.style.chinese and small and after in "件次条"):
            text = in_chinese(int(number))
        words = Words(text, ((name, 0, len(text), number),))
        pad = " " if self.style.spaced and text[0].isdigit() else ""
        return Words(pad) + words + Words("" if after in {"", "%"} else pad)

    def _number(self, name: str) -> Decimal:
        if name in self.facts:
            return self.facts[name]
        sizes = {
            "tiny": (2, 9),
            "small": (5, 60),
            "media": (40, 900),
            "site": (60, 2000),
            "big": (3000, 20000),
        }
        return Decimal(self.rng.randint(*sizes[name.rsplit("_", 1)[1]]))

    def numbered(self, items: Sequence[str], how: str) -> Words:
        """Write items one after the other: 一是 …；二是 …。"""
        parts = Words()
        for index, item in enumerate(items):
            mark = f"{in_order(index + 1)}是" if how == "一是" else f"{index + 1}."
            parts += self.write(f"{mark}{item}{'。' if index == len(items) - 1 else '；'}")
        return parts


def in_order(number: int) -> str:
    """Write 1 to 19 as an ordinal: 二, 十二."""
    return "二" if number == 2 else in_chinese(number)
