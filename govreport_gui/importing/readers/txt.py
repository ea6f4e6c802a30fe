"""Plain text, as copied from a web page or saved by a converter.

Tables come in three shapes: rows of tab-separated cells; one cell to a line, each line starting
with a tab, rows parted by blank lines, a second paragraph of a cell on a line without tab; and
rows of cells between pipes. Everything else is paragraphs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.importing.labels import is_note_line
from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from govreport_gui.importing.raw import RawBlock, RawRow

_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_MOSTLY = 20
"""So many zero bytes at odd places among the first hundred tell UTF-16 without its mark."""
_LINE = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_PIPES = str.maketrans("│┃║｜", "||||")
_FRAME = "─━═┄┈╌┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╔╗╚╝╠╣╦╩╬"
_RULE = re.compile(rf"[\s|:+\-—={_FRAME}]*")
_DRAWN = re.compile(r"[│┃║｜].*[│┃║｜]")
_STROKE = re.compile(rf"[{_FRAME}]|[-—=]{{3}}|\+[-=]|:-|-:")
_ENDS_CELLS = re.compile(r"\t|。\s*$|^\s*[一二三四五六]、")
"""A line that cannot be the second paragraph of a cell: another row, a sentence, a heading."""
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read(path: Path) -> RawDocument:
    """Read a text file in UTF-8, UTF-16 (with mark) or GB18030."""
    return RawDocument(tuple(blocks(_decode(path, path.read_bytes()))))


def blocks(text: str) -> Iterator[RawBlock]:
    """Yield the paragraphs and tables of a text."""
    lines = [line.translate(_PIPES) if _DRAWN.search(line) else line for line in _LINE.split(text)]
    at = 0
    while at < len(lines):
        take = _cell_table if _is_cell(lines[at]) else _row_table
        rows, end = take(lines, at)
        if rows and _is_table(rows):
            yield RawTable(tuple(rows))
        else:
            end = max(end, at + 1)
            yield from map(RawParagraph, lines[at:end])
        at = end


def _is_table(rows: Sequence[RawRow]) -> bool:
    """Tell a table from prose with tabs: tables have several rows, and no sentences for cells."""
    several = len(rows) > 1 and max(map(len, rows)) > 1
    return several and not any(cell.rstrip().endswith("。") for row in rows for cell in row)


def _decode(path: Path, data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if data[1:200:2].count(0) > _MOSTLY:
        return data.decode("utf-16-le", errors="replace")
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
        elif row and line.strip() and not _ENDS_CELLS.search(line) and not _is_note(lines, at):
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


def _is_note(lines: Sequence[str], at: int) -> bool:
    """Tell whether a line explains the table above; what cells follow is a part of one of them."""
    return is_note_line(lines[at]) and not any(map(_is_cell, lines[at + 1 : at + 2]))


def _row_table(lines: Sequence[str], at: int) -> tuple[list[RawRow], int]:
    """Read rows of cells between tabs or pipes; blank lines inside do not end the table."""
    rows: list[RawRow] = []
    end = at
    while at < len(lines):
        row = _row(lines[at], within="|" in lines[at - 1] and bool(rows))
        if row is not None:
            rows.append(row)
            end = at + 1
        elif lines[at].strip() and not (rows and _is_rule(lines[at])):
            break
        at += 1
    return rows, end


def _row(line: str, *, within: bool) -> RawRow | None:
    """Return the cells of a line, None when it has none; ``within`` a table one pipe is enough.

    Only the outermost pipes are the table's border: more of them are blank cells.
    """
    if "\t" in line and not _is_cell(line):
        return tuple(line.split("\t"))
    if line.count("|") > (0 if within else 1) and not _is_rule(line):
        return tuple(map(str.strip, line.strip().removeprefix("|").removesuffix("|").split("|")))
    return None


def _is_rule(line: str) -> bool:
    """Tell whether a line only draws a border; a dash or two in each cell are values."""
    return _RULE.fullmatch(line) is not None and _STROKE.search(line) is not None
