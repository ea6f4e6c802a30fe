"""What a zip archive of XML leaves behind, and what is refused before a reader opens it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from govreport_gui.importing.archive import inspect
from govreport_gui.importing.importer import _about_file
from govreport_gui.importing.result import Note
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from tests.support.containers import write_container

BLIP = '<a:blip r:embed="rId{n}"/>'
PLAIN = '<?xml version="1.0"?><w:document/>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.docx"


def pack(path: Path, members: Mapping[str, str | bytes]) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        ("word/document.xml", BLIP.format(n=1) + BLIP.format(n=2), "2"),
        ("word/document.xml", BLIP.format(n=1) + '<v:imagedata r:id="rId1" o:title=""/>', "1"),
        ("xl/drawings/drawing1.xml", BLIP.format(n=7), "1"),
        ("content.xml", '<draw:image xlink:href="Pictures/1.png" xlink:type="simple"/>', "1"),
    ],
    ids=["two", "the same twice, for old programs", "on a sheet", "OpenDocument"],
)
def test_pictures_are_counted_where_the_text_shows_them(
    path: Path, name: str, text: str, count: str
) -> None:
    pack(path, {name: f"<x>{text}</x>", "word/header1.xml": BLIP.format(n=9)})
    assert inspect(path) == (Note("pictures", (count,)),)


@pytest.mark.parametrize(
    "name", ["word/vbaProject.bin", "xl/vbaProject.bin", "Basic/Standard/Module1.xml"]
)
def test_macros_are_noticed(path: Path, name: str) -> None:
    assert inspect(pack(path, {"word/document.xml": PLAIN, name: b"x"})) == (Note("macros"),)


def test_a_plain_document_leaves_nothing_behind(path: Path) -> None:
    assert inspect(pack(path, {"word/document.xml": PLAIN, "word/media/a.png": b"x"})) == ()


HARM: dict[str, tuple[Mapping[str, str | bytes], ReadFailure]] = {
    "many members": ({f"{n}.txt": b"" for n in range(10_001)}, ReadFailure.BOMB),
    "a long text": ({"word/document.xml": bytes(100 << 20)}, ReadFailure.BOMB),
    "a document type": (
        {"word/styles.xml": "<!-- -->" * 9999 + "<!DOCTYPE a>" + PLAIN},
        ReadFailure.ENTITIES,
    ),
    "a document type in another encoding": (
        {"word/document.xml": "\ufeff<!DOCTYPE a><a/>".encode("utf-16-le")},
        ReadFailure.ENTITIES,
    ),
}


@pytest.mark.parametrize("name", HARM)
def test_what_could_hurt_is_refused(path: Path, name: str) -> None:
    members, reason = HARM[name]
    with pytest.raises(UnreadableFileError) as caught:
        inspect(pack(path, members))
    assert caught.value.reason is reason


def test_a_size_that_is_a_lie_unpacks_no_more_than_it_says(path: Path) -> None:
    """The directory says 1 byte of what are 200 MB."""
    pack(path, {"word/document.xml": bytes(200 << 20)})
    data = path.read_bytes()
    size = (200 << 20).to_bytes(4, "little")
    assert data.count(size) == 2
    path.write_bytes(data.replace(size, (1).to_bytes(4, "little")))
    with pytest.raises(UnreadableFileError) as caught:
        inspect(path)
    assert caught.value.reason is ReadFailure.BROKEN


@pytest.mark.parametrize(("kind", "name"), [("doc", "Macros"), ("xls", "_VBA_PROJECT_CUR")])
def test_macros_of_old_files_are_noticed_too(tmp_path: Path, kind: str, name: str) -> None:
    path = write_container(tmp_path / f"a.{kind}", {name: b"x" * 5000})
    assert list(_about_file(path, kind)) == [Note("macros")]
    plain = write_container(tmp_path / f"b.{kind}", {"WordDocument": b"x" * 5000})
    assert list(_about_file(plain, kind)) == []
