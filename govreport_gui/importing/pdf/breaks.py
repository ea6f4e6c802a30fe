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
    if rest:
        upper, lower = _run_on(above.rows[-1], rest[0])
        return replace(above, rows=(*above.rows[:-1], upper, lower, *rest[1:]))
    return above


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


def _run_on(one: Row, two: Row) -> tuple[Row, Row]:
    """Put what runs on over the page back into the cells of several rows that it began in.

    Such a cell stands over other cells of the second row; halves of a whole row are left to those
    who know the labels. The first half of a text fills its line, the second has no number of its
    own, and neither is a figure.
    """
    pairs = [(a, b) for a in one for b in two if _aligned(a, b)]
    both = [(a, b) for a, b in pairs if a.text and b.text]
    if len(one) == len(two) or not both or not all(_runs_on(a, b) for a, b in both):
        return one, two
    ends = dict(both)
    upper = tuple(replace(a, text=a.text + ends[a].text) if a in ends else a for a in one)
    return upper, tuple(replace(b, text="") if b in ends.values() else b for b in two)


def _runs_on(one: Slot, two: Slot) -> bool:
    return one.is_full and not _is_numbered(two.text) and not _is_figure(one, two)


def _aligned(one: Slot, two: Slot) -> bool:
    return abs(one.left - two.left) < _NEAR and abs(one.right - two.right) < _NEAR


def _is_figure(*slots: Slot) -> bool:
    return any(parse_entry(slot.text).number is not None for slot in slots)


def _is_numbered(text: str) -> bool:
    return bool(split_number(text)[0])
