"""Figures as people write them in other programs become the digits they are; nothing is guessed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """What was cleaned, or why a text that looks like a figure was left as it is."""

    WIDTH = "full-width"
    SPACES = "spaces"
    GROUPS = "thousands"
    SUFFIX = "suffix"
    OTHER_UNIT = "other-unit"
    TWO_FIGURES = "two-figures"


_DOUBTS = frozenset({Reason.OTHER_UNIT, Reason.TWO_FIGURES})


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text after cleaning, and what was done to it."""

    text: str
    reasons: tuple[Reason, ...] = ()

    @property
    def is_doubtful(self) -> bool:
        """The text looks like a figure but may mean another one; it was left as it is."""
        return not _DOUBTS.isdisjoint(self.reasons)


_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {ord("\N{MINUS SIGN}"): "-"}
_UNSEEN = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_SHAPE = re.compile(
    r"\s*([+-]?)\s*([0-9][0-9,\s]*?)(\.[0-9]+)?\s*(件|条|份|个|[十百千万亿]*元)?\s*"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:(?:\s*,\s*[0-9]{3})+|(?:\s[0-9]{3})+)")
_COUNTED = frozenset("件条份个元")
_MONEY = re.compile(r"\([^()]*?([百千万亿]*元)[^()]*\)|单位:?\s*([百千万亿]*元)")


def money_unit(text: str) -> str:
    """Return the unit of money that a head gives in brackets (元, 万元 …), empty if none."""
    match = _MONEY.search(unicodedata.normalize("NFKC", text))
    return (match[1] or match[2]) if match else ""


def clean_figure(text: str, unit: str | None = None) -> Cleaned:
    """Return a figure without full-width digits, spaces, thousands separators and its suffix.

    ``unit`` is the column's unit of money (empty where the form prints none), None for a column
    that counts. An amount in another unit would be wrong by 10,000-fold, so it stays as written;
    so does everything that is no figure, above all a blank, ``/`` and words.
    """
    narrow = _UNSEEN.sub("", text.translate(_WIDTH))
    shape = _SHAPE.fullmatch(narrow)
    if shape is None:
        return Cleaned(text)
    sign, whole, fraction, suffix = (part or "" for part in shape.groups())
    if suffix and not _belongs(suffix, unit):
        is_money = suffix.endswith("元")
        return Cleaned(text, (Reason.OTHER_UNIT,) if is_money else ())
    if not whole.isdigit() and not _GROUPED.fullmatch(whole):
        return Cleaned(text, () if "," in whole else (Reason.TWO_FIGURES,))
    digits = "".join(filter(str.isdigit, whole))
    return Cleaned(sign + digits + fraction, tuple(_reasons(text, narrow, whole, suffix)))


def _belongs(suffix: str, unit: str | None) -> bool:
    return suffix in _COUNTED if unit is None else suffix == unit


def _reasons(text: str, narrow: str, whole: str, suffix: str) -> list[Reason]:
    found = {
        Reason.WIDTH: any(ord(character) in _WIDTH for character in text),
        Reason.SPACES: any(map(str.isspace, narrow)) or _UNSEEN.search(text) is not None,
        Reason.GROUPS: "," in whole,
        Reason.SUFFIX: bool(suffix),
    }
    return [reason for reason, is_so in found.items() if is_so]
