"""Where a page may end within a table: below the same rows in every format.

A table of the form begins where there is room for its head and some rows, as a typist would have
it; moved to the next page as a whole it would leave half a page empty.
"""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from govreport_gui.exporting.document import Kind
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreport_gui.exporting.document import TableBlock
    from govreport_gui.layout import Box, Layout

_LEAST = 3
"""Rows of a form below its head that no page has fewer of."""
_LEAST_OF_GROUP = 2
"""Rows of a group of groups, such as 三、本年度办理结果: its name takes as much room."""


def kept_rows(block: TableBlock) -> frozenset[int]:
    """Return the rows that stand on one page with the row below; they count from 0."""
    last = block.layout.rows - 1
    return frozenset(row for row in _kept(block) if row < last)


def _kept(block: TableBlock) -> Iterable[int]:
    layout = block.layout
    match block.kind:
        case Kind.SIGNED:
            return range(layout.rows)
        case Kind.LIST:
            return range(layout.head_rows + 1)
        case Kind.FORM:
            first = range(layout.head_rows + _LEAST - 1)
            last = range(max(0, layout.rows - _LEAST), layout.rows)
            return chain(first, last, _blocks(layout), _groups(layout))


def _blocks(layout: Layout) -> Iterator[int]:
    """Yield the rows between a title such as 第二十条第（一）项 and the next one."""
    titles = [box.row for box in layout.boxes if box.part is Part.TITLE]
    for title, following in pairwise([*titles, layout.rows] if titles else []):
        yield from range(title, following - 1)


def _groups(layout: Layout) -> Iterator[int]:
    """Yield the rows of groups such as （三）不予公开, which are never divided."""
    spanning = [box for box in layout.boxes if box.part is Part.STUB and box.row_span > 1]
    for group in spanning:
        first, end = group.row, group.row + group.row_span
        if any(_holds(group, other) for other in spanning):
            yield from range(first, first + _LEAST_OF_GROUP - 1)
            yield from range(end - _LEAST_OF_GROUP, end - 1)
        else:
            yield from range(first, end - 1)


def _holds(group: Box, other: Box) -> bool:
    return other.column > group.column and 0 <= other.row - group.row < group.row_span
