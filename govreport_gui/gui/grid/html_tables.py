"""Tables in the HTML that office programs and browsers put on the clipboard."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 4_000_000
"""Characters; Word needs some hundred thousand for the largest table of the form."""
_MOST_CELLS = 20_000
_WIDEST = 1000
"""The HTML standard's own limit for ``colspan``."""
_BREAKS = frozenset({"br", "p", "div", "li"})
_MUTE = frozenset({"style", "script"})
_RAISED = frozenset({"sup", "sub"})
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)

Attributes = list[tuple[str, str | None]]
Line = tuple[str | None, ...]


def read_tables(html: str) -> tuple[Line, ...]:
    """Return the rows of all tables; empty where there is none, or far too much of it.

    A cell that a span covers is None, but where the span comes from a row above its first cell is
    blank. Tables inside tables are left out.
    """
    if len(html) > _LONGEST:
        return ()
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:
        # The parser's own answer to a declaration that it does not know, such as <![x]>.
        return ()
    return () if reader.cells > _MOST_CELLS else tuple(map(tuple, reader.rows))


class _Reader(HTMLParser):
    """Collects rows; it closes cells and rows by itself, as HTML lets writers leave them open."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str | None]] = []
        self.cells = 0
        self._depth = 0
        self._row: list[str | None] | None = None
        self._row_hidden = False
        self._text: list[str] | None = None
        self._span = (1, 1)
        self._mute = 0
        self._below: dict[int, tuple[int, int]] = {}

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        self._depth += tag == "table"
        self._mute += tag in _MUTE
        if self._depth != 1 or self.cells > _MOST_CELLS:
            return
        if tag == "tr":
            self._end_row()
            self._row, self._row_hidden = [], _is_hidden(attrs)
        elif tag in ("td", "th"):
            self._begin_cell(attrs)
        elif self._text is not None:
            # A note's number must not become a digit of the figure: 10² is not 102.
            self._text.append("\n" if tag in _BREAKS else "^" if tag in _RAISED else "")

    def handle_endtag(self, tag: str) -> None:
        self._mute -= tag in _MUTE and self._mute > 0
        if self._depth == 1:
            if tag in ("td", "th"):
                self._end_cell()
            elif tag == "tr":
                self._end_row()
            elif tag == "table":
                self._end_row()
                self._below = {}
            elif tag in _BREAKS and self._text is not None:
                self._text.append("\n")
        self._depth -= tag == "table" and self._depth > 0

    def handle_data(self, data: str) -> None:
        if self._depth == 1 and self._text is not None and not self._mute:
            self._text.append(data)

    def close(self) -> None:
        super().close()
        self._end_row()

    def _begin_cell(self, attributes: Attributes) -> None:
        self._end_cell()
        if self._row is None:
            self._row = []
        if not _is_hidden(attributes):
            named = dict(attributes)
            self._span = _number(named.get("rowspan")), _number(named.get("colspan"))
            self._text = []

    def _end_cell(self) -> None:
        if self._text is None or self._row is None:
            return
        self._cover(self._row)
        rows, columns = self._span
        if rows > 1:
            self._below[len(self._row)] = rows, columns
        self._row += [" ".join("".join(self._text).split()), *[None] * (columns - 1)]
        self.cells += columns
        self._text = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is None:
            return
        while any(column >= len(self._row) for column in self._below):
            before = len(self._row)
            self._cover(self._row)
            if len(self._row) == before:
                self._row.append("")
        if not self._row_hidden:
            self.rows.append(self._row)
        left = {at: (rows - 1, columns) for at, (rows, columns) in self._below.items()}
        self._below = {at: span for at, span in left.items() if span[0] > 0}
        self._row = None

    def _cover(self, row: list[str | None]) -> None:
        """Fill the places that spans from rows above cover."""
        while len(row) in self._below:
            columns = self._below[len(row)][1]
            self.cells += columns
            row += ["", *[None] * (columns - 1)]


def _is_hidden(attributes: Attributes) -> bool:
    """Tell whether a part is not shown: Excel adds such a row after cells that do not align."""
    return any(name == "style" and _HIDDEN.search(value or "") for name, value in attributes)


def _number(span: str | None) -> int:
    digits = (span or "").strip()
    return min(max(int(digits), 1), _WIDEST) if digits.isascii() and digits.isdigit() else 1


def without_covered(line: Sequence[str | None]) -> tuple[str, ...]:
    """Return the cells that are there to be seen, and blanks under a span from above."""
    return tuple(cell for cell in line if cell is not None)
