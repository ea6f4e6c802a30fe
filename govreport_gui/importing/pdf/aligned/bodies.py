"""Rows of figures that stand in columns."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.aligned.pieces import APART

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govreport_gui.importing.pdf.aligned.pieces import SetLine
    from govreport_gui.importing.pdf.lines import Line


_SHORT = 3
"""Characters of a word that may stray; heads of another table are longer."""

Extent = tuple[float, float]
"""From the leftmost to the rightmost place that something takes up."""


@dataclass(frozen=True, slots=True)
class Body:
    """Lines that end with figures, as places among all lines, and the extents of their columns.

    ``strays`` are lines among them that say, without a figure, what did not fit into a cell.
    """

    rows: tuple[int, ...]
    strays: tuple[int, ...]
    columns: tuple[Extent, ...]

    @property
    def left(self) -> float:
        """Where the figures begin; labels end before."""
        return self.columns[0][0]


def bodies(lines: Sequence[SetLine]) -> Iterator[Body]:
    """Yield the bodies of what may be tables, from top to bottom."""
    at = 0
    while at < len(lines):
        if not lines[at].figures:
            at += 1
            continue
        found, strays = _rows(lines, at)
        yield Body(tuple(found), tuple(strays), _columns(found.values()))
        at = max(*found, *strays, at) + 1


def _rows(lines: Sequence[SetLine], start: int) -> tuple[dict[int, tuple[Line, ...]], list[int]]:
    """Return rows of figures with nothing between them but labels, and what strays from a cell."""
    rows, strays = {start: lines[start].figures}, list[int]()
    left, farthest = lines[start].figures[0].left, -inf
    for at in range(start + 1, len(lines)):
        line, figures = lines[at], lines[at].figures_from(left)
        above = max(rows)
        if figures:
            left = min(left, figures[0].left)
        elif line.base - lines[above].base <= APART * line.line.size and _strays(
            line, rows[above], left
        ):
            strays.append(at)
            continue
        else:
            farthest = max(farthest, line.line.right)
        if farthest > left:
            break
        if figures:
            rows[at] = figures
    return rows, strays


def _strays(line: SetLine, figures: Sequence[Line], left: float) -> bool:
    """Tell whether a line says what did not fit beside the figures of a row: 件 below 4659."""
    pieces = [piece for piece in line.pieces if piece.right > left]
    return bool(pieces) and all(
        left <= piece.left
        and len(piece.text) <= _SHORT
        and sum(is_over(piece, (figure.left, figure.right)) for figure in figures) <= 1
        for piece in pieces
    )


def is_over(piece: Line, extent: Extent) -> bool:
    """Tell whether a piece stands over, or under, any of what something takes up."""
    return piece.left < extent[1] and piece.right > extent[0]


def _columns(rows: Iterable[Sequence[Line]]) -> tuple[Extent, ...]:
    """Return the columns that the figures make; those of the fullest row come first.

    Figures of one column overlap. What stretches over two columns makes none: two figures
    may touch, and one may be too long for its cell.
    """
    columns: list[Extent] = []
    for row in sorted(rows, key=len, reverse=True):
        for piece in row:
            met = [column for column in columns if is_over(piece, column)]
            if len(met) > 1:
                continue
            extent = piece.left, piece.right
            for column in met:
                columns.remove(column)
                extent = min(column[0], piece.left), max(column[1], piece.right)
            columns.append(extent)
    return tuple(sorted(columns))
