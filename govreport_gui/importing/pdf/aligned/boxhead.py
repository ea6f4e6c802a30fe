"""The heads above rows of figures, each in the column of its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import inf
from typing import TYPE_CHECKING

from govreport_gui.importing.labels import split_number
from govreport_gui.importing.pdf.aligned.bands import Standing
from govreport_gui.importing.pdf.aligned.gutters import Gutters, with_blank_columns
from govreport_gui.importing.pdf.aligned.pieces import IN_LINE, PAGE, SetLine
from govreport_gui.importing.pdf.prose import joined, needed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.importing.pdf.aligned.bodies import Extent
    from govreport_gui.importing.raw import RawRow

_APART = 3.5
"""Sizes of type between the base lines of heads, at most."""
_OTHER_SIZE = 0.1
"""Parts of its size by which a head may be larger or smaller than the one below."""
_LARGER = 1.4
"""Times the distance of lines within a head: another head."""
_LEVEL = 0.3
"""Sizes of type by which lines at one height may differ."""
_ASKEW = 0.5
"""Sizes of type by which lines of one head may be out of line."""
_ENDS = ("。", "；", "，", "：", ";", ":")

_Pieces = Sequence[tuple[SetLine, range]]
"""Heads, and over which columns each stands."""


class _Stack:
    """The lines of the heads over a column, from top to bottom: all, and those of it alone."""

    def __init__(self, pieces: _Pieces, column: int) -> None:
        self.column = column
        self.all = [(piece, over) for piece, over in pieces if column in over]
        self.own = [piece for piece, over in self.all if len(over) == 1]

    def besides(self, column: int) -> list[SetLine]:
        """Return the heads that do not stand over another column as well."""
        return [piece for piece, over in self.all if column not in over]


@dataclass(frozen=True, slots=True)
class Boxhead:
    """Rows of heads over several columns, the head of each column, and what heads the stub.

    ``first`` is the first line of all.
    """

    spanners: tuple[RawRow, ...]
    stubhead: str
    heads: tuple[str, ...]
    gutters: Gutters
    first: int


def boxhead(
    lines: Sequence[SetLine], stub: float, columns: Sequence[Extent], standing: Standing
) -> Boxhead | None:
    """Return the heads at the end of some lines, or None unless each column has one.

    Labels of the rows below end at ``stub``; ``standing`` is how their cells stand.
    """
    above = lines[_first(lines) :]
    found = with_blank_columns([line.line for line in above], stub, columns)
    rows = list(_upwards(above, found))[::-1]
    while rows and rows[0].line.right <= found.columns[0][0]:
        del rows[0]
    pieces = [
        (SetLine(piece, row.base), found.over(piece))
        for row in rows
        for piece in found.pieces(row.line)
    ]
    stacks = [_Stack(pieces, column) for column in range(len(found.at))]
    spanners = [piece for piece, over in pieces if len(over) > 1]
    heads = []
    for stack in stacks:
        first = _spanning(stacks, stack, found, standing)
        spanners += stack.own[:first]
        heads.append(_text(stack.own[first:]))
    if not all(heads):
        return None
    beside = _text(_Stack(pieces, -1).own)
    return Boxhead(tuple(_rows(spanners)), beside, tuple(heads), found, len(lines) - len(rows))


def _text(stack: Sequence[SetLine]) -> str:
    return joined([line.line for line in stack]) if stack else ""


def _first(lines: Sequence[SetLine]) -> int:
    """Return the first of the lines that may be heads."""
    first = len(lines)
    while first and _may_be_head(lines, first - 1):
        first -= 1
    return first


def _may_be_head(lines: Sequence[SetLine], at: int) -> bool:
    line, size, text = lines[at], lines[at].line.size, lines[at].line.text.rstrip()
    if line.figures or text.endswith(_ENDS) or split_number(text)[0]:
        return False
    if at + 1 == len(lines):
        return True
    inner = lines[at + 1]
    alike = abs(size - inner.line.size) <= _OTHER_SIZE * size
    return alike and not _APART * size < inner.base - line.base < PAGE / 2


def _upwards(lines: Sequence[SetLine], found: Gutters) -> Iterator[SetLine]:
    """Yield lines upwards, until one runs from the stub into the columns."""
    for line in reversed(lines):
        over = map(found.over, found.pieces(line.line))
        if any(columns[0] < 0 <= columns[-1] for columns in over):
            return
        yield line


def _spanning(stacks: Sequence[_Stack], stack: _Stack, found: Gutters, standing: Standing) -> int:
    """Return how many lines of a column's heads stand over other columns, too, though short.

    Within a head lines follow one another closely, and are set in line. No head is a single
    character.
    """
    steps = (two.base - one.base for other in stacks for one, two in pairwise(other.own))
    pitch, first = min(steps, default=0.0), 0
    for at, (one, two) in enumerate(pairwise(stack.own)):
        if len(_text(stack.own[at + 1 :])) == 1:
            continue
        over = _stands_over(stacks, stack, at + 1, first)
        # Where cells stand on their lower edge, a neighbour with fewer lines is lower, too.
        over = over and (standing is not Standing.BOTTOM or _has_room(one, two, found))
        if over or _LARGER * pitch < two.base - one.base < PAGE / 2:
            first = at + 1
    return first


def _stands_over(stacks: Sequence[_Stack], stack: _Stack, count: int, first: int) -> bool:
    """Tell whether the first lines of a stack stand over a neighbour as well."""
    side = _side(stack.own[count - 1], stack.own[count])
    if side is None:
        return True
    if not 0 <= stack.column + side < len(stacks):
        return False
    beside = stacks[stack.column + side].besides(stack.column)
    return _is_over(stack.own[first:], count - first, beside)


def _side(one: SetLine, two: SetLine) -> int | None:
    """Return on which side a line may stand over a column, if it is set in line with the next.

    None where it is not: lines of one cell are.
    """
    left, right = one.line.left - two.line.left, one.line.right - two.line.right
    slack = 2 * IN_LINE * one.line.size
    if abs(right) <= slack < abs(left):
        return -1
    return 1 if min(abs(left), abs(left + right) / 2) <= _ASKEW * one.line.size else None


def _is_over(own: Sequence[SetLine], count: int, beside: Sequence[SetLine]) -> bool:
    """Tell whether the first lines of a stack stand over a neighbour, too, and leave it blank.

    Then the neighbour begins below, and the rest of the stack stands as the neighbour does, and
    the whole does not.
    """
    if not beside or own[count - 1].base > beside[0].base - _LEVEL * own[0].line.size:
        return False
    return _is_level(own[count:], beside) and not _is_level(own, beside)


def _is_level(own: Sequence[SetLine], beside: Sequence[SetLine]) -> bool:
    """Tell whether two heads have their first line at one height, or their middle."""
    level = _LEVEL * own[0].line.size
    top = own[0].base - beside[0].base
    return min(abs(top), abs(top + own[-1].base - beside[-1].base) / 2) <= level


def _has_room(one: SetLine, two: SetLine, found: Gutters) -> bool:
    """Tell whether a line in a column leaves room for what stands on the next one."""
    left, right = found.room(found.column(one.line.glyphs[0]))
    width = right - left
    return width < inf and width - (one.line.right - one.line.left) >= needed(two.line)


def _rows(pieces: Sequence[SetLine]) -> Iterator[RawRow]:
    """Yield heads over several columns, row by row."""
    in_order = sorted(pieces, key=lambda piece: (piece.base, piece.line.left))
    for _, row in groupby(in_order, key=lambda piece: piece.base):
        yield tuple(piece.line.text for piece in row)
