"""Where one column ends and the next one begins, as heads and figures leave it free."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from math import inf
from statistics import median_low
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.aligned.bodies import is_over
from govreport_gui.importing.pdf.aligned.pieces import apart, are_apart, are_joined, cut
from govreport_gui.importing.pdf.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.pdf.aligned.bodies import Extent
    from govreport_gui.importing.pdf.shapes import Glyph

_OVER = 0.15
"""Sizes of type that a glyph may reach over the edge of its column."""
_IN_LINE = 0.05
"""Sizes of type that heads may be out of line."""


class Edge(Enum):
    """What of a head is in line with the figures below."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"

    def off(self, piece: Line, column: Extent) -> float:
        """Return how far a piece is out of line."""
        left, right = piece.left - column[0], piece.right - column[1]
        if self is Edge.MIDDLE:
            return (left + right) / 2
        return left if self is Edge.LEFT else right


@dataclass(frozen=True, slots=True)
class Gutters:
    """The places between the stub and the first column, and between one column and the next.

    ``columns`` is what figures take up of each. Most heads are ``off`` points from being in line
    with them: a cell may begin with a space.
    """

    at: tuple[float, ...]
    columns: tuple[Extent, ...]
    edge: Edge = Edge.LEFT
    off: float = 0.0

    def column(self, glyph: Glyph) -> int:
        """Return the column of a glyph; -1 is the stub."""
        return bisect(self.at, glyph.middle) - 1

    def over(self, piece: Line) -> range:
        """Return the columns from the first to the last one in which a piece has glyphs."""
        # A glyph of a broken font may reach far over its neighbours: the last need not be foremost.
        columns = [self.column(glyph) for glyph in piece.glyphs]
        return range(min(columns), max(columns) + 1)

    def room(self, column: int) -> Extent:
        """Return the edges of a column; what is not known is infinite."""
        edges = (*self.at, inf)
        return edges[column], edges[column + 1]

    def pieces(self, line: Line) -> list[Line]:
        """Return the heads, or the figures, of a line.

        Where heads are close to one another, both must be in line, or else they are one.
        """
        found: list[Line] = []
        for piece in cut(line, self._parts):
            close = bool(found) and not are_apart(found[-1].glyphs[-1], piece.glyphs[0])
            if close and not (self._is_in_line(piece) and self._may_end(found[-1])):
                piece = Line((*found.pop().glyphs, *piece.glyphs))  # noqa: PLW2901 they are one
            found.append(piece)
        return found

    def _parts(self, one: Glyph, two: Glyph) -> bool:
        """Tell whether two neighbours may be of two cells; what is drawn as one is of one."""
        if self.column(one) == self.column(two):
            return False
        if are_apart(one, two):
            return True
        straddle = any(_straddles(glyph, x) for glyph in (one, two) for x in self.at)
        return one.run != two.run and not straddle

    def _may_end(self, piece: Line) -> bool:
        """Tell whether a piece may be whole: it heads the stub, or is in line."""
        return self.over(piece)[-1] < 0 or self._is_in_line(piece)

    def _is_in_line(self, piece: Line) -> bool:
        over = self.over(piece)
        if over[0] < 0 or (len(over) > 1 and self.edge is not Edge.LEFT):
            return False
        off = self.edge.off(piece, self.columns[over[0]])
        return abs(off - self.off) <= _IN_LINE * piece.size


def _straddles(glyph: Glyph, x: float) -> bool:
    over = _OVER * glyph.size
    return glyph.left + over < x < glyph.right - over


def gutters(heads: Sequence[Line], stub: float, columns: Sequence[Extent]) -> Gutters:
    """Return the gutters between columns of figures that heads leave free, as far as they do.

    Labels end at ``stub``, which is minus infinity where there are none.
    """
    ends = (stub, *(right for _, right in columns))
    words = [tuple(_own_words(head, columns)) for head in reversed(heads)]
    between = zip(ends, columns, strict=False)
    at = tuple(_gutter(words, end, left) for end, (left, _) in between)
    return _with_edge(Gutters(at, tuple(columns)), [word for line in words for word in line])


