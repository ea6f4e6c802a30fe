"""Tell the kind of a file by its content; only where that is open, by its suffix.

Many a published "doc" or "xls" is a web page, an RTF text or a zip inside: the name proves little.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 64 * 1024 * 1024
"""Bytes. Reports with many pictures reach a few MB."""
_HEAD = 64 * 1024
"""Bytes looked at: web pages may begin with long comments."""
_PDF_WITHIN = 1024
"""Bytes before a PDF's signature that PDF readers allow for."""

_ZIP, _OLE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-"
_BARE_WORKBOOKS = (b"\x09\x08\x10\0", b"\x09\x08\x08\0", b"\x09\x04\x06\0", b"\x09\0\x04\0")
"""How an Excel 8, 5, 4 or 2 file begins that some programs write without its OLE container."""

_FOLDERS = {"word/": "docx", "xl/": "xlsx"}
_MIMETYPES = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
}
_STREAMS = {"worddocument": "doc", "workbook": "xls", "book": "xls"}
_PROTECTED = "encryptedpackage"
"""The one stream of a docx or xlsx with a password."""

_BEFORE_TAGS = r"(?:\s|<!--(?:(?!-->).)*-->|<\?xml\b[^>]*>)*"
_TAGS = (
    *("html", "head", "meta", "title", "base", "link", "style", "script", "body", "table"),
    *("div", "p", "span", "center", "font", "section", "article", "main", "h1", "h2", "h3"),
)
_TEXTS = {
    "rtf": re.compile(r"\s*\{\\rtf"),
    "html": re.compile(
        rf"{_BEFORE_TAGS}<(?:!doctype\s+html|(?:{'|'.join(_TAGS)})[\s>/])",
        re.IGNORECASE | re.DOTALL,
    ),
    "mht": re.compile(
        r"\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?"
        r"(?:mime-version:|content-type:\s*multipart/related)",
        re.IGNORECASE,
    ),
}
_OTHER_XML = re.compile(r"\s*<\?xml\b")
"""XML that is no web page, such as Word 2003 XML: its text would be full of tags."""
_SUFFIXES = {".htm": "html", ".html": "html", ".shtml": "html", ".mht": "mht", ".mhtml": "mht"}

_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_WIDE = {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}


def kind_of(path: Path) -> str:
    """Return the name of the reader for a file.

    Raises UnreadableFileError when there is no such file, or none that a reader knows.
    """
    head = _head(path)
    if head.startswith(_ZIP):
        return _zip_kind(path)
    if head.startswith(_OLE):
        return _ole_kind(path)
    if head.startswith(_BARE_WORKBOOKS):
        return "xls"
    if _PDF in head[:_PDF_WITHIN]:
        return "pdf"
    return _text_kind(path, _text(head))


def _head(path: Path) -> bytes:
    """Return the beginning of a file that is there, and neither empty nor far too large."""
    try:
        if path.is_dir():
            raise UnreadableFileError(path, ReadFailure.FOLDER)
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except FileNotFoundError as error:
        raise UnreadableFileError(path, ReadFailure.MISSING) from error
    except OSError as error:
        raise UnreadableFileError(path, ReadFailure.DENIED, repr(error)) from error
    if not size:
        raise UnreadableFileError(path, ReadFailure.EMPTY)
    if size > _LARGEST:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE)
    return head


def _zip_kind(path: Path) -> str:
    try:
        with ZipFile(path) as archive:
            members = archive.namelist()
            said = b""
            if "mimetype" in members:
                with archive.open("mimetype") as file:
                    said = file.read(100).strip()
    except (BadZipFile, EOFError, NotImplementedError, OSError, RuntimeError, ValueError) as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error
    if said in _MIMETYPES:
        return _MIMETYPES[said]
    for folder, kind in _FOLDERS.items():
        if any(member.startswith(folder) for member in members):
            return kind
    raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT)


def _ole_kind(path: Path) -> str:
    """Tell Word from Excel by the streams in the file's root."""
    from govreport_gui.importing.ole import stream_names  # noqa: PLC0415 loads a format library

    streams = stream_names(path)
    if _PROTECTED in streams:
        raise UnreadableFileError(path, ReadFailure.PROTECTED)
    for stream, kind in _STREAMS.items():
        if stream in streams:
            return kind
    raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT)


def _text_kind(path: Path, text: str) -> str:
    for kind, pattern in _TEXTS.items():
        if pattern.match(text):
            return kind
    if _OTHER_XML.match(text):
        raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT)
    return _SUFFIXES.get(path.suffix.lower(), "txt")


def _text(head: bytes) -> str:
    """Return the head as characters; only the ASCII ones among them are looked at."""
    for mark, encoding in _MARKS.items():
        if head.startswith(mark):
            return head.removeprefix(mark).decode(encoding, errors="replace")
    return head.decode(_WIDE.get(head.lstrip(b"\r\n\t ")[:2], "latin-1"), errors="replace")
