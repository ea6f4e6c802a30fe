"""Excel 97–2003 workbooks (.xls), and those of WPS (.et); older ones as far as xlrd knows them."""

from __future__ import annotations

import io
import struct
from collections import defaultdict
from typing import TYPE_CHECKING

import xlrd

from govreport_gui.importing.excel.records import LockedError, stripped
from govreport_gui.importing.excel.sheets import blocks
from govreport_gui.importing.excel.shown import digits, shown
from govreport_gui.importing.ole import read_streams
from govreport_gui.importing.raw import RawDocument
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from xlrd.book import Book
    from xlrd.sheet import Cell, Sheet

    from govreport_gui.importing.excel.sheets import Row
    from govreport_gui.importing.raw import RawBlock

_OLE = b"\xd0\xcf\x11\xe0"
_LARGEST = 32 * 1024 * 1024
"""Bytes of the stream of cells."""
_MOST_MERGED_ROWS = 1_000_000
"""Rows of all merges of a sheet: merges that do not overlap stay far below."""
_MOST_COLUMNS = 256
"""The format's own limit; a damaged merge may claim more."""


class _Silence(io.TextIOBase):
    """Takes what xlrd would print."""

    def write(self, text: str) -> int:
        """Forget a text."""
        return len(text)


def read(path: Path) -> RawDocument:
    """Read every visible sheet, in order; formulas give the value they were saved with."""
    stream = _stream(path)
    if len(stream) > _LARGEST:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE)
    try:
        return RawDocument(tuple(_blocks(stream)))
    except LockedError as error:
        raise UnreadableFileError(path, ReadFailure.PROTECTED) from error
    except (
        AssertionError,
        LookupError,
        OverflowError,
        TypeError,
        ValueError,
        struct.error,
        xlrd.XLRDError,
    ) as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error


def _stream(path: Path) -> bytes:
    """Return the workbook, out of its container or bare."""
    with path.open("rb") as file:
        if file.read(4) != _OLE:
            return path.read_bytes()
    streams = read_streams(path, "Workbook", "Book")
    return streams.get("Workbook") or streams.get("Book", b"")


def _blocks(stream: bytes) -> Iterator[RawBlock]:
    records = stripped(stream)
    with xlrd.open_workbook(
        file_contents=records.stream,
        encoding_override=records.encoding,
        logfile=_Silence(),
        formatting_info=True,  # without it there are no merges
        on_demand=True,
        ragged_rows=True,
    ) as book:
        for index in range(book.nsheets):
            sheet = book.sheet_by_index(index)
            if not sheet.visibility:
                yield from blocks(_rows(book, sheet))
            book.unload_sheet(index)


def _rows(book: Book, sheet: Sheet) -> Iterator[Row]:
    """Yield the visible rows, all filled up to the width of the sheet."""
    width = min(sheet.ncols, _MOST_COLUMNS)
    covered = _covered(sheet, width)
    blank = ("",) * width
    for place in range(sheet.nrows):
        info = sheet.rowinfo_map.get(place)
        if info is not None and info.hidden:
            continue
        texts: list[str | None] = [_text(book, cell) for cell in sheet.row(place)]
        if any(texts):
            texts += blank[len(texts) :]
            sideways: set[int] = set()
            for first, last, is_top in covered.get(place, ()):
                texts[first] = texts[first] if is_top else None
                sideways.update(range(first + 1, last))
            yield tuple(text for column, text in enumerate(texts) if column not in sideways)
        else:
            yield blank


def _covered(sheet: Sheet, width: int) -> dict[int, list[tuple[int, int, bool]]]:
    """Return the merged stretches of each row, and whether the merge begins in that row."""
    if sum(bottom - top for top, bottom, _, _ in sheet.merged_cells) > _MOST_MERGED_ROWS:
        raise ValueError("merges overlap")
    found = defaultdict(list)
    for top, bottom, first, last in sheet.merged_cells:
        for row in range(top, min(bottom, sheet.nrows) if first < min(last, width) else top):
            found[row].append((first, min(last, width), row == top))
    return found


def _text(book: Book, cell: Cell) -> str:
    match cell.ctype:
        case xlrd.XL_CELL_NUMBER:
            return shown(cell.value, _format(book, cell))
        case xlrd.XL_CELL_DATE:
            return _date(cell.value, book.datemode)
        case xlrd.XL_CELL_BOOLEAN:
            return str(bool(cell.value))
        case xlrd.XL_CELL_ERROR:
            return str(xlrd.error_text_from_code.get(cell.value, "#N/A"))
        case _:
            return str(cell.value)


def _format(book: Book, cell: Cell) -> str:
    """Return the number format of a cell; a damaged file may name none."""
    if not 0 <= (cell.xf_index or 0) < len(book.xf_list):
        return ""
    found = book.format_map.get(book.xf_list[cell.xf_index or 0].format_key)
    return str(found.format_str or "") if found else ""


def _date(value: float, mode: int) -> str:
    """Write a date, or a time of day; what is neither is a number that only looks like one."""
    try:
        moment = xlrd.xldate_as_datetime(value, mode)
    except (OverflowError, ValueError):
        return digits(value)
    return str(moment.time() if value < 1 else moment.isoformat())
