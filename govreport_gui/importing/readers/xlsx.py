"""Excel workbooks (.xlsx): each sheet's merged lines are paragraphs, its other rows a table."""

from __future__ import annotations

import warnings
import zlib
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import openpyxl
from lxml.etree import XMLSyntaxError
from openpyxl.cell.cell import MergedCell
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from govreport_gui.importing.excel.sheets import blocks
from govreport_gui.importing.excel.shown import shown
from govreport_gui.importing.raw import Aside, LeftOut, RawDocument
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openpyxl.cell.cell import Cell

    from govreport_gui.importing.excel.sheets import Row
    from govreport_gui.importing.raw import RawBlock


_DAMAGED = (
    *(AttributeError, BadZipFile, InvalidFileException, LookupError, OSError),
    *(OverflowError, SyntaxError, TypeError, ValueError, XMLSyntaxError, zlib.error),
)
"""What openpyxl raises when parts are missing, damaged or not what they are said to be."""


_MOST_CELLS = 2_000_000
"""Of one sheet, blank ones included; a report's has some thousand."""


def read(path: Path) -> RawDocument:
    """Read every visible sheet, in order; formulas give the value they were saved with."""
    try:
        # Not by its path: openpyxl would refuse a workbook for the ending of its name.
        with path.open("rb") as file, warnings.catch_warnings():
            # It tells of what it would not keep; nothing is written back.
            warnings.simplefilter("ignore", UserWarning)
            book = openpyxl.load_workbook(file, data_only=True)
    except _DAMAGED as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error
    left_out: list[Aside] = []
    found: list[RawBlock] = []
    for sheet in book.worksheets:
        if sheet.max_row * sheet.max_column > _MOST_CELLS:
            raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "cells")
        if sheet.sheet_state == Worksheet.SHEETSTATE_VISIBLE:
            found += blocks(_rows(sheet, left_out))
        elif any(cell.value is not None for row in sheet.iter_rows() for cell in row):
            left_out.append(Aside(LeftOut.SHEET, sheet.title))
    return RawDocument(tuple(found), tuple(left_out))


def _rows(sheet: Worksheet, left_out: list[Aside]) -> Iterator[Row]:
    """Yield the rows that are shown, without hidden columns and what merges cover sideways."""
    covered, hidden = _covered_sideways(sheet), _hidden_columns(sheet)
    lost: dict[int, list[str]] = {}
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        texts = [
            (column, _text(cell))
            for column, cell in enumerate(cells, start=1)
            if (number, column) not in covered
        ]
        if sheet.row_dimensions[number].hidden:
            said = " ".join(text for _, text in texts if text)
            left_out += [Aside(LeftOut.ROW, said)] if said else []
            continue
        for column, text in texts:
            if column in hidden and text:
                lost.setdefault(column, []).append(text)
        yield tuple(text for column, text in texts if column not in hidden)
    left_out += [Aside(LeftOut.COLUMN, " ".join(texts)) for texts in lost.values()]


def _hidden_columns(sheet: Worksheet) -> set[int]:
    """Return the numbers of hidden columns; one entry may stand for several of them."""
    spans = (column for column in sheet.column_dimensions.values() if column.hidden)
    last = sheet.max_column
    return {at for span in spans for at in range(span.min or 0, min(span.max or 0, last) + 1)}


def _covered_sideways(sheet: Worksheet) -> set[tuple[int, int]]:
    """Return the cells, as (row, column), that a merge covers to the right of its first column."""
    # Asked once: openpyxl counts the rows and columns of every cell each time.
    last_row, last_column = sheet.max_row, sheet.max_column
    return {
        (row, column)
        for merged in sheet.merged_cells.ranges
        for row in range(merged.min_row, min(merged.max_row, last_row) + 1)
        for column in range(merged.min_col + 1, min(merged.max_col, last_column) + 1)
    }


def _text(cell: Cell | MergedCell) -> str | None:
    if isinstance(cell, MergedCell):
        return None
    return "" if cell.value is None else shown(cell.value, cell.number_format)
