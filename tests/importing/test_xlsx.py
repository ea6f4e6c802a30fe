"""What is peculiar to workbooks: what is shown of a value, and what is not shown at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zipfile import ZipFile

import openpyxl
import pytest

from govreport_gui.importing.excel.sheets import blocks
from govreport_gui.importing.excel.shown import shown
from govreport_gui.importing.importer import import_report
from govreport_gui.importing.raw import LeftOut, RawDocument, RawTable
from govreport_gui.importing.readers.xlsx import read
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.report import parse_entry
from govreport_gui.session.files import save_file
from tests.conftest import ROOT
from tests.support.government import numbered

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.xlsx"


@pytest.fixture
def book() -> Workbook:
    made = openpyxl.Workbook()
    made.active.append(("规章", 1, 2, 3))
    made.active.append(("行政规范性文件", 4, 5, 6))
    return made


def saved(book: Workbook, path: Path) -> RawDocument:
    book.save(path)
    return read(path)


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (1234.5, "#,##0.00", "1234.5"),
        (12, '0"件"', "12"),
        (5, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', "5"),
        (7, "[$-804]0", "7"),
        (1e-05, "General", "0.00001"),
    ],
)
def test_a_figure_is_read_in_full(value: float, form: str, text: str) -> None:
    assert shown(value, form) == text


@pytest.mark.parametrize(
    ("value", "form", "text"),
    [
        (0.5, "0%", "50%"),
        (3, '"¥"#,##0', "¥3"),
        (12, '0"元"', "12元"),
        (12000, "0,", "12000 (0,)"),
    ],
)
def test_what_is_shown_as_something_else_is_no_figure(value: float, form: str, text: str) -> None:
    assert shown(value, form) == text
    assert parse_entry(text).number is None


def test_a_hidden_sheet_is_noted_and_not_read(book: Workbook, path: Path) -> None:
    last = book.create_sheet("去年")
    last.append(("规章", 7, 8, 9))
    last.sheet_state = "hidden"
    raw = saved(book, path)
    assert raw.blocks == (RawTable((("规章", "1", "2", "3"), ("行政规范性文件", "4", "5", "6"))),)
    assert [(aside.kind, aside.text) for aside in raw.left_out] == [(LeftOut.SHEET, "去年")]


def test_hidden_rows_and_columns_are_noted_and_not_read(book: Workbook, path: Path) -> None:
    book.active.row_dimensions[2].hidden = True
    book.active.column_dimensions["C"].hidden = True
    raw = saved(book, path)
    assert raw.blocks == (RawTable((("规章", "1", "3"),)),)
    assert {(aside.kind, aside.text) for aside in raw.left_out} == {
        (LeftOut.ROW, "行政规范性文件 4 5 6"),
        (LeftOut.COLUMN, "2"),
    }


def test_our_own_workbook_is_read_without_a_note(catalog: Catalog, form: Form, path: Path) -> None:
    report = numbered(form)
    save_file(form, report, ROOT / "resources" / "styles" / "official.toml", path)
    result = import_report(catalog, path)
    assert {ref: entry.number for ref, entry in result.report.entries.items()} == {
        ref: entry.number for ref, entry in report.entries.items()
    }
    assert result.notes == ()


def test_a_workbook_without_styles_is_read_all_the_same(book: Workbook, path: Path) -> None:
    whole = saved(book, path)
    with ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(path, "w") as archive:
        for name, data in members.items():
            if name == "[Content_Types].xml":
                data = re.sub(rb"<Override[^>]*styles[^>]*>", b"", data)  # noqa: PLW2901
            if name != "xl/styles.xml":
                archive.writestr(name, data)
    assert read(path) == whole


def test_thousands_of_blank_rows_are_no_part_of_a_table() -> None:
    [table] = blocks([("甲", "1"), *[("", "")] * 9000, ("乙", "2")])
    assert isinstance(table, RawTable)
    assert len(table.rows) < 30
    assert table.rows[-1] == ("乙", "2")


def test_a_sheet_that_claims_millions_of_cells_is_too_large(book: Workbook, path: Path) -> None:
    book.active.cell(1_048_576, 200, "尾")
    with pytest.raises(UnreadableFileError) as caught:
        saved(book, path)
    assert caught.value.reason is ReadFailure.TOO_LARGE
