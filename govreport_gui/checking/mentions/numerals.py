"""Figures as people write them in running text: 11件, １１ 件, 十一件, 1,286条, 1.2万元, 41.7%."""

from __future__ import annotations

import re
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple

COUNTERS = ("人次", "件次", "件", "条", "份", "起", "宗", "次", "封", "项", "个", "例", "部", "篇")
MONEY = ("亿元", "万元", "元")
PERCENT = ("%", "％")

_CHINESE = "零〇一二两三四五六七八九十百千万"
_UNITS = "|".join((*MONEY, *COUNTERS, *PERCENT))
# No quantifier stands inside another one: the time is linear in the length of the text. Each begins
# with one character of a few, so that all others are skipped at once; days and years are none. What
# a part must not be followed by is what it could give back: 20 of 2024年 is no figure.
_ARABIC = re.compile(
    r"(?P<digits>[0-9０-９](?:(?<=[0-9])[0-9]*(?![0-9])(?:,[0-9]{3})*(?!,[0-9]{3})"
    r"(?:\.[0-9]+(?![0-9])|(?!\.[0-9]))"
    r"|(?<=[０-９])[０-９]*(?![０-９])(?:[，,][０-９]{3})*(?![，,][０-９]{3})"
    r"(?:[.．][０-９]+(?![０-９])|(?![.．][０-９]))))(?![年月日])"
    r"(?:\s{0,3}(?P<scale>万|亿)(?!元))?"
    rf"\s{{0,3}}(?P<unit>{_UNITS})?"
)
_SPELLED = re.compile(
    rf"(?P<digits>[{_CHINESE}][{_CHINESE}]*)(?P<scale>)(?P<unit>{'|'.join((*MONEY, *COUNTERS))})"
)
_NOUGHT = re.compile(r"(?P<digits>零)(?<=[为是]零)(?P<scale>)(?P<unit>)")
_SCALES = {"": Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}
_BEGIN_UNITS = "".join(sorted({unit[0] for unit in (*MONEY, *COUNTERS, *PERCENT)}))
SIGNS = (
    *(
        rf"{digit}(?:\s{{0,3}}[万亿{_BEGIN_UNITS}]|[，。；、）;)]|$)"
        for digit in "0123456789０１２３４５６７８９"
    ),
    *(f"{numeral}[{_BEGIN_UNITS}]" for numeral in _CHINESE),
    "零",
)
"""Patterns, to be compiled with re.MULTILINE: without any of them a text has no figure."""
_HALF_WIDTH = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_FULL_WIDTH = str.maketrans("0123456789.,", "０１２３４５６７８９．，")
_MOST_DIGITS = 15

_NO_FIGURE = re.compile(
    r"[第每某另这那哪逐同《〔\[#-]\s?$|[0-9０-９a-zA-Z./~～〜—–-]$|[0-9０-９]\s?[至到]$"
    r"|(?:约|近|超过?|逾|不足|至少|不少于|不低于|多达)\s?$"
)
"""What stands before digits that are no figure, or none to be compared with."""
_ALONE = ("", *"，。；、）;)")
"""What stands behind a figure that needs no unit."""
_RANGE = re.compile(r"\s?(?:[-~～〜—–/至到]\s?[0-9０-９]|余|多|几|以上|以下|左右)")
_OTHER_THING = re.compile(
    r"(?:工作|月|小时|自然|部门|单位|乡镇|镇|街道|村|社区|栏|方面|渠道|平台|环节)"
)
"""What may follow 个 so that it is no matter of cases."""
_FEW = frozenset("任几数多上")
"""任一件, 几十件, 数百件, 上千件."""
_IDIOM = re.compile(r"[事龙体性系方]|[一二两三四五六七八九十]")
"""一件事, 一条龙, 一次性, 一件一件 …"""


class Figure(NamedTuple):
    """A figure in a paragraph: characters ``start`` to ``end`` without the unit behind it.

    ``place`` is the value of its last place (1.2万 → 1000): what it may be rounded to. ``unit`` is
    empty where none is written; ``stop`` is where the unit ends.
    """

    start: int
    end: int
    stop: int
    number: Decimal
    place: Decimal
    unit: str
    written: str

    @property
    def in_ten_thousands(self) -> Decimal:
        """The amount of money in 万元."""
        return self.number * _ten_thousands(self.unit)

    def agrees(self, number: Decimal) -> bool:
        """Tell whether the figure is that number, rounded or cut off after its last place."""
        if self.unit in MONEY:
            factor = _ten_thousands(self.unit)
            return abs(self.number - number / factor) < self.place
        return self.number == number or (self.place != 1 and abs(self.number - number) < self.place)


