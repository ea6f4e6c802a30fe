"""Tables that a page break parts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from govreport_gui.importing.labels import split_number
from govreport_gui.importing.pdf.fields import Slot
from govreport_gui.model.report import parse_entry

_NEAR = 4.0
"""Points that two halves of a table may be out of line."""

Row = tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruled table, as far as it is known, and its outer edges."""

    rows: tuple[Row, ...]
    left: float
    right: float


def continued(above: Ruled, below: Ruled) -> Ruled | None:
    """Return the table that two halves make, or None when they are two tables."""
    if not _same_edges(above, below):
        return None
    rest = below.rows[_repeated(above, below) :]
    if rest and _is_split(above.rows[-1], rest[0]):
        halves = zip(above.rows[-1], rest[0], strict=True)
        whole = tuple(Slot(a.text + b.text, a.left, a.right, b.is_full) for a, b in halves)
        return replace(above, rows=(*above.rows[:-1], whole, *rest[1:]))
    return replace(above, rows=above.rows + rest)


def _same_edges(above: Ruled, below: Ruled) -> bool:
    return abs(above.left - below.left) < _NEAR and abs(above.right - below.right) < _NEAR


def _repeated(above: Ruled, below: Ruled) -> int:
    """Count the head rows that the second half repeats; rows with figures are no heads."""
    count = 0
    for one, two in zip(above.rows, below.rows, strict=False):
        texts = [slot.text for slot in one]
        if texts != [slot.text for slot in two] or not any(texts):
            break
        if _is_figure(*one):
            break
        count += 1
    return count


def _is_split(one: Row, two: Row) -> bool:
    """Tell whether two rows are halves of one: the label ran on, and no value stands twice.

    The first half of the label then fills its line, and the second has no number of its own.
    """
    if len(one) != len(two) or any(not _aligned(a, b) for a, b in zip(one, two, strict=True)):
        return False
    both = [(a, b) for a, b in zip(one, two, strict=True) if a.text and b.text]
    runs_on = all(a.is_full and not _is_numbered(b.text) and not _is_figure(a, b) for a, b in both)
    return bool(both) and runs_on


def _aligned(one: Slot, two: Slot) -> bool:
    return abs(one.left - two.left) < _NEAR and abs(one.right - two.right) < _NEAR


def _is_figure(*slots: Slot) -> bool:
    return any(parse_entry(slot.text).number is not None for slot in slots)


def _is_numbered(text: str) -> bool:
    return bool(split_number(text)[0])
