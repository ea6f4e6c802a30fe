"""What a file says as a rich text, and where in that text each place of the file stands."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from govreport_gui.gui.review.row_spans import row_spans
from govreport_gui.gui.translation import translate
from govreport_gui.importing.raw import Place, RawParagraph, RawTable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from PySide6.QtGui import QColor, QTextDocument, QTextTable

    from govreport_gui.importing.raw import RawDocument, RawRow

_MOST_ROWS = 200
"""Rows of one table that are shown without need, and paragraphs beyond those of the report."""
_MOST_BLOCKS = 2000
_LONGEST = 4000
"""Characters of one paragraph or cell."""
_WIDEST = 40
"""Columns; the form has 15 at most."""
_GAP = 5.0
"""Pixels between paragraphs."""
_PADDING = 3.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a place is painted: its ground, and a line beneath the words that needs no colour."""

    ground: QColor
    line: QTextCharFormat.UnderlineStyle = QTextCharFormat.UnderlineStyle.NoUnderline


class SourceText:
    """Fills a document with a file's text; ``looks`` says which places are painted."""

    def __init__(
        self,
        document: QTextDocument,
        raw: RawDocument,
        looks: Mapping[Place, Look],
        frame: QColor,
    ) -> None:
        """Write everything, at once."""
        self._looks, self._frame = looks, frame
        self._spans: dict[Place, tuple[int, int]] = {}
        self._texts: dict[Place, str] = {}
        self._cursor = QTextCursor(document)
        self._is_first = True
        self._cursor.beginEditBlock()
        self._write(raw)
        self._cursor.endEditBlock()
        self._order = sorted((span, place) for place, span in self._spans.items())
        self._starts = [span[0] for span, _ in self._order]

    def span(self, place: Place) -> tuple[int, int] | None:
        """Return where a place begins and ends; a table as a whole begins at its first cell."""
        if place.row < 0 and place not in self._spans:
            cells = (span for other, span in self._spans.items() if other.block == place.block)
            return next(cells, None)
        return self._spans.get(place)

    def place_at(self, position: int) -> Place | None:
        """Return the paragraph or cell at a character, None between them."""
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return None
        (_, end), place = self._order[at]
        return place if position <= end else None

    def text(self, place: Place) -> str:
        """Return what stands in a place."""
        return self._texts.get(place, "")

    def after(self, place: Place) -> Place | None:
        """Return the next cell of a row, None behind its last one; in flat text the next line."""
        following = Place(place.block, place.row, place.cell + 1)
        if place.row < 0:
            following = Place(place.block + 1)
        return following if following in self._spans else None

    def _write(self, raw: RawDocument) -> None:
        wanted = {place.block for place in self._looks}
        left_out = 0
        for index, block in enumerate(raw.blocks):
            if index >= _MOST_BLOCKS and index not in wanted:
                left_out += 1
            elif isinstance(block, RawTable):
                self._write_table(index, block.rows)
            elif block.text.strip():
                self._write_paragraph(index, block)
        if left_out:
            template = translate("Review", "… {n} more paragraphs and tables are not shown.")
            self._begin()
            self._cursor.insertText(template.format(n=left_out))

    def _begin(self) -> None:
        """Begin a paragraph."""
        layout, plain = QTextBlockFormat(), QTextCharFormat()
        layout.setBottomMargin(_GAP)
        if self._is_first:
            self._cursor.setBlockFormat(layout)
        else:
            self._cursor.insertBlock(layout, plain)
        self._is_first = False

    def _write_paragraph(self, index: int, block: RawParagraph) -> None:
        self._begin()
        self._put(Place(index), block.text.strip())

    def _put(self, place: Place, text: str) -> None:
        """Write the text of a place where the cursor is."""
        start = self._cursor.position()
        look = self._looks.get(place)
        form = QTextCharFormat()
        if look is not None:
            form.setUnderlineStyle(look.line)
            if place.row < 0:
                form.setBackground(look.ground)
        self._cursor.insertText(text[:_LONGEST], form)
        self._spans[place] = (start, self._cursor.position())
        self._texts[place] = text

    def _write_table(self, index: int, rows: Sequence[RawRow]) -> None:
        shown = list(_shown(index, rows, self._looks))
        width = min(_WIDEST, max((len(rows[number]) for number in shown), default=0))
        if not width:
            return
        self._begin()
        table = self._cursor.insertTable(len(shown), width, self._table_format())
        spans = row_spans([rows[number] for number in shown], width)
        for at, number in enumerate(shown):
            self._write_row(table, at, Place(index, number), rows[number], spans[at])
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        if len(shown) < len(rows):
            template = translate("Review", "… {n} more rows are not shown.")
            self._cursor.insertText(template.format(n=len(rows) - len(shown)))

    def _write_row(
        self, table: QTextTable, at: int, place: Place, row: RawRow, spans: Sequence[int]
    ) -> None:
        column = 0
        for number, span in enumerate(spans):
            if span > 1:
                table.mergeCells(at, column, 1, span)
            self._cursor = table.cellAt(at, column).firstCursorPosition()
            here = Place(place.block, place.row, number)
            self._put(here, " ".join(row[number].split()))
            self._paint(table, at, column, self._looks.get(here))
            column += span

    def _paint(self, table: QTextTable, row: int, column: int, look: Look | None) -> None:
        if look is not None:
            cell = table.cellAt(row, column)
            form = cell.format()
            form.setBackground(QBrush(look.ground))
            cell.setFormat(form)

    def _table_format(self) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(self._frame))
        form.setBorderCollapse(True)
        form.setCellSpacing(0)
        form.setCellPadding(_PADDING)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 99))
        form.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return form


def _shown(index: int, rows: Sequence[RawRow], looks: Collection[Place]) -> Iterator[int]:
    """Yield the first rows of a table, and every later one that something was found in."""
    wanted = {place.row for place in looks if place.block == index}
    for number, row in enumerate(rows):
        if row and (number < _MOST_ROWS or number in wanted):
            yield number
