"""Rows of a PDF whose total is not the sum of its parts: maybe a figure was misread.

A PDF only draws: what the paper's edge cuts off (6255 for 62551) looks like any other figure, and
only the sum tells. Other files say what is in a cell; there a wrong sum is for the checks alone.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.importing.result import Note
from govreport_gui.model.form import Axis

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.importing.raw import Place
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Entry, Report

SUMS_DIFFER = "sums-differ"
"""The code of the notes about such rows: their cells are taken over, and in doubt."""


def rows_that_differ(
    form: Form, report: Report, matches: Mapping[CellRef, Place]
) -> Iterator[Note]:
    """Yield a note for every such row, by the form's own sum rules, where each cell is a number.

    Rows alone: each figure of a table with totals stands in one, and the sums of the columns are
    the same figures once more. The file may say so itself; then it is worth a look as well.
    """
    for balance in form.balances:
        if balance.axis is not Axis.ROW or balance.total is None:
            continue
        cells = (balance.total, *balance.right)
        total, *parts = (_number(report.entries.get(ref)) for ref in cells)
        filled = [part for part in parts if part is not None]
        if total is None or len(filled) < len(parts) or total == sum(filled):
            continue
        field = form.fields[balance.total]
        said = (field.section, balance.subject, f"{total:f}", f"{sum(filled):f}")
        places = tuple(matches[ref] for ref in cells if ref in matches)
        yield Note(SUMS_DIFFER, said, places, cells)


def _number(entry: Entry | None) -> Decimal | None:
    if entry is None:
        return None
    return Decimal(0) if entry.says_none else entry.number
