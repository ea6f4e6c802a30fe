"""OpenDocument texts (.odt), as LibreOffice and WPS write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.odf.archive import members
from govreport_gui.importing.odf.names import OFFICE, TABLE, TEXT
from govreport_gui.importing.odf.numbers import Numbers, whole
from govreport_gui.importing.odf.styles import Styles
from govreport_gui.importing.raw import RawDocument, RawParagraph
from govreport_gui.importing.spans import (
    MOST_CELLS,
    WIDEST,
    SpannedCell,
    TooManyCellsError,
    settled,
    uncovered,
)
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

    from govreport_gui.importing.raw import RawBlock

_PARAGRAPHS, _LIST = {TEXT + "p", TEXT + "h"}, TEXT + "list"
_SKIPPED = {
    *(TEXT + name for name in ("tracked-changes", "note", "ruby-text", "hidden-text")),
    *(TEXT + name for name in ("hidden-paragraph", "sequence-decls", "variable-decls")),
    *(TEXT + name for name in ("user-field-decls", "alphabetical-index-mark", "toc-mark")),
    *(OFFICE + name for name in ("annotation", "annotation-end", "forms", "event-listeners")),
}
_DRAWN = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
"""Frames and shapes; text boxes are no text of the report, as in Word files."""
_ROW = TABLE + "table-row"
_CELL = TABLE + "table-cell"
_SPACE = re.compile(r"[ \t\r\n]+")
_MOST_REPEATED = 2000
_MOST_SPACES = 1000
_DEEPEST_LIST = 9


def read(path: Path) -> RawDocument:
    """Read the body of the text."""
    content, styles = members(path, "content.xml", "styles.xml")
    body = None if content is None else content.find(f"{OFFICE}body/{OFFICE}text")
    if content is None or body is None:
        raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT)
    roots = [root for root in (styles, content) if root is not None]
    try:
        return RawDocument(tuple(_Reader(roots).blocks(body, None)))
    except TooManyCellsError as error:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "cells") from error


@dataclass(slots=True)
class _List:
    """The list that paragraphs are in, and the number of the item until it is used."""

    key: int
    style: str
    level: int
    counts: bool = True
    restart: int | None = None


class _Reader:
    """Knows the styles of one file."""

    def __init__(self, roots: list[_Element]) -> None:
        self._numbers, self._styles = Numbers(roots), Styles(roots)
        self._cells = 0

    def blocks(self, element: _Element, item: _List | None) -> Iterator[RawBlock]:
        for child in element:
            if child.tag in _PARAGRAPHS:
                text = self._text(child)
                if not self._styles.is_unseen(child.get(TEXT + "style-name", "")):
                    number = self._number(child, item)
                    yield from map(RawParagraph, (number + text).split("\n"))
            elif child.tag == TABLE + "table":
                yield from self._table(child)
            elif child.tag == _LIST:
                yield from self._list(child, item)
            elif not _is_skipped(child):
                yield from self.blocks(child, item)

    def _number(self, paragraph: _Element, item: _List | None) -> str:
        """Return the number of a heading, or of an item for the first paragraph in it."""
        if item is None:
            return self._numbers.heading(paragraph) if paragraph.tag == TEXT + "h" else ""
        if not item.counts:
            return ""
        item.counts = False
        style = item.style or self._numbers.list_of(paragraph)
        return self._numbers.item(item.key, style, item.level, item.restart)

    def _list(self, box: _Element, outer: _List | None) -> Iterator[RawBlock]:
        style = box.get(TEXT + "style-name") or (outer.style if outer else "")
        level = min(outer.level + 1, _DEEPEST_LIST) if outer else 0
        key = outer.key if outer else self._numbers.key(box, style)
        for child in box:
            counts = child.tag == TEXT + "list-item"
            start = child.get(TEXT + "start-value")
            restart = whole(start, 1, MOST_CELLS) if start else None
            yield from self.blocks(child, _List(key, style, level, counts, restart))

    def _table(self, table: _Element) -> Iterator[RawBlock]:
        rows = [cells for row in _within(table, _ROW) for cells in self._rows(row)]
        filled = [row for row in uncovered(rows) if row]
        if filled:
            yield from settled(filled)

    def _rows(self, row: _Element) -> Iterator[list[SpannedCell]]:
        if row.get(TABLE + "visibility") in ("collapse", "filter"):
            return
        # Cells under spans are listed again as covered ones: the spans tell the same.
        cells = [cell for element in row if element.tag == _CELL for cell in self._cell(element)]
        for _ in range(whole(row.get(TABLE + "number-rows-repeated"), 1, _MOST_REPEATED)):
            self._count(len(cells))
            yield cells

    def _cell(self, cell: _Element) -> list[SpannedCell]:
        rows = max(whole(cell.get(TABLE + "number-rows-spanned"), 1, MOST_CELLS), 1)
        columns = max(whole(cell.get(TABLE + "number-columns-spanned"), 1, WIDEST), 1)
        repeated = whole(cell.get(TABLE + "number-columns-repeated"), 1, _MOST_REPEATED)
        self._count(repeated)
        return [SpannedCell(tuple(self.blocks(cell, None)), rows, columns)] * repeated

    def _count(self, cells: int) -> None:
        self._cells += cells
        if self._cells > MOST_CELLS:
            raise TooManyCellsError

    def _text(self, paragraph: _Element) -> str:
        return "".join(self._pieces(paragraph))

    def _pieces(self, element: _Element) -> Iterator[str]:
        yield _spaced(element.text)
        for child in element:
            if child.tag == TEXT + "s":
                yield " " * whole(child.get(TEXT + "c"), 1, _MOST_SPACES)
            elif child.tag == TEXT + "tab":
                yield "\t"
            elif child.tag == TEXT + "line-break":
                yield "\n"
            elif not _is_skipped(child):
                yield from self._span(child)
            yield _spaced(child.tail)

    def _span(self, element: _Element) -> Iterator[str]:
        style = element.get(TEXT + "style-name", "") if element.tag == TEXT + "span" else ""
        if self._styles.is_unseen(style):
            return
        # A note's number must not become a digit of the figure: 10² is not 102.
        raised = (
            self._styles.is_raised(style)
            and "".join(map(str, element.itertext())).strip().isdecimal()
        )
        if raised:
            yield "^"
        yield from self._pieces(element)


def _is_skipped(element: _Element) -> bool:
    if not isinstance(element.tag, str) or element.tag in _SKIPPED:
        return True
    hidden = element.tag == TEXT + "section" and element.get(TEXT + "display") == "none"
    return hidden or element.tag.startswith(_DRAWN)


def _spaced(text: str | None) -> str:
    """Return a text in which line breaks and indents of the file are only white space."""
    if not text:
        return ""
    return _SPACE.sub(" ", text)


def _within(element: _Element, tag: str) -> Iterator[_Element]:
    """Yield the rows of a table, through groups of rows, not those of tables in its cells."""
    for child in element:
        if child.tag == tag:
            yield child
        elif isinstance(child.tag, str) and child.tag.startswith(TABLE + "table-"):
            yield from _within(child, tag)