def with_blank_columns(heads: Sequence[Line], stub: float, columns: Sequence[Extent]) -> Gutters:
    """Return the gutters, those of columns included that have a head and no figure."""
    found = gutters(heads, stub, columns)
    blank = [extent for column in range(len(columns)) for extent in _blank(heads, found, column)]
    return gutters(heads, stub, sorted((*columns, *blank))) if blank else found


def _blank(heads: Sequence[Line], found: Gutters, column: int) -> Iterator[Extent]:
    """Yield what stands beside the head of a column, at its height and not under or over it."""
    pieces = [
        piece
        for head in heads
        for one in found.pieces(head)
        if found.over(one) == range(column, column + 1)
        for piece in apart(one)
    ]
    groups = _side_by_side([piece for piece in pieces if not _spans(piece, pieces)])
    own = [g for g in groups if any(is_over(piece, found.columns[column]) for piece in g)]
    if len(groups) > 1 and len(own) == 1:
        for group in groups:
            if group is not own[0] and group[-1].base >= own[0][0].base:
                yield min(p.left for p in group), max(p.right for p in group)


def _spans(piece: Line, others: Sequence[Line]) -> bool:
    """Tell whether several heads stand side by side under a piece."""
    below = [o for o in others if o.base > piece.base and is_over(o, (piece.left, piece.right))]
    return any(one.right <= two.left for one in below for two in below)


def _side_by_side(pieces: Sequence[Line]) -> list[list[Line]]:
    """Return pieces, from top to bottom, in groups that stand side by side."""
    groups: list[list[Line]] = []
    right = -inf
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if piece.left >= right:
            groups.append([])
        groups[-1].append(piece)
        right = max(right, piece.right)
    return [sorted(group, key=lambda piece: piece.base) for group in groups]


def _with_edge(found: Gutters, words: Sequence[Line]) -> Gutters:
    """Find with which edge, and how far off, most words are in line with the figures."""
    own = [(word, over[0]) for word in words if len(over := found.over(word)) == 1 and over[0] >= 0]
    if not own:
        return found

    def tried(edge: Edge) -> tuple[int, float]:
        offs = [edge.off(word, found.columns[column]) for word, column in own]
        off = median_low(offs)
        return sum(abs(one - off) <= _IN_LINE * own[0][0].size for one in offs), off

    edge = max(Edge, key=lambda edge: tried(edge)[0])
    return Gutters(found.at, found.columns, edge, tried(edge)[1])


def _own_words(head: Line, columns: Sequence[Extent]) -> Iterator[Line]:
    """Yield the words of a line that stand over one column at most.

    A word over several columns is one head over them, or else heads that touch: then each is drawn
    by itself.
    """
    for word in cut(head, lambda one, two: not are_joined(one, two)):
        if sum(is_over(word, column) for column in columns) <= 1:
            yield word
            continue
        for part in cut(word, lambda one, two: one.run != two.run):
            if sum(is_over(part, column) for column in columns) <= 1:
                yield part


def _gutter(lines: Sequence[Sequence[Line]], left: float, right: float) -> float:
    """Return the place between two edges that no heads cross, as far from them as can be.

    Lines are given upwards: what crosses gutters stands above the heads of columns.
    """
    if left == -inf:
        return left
    edges = {x for line in lines for word in line for g in word.glyphs for x in (g.left, g.right)}
    places = sorted({left, right, *(x for x in edges if left < x < right)})
    middles = [(one + two) / 2 for one, two in pairwise(places)] or [left]

    def crossed(x: float) -> tuple[bool, ...]:
        return tuple(any(_crosses(word, x) for word in line) for line in lines)

    fewest = min(map(crossed, middles))
    free = [x for x in middles if crossed(x) == fewest]
    return max(free, key=lambda x: min((abs(edge - x) for edge in edges), default=0.0))


def _crosses(word: Line, x: float) -> bool:
    """Tell whether a word runs on over a place."""
    over = _OVER * word.size
    return word.left + over < x < word.right - over
