"""Numbers as they stand in running text."""

from __future__ import annotations

_DIGITS = "零一二三四五六七八九"


def in_chinese(number: int) -> str:
    """Write 0 to 99 as one counts things: 零, 两, 十二, 三十."""
    if number == 2:
        return "两"
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[number]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")
