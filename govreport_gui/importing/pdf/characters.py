"""What a character code of a PDF stands for."""

from __future__ import annotations

import unicodedata

UNKNOWN = "\ufffd"
"""Stands where a glyph is seen but not known: it must not vanish, as 12 is not 1."""

_BREAK_HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
"""PDFium's codes for a hyphen at a line's end, and the soft hyphen, which is only in the file
when it is printed."""
_RADICALS = str.maketrans(
    "⺁⺎⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰",
    "厂兀民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙",
)
"""Browsers give the first code that a font shows a glyph for: ⻓ for 长; NFKC folds a few."""
_KANGXI = range(0x2E80, 0x2FE0)
_IDEOGRAPHS = "⺀"
_PRIVATE = ("Cc", "Cn", "Co", "Cs")


def readable(code: int) -> str:
    """Return the character of a code: radicals as ideographs, nonsense as UNKNOWN."""
    if code in _BREAK_HYPHENS:
        return "-"
    character = chr(code) if 0 < code < 0x110000 else UNKNOWN  # noqa: PLR2004 the end of Unicode
    if code in _KANGXI:
        return unicodedata.normalize("NFKC", character).translate(_RADICALS)
    if character.isspace():
        return "\u3000" if character == "\u3000" else " "
    return UNKNOWN if unicodedata.category(character) in _PRIVATE else character


def is_ideograph(text: str) -> bool:
    """Tell whether a character is Chinese, its punctuation included."""
    return text >= _IDEOGRAPHS and text != UNKNOWN


def is_word(text: str) -> bool:
    """Tell whether a character belongs to Latin words and figures, their punctuation included."""
    return bool(text) and text < _IDEOGRAPHS and not text.isspace()


def is_figure(text: str) -> bool:
    """Tell whether a character is part of a number."""
    return text.isdigit() or text in {".", ",", "-", "+", UNKNOWN}
