"""Open a file that is not ours: tell its kind, read it, match it with the form."""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, cast

from govreport_gui.importing.kinds import kind_of
from govreport_gui.importing.matching import match
from govreport_gui.importing.result import Note
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from govreport_gui.importing.raw import RawDocument
    from govreport_gui.importing.result import ImportResult
    from govreport_gui.model.form import Form

_ARCHIVES = frozenset({"docx", "odt", "xlsx"})
_MACROS = frozenset({"macros", "_vba_project_cur"})
"""Where Word 97 and Excel 97 keep them, in small letters."""
_CONTAINER = b"\xd0\xcf\x11\xe0"
_ENDINGS = {
    "docx": {".docx", ".docm", ".dotx", ".dotm", ".wps", ".wpt"},
    "doc": {".doc", ".dot", ".wps", ".wpt"},
    "xlsx": {".xlsx", ".xlsm", ".xltx", ".xltm", ".et", ".ett"},
    "xls": {".xls", ".xlt", ".et", ".ett"},
    "pdf": {".pdf"},
    "odt": {".odt", ".ott"},
    "rtf": {".rtf"},
}
"""How the names of files of a kind end. Of any other ending nothing is known."""


class _Reader(Protocol):
    def read(self, path: Path) -> RawDocument:
        """Read a file of one format."""


def import_report(forms: Iterable[Form], path: Path) -> ImportResult:
    """Read any file that holds a report.

    Raises UnreadableFileError when the file cannot be read or holds no report.
    """
    kind = kind_of(path)
    notes = tuple(_about_file(path, kind))
    # Readers load when used: their libraries would double the start-up time.
    module = importlib.import_module(f"govreport_gui.importing.readers.{kind}")
    result = match(forms, cast(_Reader, module).read(path))
    if not result.matches and not result.report.narrative:
        raise UnreadableFileError(path, ReadFailure.NO_REPORT)
    return replace(result, notes=result.notes + notes)


def _about_file(path: Path, kind: str) -> Iterator[Note]:
    """Yield what a reader does not tell: a wrong name, macros, pictures."""
    ending = path.suffix.lower()
    if any(ending in endings for endings in _ENDINGS.values()) and not _is_named(kind, ending):
        yield Note("mislabelled", (ending, kind))
    # Loaded when used, as the readers.
    if kind in _ARCHIVES:
        from govreport_gui.importing.archive import inspect  # noqa: PLC0415

        yield from inspect(path)
    elif kind in {"doc", "xls"}:
        from govreport_gui.importing.ole import stream_names  # noqa: PLC0415

        if _is_container(path) and stream_names(path) & _MACROS:
            yield Note("macros")


def _is_container(path: Path) -> bool:
    """Tell an Excel 97 file from one that some programs write without its container."""
    with path.open("rb") as file:
        return file.read(len(_CONTAINER)) == _CONTAINER


def _is_named(kind: str, ending: str) -> bool:
    return ending in _ENDINGS.get(kind, set())
