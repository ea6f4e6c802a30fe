"""Lines of labels shared out among the rows of figures beside them.

A figure stands at the middle of its label, at its first line, or at its last one, the same in the
whole table. Where a label begins is not guessed: it begins where the one above it ends, and must
then end where the figure says. Where that fails, as below a row that is blank, the beginning
that explains most of the rows below is taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.aligned.pieces import PAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEAR = 0.3
"""Sizes of type that a figure may stand off the line of its label; half a line is twice as much."""

Band = tuple[int, int]
"""The first line of a label, and the line behind its last one."""


class Standing(Enum):
    """Where beside its label a figure stands."""

    MIDDLE = "middle"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Stub:
    """The lines of all labels, and the figures beside them, as base lines from top to bottom.

    ``numbered`` are the lines that begin with a number, and with it a label of their own; above
    ``ended`` ones there was room for more. ``size`` is that of the type.
    """

    lines: Sequence[float]
    numbered: frozenset[int]
    ended: frozenset[int]
    figures: Sequence[float]
    size: float

    def bands(self) -> tuple[list[Band | None], Standing]:
        """Return the lines of each figure's label, None where they cannot be told.

        The standing that places most figures and leaves fewest lines over is taken.
        """
        tried = ((self._over_pages(self._shared(s)), s) for s in Standing)
        return max(tried, key=lambda one: self._merit(one[0]))

    def _over_pages(self, found: Sequence[Band | None]) -> list[Band | None]:
        """Add to labels at the foot of a page what goes on at the head of the next one."""
        begins = {band[0] for band in found if band}
        whole: list[Band | None] = []
        for band in found:
            end = band[1] if band else 0
            if band and end < len(self.lines) and self.lines[end] - self.lines[end - 1] > PAGE / 2:
                while end < len(self.lines) and end not in self.numbered and end not in begins:
                    end += 1
            whole.append((band[0], end) if band else None)
        return whole

    def _merit(self, found: Sequence[Band | None]) -> int:
        taken = sum(end - first for first, end in filter(None, found))
        return sum(band is not None for band in found) - (len(self.lines) - taken)

    def _shared(self, standing: Standing) -> list[Band | None]:
        found: list[Band | None] = []
        first = 0
        while len(found) < len(self.figures):
            row = len(found)
            starts = range(first, len(self.lines))
            chains = (self._chain(row, start, standing) for start in starts)
            # Of beginnings that explain equally many rows, the first leaves fewest lines over.
            best = max(chains, key=len, default=[])
            found += best or [None]
            first = best[-1][1] if best else first
        return found

    def _chain(self, row: int, first: int, standing: Standing) -> list[Band]:
        """Return the labels from a row on, as long as each ends where the next one begins."""
        chain: list[Band] = []
        for at in range(row, len(self.figures)):
            end = self._end(at, first, standing)
            if end is None:
                break
            chain.append((first, end))
            first = end
        return chain

    def _end(self, row: int, first: int, standing: Standing) -> int | None:
        """Return where the label of a row ends that begins with a line."""
        if standing is Standing.TOP:
            return self._end_from_top(row, first)
        for at in range(first, len(self.lines)):
            if at > first and self._begins(at, standing):
                return None
            begin = self.lines[first] if standing is Standing.MIDDLE else self.lines[at]
            off = (begin + self.lines[at]) / 2 - self.figures[row]
            if abs(off) <= _NEAR * self.size:
                return at + 1
            if off > 0:
                return None
        return None

    def _end_from_top(self, row: int, first: int) -> int | None:
        if first >= len(self.lines):
            return None
        if abs(self.lines[first] - self.figures[row]) > _NEAR * self.size:
            return None
        below = self.figures[row + 1] if row + 1 < len(self.figures) else float("inf")
        end = first + 1
        while end < len(self.lines) and not self._begins(end, Standing.TOP):
            if self.lines[end] >= below - _NEAR * self.size:
                break
            end += 1
        return end

    def _begins(self, at: int, standing: Standing) -> bool:
        """Tell whether a line must begin a label; where figures stand at the middle, they tell."""
        return at in self.numbered or (at in self.ended and standing is not Standing.MIDDLE)
