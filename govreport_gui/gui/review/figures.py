"""The figures of a source row from a place on, in the order in which the source shows them."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from govreport_gui.importing.raw import Place, RawParagraph, RawTable
from govreport_gui.model.cleaning import clean_figure
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.importing.raw import RawDocument

Figures = tuple[tuple[Place, str], ...]
"""Where each figure stands, and its text; a blank where the source has a blank cell."""


def is_figure(text: str) -> bool:
    """Tell whether a text is a figure, with its counter at most, or says that there is none."""
    return parse_entry(clean_figure(text).text).number is not None or parse_entry(text).says_none


def figures_from(raw: RawDocument, place: Place, count: int) -> Figures:
    """Return so many figures from a place on; none where the row has not as many.

    Blank cells between them are passed over, unless with them there are just as many cells. Where
    several figures stand in one cell or paragraph, all of them together must be as many.
    """
    after = list(_row_from(raw, place))
    run = list(takewhile(lambda one: not one[1] or is_figure(one[1]), after))
    filled = [one for one in run if one[1]]
    if len(filled) >= count:
        return tuple(filled[:count])
    if filled and len(run) == count:
        return tuple(run)
    if not all(len(_last_figures(text)) == len(text.split()) for _, text in after[1:]):
        return ()
    parted = [(where, word) for where, text in after for word in _last_figures(text)]
    return tuple(parted) if len(parted) == count else ()


def _row_from(raw: RawDocument, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield the cells of a table's row, or the paragraphs that are its cells, or the one it is."""
    block = raw.blocks[place.block]
    if isinstance(block, RawTable):
        cells = block.rows[place.row][place.cell :] if place.row >= 0 else ()
        for at, text in enumerate(cells, start=place.cell):
            yield Place(place.block, place.row, at), text.strip()
        return
    yield place, block.text.strip()
    if is_figure(block.text):
        for at, other in enumerate(raw.blocks[place.block + 1 :], start=place.block + 1):
            if not isinstance(other, RawParagraph) or not is_figure(other.text):
                return
            yield Place(at), other.text.strip()


def _last_figures(text: str) -> list[str]:
    """Return the figures that a text ends with: behind a label, or side by side."""
    return [*takewhile(is_figure, reversed(text.split()))][::-1]
