"""Plain text, as copied from a web page or saved by a converter.

Tables come in three shapes: rows of tab-separated cells; one cell to a line, each line starting
with a tab, rows parted by blank lines, a second paragraph of a cell on a line without tab; and
rows of cells between pipes. Everything else is paragraphs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from govreport_gui.importing.raw import RawBlock, RawRow

_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_LINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_RULE = re.compile(r"[\s|:+\-—=]*")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read(path: Path) -> RawDocument:
    """Read a text file in UTF-8, UTF-16 (with mark) or GB18030."""
    return RawDocument(tuple(blocks(_decode(path, path.read_bytes()))))


def blocks(text: str) -> Iterator[RawBlock]:
    """Yield the paragraphs and tables of a text."""
    lines = _LINE.split(text)
    at = 0
    while at < len(lines):
        take = _cell_table if _is_cell(lines[at]) else _row_table
        rows, end = take(lines, at)
        if rows:
            yield RawTable(tuple(rows))
        else:
            yield RawParagraph(lines[at])
            end = at + 1
        at = end


def _decode(path: Path, data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _UNPRINTABLE.search(text):
            return text
    raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT)


def _is_cell(line: str) -> bool:
    """Tell whether a line is one cell: a leading tab and no other."""
    return line.startswith("\t") and "\t" not in line[1:]


def _cell_table(lines: Sequence[str], at: int) -> tuple[list[RawRow], int]:
    """Read cells, one to a line, up to the first line that belongs to no cell."""
    rows: list[RawRow] = []
    row: list[str] = []
    while at < len(lines):
        line = lines[at]
        if _is_cell(line):
            row.append(line[1:])
        elif row and line.strip() and "\t" not in line:
            row[-1] += line
        elif row and not line.strip():
            rows.append(tuple(row))
            row = []
        else:
            break
        at += 1
    if row:
        rows.append(tuple(row))
    return rows, at


def _row_table(lines: Sequence[str], at: int) -> tuple[list[RawRow], int]:
    """Read rows of cells between tabs or pipes; blank lines inside do not end the table."""
    rows: list[RawRow] = []
    end = at
    while at < len(lines):
        row = _row(lines[at])
        if row is not None:
            rows.append(row)
            end = at + 1
        elif lines[at].strip() and not (rows and "|" in lines[at] and _RULE.fullmatch(lines[at])):
            break
        at += 1
    return rows, end


def _row(line: str) -> RawRow | None:
    """Return the cells of a line, None when it has none."""
    if "\t" in line and not _is_cell(line):
        return tuple(line.split("\t"))
    if line.count("|") > 1 and not _RULE.fullmatch(line):
        return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))
    return None
