"""Figures of the text that could follow a cell: by what they name, they are that cell's already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.checking.against.said import Said
from govreport_gui.checking.evidence import Evidence
from govreport_gui.model.finding import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.against.said import Spoken
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Report


def tieable(form: Form, report: Report, section: str) -> tuple[tuple[Passage, CellRef], ...]:
    """Return the figures of a section that are written just as one cell is, and that cell.

    The cell must be what the sentence names, by the plainest way of reading it that gives the
    figure. What is tied already is left out, and so is what a tie would write in another way
    (十一件, 1,286条) or what is a sum of cells.
    """
    said = Said(Evidence(form, report))
    return tuple(_pairs(report, section, said))


def _pairs(report: Report, section: str, said: Said) -> Iterator[tuple[Passage, CellRef]]:
    for spoken in said.spoken:
        place, figure = spoken.place, spoken.mention.figure
        if place.section != section:
            continue
        ref = _cell(report, spoken)
        passage = Passage(section, place.number, figure.start, figure.end)
        if ref is not None and not _is_tied(report, passage):
            yield passage, ref


def _cell(report: Report, spoken: Spoken) -> CellRef | None:
    """Return the cell that holds the very characters of a figure, if one alone is named by it."""
    mention = spoken.mention
    words = spoken.place.text[mention.figure.start : mention.figure.end]
    if len(mention.quantities) != 1:
        return None
    alone = (reading[0].ref for reading in mention.quantities[0].readings if len(reading) == 1)
    return next((ref for ref in alone if report.entry(ref).text == words), None)


def _is_tied(report: Report, passage: Passage) -> bool:
    read = report.tied(report.narrative[passage.section][passage.paragraph])
    return any(tie.start < passage.end and passage.start < tie.end for tie in read.ties)
