"""How wide the cells of a read table are: a reader leaves out what a merge covers sideways.

The figures of all rows are put below one another, their labels beside them. The heads above get
what is left over; this is for the eye only, nothing is read by it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.importing.raw import RawRow

_SHORT = 4
"""Characters: a head that covers several columns has more (法人或其他组织)."""


def row_spans(rows: Sequence[RawRow], width: int) -> list[tuple[int, ...]]:
    """Return how many columns each cell of each row covers; a row fills the ``width``."""
    counts = Counter(map(_figures, rows))
    # A row with a figure too many, which is why somebody looks at it, shall not move all others.
    usual = [count for count in counts if counts[count] > 1 and count] or [*counts]
    stub = max(0, width - max(usual, default=0))
    return [_spans(row[:width], width, stub) for row in rows]


def _figures(row: RawRow) -> int:
    """Return how many cells follow the last label of a row with figures, 0 in other rows."""
    label = _label(row)
    return 0 if label is None else len(row) - label - 1


def _label(row: RawRow) -> int | None:
    """Return the last cell before a row's first figure; -1 in a row of figures only."""
    figures = [i for i, text in enumerate(row) if _is_figure(text)]
    if not figures:
        return None
    return max((i for i, text in enumerate(row[: figures[0]]) if text.strip()), default=-1)


def _is_figure(text: str) -> bool:
    entry = parse_entry(text)
    return entry.number is not None or entry.says_none


def _spans(row: RawRow, width: int, stub: int) -> tuple[int, ...]:
    spans, label = [1] * len(row), _label(row)
    spare = width - len(row)
    if not row or spare <= 0:
        return tuple(spans)
    last = max(0, label or 0)
    beside = min(spare, max(0, stub - last - 1)) if label != -1 and len(row) > 1 else 0
    spans[last] += beside
    wide = _wide_cells(row, label)
    for number in range(spare - beside):
        spans[wide[number % len(wide)]] += 1
    return tuple(spans)


def _wide_cells(row: RawRow, label: int | None) -> list[int]:
    """Return the cells that share what is left over."""
    if label is not None or len(row) == 1:
        return [len(row) - 1]
    others = range(1, len(row))
    long = [i for i in others if len(row[i].strip()) > _SHORT]
    return long or list(others)
