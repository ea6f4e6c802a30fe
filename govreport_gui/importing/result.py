"""What an import gives: a report, where each value came from, and what is not certain."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.importing.raw import Place, RawDocument
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Report

NO_FIGURE = "no-figure"
"""The code of the note about cells that are taken over though they hold no figure."""


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know about an import: a code and the texts that belong to it.

    ``places`` are where it stands in the source, ``cells`` those of the form that it concerns. Two
    notes that say the same are equal, wherever they were met.
    """

    code: str
    values: tuple[str, ...] = ()
    places: tuple[Place, ...] = field(default=(), compare=False)
    cells: tuple[CellRef, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class ImportResult:
    """A report as found in a file.

    ``matches`` tells where in ``raw`` each cell stood; a cell that is in neither
    ``report.entries`` nor ``missing`` was found blank.
    """

    raw: RawDocument
    report: Report
    matches: Mapping[CellRef, Place]
    missing: tuple[CellRef, ...]
    notes: tuple[Note, ...]
