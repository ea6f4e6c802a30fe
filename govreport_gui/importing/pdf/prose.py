"""From lines to paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.characters import is_word
from govreport_gui.importing.pdf.lines import joint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.importing.pdf.lines import Line

_INDENT = 1.0
"""Sizes of type to the right of the margin: a first line."""
_CENTRED = 3.0
"""Sizes of type to the right of the margin: a title, however little room parts it from the text."""
_SLACK = 1.0
"""Sizes of type that a line may end short of the margin, besides what did not fit."""
_LARGER = 1.12
"""Times the usual distance of lines: a new paragraph."""
_OTHER_SIZE = 0.1
_HUNG = "，。、；：！？）》”’」』】,.;:!?)"
"""Marks that never begin a line, and may hang over the margin."""
_FAR = 2
"""Sizes of type; short lines may well end at one place too."""
_HEADING = re.compile(r"\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)")
_ITEM = re.compile(rf"{_HEADING.pattern}|\s*[0-9]{{1,2}}[.．、](?![0-9])")
_ENDS = "。：；！？”）.:;!?)"
_EARLY = 0.2
"""Parts of the measure: a line that ends earlier is the last one of a paragraph."""
_SHARE = 5
"""One of so many lines must end at the same place to show the right margin."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The margins of the text, and the usual distance of base lines in sizes of type."""

    left: float
    right: float
    pitch: float


def measure(pages: Sequence[Sequence[Line]]) -> Measure:
    """Find the margins of the free lines of a document."""
    lines = [line for page in pages for line in page]
    if not lines:
        return Measure(0, 0, 1)
    ends = [line.right for line in lines if line.glyphs[-1].text not in _HUNG] or [0.0]
    margin = _right(ends, max(line.size for line in lines))
    pitches = [
        round((two.base - one.base) / max(one.size, two.size), 1)
        for page in pages
        for one, two in pairwise(page)
        if one.right > margin - 2 * one.size
    ]
    pitch = Counter(pitches).most_common(1)[0][0] if pitches else 2.0
    return Measure(_left(lines), margin, pitch)


def _right(ends: Sequence[float], size: float) -> float:
    """Return the place at the far right where many lines end, or the farthest one."""
    far = [round(end) for end in ends if end > max(ends) - _FAR * size]
    right, count = Counter(far).most_common(1)[0]
    return float(right) if count * _SHARE >= len(ends) and count > 1 else max(ends)


def _left(lines: Sequence[Line]) -> float:
    """Return the leftmost place at which several lines begin."""
    starts = Counter(round(line.left) for line in lines)
    often = [at for at, count in starts.items() if count > 1 or len(lines) < _SHARE]
    return float(min(often or starts))


def breaks_between(one: Line, two: Line, given: Measure, *, same_page: bool) -> bool:
    """Tell whether a new paragraph begins between two lines that follow one another."""
    size = max(one.size, two.size)
    if abs(one.size - two.size) > _OTHER_SIZE * size:
        return True
    if same_page and two.base - one.base > (given.pitch * _LARGER + 0.1) * size:
        return True
    if two.left > given.left + _INDENT * size or _begins_anew(one, two):
        return True
    if one.left > given.left + _CENTRED * size and _HEADING.match(two.text):
        return True
    room = given.right - one.right
    # What ends in the middle of a sentence is a heading, or a line broken early for some reason.
    ended = one.glyphs[-1].text in _ENDS or room > _EARLY * (given.right - given.left)
    return ended and room >= needed(two) + _SLACK * size


def _begins_anew(one: Line, two: Line) -> bool:
    """Tell whether a sentence has ended and a number follows; a full line leaves no room to see."""
    return one.glyphs[-1].text in "。：" and _ITEM.match(two.text) is not None


def needed(line: Line) -> float:
    """Return the width of what would have to stand on the line before: a word, with its marks."""
    first = line.glyphs[0]
    end = first
    for one, two in pairwise(line.glyphs):
        word = is_word(one.text) and is_word(two.text)
        if not word and two.text not in _HUNG and one.text not in "（《“‘「『【([":
            break
        end = two
    return end.right - first.left


def joined(lines: Sequence[Line]) -> str:
    """Return the text of one paragraph."""
    text = lines[0].text
    for one, two in pairwise(lines):
        text += joint(one, two) + two.text
    return text
