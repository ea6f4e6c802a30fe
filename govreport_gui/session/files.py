"""Open and save reports, ours and foreign ones; the window and the command share this."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from govreport_gui.exporting import WRITERS, export
from govreport_gui.importing import import_report
from govreport_gui.storage import (
    SUFFIX,
    is_own_file,
    read_report,
    write_atomically,
    write_report,
)

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.exporting import Style
    from govreport_gui.forms import Catalog
    from govreport_gui.importing import Note
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Report

EXPORTS = tuple(WRITERS)
"""Suffixes that a report can be exported to."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A report from a file. ``own`` when the file is ours and may be saved to again."""

    form: Form
    report: Report
    own: bool
    missing: tuple[CellRef, ...] = ()
    notes: tuple[Note, ...] = ()


def open_file(catalog: Catalog, path: Path) -> Opened:
    """Open our own file or import a foreign one; raises UnreadableFileError."""
    if is_own_file(path):
        report = read_report(catalog.forms, path)
        return Opened(catalog.edition(report.edition), report, own=True)
    result = import_report(catalog.forms, path)
    form = catalog.edition(result.report.edition)
    return Opened(form, result.report, own=False, missing=result.missing, notes=result.notes)


def save_file(form: Form, report: Report, style: Style, path: Path) -> None:
    """Write a report in the format of the path's suffix; raises UnwritableFileError."""
    suffix = path.suffix.lower()
    write = partial(write_report, report) if suffix == SUFFIX else export(form, report, path, style)
    write_atomically(path, write)
