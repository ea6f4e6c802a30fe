"""Fold printed texts so that spellings of one label compare equal.

Offices write （一）, (一) or 1、; full-width and half-width brackets; spaces and line breaks inside
words; notes in brackets. None of that tells labels apart, so folding drops it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_REMEMBERED = 2048
_NUMERALS = "一二三四五六七八九十"
_NUMBER = re.compile(
    rf"\s*(?:\(\s*([{_NUMERALS}\d]+)\s*\)|第([{_NUMERALS}])部分\s*[、.,:]?"
    rf"|([{_NUMERALS}\d]+)(?:\s*[、.,:]|\s+(?=[^\d\s])))\s*"
)
_CIRCLED = re.compile("[①-⑳]")
_MARKUP = re.compile(r"^[#*\s]+|\*+$")
_LINKS = str.maketrans("", "", "的和及与或")
"""Words that offices put in or leave out: 公开申请（的）情况, 法人和（或）其他组织."""
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NOISE = re.compile(r"\[bookmark:[^\]]*\]|[\u200b-\u200f\u2060\ufeff\u00ad]")
_SPACE = re.compile(r"\s+")
_OF_PAGES = r"第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?"
_PAGE_NUMBER = re.compile(rf"[-—–\s]*\d{{1,3}}[-—–\s]*|{_OF_PAGES}")
_NOTE = re.compile(r"\s*[(*※]*\s*(?:备注|附注|表注|注释|注|说明)\s*\d*\s*:")
_MARKED_PAGE_NUMBER = re.compile(rf"[-—–]+\s*\d{{1,3}}\s*[-—–]+|{_OF_PAGES}")


def clean(text: str) -> str:
    """Drop what no office typed: bookmarks, zero-width characters, outer and odd white space."""
    return _NOISE.sub("", text).replace("\u00a0", " ").strip()


def clean_cell(text: str) -> str:
    """Return a cell's text on one line."""
    return _SPACE.sub(" ", clean(text))


def is_page_number(text: str) -> bool:
    """Tell whether a paragraph is only a page number."""
    return _PAGE_NUMBER.fullmatch(text) is not None


def is_marked_page_number(text: str) -> bool:
    """Tell whether a text can be nothing but a page number: - 3 -, 第3页; -21 may be a figure."""
    return _MARKED_PAGE_NUMBER.fullmatch(text.strip()) is not None


def is_note_line(text: str) -> bool:
    """Tell whether a line explains the table above it: 注：…, 说明：…."""
    return _NOTE.match(unicodedata.normalize("NFKC", text)) is not None


def same_number(one: str, other: str) -> bool:
    """Tell whether two numbers agree: 七 and 7."""
    return _ordinal(one) == _ordinal(other)


def _ordinal(number: str) -> int:
    return int(number) if number.isdecimal() else _NUMERALS.find(number) + 1


def split_number(text: str) -> tuple[str, str]:
    """Split a leading （一）, 一、 or 1. off; the number is empty where there is none."""
    circled = _CIRCLED.sub(lambda match: f"({unicodedata.digit(match[0], 0)})", text[:2])
    folded = _MARKUP.sub("", unicodedata.normalize("NFKC", circled + text[2:]))
    match = _NUMBER.match(folded)
    if match is None:
        return "", folded
    return match[1] or match[2] or match[3], folded[match.end() :]


def has_brackets(text: str) -> bool:
    """Tell whether a text starts with a bracketed number such as （一）."""
    return unicodedata.normalize("NFKC", text).lstrip().startswith("(")


# Every cell is compared with every kind of label, and most cells say the same few things.
@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Return the label without its number, punctuation and white space."""
    return _letters(split_number(text)[1])


def spellings(texts: Iterable[str]) -> frozenset[str]:
    """Return every folded form that one of the texts may be met in."""
    return frozenset(form for text in texts for form in (fold(text), fold_plain(text)) if form)


@lru_cache(maxsize=_REMEMBERED)
def fold_plain(text: str) -> str:
    """Fold a label without the notes in brackets, such as （区分处理的，只计这一情形…）."""
    return _letters(_IN_BRACKETS.sub("", split_number(text)[1]))


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum()).translate(_LINKS)
