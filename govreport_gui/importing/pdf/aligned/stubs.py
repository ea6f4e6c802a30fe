"""The labels beside rows of figures: which of their lines name a row, and which row."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING

from govreport_gui.importing.labels import has_brackets, split_number
from govreport_gui.importing.pdf.aligned.bands import Stub
from govreport_gui.importing.pdf.aligned.pieces import (
    APART,
    CLOSE,
    IN_LINE,
    apart,
    are_apart,
    are_joined,
    cut,
)
from govreport_gui.importing.pdf.lines import Line
from govreport_gui.importing.pdf.prose import joined, needed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.importing.pdf.aligned.bands import Band, Standing
    from govreport_gui.importing.pdf.aligned.bodies import Body
    from govreport_gui.importing.pdf.aligned.pieces import SetLine
    from govreport_gui.importing.pdf.shapes import Glyph

_HALF_LINE = 0.55
"""Lines: what is nearer to a figure than this belongs to the figure's label."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a label, and on which line."""

    line: Line
    at: int
    base: float

    @property
    def is_numbered(self) -> bool:
        """Whether it begins with a number."""
        return bool(split_number(self.line.text)[0])

    def is_below(self, other: Piece) -> bool:
        """Tell whether it stands in line with another, and under it."""
        one, two = self.line, other.line
        left, right = one.left - two.left, one.right - two.right
        return min(abs(left), abs(right), abs(left + right) / 2) <= 2 * IN_LINE * one.size


@dataclass(frozen=True, slots=True)
class Labels:
    """The label of each row of figures, blank where it is not certain, and what else is said.

    ``others`` are texts by the line that they begin at; ``first`` and ``end`` bound the lines of
    all; no label reaches over ``right``. ``standing`` is None where every label is one line.
    """

    texts: tuple[str, ...]
    firsts: tuple[int, ...]
    others: tuple[tuple[int, str], ...]
    first: int
    end: int
    right: float
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class _Shares:
    """Pieces that name one row, those that name several together, and the rows' lines."""

    leaves: tuple[Piece, ...]
    groups: tuple[Piece, ...]
    bands: tuple[Band | None, ...]
    standing: Standing

    @property
    def merit(self) -> tuple[int, int]:
        """How many rows have a label, less the lines that belong to none; how many are numbered."""
        taken = sum(end - first for first, end in filter(None, self.bands))
        placed = sum(band is not None for band in self.bands)
        numbered = sum(piece.is_numbered for piece in (*self.leaves, *self.groups))
        return placed - (len(self.leaves) - taken), numbered


def labels(lines: Sequence[SetLine], body: Body) -> Labels:
    """Return the labels of a body's rows."""
    first, end = _reach(lines, body)
    parts = {at: part for at in range(first, end) if (part := lines[at].before(body.left))}
    lefts = sorted({round(line.left, 1) for part in parts.values() for line in apart(part)})
    # Where labels of groups end is not known; the place that explains most rows is right.
    edges = (-inf, *lefts)
    found = max((_shares(lines, body, parts, edge) for edge in edges), key=lambda s: s.merit)
    return _named(body, found)


def _named(body: Body, found: _Shares) -> Labels:
    own = [found.leaves[band[0] : band[1]] if band else () for band in found.bands]
    taken = {id(piece) for pieces in own for piece in pieces}
    lines = {piece.at for pieces in own for piece in pieces} | {*body.rows, *body.strays}
    first, last = min(lines), max(lines)
    left = [p for p in (*found.leaves, *found.groups) if id(p) not in taken]
    others = sorted((p for p in left if first <= p.at <= last), key=lambda p: p.base)
    right = max((p.line.right for pieces in (*own, others) for p in pieces), default=-inf)
    return Labels(
        tuple(joined([piece.line for piece in pieces]) if pieces else "" for pieces in own),
        tuple(min([row, *(p.at for p in ps)]) for row, ps in zip(body.rows, own, strict=True)),
        tuple(_joined(others)),
        first,
        last + 1,
        right,
        found.standing if any(len(pieces) > 1 for pieces in own) else None,
    )


def _reach(lines: Sequence[SetLine], body: Body) -> tuple[int, int]:
    """Return the lines on which labels may stand: below the heads, and until something else."""
    first, end = body.rows[0], body.rows[-1] + 1
    while first and _is_beside(lines[first - 1], lines[first], body.left):
        first -= 1
    while end < len(lines) and _is_beside(lines[end], lines[end - 1], body.left):
        if split_number(lines[end].line.text)[0]:
            break
        end += 1
    return first, end


