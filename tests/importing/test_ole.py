"""Containers of old Office files that claim more than they have."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from govreport_gui.importing.kinds import kind_of
from govreport_gui.importing.ole import read_streams
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from tests.support.containers import write_container

TEXT = bytes(range(256)) * 40


def container(folder: Path, *names: str) -> Path:
    return write_container(folder / "a.doc", dict.fromkeys(names, TEXT))


def refused(path: Path) -> ReadFailure:
    with pytest.raises(UnreadableFileError) as caught:
        kind_of(path)
    return caught.value.reason


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (("WordDocument", "1Table"), "doc"),
        (("WORDDOCUMENT", "0Table"), "doc"),
        (("Workbook",), "xls"),
        (("Book", "Ctls"), "xls"),
    ],
)
def test_word_and_excel_are_told_by_their_streams(
    tmp_path: Path, names: tuple[str, ...], kind: str
) -> None:
    assert kind_of(container(tmp_path, *names)) == kind


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (("EncryptedPackage", "EncryptionInfo"), ReadFailure.PROTECTED),
        (("PowerPoint Document", "Pictures"), ReadFailure.UNKNOWN_FORMAT),
        (("__properties_version1.0",), ReadFailure.UNKNOWN_FORMAT),
    ],
)
def test_other_containers_say_why_they_are_not_read(
    tmp_path: Path, names: tuple[str, ...], reason: ReadFailure
) -> None:
    path = write_container(tmp_path / "a.doc", dict.fromkeys(names, b""))
    assert refused(path) is reason


def test_streams_are_given_whole_and_only_those_that_are_there(tmp_path: Path) -> None:
    path = container(tmp_path, "WordDocument", "1Table")
    assert read_streams(path, "WordDocument", "Data") == {"WordDocument": TEXT}


@pytest.mark.parametrize(
    ("at", "layout", "value"),
    [
        (30, "<H", 0xFFFF),  # the size of a sector
        (32, "<H", 20),
        (44, "<I", 0x7FFFFFFF),  # sectors of the table of sectors
        (64, "<I", 0x7FFFFFFF),
        (48, "<I", 0x7FFFFFFF),  # where the directory begins
    ],
)
def test_sizes_that_cannot_be_make_a_file_broken(
    tmp_path: Path, at: int, layout: str, value: int
) -> None:
    path = container(tmp_path, "WordDocument")
    data = bytearray(path.read_bytes())
    struct.pack_into(layout, data, at, value)
    path.write_bytes(data)
    assert refused(path) is ReadFailure.BROKEN


def test_a_stream_longer_than_its_file_is_broken(tmp_path: Path) -> None:
    path = container(tmp_path, "WordDocument")
    data = bytearray(path.read_bytes())
    entry = data.index("WordDocument".encode("utf-16-le"))
    struct.pack_into("<I", data, entry + 120, 0xFFFFFFF0)
    path.write_bytes(data)
    with pytest.raises(UnreadableFileError) as caught:
        read_streams(path, "WordDocument")
    assert caught.value.reason is ReadFailure.BROKEN


def test_a_directory_deeper_than_any_is_broken(tmp_path: Path) -> None:
    names = [f"s{number}" for number in range(1000)]
    path = write_container(tmp_path / "a.doc", dict.fromkeys(names, b""))
    assert refused(path) is ReadFailure.BROKEN
