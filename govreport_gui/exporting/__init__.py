"""Write a report as a file of another format: compose a document, then let a writer render it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from govreport_gui.exporting.blank_form import blank_form
from govreport_gui.exporting.document import Document, compose
from govreport_gui.exporting.style import Style, load_style
from govreport_gui.model.errors import UnwritableFileError, WriteFailure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.resources.abc import Traversable

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

__all__ = [
    "WRITERS",
    "Document",
    "Style",
    "blank_form",
    "compose",
    "export",
    "load_style",
    "load_style_for",
    "render",
    "web_fragment",
    "writing",
]

WRITERS: Mapping[str, str] = MappingProxyType(
    {".docx": "docx", ".xlsx": "xlsx", ".pdf": "pdf", ".html": "html"}
)
"""The module in ``writers`` for each file name suffix."""


_ON_SCREENS = {".html"}
_PLAIN = "plain.toml"


class Writer(Protocol):
    """What every module in ``writers`` offers."""

    @staticmethod
    def write(
        document: Document, style: Style, target: BinaryIO, cache: Path | None = None
    ) -> None:
        """Write the document; raises UnwritableFileError when it cannot be done.

        A writer may keep what is dear to make in the ``cache`` folder.
        """


def load_style_for(path: Path, file: Path | Traversable) -> Style:
    """Read the style for a file that is to be written; raises UnsoundStyleError.

    That is ``file``; for what is read on a screen the plain style that stands beside it.
    """
    # A resource has a parent, wherever it lies, though its protocol does not say so.
    is_plain = path.suffix.lower() in _ON_SCREENS
    return load_style(cast("Path", file).parent / _PLAIN if is_plain else file)


def web_fragment(document: Document, style: Style) -> str:
    """Return the document as one HTML element, to be pasted into the editor of a site."""
    # Loaded when used, as the writers are.
    from govreport_gui.exporting.web.page import fragment  # noqa: PLC0415

    return fragment(document, style)


def export(
    form: Form, report: Report, path: Path, style: Style, cache: Path | None = None
) -> Callable[[BinaryIO], None]:
    """Return what writes the report in the format of the path's suffix to a binary stream.

    The report is composed at once, so that later changes do not get in. Raises as ``writing``.
    """
    return writing(compose(form, report), path, style, cache)


def writing(
    document: Document, path: Path, style: Style, cache: Path | None = None
) -> Callable[[BinaryIO], None]:
    """Return what writes a document in the format of the path's suffix to a binary stream.

    Raises UnwritableFileError (UNKNOWN_FORMAT), and so does the returned function (NO_FONT).
    """
    writer = _writer(path.suffix.lower(), path)

    def write(target: BinaryIO) -> None:
        try:
            writer.write(document, style, target, cache)
        except UnwritableFileError as error:
            raise UnwritableFileError(path, error.reason, error.detail) from error

    return write


def render(document: Document, suffix: str, style: Style, target: BinaryIO) -> None:
    """Write a document in the format of a file name suffix such as ``.pdf``.

    Raises UnwritableFileError (UNKNOWN_FORMAT, NO_FONT); its path is no more than the suffix.
    """
    _writer(suffix, Path(suffix)).write(document, style, target)


def _writer(suffix: str, path: Path) -> Writer:
    if suffix not in WRITERS:
        raise UnwritableFileError(path, WriteFailure.UNKNOWN_FORMAT)
    # A format library costs up to 0.2 s to import: only the one that is asked for, when it is.
    return cast("Writer", import_module(f"{__name__}.writers.{WRITERS[suffix]}"))
