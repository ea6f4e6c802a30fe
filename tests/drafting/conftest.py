"""Reports of a few paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Ref, Report, TextRef, Value, apply, difference, parse_entry

RECEIVED = CellRef("applications", "received", "total")
RESULTS = CellRef("applications", "results", "total")


def report(*texts: str, section: str = "一", cells: Mapping[CellRef, str] | None = None) -> Report:
    """Return a report that holds some paragraphs, and figures in some cells."""
    entries = {ref: parse_entry(text) for ref, text in (cells or {}).items()}
    return Report("annual_report", 2021, "青石镇人民政府", 2025, entries, {section: texts})


def entered(before: Report, values: Mapping[Ref, Value]) -> Report:
    """Return what a session would make of values."""
    return apply(before, difference(before, values, "test"))


def with_last_year(this: Report, last: Report) -> Report:
    return replace(this, last_year=replace(last, year=2024))


def texts(values: Mapping[Ref, Value], section: str = "一") -> Value:
    return values[TextRef(section)]
