"""Pages of glyphs and strokes as paragraphs and tables, in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.aligned.tables import tables
from govreport_gui.importing.pdf.beside import without_menus
from govreport_gui.importing.pdf.breaks import Ruled, continued
from govreport_gui.importing.pdf.columns import is_row, rows_of, table_at
from govreport_gui.importing.pdf.fields import slots
from govreport_gui.importing.pdf.furniture import without_furniture
from govreport_gui.importing.pdf.grids import grids
from govreport_gui.importing.pdf.lines import Line, lines_of
from govreport_gui.importing.pdf.prose import breaks_between, joined, measure
from govreport_gui.importing.raw import RawParagraph, RawTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.pdf.grids import Grid
    from govreport_gui.importing.pdf.prose import Measure
    from govreport_gui.importing.pdf.shapes import Glyph, Page
    from govreport_gui.importing.raw import RawBlock

_ASCENT = 0.8
"""Sizes of type that letters rise over the base line."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A ruled table, or a line that stands free, and where on which page."""

    page: int
    top: float
    what: Ruled | Line


def blocks(pages: Sequence[Page]) -> Iterator[RawBlock]:
    """Yield what the pages say."""
    ruled = [grids(page.across, page.down) for page in pages]
    held = [_shared_out(page, found) for page, found in zip(pages, ruled, strict=True)]
    free = [lines_of(glyphs) for _, glyphs in held]
    bodies = [
        (
            min((g.box.top for g in found), default=inf),
            max((g.box.bottom for g in found), default=-inf),
        )
        for found in ruled
    ]
    free, menu = without_menus(without_furniture(free, bodies))
    yield from (RawParagraph(line.text) for line in menu)
    placed = [
        item for at in range(len(pages)) for item in _placed(at, ruled[at], held[at][0], free[at])
    ]
    text = [[line for line in lines if not is_row(line)] for lines in free]
    yield from _in_order(_with_tables_joined(placed), measure(text))


def _shared_out(page: Page, found: Sequence[Grid]) -> tuple[list[list[Glyph]], list[Glyph]]:
    """Return the glyphs of each table, and those outside all tables."""
    inside: list[list[Glyph]] = [[] for _ in found]
    outside: list[Glyph] = []
    for glyph in page.glyphs:
        boxes = (i for i, grid in enumerate(found) if _reaches(glyph, grid))
        at = min(boxes, key=lambda i: found[i].box.width * found[i].box.height, default=None)
        (outside if at is None else inside[at]).append(glyph)
    return inside, outside


def _reaches(glyph: Glyph, grid: Grid) -> bool:
    """Tell whether a glyph stands in a table, or over the edge at which a page break cut it."""
    box = grid.box
    inside = box.left <= glyph.middle <= box.right
    return inside and glyph.base - _ASCENT * glyph.size < box.bottom and glyph.base > box.top


def _placed(
    page: int, found: Sequence[Grid], inside: Sequence[Sequence[Glyph]], free: Sequence[Line]
) -> list[_Placed]:
    items = [_Placed(page, line.base, line) for line in free]
    for grid, glyphs in zip(found, inside, strict=True):
        rows = tuple(slots(grid, glyphs))
        if rows:
            ruled = Ruled(rows, grid.box.left, grid.box.right)
            items.append(_Placed(page, grid.box.top, ruled))
    return sorted(items, key=lambda item: item.top)


def _with_tables_joined(items: Sequence[_Placed]) -> list[_Placed]:
    found: list[_Placed] = []
    for item in items:
        last = found[-1] if found else None
        if last and last.page != item.page and isinstance(last.what, Ruled):
            whole = continued(last.what, item.what) if isinstance(item.what, Ruled) else None
            if whole:
                found[-1] = _Placed(item.page, item.top, whole)
                continue
        found.append(item)
    return found


def _in_order(items: Sequence[_Placed], given: Measure) -> Iterator[RawBlock]:
    run: list[tuple[int, Line]] = []
    for item in items:
        if isinstance(item.what, Line):
            run.append((item.page, item.what))
            continue
        yield from _prose(run, given)
        run = []
        rows = item.what.rows
        yield RawTable.of([None if s.is_covered else s.text for s in row] for row in rows)
    yield from _prose(run, given)


def _prose(run: Sequence[tuple[int, Line]], given: Measure) -> Iterator[RawBlock]:
    """Yield paragraphs, and tables that are only set in columns."""
    lines = [line for _, line in run]
    aligned = {table.first: table for table in tables(run, given.right)}
    at = 0
    while at < len(lines):
        end = table_at(lines, at)
        if at in aligned:
            end = aligned[at].end
            yield RawTable(aligned[at].rows)
        elif end > at:
            end = min([end, *(first for first in aligned if first > at)])
            yield RawTable(rows_of(lines[at:end]))
        else:
            end = at + 1
            while end < len(lines) and table_at(lines, end) == end and end not in aligned:
                same_page = run[end][0] == run[end - 1][0]
                if breaks_between(lines[end - 1], lines[end], given, same_page=same_page):
                    break
                end += 1
            yield RawParagraph(joined(lines[at:end]))
        at = end