def figures(text: str) -> list[Figure]:
    """Return the exact figures of a text in order; dates, articles, phone numbers are none.

    About, over, nearly so many, and from so many to so many are left out. A figure without a unit
    only counts when nothing but punctuation follows.
    """
    found = _matches(_ARABIC, text)
    spelled = _matches(_SPELLED, text)
    if "零" in text:
        spelled += _matches(_NOUGHT, text)
    return sorted((*found, *spelled), key=attrgetter("start")) if spelled else found


def _matches(pattern: re.Pattern[str], text: str) -> list[Figure]:
    found = []
    for match in pattern.finditer(text):
        digits, scale, unit = match.groups("")
        start, stop = match.span()
        end = start + len(digits)
        if not unit and text[end : end + 1] not in _ALONE:
            continue
        before = text[max(0, start - 4) : start]
        if _NO_FIGURE.search(before) or _RANGE.match(text, stop):
            continue
        if unit == "个" and (digits == "一" or _OTHER_THING.match(text, stop)):
            continue
        if pattern is _SPELLED and _is_idiom(text, start, stop, digits):
            continue
        value = _value(digits)
        if value is not None:
            times = place = _SCALES[scale]
            if "." in digits or "．" in digits:
                place = times.scaleb(int(value.as_tuple().exponent))
            end = match.end("scale") if scale else end
            number, written = value * times if scale else value, text[start:end]
            found.append(Figure(start, end, stop, number, place, unit, written))
    return found


def _is_idiom(text: str, start: int, stop: int, digits: str) -> bool:
    if digits[0] in "百千万" or text[start - 1 : start] in _FEW:
        return True
    return digits == "一" and _IDIOM.match(text, stop) is not None


def _value(digits: str) -> Decimal | None:
    is_plain = digits.isascii() and digits.isdigit()
    narrow = digits if is_plain else digits.translate(_HALF_WIDTH).replace(",", "")
    if narrow[0].isascii():
        return Decimal(narrow) if len(narrow) <= _MOST_DIGITS else None
    return _spelled_value(digits)


_ONES = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_POWERS = {"十": 10, "百": 100, "千": 1000}


def _spelled_value(digits: str) -> Decimal | None:
    if len(digits) > _MOST_DIGITS:
        return None
    total = section = one = 0
    for character in digits:
        if character in _ONES:
            if one and character not in "零〇":
                return None  # 三五件 is no figure
            one = _ONES[character]
        elif character == "万":
            total, section, one = (section + one) * 10_000, 0, 0
        else:
            section, one = section + (one or 1) * _POWERS[character], 0
    return Decimal(total + section + one)


def _ten_thousands(unit: str) -> Decimal:
    return {"元": Decimal("0.0001"), "亿元": Decimal(10_000)}.get(unit, Decimal(1))


def rewritten_like(figure: Figure, number: Decimal) -> str:
    """Return a number in the style of a figure: Chinese, full-width, grouped, of the same unit."""
    if figure.unit in MONEY:
        number = number / _ten_thousands(figure.unit)
    if figure.written[0] in _CHINESE and number == number.to_integral_value() and number < _LARGEST:
        return spelled(int(number), alone="两" if figure.unit not in ("", "项") else "二")
    text = f"{number:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    if "," in figure.written and "." not in text:
        text = f"{int(text):,}"
    return text.translate(_FULL_WIDTH) if figure.written[0] in "０１２３４５６７８９" else text


_LARGEST = 10_000
_DIGITS = "零一二三四五六七八九"


def spelled(number: int, alone: str = "二") -> str:
    """Return a number below 10,000 in Chinese numerals; ``alone`` stands for a single 2."""
    if number == 2:  # noqa: PLR2004 the numeral two has two words
        return alone
    text, gap = "", False
    for power, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, power)
        if digit:
            text += ("零" if gap and text else "") + _DIGITS[digit] + name
            gap = False
        else:
            gap = True
    return (text[1:] if text.startswith("一十") else text) or "零"
