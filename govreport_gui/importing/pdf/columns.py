"""Tables without ruling: lines of several pieces, parted by gaps.

Only the order of the pieces is given. Which column a piece stands in is not guessed where cells
are blank: the matcher then finds too few values and leaves the row missing.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.importing.raw import RawRow

_GAP = 1.2
"""Sizes of type between the pieces of a line; spaces in prose are narrower."""
_FEWEST = 2
"""So many lines in succession make a table."""
_SHORT = 2
"""Characters that a line of a head set downwards may have in one column."""


def pieces(line: Line) -> list[Line]:
    """Return the parts of a line between wide gaps."""
    found = [[line.glyphs[0]]]
    inked = [glyph for glyph in line.glyphs if not glyph.is_space]
    spans = {id(two): two.left - one.right for one, two in pairwise(inked)}
    for glyph in line.glyphs[1:]:
        if spans.get(id(glyph), 0) > _GAP * glyph.size:
            found.append([])
        found[-1].append(glyph)
    return [Line(tuple(g for g in piece)) for piece in found]


def is_row(line: Line) -> bool:
    """Tell whether a line stands in columns: it has several pieces, and is no sentence."""
    return len(pieces(line)) > 1 and not line.text.rstrip().endswith(("。", "；", "，"))


def table_at(lines: Sequence[Line], start: int) -> int:
    """Return the end of the unruled table that starts at a line; ``start`` when there is none."""
    end = start
    while end < len(lines) and is_row(lines[end]):
        end += 1
    return end if end - start >= _FEWEST else start


def rows_of(lines: Sequence[Line]) -> tuple[RawRow, ...]:
    """Return the rows of an unruled table; heads set downwards are read downwards."""
    rows: list[RawRow] = []
    run: list[list[Line]] = []
    for parts in map(pieces, lines):
        if run and not _goes_on(run[-1], parts):
            rows += _read_down(run)
            run = []
        run.append(parts)
    return (*rows, *_read_down(run))


def _goes_on(above: Sequence[Line], below: Sequence[Line]) -> bool:
    """Tell whether short words stand exactly under short words."""
    return len(above) == len(below) and all(
        max(len(one.text), len(two.text)) <= _SHORT
        and abs(one.left + one.right - two.left - two.right) < one.size
        and not any(character.isdigit() for character in one.text + two.text)
        for one, two in zip(above, below, strict=True)
    )


def _read_down(run: Sequence[Sequence[Line]]) -> list[RawRow]:
    return [tuple("".join(piece.text for piece in column) for column in zip(*run, strict=True))]
