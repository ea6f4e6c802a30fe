"""Damaged files: a reader gives what there is or says that it cannot, and nothing else."""

from __future__ import annotations

import importlib
import io
import random
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from govreport_gui.importing.raw import RawDocument
from govreport_gui.model.errors import UnreadableFileError
from tests.importing.test_odt import content as odt_content
from tests.importing.test_odt import table as odt_table
from tests.importing.test_rtf import as_bytes
from tests.importing.test_rtf import document as rtf_document
from tests.support.government import content, in_layout_tables, numbered, of_word

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.model.form import Form

_PIECES = (
    *(
        b"<table>",
        b"</table>",
        b"<td rowspan=65535>",
        b"</td>",
        b"<!--",
        b"&#x110000;",
        b"\xff\xfe",
    ),
    *(b"{", b"}", b"\\cell ", b"\\row ", b"\\nestrow ", b"\\itap99 ", b"\\u-10179?", b"\\'81"),
    *(b"\\bin99 ", b"\\uc9 ", b"\\*", b"=E4", b"\r\n\r\n", b"--=_x", b"<", b"&a;", b"\0"),
)


def whole(kind: str, form: Form) -> bytes:
    report = numbered(form)
    page = of_word(in_layout_tables(content(form, report))).encode("gb18030")
    if kind == "rtf":
        return rtf_document(form, report, as_bytes)
    if kind == "odt":
        return odt_content(odt_table(form.tables[1], report)).encode()
    head = b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_x"\r\n\r\n--=_x\r\n'
    return page if kind == "html" else head + b"Content-Type: text/html\r\n\r\n" + page


def packed(data: bytes) -> bytes:
    """Put the XML of an OpenDocument text into its archive, where damage is not noticed."""
    file = io.BytesIO()
    with ZipFile(file, "w") as archive:
        archive.writestr("content.xml", data)
    return file.getvalue()


def damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice([1, 2, 9])):
        at = chance.randrange(len(changed) + 1)
        match chance.randrange(4):
            case 0:
                changed[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del changed[at : at + chance.choice([1, 40, 2000])]
            case 2:
                changed[at:at] = chance.choice(_PIECES)
            case _:
                start = chance.randrange(len(changed) + 1)
                changed[at:at] = changed[start : start + 300]
    return bytes(changed if chance.random() > 0.05 else changed[:at])


@pytest.mark.parametrize("kind", ["html", "mht", "rtf", "odt"])
def test_a_damaged_file_is_read_or_refused(form: Form, tmp_path: Path, kind: str) -> None:
    reader = importlib.import_module(f"govreport_gui.importing.readers.{kind}")
    sound, path, chance = whole(kind, form), tmp_path / f"a.{kind}", random.Random(kind)
    outcomes = set()
    for _ in range(100):
        bad = damaged(sound, chance)
        if kind == "odt":
            bad = packed(bad) if chance.random() < 0.8 else damaged(packed(sound), chance)
        path.write_bytes(bad)
        try:
            outcomes.add(type(reader.read(path)))
        except UnreadableFileError:
            outcomes.add(UnreadableFileError)
    assert outcomes <= {RawDocument, UnreadableFileError}
    assert RawDocument in outcomes
