"""Text from Word, WPS or a web page, as clean paragraphs: its words without their looks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from govreport_gui.model.outline import heading_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_UNSEEN = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc\x00-\x08\x0e-\x1f\x7f]"
)
"""Zero-width characters, marks of direction, soft hyphens and other control characters."""
_BREAKS = re.compile("\r\n|[\r\n\f\x1c-\x1e\x85\u2029]")
_SOFT_BREAKS = re.compile("[\v\u2028]")
_SPACES = re.compile("[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_END = ("。", "；", "：", "！", "？", ";", ":", "!", "?")
_LONGEST_HEADING = 25
"""Characters; a longer line without an end mark goes on behind a soft break."""


class Refused(StrEnum):
    """What a text section cannot hold."""

    TABLE = "table"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Pasted:
    """The paragraphs of what is pasted, and what it held beside that cannot be taken over."""

    paragraphs: tuple[str, ...]
    refused: frozenset[Refused] = frozenset()

    @property
    def text(self) -> str:
        """The paragraphs, a line each."""
        return "\n".join(self.paragraphs)


def pasted_text(text: str) -> Pasted:
    """Clean plain text; each of its lines is a paragraph. Tabs between cells make it a table."""
    lines = _BREAKS.split(text)
    if _is_table(lines):
        words = tuple(clean_lines(line for line in lines if "\t" not in line.strip()))
        return Pasted(words, frozenset({Refused.TABLE}))
    return Pasted(tuple(clean_lines(lines)))


def pasted_html(markup: str) -> Pasted:
    """Clean a page, or the fragment of one that a clipboard marks as copied."""
    # Loaded when first used: start-up time.
    from govreport_gui.drafting.markup import read_markup  # noqa: PLC0415

    return read_markup(markup)


def clean_lines(lines: Iterable[str]) -> Iterator[str]:
    """Yield the paragraphs of some lines, clean and none blank.

    A soft break (Shift+Enter) ends a paragraph too, unless the sentence goes on behind it.
    """
    for line in lines:
        yield from _settled(filter(None, map(_clean, _SOFT_BREAKS.split(line))))


def _clean(line: str) -> str:
    """Drop what is not seen, indents, and the gap behind a number; a run of spaces becomes one."""
    words = _SPACES.sub(" ", _UNSEEN.sub("", line)).strip()
    mark = heading_mark(words)
    return words if mark is None else words[: mark.end] + words[mark.end :].lstrip()


def _settled(pieces: Iterable[str]) -> Iterator[str]:
    open_line = ""
    for piece in pieces:
        if open_line and not _goes_on(open_line, piece):
            yield open_line
            open_line = ""
        open_line += piece
    if open_line:
        yield open_line


def _goes_on(before: str, after: str) -> bool:
    is_open = len(before) > _LONGEST_HEADING and not before.endswith(_END)
    return is_open and heading_mark(after) is None


def _is_table(lines: Iterable[str]) -> bool:
    """Tell whether several lines are cells beside one another, as a spreadsheet copies them."""
    return sum("\t" in line.strip() for line in lines) > 1
