"""Look into a zip archive of XML before a reader opens it: what may hurt, what it leaves behind.

docx, xlsx and OpenDocument files are such archives. zipfile never unpacks more of a member than
the archive's directory says, so what that says can be relied on.
"""

from __future__ import annotations

import lzma
import re
import struct
import zlib
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from govreport_gui.importing.result import Note
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from zipfile import ZipInfo

_LARGEST_MEMBER = 96 * 1024 * 1024
"""Bytes of XML; a report's text takes some hundred thousand."""
_LARGEST = 512 * 1024 * 1024
"""Bytes of all members; a report full of photographs takes a few dozen million."""
_MOST_MEMBERS = 10_000
_DAMAGED = (
    *(BadZipFile, EOFError, IndexError, NotImplementedError, OSError, OverflowError),
    *(RuntimeError, ValueError, lzma.LZMAError, struct.error, zlib.error),
)
"""What zipfile raises for a damaged archive."""
_XML = (".xml", ".rels", ".vml")
_DOCTYPE = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
"""Neither Word nor Excel, WPS or LibreOffice writes one: it is there to blow up, or to spy."""

_PICTURES = {
    "word/document.xml": re.compile(rb'<(?:a:blip|v:imagedata)\b[^>]*?\br:(?:embed|id)="([^"]*)"'),
    "content.xml": re.compile(rb'<draw:image\b[^>]*?\bxlink:href="(Pictures/[^"]*|media/[^"]*)"'),
    "xl/drawings/": re.compile(rb'<a:blip\b[^>]*?\br:embed="([^"]*)"'),
}
"""By the beginning of a member's name; a picture that stands in it twice counts once."""
_MACROS = re.compile(r"(?:^|/)vbaProject\.bin$|^Basic/[^/]+/.*\.xml$", re.IGNORECASE)


def inspect(path: Path) -> tuple[Note, ...]:
    """Return what a reader will leave behind: macros, which never run, and pictures.

    Raises UnreadableFileError: BOMB for what unpacks to far more than a report, ENTITIES for XML
    that declares a document type, BROKEN.
    """
    try:
        with ZipFile(path) as archive:
            _refuse_bomb(path, archive.infolist())
            return tuple(_left_behind(path, archive))
    except _DAMAGED as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error


def _refuse_bomb(path: Path, members: list[ZipInfo]) -> None:
    xml = (member.file_size for member in members if _is_xml(member.filename))
    if (
        len(members) > _MOST_MEMBERS
        or sum(member.file_size for member in members) > _LARGEST
        or max(xml, default=0) > _LARGEST_MEMBER
    ):
        raise UnreadableFileError(path, ReadFailure.BOMB)


def _left_behind(path: Path, archive: ZipFile) -> Iterator[Note]:
    names = archive.namelist()
    if any(map(_MACROS.search, names)):
        yield Note("macros")
    pictures = 0
    for name in filter(_is_xml, names):
        if archive.getinfo(name).flag_bits & 1:
            raise UnreadableFileError(path, ReadFailure.PROTECTED)
        data = archive.read(name)
        if any(mark in data for mark in _DOCTYPE):
            raise UnreadableFileError(path, ReadFailure.ENTITIES, name)
        patterns = (pattern for start, pattern in _PICTURES.items() if name.startswith(start))
        pictures += sum(len(set(pattern.findall(data))) for pattern in patterns)
    if pictures:
        yield Note("pictures", (str(pictures),))


def _is_xml(name: str) -> bool:
    return name.lower().endswith(_XML)
