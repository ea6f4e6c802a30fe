"""What a spreadsheet shows of a cell's value: a percentage or a date is no plain figure."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

_QUOTED = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]')
_PERCENT = re.compile("%")
_SCALED = re.compile(r"[0#?],+(?![0#?,])")
"""A comma behind the digits of a format shows thousands of the value."""
_HUNDRED = 100
_COUNTERS = frozenset("件条宗起次项份个人")


def shown(value: object, form: str) -> str:
    """Return a value as its number format shows it, as far as that changes what it means.

    Digits are never rounded away. What a format adds stands with the number, so that the cell says
    what its reader saw; a counter such as 件 changes nothing and is dropped. A format that shows
    thousands of the value is kept as text behind it.
    """
    match value:
        case bool():
            return str(value)
        case int():
            return _number(str(value), form)
        case float():
            return _number(digits(value), form)
        case datetime() | date():
            return value.isoformat()
        case time() | timedelta():
            return str(value)
        case _:
            return str(value)


def digits(value: float) -> str:
    """Write a number as people do: no .0 behind a whole one, never with an exponent."""
    return f"{Decimal(f'{value:.15g}'):f}"


def _number(text: str, form: str) -> str:
    section = form.split(";", maxsplit=1)[0] if form else ""
    plain = _QUOTED.sub("", section)
    if _PERCENT.search(plain):
        return f"{(Decimal(text) * _HUNDRED).normalize():f}%"
    said = "".join(a or b for a, b in _QUOTED.findall(section)).strip()
    if _SCALED.search(plain):
        return f"{text} ({section})"
    if said in _COUNTERS:
        return text
    before, _, _ = _QUOTED.sub(lambda found: found[1] or found[2] or "", section).partition("0")
    if said and said in before:
        return f"{said}{text}"
    return f"{text}{said}"
