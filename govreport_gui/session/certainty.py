"""How sure each cell of a report is that was read from a foreign file."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from govreport_gui.importing.result import NO_FIGURE
from govreport_gui.session.misread import SUMS_DIFFER

if TYPE_CHECKING:
    from govreport_gui.importing.result import Note
    from govreport_gui.model.form import CellRef
    from govreport_gui.session.files import Opened

CALM = frozenset({"macros", "mislabelled"})
"""Notes about the file that put nothing of the report in doubt."""
_TAKEN = frozenset({NO_FIGURE, SUMS_DIFFER})
"""Notes about cells that were taken over and are in doubt all the same."""


class Certainty(StrEnum):
    """What is known of a cell.

    A cell is in doubt when the source says something about it that is not certain: the same row
    twice with different figures, figures that may belong to several columns, a row of a PDF whose
    total is not the sum of its parts, or words that are no plain figure (十二, 184719元) and stay
    in the cell. It is missing when the source does not speak of it at all. What is certain may be
    wrong: that is for the checks to say.
    """

    FOUND = "found"
    DOUBTFUL = "doubtful"
    MISSING = "missing"


def doubts_of(opened: Opened) -> dict[CellRef, Note]:
    """Return why each cell is in doubt that is, in the order of the form."""
    missing, why = set(opened.missing), {}
    for note in opened.notes:
        cells = (ref for ref in note.cells if ref in missing or note.code in _TAKEN)
        why.update({ref: note for ref in cells if ref not in why})
    return {ref: why[ref] for ref in opened.form.fields if ref in why}


def certainty_of(opened: Opened) -> dict[CellRef, Certainty]:
    """Return how sure each cell of the form is."""
    doubts, missing = doubts_of(opened), set(opened.missing)
    return {
        ref: Certainty.DOUBTFUL
        if ref in doubts
        else Certainty.MISSING
        if ref in missing
        else Certainty.FOUND
        for ref in opened.form.fields
    }


def counts_of(opened: Opened) -> Counter[Certainty]:
    """Return how many cells are how sure."""
    return Counter(certainty_of(opened).values())


def is_clean(opened: Opened) -> bool:
    """Tell whether every cell is sure and nothing was left behind."""
    sure = counts_of(opened)[Certainty.FOUND] == len(opened.form.fields)
    return opened.own or (sure and all(note.code in CALM for note in opened.notes))
