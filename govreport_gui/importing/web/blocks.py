"""Paragraphs and tables of a web page, in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawParagraph
from govreport_gui.importing.site_lines import is_site_line
from govreport_gui.importing.spans import (
    WIDEST,
    SpannedCell,
    TooManyCellsError,
    settled,
    uncovered,
)
from govreport_gui.importing.web.lists import Items
from govreport_gui.importing.web.page import parse, shown
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

    from govreport_gui.importing.raw import RawBlock

_CELLS, _GROUPS = {"td", "th"}, {"thead", "tbody", "tfoot"}
_BLOCKS = {
    *("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "pre"),
    *("section", "article", "main", "header", "footer", "aside", "nav", "address", "center"),
    *("blockquote", "figure", "figcaption", "form", "fieldset", "legend", "hr", "br", "caption"),
    *("td", "th", "tr", "body", "html", "details", "summary", "dir", "menu"),
}
_BLOCK_STYLE = re.compile(r"display\s*:\s*(?:block|flex|table|list-item|grid)", re.IGNORECASE)
_RAISED = {"sup", "sub"}
_DEEPEST_TABLE = 200
"""Tables and cells inside one another."""
_TO_THE_END = 65534
"""Rows: what ``rowspan="0"`` means, within its group; the HTML standard's own limit, too."""
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff"
_BROKEN_LINE = re.compile(rf"(?<=[{_WIDE}])[ \t\f\r]*\n[ \t\f\r\n]*(?=[{_WIDE}])")
"""Between two wide characters a line break of the file is no space (CSS Text, 4.1.3)."""
_SPACE = re.compile(r"[ \t\r\n\f]+")
_TYPED = {"", "text", "number", "tel"}
_FIGURE = re.compile(r"\s*[-+]?[\d,.]+\s*")


def page_blocks(path: Path, data: bytes, charset: str = "") -> tuple[RawBlock, ...]:
    """Return what a page shows; ``charset`` is what something outside the page says of it.

    Raises UnreadableFileError where there is far too much of it, or it is no text.
    """
    root = parse(path, data, charset)
    if root is None:
        return ()
    try:
        blocks = _Page().read(root)
    except TooManyCellsError as error:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "cells") from error
    return tuple(b for b in blocks if not isinstance(b, RawParagraph) or not _is_site(b))


def _is_site(paragraph: RawParagraph) -> bool:
    return is_site_line(paragraph.text)


@dataclass(slots=True)
class _Flow:
    """Text that runs on: the page itself, or the inside of the cell ``element``."""

    element: _Element | None = None
    blocks: list[RawBlock] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    number: str = ""

    def end_paragraph(self) -> None:
        text = _SPACE.sub(" ", _BROKEN_LINE.sub("", "".join(self.pieces))).strip(" ")
        self.pieces.clear()
        if text.strip():
            self.blocks.append(RawParagraph(self.number + text))
            self.number = ""


@dataclass(slots=True)
class _Table:
    """A table being read; a span ends with its group of rows."""

    element: _Element
    groups: list[list[list[SpannedCell]]] = field(default_factory=lambda: [[]])

    def take(self) -> Iterator[RawBlock]:
        """Yield what has been read so far, and begin anew."""
        rows = [row for group in self.groups for row in uncovered(group) if row]
        self.groups = [[]]
        if rows:
            yield from settled(rows)


class _Page:
    """Puts together what the walk through a page meets."""

    def __init__(self) -> None:
        self._flows = [_Flow()]
        self._open: list[_Flow | _Table] = [self._flows[0]]
        self._items = Items()

    def read(self, root: _Element) -> list[RawBlock]:
        for event, element, text in shown(root):
            if event == "open":
                self._begin(element)
            elif event == "close":
                self._end(element)
            else:
                self._text(element, text)
        self._flows[0].end_paragraph()
        return self._flows[0].blocks

    def _begin(self, element: _Element) -> None:
        top = self._open[-1]
        if element.tag in _BLOCKS or _BLOCK_STYLE.search(element.get("style", "")):
            self._flows[-1].end_paragraph()
        if element.tag == "table":
            if len(self._open) > _DEEPEST_TABLE:
                raise TooManyCellsError
            self._stray()
            self._flows[-1].end_paragraph()
            self._open.append(_Table(element))
        elif isinstance(top, _Table) and element.tag in _GROUPS:
            top.groups.append([])
        elif isinstance(top, _Table) and element.tag == "tr":
            top.groups[-1].append([])
        elif isinstance(top, _Table) and element.tag in _CELLS:
            self._flows.append(_Flow(element))
            self._open.append(self._flows[-1])
        else:
            self._inside(element)

    def _inside(self, element: _Element) -> None:
        flow = self._flows[-1]
        if element.tag == "li":
            flow.number = self._items.number(element)
        elif element.tag in _RAISED and flow.element is not None:
            # A note's number must not become a digit of the figure: 10² is not 102.
            last = next((piece for piece in reversed(flow.pieces) if piece.strip()), "")
            if last.rstrip()[-1:].isdecimal() and element.text:
                flow.pieces.append("^")
        elif element.tag == "input" and flow.element is not None:
            value = element.get("value", "")
            typed = element.get("type", "").lower() in _TYPED
            flow.pieces += [value] if typed and _FIGURE.fullmatch(value) else []

    def _end(self, element: _Element) -> None:
        top = self._open[-1]
        if element.tag in _BLOCKS or _BLOCK_STYLE.search(element.get("style", "")):
            self._flows[-1].end_paragraph()
        if top is self._flows[0] or top.element is not element:
            return
        self._open.pop()
        if isinstance(top, _Table):
            self._flows[-1].blocks += top.take()
        else:
            self._flows.pop()
            self._add_cell(element, top)

    def _add_cell(self, element: _Element, flow: _Flow) -> None:
        table = self._open[-1]
        if isinstance(table, _Table):
            columns = min(_span(element, "colspan") or 1, WIDEST)
            rows = min(_span(element, "rowspan"), _TO_THE_END) or _TO_THE_END
            cell = SpannedCell(tuple(flow.blocks), rows, columns)
            group = table.groups[-1]
            if group:
                group[-1].append(cell)
            else:
                group.append([cell])

    def _text(self, element: _Element, text: str) -> None:
        if isinstance(self._open[-1], _Table):
            if not text.strip():
                return
            self._stray()
        if any(above.tag == "pre" for above in (element, *_near(element))):
            for line in text.split("\n"):
                self._flows[-1].pieces.append(line)
                self._flows[-1].end_paragraph()
        else:
            self._flows[-1].pieces.append(text)

    def _stray(self) -> None:
        """Keep the order of the file where something stands in a table but in no cell of it."""
        for table in self._open[self._open.index(self._flows[-1]) + 1 :]:
            if isinstance(table, _Table):
                self._flows[-1].blocks += table.take()


def _near(element: _Element) -> Iterator[_Element]:
    parent = element.getparent()
    if parent is not None:
        yield parent


def _span(element: _Element, name: str) -> int:
    """Return a span, 1 where none is given or it makes no sense."""
    digits = element.get(name, "").strip()[:6]
    return int(digits) if digits.isascii() and digits.isdigit() else 1
