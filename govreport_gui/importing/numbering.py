"""Numbers that a word processor puts before paragraphs: they are printed, but are no text.

Formats describe their lists; what counts along, and how a number is written, is the same in all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DIGITS = "〇一二三四五六七八九"
_LEGAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_MOST = 9999
"""No report counts further; a damaged file may claim to."""


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts.

    ``kind`` is a numeral's name in Office Open XML; ``text`` is what is printed, with %1 for the
    number of the first level and so on; ``start`` is the first number.
    """

    kind: str
    text: str
    start: int


class Counting:
    """Counts along; ask for every numbered paragraph once, in the order of the document."""

    def __init__(self) -> None:
        """Begin where nothing has been counted."""
        self._counts: defaultdict[int, dict[int, int]] = defaultdict(dict)

    def label(
        self, key: int, levels: Mapping[int, Level], level: int, restart: int | None = None
    ) -> str:
        """Return what is printed before the next paragraph on a level of the list ``key``.

        A number to ``restart`` from begins the level anew.
        """
        counts = self._counts[key]
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        if restart is not None:
            counts[level] = restart
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        text = levels[level].text
        for index, shown in levels.items():
            number = numeral(shown.kind, counts.get(index, shown.start))
            text = text.replace(f"%{index + 1}", number)
        return "" if levels[level].kind == "bullet" else text


def numeral(kind: str, number: int) -> str:
    """Write a number; kinds that no report uses are written in digits."""
    if kind == "none":
        return ""
    write = _WRITERS.get(kind, str)
    return write(number) if 0 < number <= _MOST else str(number)


def chinese(number: int) -> str:
    """Write 1 to 9999 as people count: 十一, 二十, 一百〇二."""
    text, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            text += ("〇" if gap else "") + _DIGITS[digit] + name
        gap = bool(text) and not digit
    return text.removeprefix("一") if text.startswith("一十") else text


def _single_digits(number: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(number))


def _circled(number: int) -> str:
    return _CIRCLES[number - 1] if number <= len(_CIRCLES) else str(number)


def _stem(number: int) -> str:
    return _STEMS[number - 1] if number <= len(_STEMS) else str(number)


def _letter(number: int) -> str:
    times, place = divmod(number - 1, len(_ALPHABET))
    return _ALPHABET[place] * (times + 1)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


_WRITERS: dict[str, Callable[[int], str]] = {
    **dict.fromkeys(("chineseCounting", "chineseCountingThousand", "japaneseCounting"), chinese),
    **dict.fromkeys(("taiwaneseCounting", "taiwaneseCountingThousand"), chinese),
    **dict.fromkeys(("decimalEnclosedCircle", "decimalEnclosedCircleChinese"), _circled),
    **dict.fromkeys(("ideographDigital", "japaneseDigitalTenThousand"), _single_digits),
    "chineseLegalSimplified": lambda number: chinese(number).translate(_LEGAL),
    "decimalFullWidth": lambda number: str(number).translate(_WIDE),
    "ideographTraditional": _stem,
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
}
"""By the names of Office Open XML."""