def _is_beside(line: SetLine, inner: SetLine, left: float) -> bool:
    near = abs(line.base - inner.base) <= APART * line.line.size
    return near and line.line.right <= left and not line.figures


def _shares(
    lines: Sequence[SetLine], body: Body, parts: Mapping[int, Line], edge: float
) -> _Shares:
    """Share the pieces out, if what ends before an edge names groups of rows."""
    rows = {row: lines[row].base for row in body.rows}
    pieces = [
        Piece(piece, at, lines[at].base)
        for at, part in parts.items()
        for piece in _at_edge(part, edge)
    ]
    leaves = _leaves(pieces, rows, edge)
    kept = {id(piece) for piece in leaves}
    groups = tuple(piece for piece in pieces if id(piece) not in kept)
    size = lines[body.rows[0]].line.size
    numbered = frozenset(i for i, piece in enumerate(leaves) if piece.is_numbered)
    bases, ended = [piece.base for piece in leaves], _ended(leaves, body)
    bands, standing = Stub(bases, numbered, ended, [*rows.values()], size).bands()
    return _Shares(tuple(leaves), groups, tuple(bands), standing)


def _leaves(pieces: Sequence[Piece], rows: Mapping[int, float], edge: float) -> list[Piece]:
    """Return the pieces that name rows of figures; the others name several together."""
    sure = [piece for piece in pieces if piece.line.right > edge]
    last = {piece.at: piece for piece in pieces}
    leaves: list[Piece] = []
    for piece in pieces:
        alone = last[piece.at] is piece and _is_alone(sure, piece, rows)
        if piece.line.right > edge or _goes_on(leaves, piece) or alone:
            leaves.append(piece)
    return leaves


def _ended(leaves: Sequence[Piece], body: Body) -> frozenset[int]:
    """Return the pieces above which the label has ended: there was room for more.

    Below the last figures there may be a title; it shows where the label might have gone on.
    """
    right = max((piece.line.right for piece in leaves), default=0.0)
    rights = [body.left if piece.at > body.rows[-1] else right for piece in leaves]
    after = range(1, len(leaves))
    return frozenset(i for i in after if _has_ended(leaves[i - 1], leaves[i], rights[i]))


def _has_ended(one: Piece, two: Piece, right: float) -> bool:
    """Tell whether a line had room for the next one, which then begins another label."""
    if not two.is_below(one):
        return True
    return right - one.line.right >= needed(two.line) + CLOSE * two.line.size


def _at_edge(line: Line, edge: float) -> Iterator[Line]:
    """Yield what of a line ends before an edge, in its pieces, and all the rest as one."""

    def parts(one: Glyph, two: Glyph) -> bool:
        in_line = abs(two.left - edge) <= IN_LINE * two.size
        return are_apart(one, two) or (in_line and not are_joined(one, two))

    pieces = cut(line, parts)
    before = [piece for piece in pieces if piece.right <= edge and not _is_number(piece.text)]
    yield from before
    if len(before) < len(pieces):
        start = line.glyphs.index(pieces[len(before)].glyphs[0])
        yield Line(line.glyphs[start:], ends_open=line.ends_open)


def _is_number(text: str) -> bool:
    """Tell whether a text is a number alone, 1., which a gap parts from its label; not （三）."""
    number, rest = split_number(text)
    return bool(number) and not rest and not has_brackets(text)


def _goes_on(leaves: Sequence[Piece], piece: Piece) -> bool:
    """Tell whether a piece is the last line of the label above it."""
    if not leaves or piece.is_numbered:
        return False
    above = leaves[-1]
    return piece.base - above.base <= APART * piece.line.size and piece.is_below(above)


def _is_alone(sure: Sequence[Piece], piece: Piece, rows: Mapping[int, float]) -> bool:
    """Tell whether nothing else than a piece can name the figures on its line."""
    if piece.at not in rows:
        return False
    bases = sorted({leaf.base for leaf in sure})
    pitch = min((two - one for one, two in pairwise(bases)), default=piece.line.size)
    near = _HALF_LINE * max(pitch, piece.line.size)
    return all(abs(leaf.base - rows[piece.at]) >= near for leaf in sure)


def _joined(pieces: Sequence[Piece]) -> Iterator[tuple[int, str]]:
    """Yield the texts of pieces that stand in line under one another; a number begins another."""
    columns: list[list[Piece]] = []
    for piece in pieces:
        under = (c for c in reversed(columns) if piece.is_below(c[-1]))
        column = None if piece.is_numbered else next(under, None)
        if column is None:
            columns.append([piece])
        else:
            column.append(piece)
    for column in columns:
        yield column[0].at, joined([piece.line for piece in column])
