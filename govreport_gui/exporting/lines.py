"""Break Chinese text into lines: no line starts with ，。） or ends with （《, no number is cut."""

from __future__ import annotations

import re
import unicodedata
from math import floor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Measure = Callable[[str], float]
    """The width of one character."""

_NEVER_FIRST = frozenset("，。、；：！？）》〉」』】〕”’％‰％…—～·,.;:!?)]}%")
_NEVER_LAST = frozenset("（《〈「『【〔“‘([{￥¥")
_TOKEN = re.compile(r"[0-9A-Za-z]+(?:[.,:/_@+–-]+[0-9A-Za-z]+)*|[^\S\n]+|.", re.DOTALL)

_LONGEST_WORD = 16
"""A longer run of Latin letters is an address: it may be cut, or it would leave a hole."""

_SHORT = 8

_SQUARE = "字"

_MOST_GIVEN = 2
"""Characters that a line may give up to the next one: one, and a mark."""

_HALVINGS = 8

_LEAST_SIZE = 5
"""Smaller type cannot be read: a longer text is cut into lines."""


def in_ems(char: str) -> float:
    """Return the usual width of a character: 1 for Chinese, 0.555 for Latin, 0 for marks.

    Latin characters are half as wide in most Chinese fonts, a little wider in Noto and 思源.
    """
    if unicodedata.combining(char):
        return 0
    return 1 if unicodedata.east_asian_width(char) in "WFA" else 0.555


def width_of(text: str, measure: Measure) -> float:
    """Return the width of a text on one line."""
    return sum(map(measure, text))


def break_lines(text: str, width: float, measure: Measure, indent: float = 0) -> list[str]:
    """Return the lines of a text; put together they are the text again.

    ``indent`` is what the first line is narrower by. White space may stand out at a line's end.
    """
    lines: list[str] = []
    line, room = "", width - indent
    if "\n" not in text and width_of(text.rstrip(), measure) <= room:
        return [text]  # as most texts of a table, without looking where they may be cut
    for chunk in _chunks(text, width, measure):
        taken = width_of(chunk.rstrip(), measure)
        if (line and taken > room) or line.endswith("\n"):
            lines.append(line)
            line, room = "", width
        line += chunk
        room -= width_of(chunk, measure)
    return [*lines, line]


def join_orphan(lines: list[str], measure: Measure) -> list[str]:
    """Return the lines of a paragraph, the last of which is no single character: 单字不成行.

    The line before gives up its last one, unless that is a number: it would leave a hole.
    """
    if len(lines) == 1 or sum(map(str.isalnum, lines[-1])) != 1 or lines[-2].endswith("\n"):
        return lines
    *before, previous, last = lines
    *kept, given = _joined(previous)
    if not kept or width_of(given.rstrip(), measure) > _MOST_GIVEN * measure(_SQUARE):
        return lines
    # Marks beside the single character may fill a narrow line; what the line before holds fits.
    fits = width_of((given + last).rstrip(), measure) <= width_of(previous.rstrip(), measure)
    return [*before, "".join(kept), given + last] if fits else lines


def even_width(text: str, width: float, measure: Measure) -> float:
    """Return the least width that takes no more lines than ``width``, so that these are even.

    A short text such as 社会公益组织 keeps to the width (社会公益／组织) unless that would leave a
    single character alone.
    """
    lines = break_lines(text, width, measure)
    if len(lines) == 1 or (len(text) <= _SHORT and len(lines[-1]) > 1):
        return width
    low, high = width_of(text, measure) / len(lines), width
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if len(break_lines(text, middle, measure)) <= len(lines):
            high = middle
        else:
            low = middle
    return high


def fitting_size(text: str, size: float, room: float, in_size_one: Measure) -> float:
    """Return the size, in half points, at which no number of the text is wider than the room."""
    if width_of(text, in_size_one) * size <= room:
        return size
    widest = max((width_of(c.rstrip(), in_size_one) for c in _joined(text)), default=0)
    if widest * size <= room:
        return size
    return max(_LEAST_SIZE, floor(room / widest * 2) / 2)


def _chunks(text: str, width: float, measure: Measure) -> Iterator[str]:
    """Yield the pieces that a line may end after; what is wider than a line is cut anywhere."""
    for chunk in _joined(text):
        if width_of(chunk, measure) > width:
            yield from chunk
        else:
            yield chunk


def _joined(text: str) -> Iterator[str]:
    chunk = ""
    for token in _tokens(text):
        tied = token[0] in _NEVER_FIRST or token.isspace() or chunk[-1:] in _NEVER_LAST
        if chunk and (not tied or chunk.endswith("\n")):
            yield chunk
            chunk = ""
        chunk += token
    if chunk:
        yield chunk


def _tokens(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        token = match.group()
        if len(token) > _LONGEST_WORD:
            yield from token
        else:
            yield token
