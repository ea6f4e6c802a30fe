"""The members of an OpenDocument file: XML in a zip archive, read within bounds."""

from __future__ import annotations

import lzma
import struct
import zlib
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from lxml import etree

from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.etree import _Element

_LARGEST = 48 * 1024 * 1024
"""Bytes of one member when unpacked; a report's text takes some hundred thousand."""
_MOST_TAGS = 1_000_000
_DEEPEST = 120
"""Elements inside elements: readers go down by recursion. Reports reach about 20."""
_MOST_MEMBERS = 10_000
_ENCRYPTED = 0x1
_UNZIP_ERRORS = (
    *(BadZipFile, EOFError, IndexError, KeyError, NotImplementedError, OSError, OverflowError),
    *(RuntimeError, ValueError, lzma.LZMAError, struct.error, zlib.error),
)
"""What zipfile raises for a damaged archive."""


def members(path: Path, *names: str) -> list[_Element | None]:
    """Return the XML of members, None for one that is not there.

    Raises UnreadableFileError for what is damaged, far too large or protected by a password.
    """
    try:
        with ZipFile(path) as archive:
            _refuse_protected(path, archive)
            return [_member(path, archive, name) for name in names]
    except _UNZIP_ERRORS as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error


def _refuse_protected(path: Path, archive: ZipFile) -> None:
    listed = archive.infolist()
    if len(listed) > _MOST_MEMBERS:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "members")
    manifest = _bytes(path, archive, "META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest or any(info.flag_bits & _ENCRYPTED for info in listed):
        raise UnreadableFileError(path, ReadFailure.PROTECTED)


def _bytes(path: Path, archive: ZipFile, name: str) -> bytes | None:
    if name not in archive.namelist():
        return None
    if archive.getinfo(name).flag_bits & _ENCRYPTED:
        raise UnreadableFileError(path, ReadFailure.PROTECTED)
    with archive.open(name) as file:
        # What the archive says of the size may be a lie.
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST or data.count(b"<") > _MOST_TAGS:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, name)
    return data


def _member(path: Path, archive: ZipFile, name: str) -> _Element | None:
    data = _bytes(path, archive, name)
    if data is None:
        return None
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error
    if etree.ElementTree(root).docinfo.internalDTD is not None or _is_too_deep(root):
        # No program writes a document type; entities are only there to blow up.
        raise UnreadableFileError(path, ReadFailure.BROKEN, f"{name}: document type or depth")
    return root


def _is_too_deep(root: _Element) -> bool:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            return True
    return False
