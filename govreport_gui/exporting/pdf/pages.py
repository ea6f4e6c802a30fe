"""Divide what is set one below the other into pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Strip(Generic[_T]):
    """Something as wide as the text that is not cut across, such as a line; in points.

    ``space`` is left free above it, but not at the top of a page. ``keep`` ties it to the next
    strip. ``heads`` are repeated above it where it opens a page.
    """

    item: _T
    height: float
    space: float = 0
    keep: bool = False
    heads: tuple[Strip[_T], ...] = ()


Placed = list[tuple[float, _T]]
"""The items of a page, each with the distance of its top from the top of the text."""


def paginate(strips: Sequence[Strip[_T]], room: float) -> list[Placed[_T]]:
    """Return the pages; what is tied together moves to the next page if it fits there as one."""
    pages: list[Placed[_T]] = [[]]
    used = 0.0
    for tied in _ties(strips):
        if pages[-1] and used + _height(tied) > room >= _height(tied) - tied[0].space:
            pages.append([])
            used = 0
        for strip in tied:
            if pages[-1] and used + strip.space + strip.height > room:
                pages.append([])
                used = 0
            used = _place(strip, pages[-1], used)
    return pages


def _ties(strips: Sequence[Strip[_T]]) -> Iterator[list[Strip[_T]]]:
    tied: list[Strip[_T]] = []
    for strip in strips:
        tied.append(strip)
        if not strip.keep:
            yield tied
            tied = []
    if tied:
        yield tied


def _height(tied: Sequence[Strip[_T]]) -> float:
    return sum(strip.space + strip.height for strip in tied)


def _place(strip: Strip[_T], page: Placed[_T], used: float) -> float:
    """Put a strip on a page and return how much of the page is used then."""
    if page:
        used += strip.space
    else:
        for head in strip.heads:
            page.append((used, head.item))
            used += head.height
    page.append((used, strip.item))
    return used + strip.height
