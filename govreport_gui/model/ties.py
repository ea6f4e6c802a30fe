"""Figures in the text that are tied to a cell and follow it.

A tie in a paragraph that is kept is an address: ``申请{applications.received.total}件``. Everybody
but the editor and the file reads the paragraph with the cell's figure in its place. The tie holds
the address and no figure, so that text and table cannot differ.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.model.form import CellRef

if TYPE_CHECKING:
    from collections.abc import Callable

_TIE = re.compile(r"\{([a-z0-9_]+)\.([a-z0-9_]+)\.([a-z0-9_]+)\}")
UNKNOWN = "＿＿"
"""Stands for a figure that the cell does not hold yet."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A tied figure: its cell, and its characters from ``start`` to before ``end`` when read."""

    ref: CellRef
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TiedText:
    """A paragraph as it is read, and the ties in it from left to right."""

    text: str
    ties: tuple[Tie, ...] = ()


def tie(ref: CellRef) -> str:
    """Return a tie to a cell as it stands in a paragraph that is kept."""
    return f"{{{ref.table}.{ref.row}.{ref.column}}}"


def has_ties(kept: str) -> bool:
    """Tell whether a paragraph holds a tie."""
    return "{" in kept and _TIE.search(kept) is not None


def untied(words: str) -> str:
    """Return words from elsewhere as they are kept: what would be a tie gets full-width braces."""
    return _TIE.sub(lambda match: f"｛{match[0][1:-1]}｝", words)


def tied(kept: str, figure: Callable[[CellRef], str]) -> TiedText:
    """Read a kept paragraph; ``figure`` gives what a cell holds, blank for nothing yet."""
    parts: list[str] = []
    ties: list[Tie] = []
    length = done = 0
    for match in _TIE.finditer(kept):
        ref = CellRef(*match.groups())
        before, shown = kept[done : match.start()], figure(ref) or UNKNOWN
        parts += (before, shown)
        ties.append(Tie(ref, length + len(before), length + len(before) + len(shown)))
        length, done = ties[-1].end, match.end()
    return TiedText("".join((*parts, kept[done:])), tuple(ties))


def kept(read: TiedText) -> str:
    """Return a paragraph as it is kept: the reverse of ``tied``."""
    parts: list[str] = []
    done = 0
    for one in read.ties:
        parts += (read.text[done : one.start], tie(one.ref))
        done = one.end
    return "".join((*parts, read.text[done:]))


def replaced(read: TiedText, start: int, end: int, words: str) -> TiedText:
    """Put words in the place of the characters from ``start`` to before ``end``.

    A tie that they reach into is a tie no longer: what is left of its figure is plain text. One
    that only touches them stays.
    """
    grown = len(words) - (end - start)
    left = tuple(one for one in read.ties if one.end <= start)
    right = tuple(
        Tie(one.ref, one.start + grown, one.end + grown)
        for one in read.ties
        if one.start >= end and one not in left
    )
    return TiedText(read.text[:start] + words + read.text[end:], left + right)
