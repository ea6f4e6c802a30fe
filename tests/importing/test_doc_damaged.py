"""Binary Word files as no program at hand saves them: hasty, old, locked or damaged.

They are made by changing the sample's streams.
"""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest

from govreport_gui.importing.ole import read_streams
from govreport_gui.importing.raw import RawDocument, RawParagraph
from govreport_gui.importing.readers.doc import read
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from tests.support.containers import write_container
from tests.support.damage import damaged

SAMPLE = Path(__file__).parent / "files" / "qingshi_2025.doc"
Streams = dict[str, bytes]


def streams() -> Streams:
    """Return the sample's streams, to change them."""
    return read_streams(SAMPLE, "WordDocument", "1Table", "Data")


def patched(data: bytes, at: int, layout: str, *values: int) -> bytes:
    changed = bytearray(data)
    struct.pack_into(layout, changed, at, *values)
    return bytes(changed)


def texts(raw: RawDocument) -> list[str]:
    return [block.text for block in raw.blocks if isinstance(block, RawParagraph)]


def with_pieces(made: Streams, pieces: list[tuple[int, int, int]], changes: bytes = b"") -> Streams:
    """Give the text other pieces, of (first unit, place, modifier); the last one ends it."""
    [length] = struct.unpack_from("<I", made["WordDocument"], 0x4C)
    cps = [piece[0] for piece in pieces] + [length]
    table = struct.pack(f"<{len(cps)}I", *cps)
    table += b"".join(struct.pack("<HIH", 0, fc, modifier) for _, fc, modifier in pieces)
    clx = struct.pack("<BH", 1, len(changes)) + changes + struct.pack("<BI", 2, len(table)) + table
    place = len(made["1Table"])
    main = patched(made["WordDocument"], 0x1A2, "<II", place, len(clx))
    return {**made, "WordDocument": main, "1Table": made["1Table"] + clx}


def beginning(made: Streams) -> int:
    """Return where the sample's text begins, which LibreOffice saves in one piece."""
    fc, _ = struct.unpack_from("<II", made["WordDocument"], 0x1A2)
    [place] = struct.unpack_from("<I", made["1Table"], fc + 5 + 8 + 2)
    return place


def test_a_hastily_saved_file_is_put_together_from_its_pieces(tmp_path: Path) -> None:
    made = streams()
    start = beginning(made)
    pieces = [(cp, start + 2 * cp, 0) for cp in (0, 7, 300, 301, 1000)]
    assert read(write_container(tmp_path / "a.doc", with_pieces(made, pieces))) == read(SAMPLE)


def test_a_piece_of_narrow_characters_is_text_too(tmp_path: Path) -> None:
    made = streams()
    start, narrow = beginning(made), len(made["WordDocument"])
    made["WordDocument"] += b"\x93A\x94\xb7"
    pieces = [(0, 0x40000000 | 2 * narrow, 0), (4, start + 8, 0)]
    path = write_container(tmp_path / "a.doc", with_pieces(made, pieces))
    assert texts(read(path))[0] == "“A”·" + texts(read(SAMPLE))[0][4:]


@pytest.mark.parametrize(
    ("modifier", "changes"), [(1, struct.pack("<HB", 0x083C, 1)), (0x41 << 1 | 1 << 8, b"")]
)
def test_a_piece_hidden_or_deleted_by_a_hasty_save_is_no_text(
    tmp_path: Path, modifier: int, changes: bytes
) -> None:
    made = streams()
    start = beginning(made)
    pieces = [(0, start, modifier), (3, start + 6, 0)]
    path = write_container(tmp_path / "a.doc", with_pieces(made, pieces, changes))
    assert texts(read(path))[0] == texts(read(SAMPLE))[0][3:]


def test_a_template_is_read_like_a_document(tmp_path: Path) -> None:
    made = streams()
    [flags] = struct.unpack_from("<H", made["WordDocument"], 0x0A)
    made["WordDocument"] = patched(made["WordDocument"], 0x0A, "<H", flags | 1)
    assert read(write_container(tmp_path / "a.dot", made)) == read(SAMPLE)


def refused(path: Path) -> ReadFailure:
    with pytest.raises(UnreadableFileError) as caught:
        read(path)
    return caught.value.reason


@pytest.mark.parametrize(
    ("at", "layout", "value", "reason"),
    [
        (0x0A, "<H", 0x0300, ReadFailure.PROTECTED),
        (0x00, "<H", 0xA5DC, ReadFailure.UNKNOWN_FORMAT),  # Word 6
        (0x02, "<H", 0x68, ReadFailure.UNKNOWN_FORMAT),  # Word 95
        (0x0A, "<H", 0x0000, ReadFailure.BROKEN),  # the other table stream, which is not there
        (0x4C, "<I", 0xFFFFFFFF, ReadFailure.BROKEN),
        (0x1A6, "<I", 0x7FFFFFFF, ReadFailure.BROKEN),
        (0x1A6, "<I", 0, ReadFailure.BROKEN),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    tmp_path: Path, at: int, layout: str, value: int, reason: ReadFailure
) -> None:
    made = streams()
    made["WordDocument"] = patched(made["WordDocument"], at, layout, value)
    assert refused(write_container(tmp_path / "a.doc", made)) is reason


def test_a_text_longer_than_any_report_is_too_large(tmp_path: Path) -> None:
    made = streams()
    made["WordDocument"] = patched(made["WordDocument"] + bytes(700_000), 0x4C, "<I", 600_000)
    assert refused(write_container(tmp_path / "a.doc", made)) is ReadFailure.TOO_LARGE


def test_a_field_without_end_hides_nothing(tmp_path: Path) -> None:
    made = streams()
    start = beginning(made)
    made["WordDocument"] = patched(made["WordDocument"], start, "<H", 0x13)
    path = write_container(tmp_path / "a.doc", made)
    assert texts(read(path))[0] == texts(read(SAMPLE))[0][1:]


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_file_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance, whole, path = random.Random(seed), SAMPLE.read_bytes(), tmp_path / "a.doc"
    outcomes = set()
    for _ in range(40):
        made = streams()
        name = chance.choice(sorted(made))
        made[name] = damaged(made[name], chance)
        write_container(path, made)
        if chance.random() < 0.3:
            path.write_bytes(damaged(whole, chance))
        try:
            outcomes.add(bool(read(path).blocks))
        except UnreadableFileError as error:
            outcomes.add(error.reason)
    assert {True, ReadFailure.BROKEN} <= outcomes
