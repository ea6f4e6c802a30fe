"""Web pages in one file, as Word and Chromium save them."""

from __future__ import annotations

import base64
import quopri
from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawParagraph
from govreport_gui.importing.readers.mht import read
from govreport_gui.model.errors import UnreadableFileError
from tests.support.government import TEXTS, content, numbered

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.mht"


def part(data: bytes, coding: str, head: str) -> bytes:
    code = base64.encodebytes if coding == "base64" else quopri.encodestring
    lines = f"--=_x\r\n{head}\r\nContent-Transfer-Encoding: {coding}\r\n\r\n"
    return lines.encode() + code(data) + b"\r\n"


def save(path: Path, head: str, *parts: bytes) -> None:
    first = f'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_x"{head}\r\n\r\n'
    path.write_bytes(first.encode() + b"".join(parts) + b"--=_x--\r\n")


@pytest.mark.parametrize("coding", ["base64", "quoted-printable"])
@pytest.mark.parametrize("charset", ["gb2312", "utf-8", "unicode"])
def test_every_cell_and_paragraph_is_found(
    catalog: Catalog, form: Form, path: Path, coding: str, charset: str
) -> None:
    report = numbered(form)
    data = f"<html><body>{content(form, report)}</body></html>".encode(
        {"gb2312": "gb18030", "unicode": "utf-16"}.get(charset, charset)
    )
    picture = part(b"\x89PNG", "base64", "Content-Type: image/png")
    save(path, "", picture, part(data, coding, f'Content-Type: text/html; charset="{charset}"'))
    result = match(catalog, read(path))
    assert result.report.entries == report.entries
    assert result.report.narrative == TEXTS
    assert (result.missing, result.notes) == ((), ())


def pages(*identified: str) -> list[bytes]:
    return [
        part(f"<p>{text}</p><table><tr><td>1<td>2</table>".encode(), "base64", head)
        for text, head in (one.split("|") for one in identified)
    ]


@pytest.mark.parametrize(
    "head",
    ['; start="<main@x>"', "\r\nSnapshot-Content-Location: http://a/main.html"],
)
def test_the_page_that_the_file_names_is_read(path: Path, head: str) -> None:
    kind = "Content-Type: text/html\r\n"
    frame = f"边|{kind}Content-ID: <side@x>\r\nContent-Location: http://a/side.html"
    main = f"正文|{kind}Content-ID: <main@x>\r\nContent-Location: http://a/main.html"
    save(path, head, *pages(frame, main))
    assert read(path).blocks[0] == RawParagraph("正文")


def test_frames_are_read_where_the_page_itself_shows_no_table(path: Path) -> None:
    kind = "Content-Type: text/html"
    main = part(b"<frameset><frame src=a></frameset>", "base64", kind)
    save(path, "", main, *pages(f"框|{kind}"))
    assert read(path).blocks[0] == RawParagraph("框")


@pytest.mark.parametrize(
    "data",
    [
        b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx",
        b"MIME-Version: 1.0\r\n"
        + b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
            for n in range(600)
        ),
    ],
    ids=["no page", "depth"],
)
def test_files_without_a_page_are_refused(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(UnreadableFileError):
        read(path)
