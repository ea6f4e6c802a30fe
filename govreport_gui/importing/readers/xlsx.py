"""Excel workbooks (.xlsx): each sheet's merged lines are paragraphs, its other rows a table."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import openpyxl
from lxml.etree import XMLSyntaxError
from openpyxl.cell.cell import MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from govreport_gui.importing.raw import RawBlock, RawRow


def read(path: Path) -> RawDocument:
    """Read every sheet, in order; formulas give the value they were saved with."""
    try:
        # Not by its path: openpyxl would refuse a workbook for the ending of its name.
        with path.open("rb") as file:
            book = openpyxl.load_workbook(file, data_only=True)
    except (
        BadZipFile,
        InvalidFileException,
        KeyError,
        SyntaxError,
        TypeError,
        ValueError,
        XMLSyntaxError,
    ) as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error
    return RawDocument(tuple(block for sheet in book.worksheets for block in _blocks(sheet)))


def _blocks(sheet: Worksheet) -> Iterator[RawBlock]:
    rows: list[RawRow] = []
    hidden = _covered_sideways(sheet)
    for cells in sheet.iter_rows():
        row = tuple(_text(cell) for cell in cells if cell.coordinate not in hidden)
        filled = [text for text in row if text]
        if len(filled) == 1 and row[0] and (len(row) == 1 or not rows):
            yield from _table(rows)
            rows = []
            yield from map(RawParagraph, filled[0].split("\n"))
        elif filled or rows:
            rows.append(row)
    yield from _table(rows)


def _table(rows: list[RawRow]) -> Iterator[RawBlock]:
    if rows:
        yield RawTable(tuple(rows))


def _covered_sideways(sheet: Worksheet) -> set[str]:
    """Return the cells that a merge covers to the right of its first column."""
    return {
        f"{column}{row}"
        for merged in sheet.merged_cells.ranges
        for row in range(merged.min_row, merged.max_row + 1)
        for column in _letters(merged.min_col + 1, merged.max_col)
    }


def _letters(first: int, last: int) -> Iterator[str]:
    for column in range(first, last + 1):
        yield get_column_letter(column)


def _text(cell: Cell | MergedCell) -> str:
    value = cell.value
    if isinstance(cell, MergedCell) or value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.15g}" if "e" not in f"{value:.15g}" else f"{value:f}"
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
