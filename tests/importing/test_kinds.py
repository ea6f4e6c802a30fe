"""What a file is, is told by its content; its name is the last thing believed."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from govreport_gui.importing.kinds import kind_of
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

MAIL = "From: <Saved by WPS>\nSubject: =?utf-8?B?5bm05oql?=\n folded: line\n"
TEXTS = {
    "<!DOCTYPE html><p>年报</p>": "html",
    "\r\n <HTML xmlns:w='urn:schemas-microsoft-com:office:word'>": "html",
    '<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html PUBLIC "x">': "html",
    f"<!-- {'long ' * 3000} --><table border=1><tr><td>规章": "html",
    "<meta charset=gb2312><table>": "html",
    "<body lang=ZH-CN>": "html",
    '<p class="MsoNormal">一、总体情况</p>': "html",
    r"{\rtf1\ansi\ansicpg936 x}": "rtf",
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n": "mht",
    f"{MAIL}Content-Type: multipart/related;\n\tboundary=x\n\n": "mht",
    "%PDF-1.4\n": "pdf",
    "青石镇人民政府2025年政府信息公开工作年度报告": "txt",
    "联系电话: 0000\n地址: 云岭县\n\nMIME-Version: 1.0": "txt",
    "<表一> 主动公开": "txt",
    "< 1 > <tablet>": "txt",
}


def file(folder: Path, content: bytes, name: str = "年报.doc") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(("text", "kind"), TEXTS.items(), ids=range(len(TEXTS)))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_doc_file_may_be_a_page_a_mail_or_a_text(
    tmp_path: Path, text: str, kind: str, encoding: str
) -> None:
    assert kind_of(file(tmp_path, text.encode(encoding))) == kind


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_page_in_wide_characters_is_a_page(tmp_path: Path, encoding: str) -> None:
    assert kind_of(file(tmp_path, "<html><body>规章".encode(encoding))) == "html"


def test_a_pdf_may_begin_with_other_bytes(tmp_path: Path) -> None:
    assert kind_of(file(tmp_path, b"\r\n" * 300 + b"%PDF-1.7")) == "pdf"


def test_a_workbook_without_its_container_is_known(tmp_path: Path) -> None:
    assert kind_of(file(tmp_path, b"\x09\x08\x10\0\0\x06\x05\0")) == "xls"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.htm", "html"), ("a.HTML", "html"), ("a.mht", "mht"), ("a.pdf", "txt"), ("a", "txt")],
)
def test_where_the_content_is_open_the_suffix_decides(tmp_path: Path, name: str, kind: str) -> None:
    assert kind_of(file(tmp_path, "一、总体情况".encode(), name)) == kind


def archive(folder: Path, **members: str) -> Path:
    path = folder / "年报.doc"
    with zipfile.ZipFile(path, "w") as zipped:
        for name, text in members.items():
            zipped.writestr(name, text)
    return path


OPEN = "application/vnd.oasis.opendocument."


@pytest.mark.parametrize(
    ("members", "kind"),
    [
        ({"word/document.xml": ""}, "docx"),
        ({"[Content_Types].xml": "", "xl/workbook.xml": ""}, "xlsx"),
        ({"mimetype": f"{OPEN}text", "content.xml": ""}, "odt"),
    ],
)
def test_a_zip_is_told_by_its_members(tmp_path: Path, members: dict[str, str], kind: str) -> None:
    assert kind_of(archive(tmp_path, **members)) == kind


@pytest.mark.parametrize(
    "members", [{"OFD.xml": ""}, {"mimetype": f"{OPEN}spreadsheet"}, {"a.txt": "word/"}]
)
def test_another_zip_is_of_no_kind_that_is_read(tmp_path: Path, members: dict[str, str]) -> None:
    assert refused(archive(tmp_path, **members)) is ReadFailure.UNKNOWN_FORMAT


def refused(path: Path) -> ReadFailure:
    with pytest.raises(UnreadableFileError) as caught:
        kind_of(path)
    return caught.value.reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", ReadFailure.EMPTY),
        (b"PK\x03\x04 broken", ReadFailure.BROKEN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ReadFailure.BROKEN),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), ReadFailure.BROKEN),
        (b"<?xml version='1.0'?><w:wordDocument>", ReadFailure.UNKNOWN_FORMAT),
    ],
)
def test_a_file_that_nothing_can_be_read_of_says_why(
    tmp_path: Path, content: bytes, reason: ReadFailure
) -> None:
    assert refused(file(tmp_path, content)) is reason


def test_no_file_and_a_folder_say_so(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.doc") is ReadFailure.MISSING
    assert refused(tmp_path) is ReadFailure.FOLDER
