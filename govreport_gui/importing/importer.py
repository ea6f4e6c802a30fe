"""Open a file that is not ours: tell its kind, read it, match it with the form."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol, cast
from zipfile import BadZipFile, ZipFile

from govreport_gui.importing.matching import match
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from govreport_gui.importing.raw import RawDocument
    from govreport_gui.importing.result import ImportResult
    from govreport_gui.model.form import Form

_LARGEST = 64 * 1024 * 1024
"""Bytes. Reports with many pictures reach a few MB."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FOLDERS = {"word/": "docx", "xl/": "xlsx"}


class _Reader(Protocol):
    def read(self, path: Path) -> RawDocument:
        """Read a file of one format."""


def import_report(forms: Iterable[Form], path: Path) -> ImportResult:
    """Read any file that holds a report.

    Raises UnreadableFileError when the file cannot be read or holds no report.
    """
    # Readers load when used: their libraries would double the start-up time.
    module = importlib.import_module(f"govreport_gui.importing.readers.{_kind(path)}")
    result = match(forms, cast(_Reader, module).read(path))
    if not result.matches and not result.report.narrative:
        raise UnreadableFileError(path, ReadFailure.NO_REPORT)
    return result


def _kind(path: Path) -> str:
    """Return the name of the reader for a file, told by its content."""
    try:
        if path.is_dir():
            raise UnreadableFileError(path, ReadFailure.FOLDER)
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(4)
    except FileNotFoundError as error:
        raise UnreadableFileError(path, ReadFailure.MISSING) from error
    except OSError as error:
        raise UnreadableFileError(path, ReadFailure.DENIED, repr(error)) from error
    if not size:
        raise UnreadableFileError(path, ReadFailure.EMPTY)
    if size > _LARGEST:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE)
    if start == _ZIP:
        return _zip_kind(path)
    if start == _OLE:
        protected = _ENCRYPTED in path.read_bytes()
        reason = ReadFailure.PROTECTED if protected else ReadFailure.UNKNOWN_FORMAT
        raise UnreadableFileError(path, reason)
    return "txt"


def _zip_kind(path: Path) -> str:
    try:
        with ZipFile(path) as archive:
            members = archive.namelist()
    except BadZipFile as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error
    for folder, kind in _FOLDERS.items():
        if any(member.startswith(folder) for member in members):
            return kind
    raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT)
