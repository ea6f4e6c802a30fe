"""What is peculiar to Excel 97–2003 workbooks."""

from __future__ import annotations

import random
import struct
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from govreport_gui.forms import Catalog
from govreport_gui.importing.importer import import_report
from govreport_gui.importing.ole import read_streams
from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable
from govreport_gui.importing.readers import xlsx as xlsx_reader
from govreport_gui.importing.readers.xls import read
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from tests.support.containers import write_container
from tests.support.damage import damaged
from tests.support.office import convert

SAMPLE = Path(__file__).parent / "files" / "qingshi_2025.xls"


def stream() -> bytes:
    return read_streams(SAMPLE, "Workbook")["Workbook"]


def rows(raw: RawDocument) -> list[tuple[str, ...]]:
    return [row for block in raw.blocks if isinstance(block, RawTable) for row in block.rows]


@pytest.mark.parametrize("name", ["年报.xls", "年报.et"])
def test_every_cell_and_paragraph_of_the_sample_is_found(
    tmp_path: Path, catalog: Catalog, sample: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(SAMPLE.read_bytes())
    found = import_report(catalog, path)
    assert found.report == import_report(catalog, sample).report
    assert found.missing == ()


def test_a_workbook_without_its_container_is_read(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "a.xls"
    path.write_bytes(stream())
    assert import_report(catalog, path) == import_report(catalog, SAMPLE)


def values(book: Workbook) -> None:
    sheet = book.active
    sheet.append(["整数", 12, 12.0, -3, 10**15])
    sheet.append(["小数", 1028.6014, 0.1, 0.5, 1e-05])
    sheet.append(["其他", "0012", "甲", "#DIV/0!", "１２ "])
    sheet.append(["日期", date(2025, 1, 2), datetime(2025, 1, 2, 3, 4), "", "尾"])  # noqa: DTZ001
    sheet["D2"].number_format = "0%"
    sheet["C3"].number_format = "0.00_);[Red]\\(0.00\\)"


def merges(book: Workbook) -> None:
    sheet = book.active
    for row in range(1, 6):
        sheet.append([f"{row}{column}" for column in "甲乙丙丁"])
    for place in ("A1:D1", "A2:A4", "B3:C4"):
        sheet.merge_cells(place)


def lines(book: Workbook) -> None:
    sheet = book.active
    sheet.title = "正文"
    sheet["A1"], sheet["A2"] = "青石镇人民政府", "一、总体情况\n全年公开。"
    other = book.create_sheet("二")
    other.append(["规章", 0, None])
    other.append([None, None, None])
    other.append(["规范性文件", None, 2])


MADE = [values, merges, lines]


def hidden(book: Workbook) -> None:
    sheet = book.active
    for row in ("第一行", "藏行", "第三行"):
        sheet.append([row, 1])
    sheet.row_dimensions[2].hidden = True
    other = book.create_sheet("去年")
    other.append(["藏页", 1])
    other.sheet_state = "hidden"


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("excel")
    for make in [*MADE, hidden]:
        book = openpyxl.Workbook()
        make(book)
        book.save(folder / f"{make.__name__}.xlsx")
    convert(sorted(folder.glob("*.xlsx")), "xls:MS Excel 97", folder)
    return folder


@pytest.mark.parametrize("name", [make.__name__ for make in MADE[1:]])
def test_an_old_workbook_says_what_a_new_one_says(pairs: Path, name: str) -> None:
    wanted = xlsx_reader.read(pairs / f"{name}.xlsx")
    assert read(pairs / f"{name}.xls") == wanted
    assert len(wanted.blocks) > 0


def test_numbers_are_written_as_people_write_them(pairs: Path) -> None:
    assert rows(read(pairs / "values.xls")) == [
        ("整数", "12", "12", "-3", "1000000000000000"),
        ("小数", "1028.6014", "0.1", "50%", "0.00001"),
        ("其他", "0012", "甲", "#DIV/0!", "１２ "),
        ("日期", "2025-01-02T00:00:00", "2025-01-02T03:04:00", "", "尾"),
    ]


def test_covered_cells_are_left_out_sideways_and_blank_downwards(pairs: Path) -> None:
    raw = read(pairs / "merges.xls")
    assert raw.blocks[0] == RawParagraph("1甲")
    assert rows(raw) == [
        ("2甲", "2乙", "2丙", "2丁"),
        ("", "3乙", "3丁"),
        ("", "", "4丁"),
        ("5甲", "5乙", "5丙", "5丁"),
    ]


def test_hidden_sheets_and_rows_are_no_part_of_the_report(pairs: Path) -> None:
    assert rows(read(pairs / "hidden.xls")) == [("第一行", "1"), ("第三行", "1")]


def refused(path: Path) -> ReadFailure:
    with pytest.raises(UnreadableFileError) as caught:
        read(path)
    return caught.value.reason


def records(data: bytes) -> list[tuple[int, int, int]]:
    """Return code, place and size of each record."""
    found, at = [], 0
    while at + 4 <= len(data):
        code, size = struct.unpack_from("<HH", data, at)
        found.append((code, at, size))
        at += 4 + size
    return found


def test_a_workbook_with_a_password_says_so(tmp_path: Path) -> None:
    """A record of another kind is turned into the one that tells of a password."""
    data = bytearray(stream())
    place = next(at for code, at, _ in records(bytes(data)) if code == 0x5C)
    struct.pack_into("<H", data, place, 0x2F)
    path = write_container(tmp_path / "a.xls", {"Workbook": bytes(data)})
    assert refused(path) is ReadFailure.PROTECTED


@pytest.mark.parametrize("length", [0, 10, 3000])
def test_a_workbook_cut_off_is_broken(tmp_path: Path, length: int) -> None:
    path = write_container(tmp_path / "a.xls", {"Workbook": stream()[:length]})
    assert refused(path) is ReadFailure.BROKEN


def test_a_sheet_that_begins_where_none_is_makes_the_file_broken(tmp_path: Path) -> None:
    data = bytearray(stream())
    place = next(at for code, at, _ in records(bytes(data)) if code == 0x85)
    struct.pack_into("<I", data, place + 4, 4000)
    assert refused(write_container(tmp_path / "a.xls", {"Workbook": bytes(data)})) is (
        ReadFailure.BROKEN
    )


def test_a_merge_beyond_all_columns_takes_no_time(tmp_path: Path) -> None:
    data = bytearray(stream())
    place = next(at for code, at, size in records(bytes(data)) if code == 0xE5 and size > 10)
    struct.pack_into("<4H", data, place + 6, 0, 0xFFFE, 0, 0xFFFE)
    path = write_container(tmp_path / "a.xls", {"Workbook": bytes(data)})
    assert max(map(len, rows(read(path)))) <= 256


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_workbook_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance, whole, path = random.Random(seed), SAMPLE.read_bytes(), tmp_path / "a.xls"
    outcomes = set()
    for _ in range(30):
        write_container(path, {"Workbook": damaged(stream(), chance)})
        if chance.random() < 0.3:
            path.write_bytes(damaged(whole, chance))
        try:
            outcomes.add(bool(read(path).blocks))
        except UnreadableFileError as error:
            outcomes.add(error.reason)
    assert {True, ReadFailure.BROKEN} <= outcomes
