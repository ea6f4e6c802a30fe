"""Open and save reports, ours and foreign ones; the window and the command share this."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from govreport_gui.storage.atomic import write_atomically
from govreport_gui.storage.ownfile import SUFFIX, is_own_file, read_report, write_report

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.resources.abc import Traversable
    from typing import BinaryIO

    from govreport_gui.exporting import Document
    from govreport_gui.exporting.fonts.report import FontReport
    from govreport_gui.forms import Catalog
    from govreport_gui.importing.raw import Place, RawDocument
    from govreport_gui.importing.result import Note
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Report


@dataclass(frozen=True, slots=True)
class Opened:
    """A report from a file. ``own`` when the file is ours and may be saved to again.

    Of a foreign one, ``raw`` is what it says and ``matches`` where in it each cell stood; ``raw``
    is None when it is too long to be shown.
    """

    form: Form
    report: Report
    own: bool
    missing: tuple[CellRef, ...] = ()
    notes: tuple[Note, ...] = ()
    raw: RawDocument | None = None
    matches: Mapping[CellRef, Place] = field(default_factory=dict)


def open_file(catalog: Catalog, path: Path) -> Opened:
    """Open our own file or import a foreign one; raises UnreadableFileError."""
    if is_own_file(path):
        report = read_report(catalog, path)
        return Opened(catalog.edition(report.edition), report, own=True)
    return import_file(catalog, path)


def import_file(catalog: Catalog, path: Path) -> Opened:
    """Import a file that is not ours; raises UnreadableFileError."""
    # Loaded when used: the window has foreign files read by another process.
    from govreport_gui.importing.importer import import_report  # noqa: PLC0415
    from govreport_gui.importing.kinds import kind_of  # noqa: PLC0415
    from govreport_gui.session.misread import rows_that_differ  # noqa: PLC0415

    result = import_report(catalog, path)
    form = catalog.edition(result.report.edition)
    drawn = kind_of(path) == "pdf"
    doubted = rows_that_differ(form, result.report, result.matches) if drawn else ()
    return Opened(
        form,
        result.report,
        own=False,
        missing=result.missing,
        notes=(*result.notes, *doubted),
        raw=result.raw,
        matches=result.matches,
    )


def save_file(
    form: Form, report: Report, style: Path | Traversable, path: Path, cache: Path | None = None
) -> None:
    """Write a report in the format of the path's suffix; raises UnwritableFileError.

    What takes long to make and serves again is kept in the ``cache`` folder.
    """
    own = path.suffix.lower() == SUFFIX
    write = partial(write_report, report) if own else _export(form, report, style, path, cache)
    write_atomically(path, write)


def save_document(
    document: Document, style: Path | Traversable, path: Path, cache: Path | None = None
) -> None:
    """Write a document in the format of the path's suffix; raises UnwritableFileError."""
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.exporting import load_style_for, writing  # noqa: PLC0415

    write_atomically(path, writing(document, path, load_style_for(path, style), cache))


def document_bytes(
    document: Document, style: Path | Traversable, path: Path, cache: Path | None = None
) -> bytes:
    """Return what ``save_document`` would write; raises UnwritableFileError."""
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.exporting import load_style_for, writing  # noqa: PLC0415

    target = BytesIO()
    writing(document, path, load_style_for(path, style), cache)(target)
    return target.getvalue()


def save_bytes(data: bytes, path: Path) -> None:
    """Write what is ready, whole or not at all; raises UnwritableFileError."""
    write_atomically(path, lambda file: file.write(data))


def save_blank(
    form: Form, style: Path | Traversable, path: Path, cache: Path | None = None
) -> None:
    """Write the form with nothing in it, to collect figures; raises UnwritableFileError."""
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.exporting import blank_form, load_style_for  # noqa: PLC0415

    save_document(blank_form(form, load_style_for(path, style)), style, path, cache)


def fonts_of(
    document: Document, style: Path | Traversable, cache: Path | None = None
) -> FontReport:
    """Return what is to be told about the fonts of a document's PDF; raises UnwritableFileError."""
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.exporting import load_style  # noqa: PLC0415
    from govreport_gui.exporting.fonts.report import report_fonts  # noqa: PLC0415

    return report_fonts(document, load_style(style), cache)


def as_pdf(
    form: Form, report: Report, style: Path | Traversable, cache: Path | None = None
) -> bytes:
    """Return a report as PDF, for preview and print; raises UnwritableFileError."""
    target = BytesIO()
    _export(form, report, style, Path(f"{report.agency}.pdf"), cache)(target)
    return target.getvalue()


def _export(
    form: Form, report: Report, style: Path | Traversable, path: Path, cache: Path | None
) -> Callable[[BinaryIO], None]:
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.exporting import export, load_style_for  # noqa: PLC0415

    return export(form, report, path, load_style_for(path, style), cache)
