"""Tables whose cells only stand in line, as rows of cells."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.aligned.bands import Standing
from govreport_gui.importing.pdf.aligned.bodies import bodies
from govreport_gui.importing.pdf.aligned.boxhead import boxhead
from govreport_gui.importing.pdf.aligned.pieces import APART, PAGE, WIDE, SetLine, apart, cut, gap
from govreport_gui.importing.pdf.aligned.stubs import labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.pdf.aligned.bodies import Body
    from govreport_gui.importing.pdf.aligned.boxhead import Boxhead
    from govreport_gui.importing.pdf.aligned.gutters import Gutters
    from govreport_gui.importing.pdf.aligned.stubs import Labels
    from govreport_gui.importing.pdf.lines import Line
    from govreport_gui.importing.raw import RawRow

_SHORT = 0.8
"""Parts of the text's width: a longer line that ends with a figure may be a sentence."""


@dataclass(frozen=True, slots=True)
class Table:
    """The lines that a table takes up, and its rows."""

    first: int
    end: int
    rows: tuple[RawRow, ...]


def tables(lines: Sequence[tuple[int, Line]], right: float) -> Iterator[Table]:
    """Yield the tables among lines, each with its page; text ends at ``right``."""
    placed = [SetLine(line, line.base + page * PAGE) for page, line in lines]
    end, standing = 0, Standing.MIDDLE
    for body in bodies(placed):
        if len(body.columns) == 1 and not _stands_apart(placed, body, right):
            continue
        named = labels(placed, body)
        # A table without labels does not show how its cells stand; the one above it may.
        standing = named.standing or standing
        above = placed[: max(named.first, end)]
        head = boxhead(above, named.right, body.columns, standing)
        if head is not None and head.first >= end:
            yield Table(head.first, named.end, tuple(_rows(placed, body, named, head)))
            end = named.end


def _stands_apart(lines: Sequence[SetLine], body: Body, right: float) -> bool:
    """Tell whether an only column is one, and not figures that end lines of prose."""
    rows = [lines[row].line for row in body.rows]
    return all(
        line.right < _SHORT * right or len(cut(line, lambda a, b: gap(a, b) > WIDE)) > 1
        for line in rows
    )


def _rows(lines: Sequence[SetLine], body: Body, named: Labels, head: Boxhead) -> Iterator[RawRow]:
    has_stub = named.right > -inf
    yield from head.spanners
    yield (head.stubhead, *head.heads) if has_stub else head.heads
    rows: list[tuple[int, RawRow]] = [(at, (text,)) for at, text in named.others]
    rows += ((at, (lines[at].line.text,)) for at in body.strays)
    cells = [_cells(lines[row], body.left, head.gutters) for row in body.rows]
    for at, (row, first) in enumerate(zip(body.rows, named.firsts, strict=True)):
        found = cells[at]
        if found is None or not _is_clear(lines, body, named, at):
            rows.append((first, (lines[row].line.text,)))
        else:
            rows.append((first, (named.texts[at], *found) if has_stub else found))
    yield from (row for _, row in sorted(rows, key=lambda row: row[0]))


def _cells(line: SetLine, left: float, found: Gutters) -> RawRow | None:
    """Return the cells of a row, or None where something stands in no column."""
    shown = line.behind(left)
    texts: dict[int, str] = {}
    for piece in found.pieces(shown) if shown else ():
        over = found.over(piece)
        if len(over) > 1 or len(apart(piece)) > 1:
            return None
        texts[over[0]] = piece.text
    return tuple(texts.get(column, "") for column in range(len(found.at)))


def _is_clear(lines: Sequence[SetLine], body: Body, named: Labels, at: int) -> bool:
    """Tell whether nothing near a row may be a part of its figures that did not fit."""
    strays = list(body.strays)
    if named.texts[at]:
        strays += (row for row, text in zip(body.rows, named.texts, strict=True) if not text)
    base, size = lines[body.rows[at]].base, lines[body.rows[at]].line.size
    return all(abs(lines[stray].base - base) > APART * size for stray in strays)
