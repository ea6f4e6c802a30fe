"""Which cells a figure of the text may be tied to, and where figures stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.drafting.ties import tie_name
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Report

_FIGURE = re.compile(r"\d[\d,，]*(?:\.\d+)?")
_MOST = 6
_TOTAL = "total"


def figure_at(text: str, place: int) -> tuple[int, int] | None:
    """Return the characters of the figure that a place is in or at the edge of."""
    spans = (match.span() for match in _FIGURE.finditer(text))
    return next(((start, end) for start, end in spans if start <= place <= end), None)


def proposals(form: Form, report: Report, figure: str) -> tuple[CellRef, ...]:
    """Return the cells that hold a figure's number, totals first: a text mostly tells those."""
    number = parse_entry(figure).number
    if number is None:
        return ()
    found = [ref for ref in form.fields if report.entry(ref).number == number]
    return tuple(sorted(found, key=lambda ref: ref.column != _TOTAL)[:_MOST])


def cell_line(form: Form, report: Report, ref: CellRef) -> str:
    """Return a cell's whole printed name and what it holds."""
    return f"{' › '.join(form.fields[ref].path)} = {report.entry(ref).text or '—'}"


def fitting(form: Form, report: Report, words: str) -> Sequence[CellRef]:
    """Return the cells whose name or value has every one of some words, in the form's order."""
    wanted = words.split()
    return [
        ref
        for ref in form.fields
        if all(word in f"{cell_line(form, report, ref)} {tie_name(form, ref)}" for word in wanted)
    ]
