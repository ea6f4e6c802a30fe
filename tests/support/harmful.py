"""Files that a clerk may be sent, and that must do no harm."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from pypdf import PdfReader, PdfWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_WORD = b"openxmlformats-officedocument.wordprocessingml.document.main"
_EXCEL = b"openxmlformats-officedocument.spreadsheetml.sheet.main"
_ENTITIES = b'<!DOCTYPE a [<!ENTITY a "1111111111"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
BODY = {".docx": "word/document.xml", ".xlsx": "xl/worksheets/sheet1.xml"}
"""The member with the text, by the ending."""


def repacked(
    source: Path,
    target: Path,
    change: Callable[[str, bytes], bytes],
    more: Mapping[str, bytes] | None = None,
) -> Path:
    """Write an archive anew with its members changed, and more of them."""
    with ZipFile(source) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, data in (more or {}).items():
            new.writestr(name, data)
    return target


def with_macros(source: Path, target: Path) -> Path:
    """Make a .docm or .xlsm."""

    def change(name: str, data: bytes) -> bytes:
        if name != "[Content_Types].xml":
            return data
        data = data.replace(_WORD, b"ms-word.document.macroEnabled.main")
        return data.replace(_EXCEL, b"ms-excel.sheet.macroEnabled.main")

    folder = BODY[source.suffix].partition("/")[0]
    return repacked(source, target, change, {f"{folder}/vbaProject.bin": b"\xd0\xcf"})


def bomb(source: Path, target: Path) -> Path:
    """Make a file of some hundred thousand bytes that unpacks to more than a hundred million."""
    filler = b"<!--" + bytes(120 * 1024 * 1024) + b"-->"

    def change(name: str, data: bytes) -> bytes:
        return data + filler if name == BODY[source.suffix] else data

    return repacked(source, target, change)


def with_entities(source: Path, target: Path) -> Path:
    """Make a file whose text is declared to be a multiple of itself."""

    def change(name: str, data: bytes) -> bytes:
        if name != BODY[source.suffix]:
            return data
        head, mark, rest = data.partition(b"?>")
        return head + mark + _ENTITIES + rest if mark else _ENTITIES + data

    return repacked(source, target, change)


def with_password(source: Path, target: Path) -> Path:
    """Make a PDF that opens with a password only."""
    writer = PdfWriter(clone_from=PdfReader(source))
    writer.encrypt("geheim")
    writer.write(target)
    return target


def as_scan(target: Path) -> Path:
    """Make a PDF of one page that is one picture."""
    # Loaded when used: only this needs it.
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415

    page = BytesIO()
    canvas = Canvas(page)
    canvas.drawInlineImage(_picture(), 0, 0, 595, 842)
    canvas.save()
    target.write_bytes(page.getvalue())
    return target


def _picture() -> object:
    # As above.
    from PIL import Image  # noqa: PLC0415

    return Image.effect_noise((200, 280), 60).convert("RGB")
