"""Rows of a binary Word file whose covered cells still hold text, as Word keeps it."""

from __future__ import annotations

import struct

import pytest

from govreport_gui.importing.raw import RawParagraph, RawTable
from govreport_gui.importing.word.paragraphs import Paragraph
from govreport_gui.importing.word.properties import Sprms
from govreport_gui.importing.word.tables import blocks

DEFINITION, MERGE, SPLIT, DOWN = 0xD608, 0x5624, 0x5625, 0xD62B
CONTINUES, RESTARTS = 0x20, 0x60


def definition(*flags: int) -> Sprms:
    """Return the definition of a row of cells with these flags."""
    edges = struct.pack(f"<{len(flags) + 1}h", *range(len(flags) + 1))
    cells = b"".join(struct.pack("<H18x", flag) for flag in flags)
    return {DEFINITION: [bytes([len(flags)]) + edges + cells]}


def row(texts: str, properties: Sprms, *, is_deleted: bool = False) -> list[Paragraph]:
    """Return the paragraphs of a row with one letter to a cell."""
    cells = [Paragraph(text, 1, ends_cell=True, row=None, is_deleted=False) for text in texts]
    return [*cells, Paragraph("", 1, ends_cell=True, row=properties, is_deleted=is_deleted)]


def rows(*given: list[Paragraph]) -> list[str]:
    [table] = blocks(paragraph for part in given for paragraph in part)
    assert isinstance(table, RawTable)
    return ["|".join(cells) for cells in table.rows]


def test_what_a_merge_covers_downwards_is_blank() -> None:
    first, second = definition(RESTARTS, 0, RESTARTS), definition(CONTINUES, 0, RESTARTS)
    assert rows(row("甲乙丙", first), row("丁戊己", second)) == ["甲|乙|丙", "|戊|己"]


@pytest.mark.parametrize("flags", [(1, 2, 2, 0), (2, 1, 1, 0), (3, 1, 1, 0)])
def test_what_a_merge_covers_sideways_is_left_out(flags: tuple[int, ...]) -> None:
    assert rows(row("甲乙丙丁", definition(*flags))) == ["甲|丁"]


@pytest.mark.parametrize("flags", [(1, 2, 1, 2), (2, 1, 2, 1)])
def test_two_merges_side_by_side_stay_two(flags: tuple[int, ...]) -> None:
    assert rows(row("甲乙丙丁", definition(*flags))) == ["甲|丙"]


def test_later_changes_of_a_row_count() -> None:
    merged = {**definition(0, 0, 0, 0), MERGE: [b"\x01\x04"], DOWN: [b"\x00\x01"]}
    split = {**definition(1, 2, 0), SPLIT: [b"\x00\x02"]}
    assert rows(row("甲乙丙丁", merged), row("甲乙丙", split)) == ["|乙", "甲|乙|丙"]


def test_a_row_that_was_deleted_under_tracking_is_gone() -> None:
    kept = definition(0, 0)
    assert rows(row("留一", kept), row("删二", kept, is_deleted=True)) == ["留|一"]


def test_a_definition_cut_off_leaves_cells_as_they_are() -> None:
    cut = {DEFINITION: [definition(0, CONTINUES)[DEFINITION][0][:12]]}
    assert rows(row("甲乙", cut)) == ["甲|乙"]


def test_a_row_without_end_is_still_given() -> None:
    paragraphs = [
        *row("甲乙", {})[:2],
        Paragraph("后", 0, ends_cell=False, row=None, is_deleted=False),
    ]
    assert list(blocks(paragraphs)) == [RawTable((("甲", "乙"),)), RawParagraph("后")]
