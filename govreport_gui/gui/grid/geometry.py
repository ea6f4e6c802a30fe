"""How wide and how high: the printed table fitted to the window, in logical pixels."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QStaticText, QTextOption

from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFont

    from govreport_gui.layout import Box, Layout

MARGIN = 6
"""Free space around the table, as around a printed one."""

_NARROWEST, _WIDEST = 54, 125
"""The table's width lies between so many characters; below, it scrolls."""
_FEW = 7
"""A table of few columns needs only so many characters for each."""
_MOST_FROZEN = 0.6
"""Heads and stub stand still as long as they leave this much of the view to scroll."""
_MOST_STUB, _LEAST_STUB = 0.55, 19
"""Where the table scrolls across, the stub takes this much of the view, or so many characters."""
_SLIM = 0.75
"""Height of last year's line, in lines."""
_PADDING = 0.3
"""Free space left and right of a text, in characters."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where the grid lines run. Rows and columns before the frozen ones never scroll.

    ``texts`` holds the printed texts, wrapped; ``second_line`` is the height that each field keeps
    for last year's value, 0 while that is not shown.
    """

    xs: tuple[int, ...]
    ys: tuple[int, ...]
    frozen_rows: int
    frozen_columns: int
    padding: int
    texts: Mapping[Box, QStaticText]
    second_line: int

    @property
    def frozen(self) -> QPoint:
        """The first pixel that scrolls, right of the stub and below the heads."""
        x = self.xs[self.frozen_columns] if self.frozen_columns else 0
        return QPoint(x, self.ys[self.frozen_rows] if self.frozen_rows else 0)

    @property
    def width(self) -> int:
        """The width of everything."""
        return self.xs[-1] + MARGIN

    @property
    def height(self) -> int:
        """The height of everything."""
        return self.ys[-1] + MARGIN

    def rect(self, box: Box, scrolled: QPoint) -> QRect:
        """Return where a box stands in the view: from its left and top line to the next lines."""
        right, bottom = box.column + box.column_span, box.row + box.row_span
        x, y = scrolled.x(), scrolled.y()
        left = self.xs[box.column] - (x if box.column >= self.frozen_columns else 0)
        top = self.ys[box.row] - (y if box.row >= self.frozen_rows else 0)
        end = self.xs[right] - (x if right > self.frozen_columns else 0)
        low = self.ys[bottom] - (y if bottom > self.frozen_rows else 0)
        return QRect(left, top, end - left, low - top)

    def place(self, point: QPoint, scrolled: QPoint) -> tuple[int, int]:
        """Return the grid row and column under a point, the nearest where there is none."""
        x, y, frozen = point.x(), point.y(), self.frozen
        x += scrolled.x() if x >= frozen.x() else 0
        y += scrolled.y() if y >= frozen.y() else 0
        return _between(self.ys, y), _between(self.xs, x)


def measured(layout: Layout, font: QFont, view: QRect, *, second_line: bool) -> Geometry:
    """Fit a table to a view; ``second_line`` makes room for last year's values."""
    em = QFontMetricsF(font).horizontalAdvance("国")
    padding = max(2, round(em * _PADDING))
    xs = _columns(layout, em, view.width())
    printed = [box for box in layout.boxes if box.part is not Part.FIELD]
    texts = {box: _wrapped(box, font, _width(box, xs) - 2 * padding) for box in printed}
    slim = round(_line(font) * _SLIM) if second_line else 0
    ys = _rows(layout, texts, _line(font) + padding, slim)
    frozen_rows, frozen_columns = layout.head_rows, layout.stub_columns
    if ys[frozen_rows] > view.height() * _MOST_FROZEN:
        frozen_rows = 0
    if xs[frozen_columns] > view.width() * _MOST_FROZEN:
        frozen_columns = 0
    return Geometry(xs, ys, frozen_rows, frozen_columns, padding, texts, slim)


def _columns(layout: Layout, em: float, view: int) -> tuple[int, ...]:
    """Fit the columns to the view; what has to scroll leaves its stub no more than it needs."""
    room, widths = view - 2 * MARGIN, layout.widths
    narrowest = min(_NARROWEST, _FEW * layout.columns)
    total = max(narrowest * em, min(room, _WIDEST * em))
    left = MARGIN + max(0, (room - total) / 2)
    part = total / sum(widths)
    stub = part * sum(widths[: layout.stub_columns])
    most = stub if total <= room else min(stub, max(_MOST_STUB * room, _LEAST_STUB * em))
    edges = (part * edge for edge in accumulate(widths, initial=0))
    spared = stub - most
    return tuple(
        round(left + (edge - spared if edge >= stub else edge * most / stub)) for edge in edges
    )


def _rows(
    layout: Layout, texts: Mapping[Box, QStaticText], base: int, slim: int
) -> tuple[int, ...]:
    """Make every row high enough, first for texts in one row, then for those over several."""
    heights = [base] * layout.rows
    for row in {box.row for box in layout.boxes if box.part is Part.FIELD}:
        heights[row] += slim
    for box, text in sorted(texts.items(), key=lambda item: item[0].row_span):
        rows = range(box.row, box.row + box.row_span)
        lacking = text.size().height() + base * _PADDING / 2 - sum(heights[row] for row in rows)
        for row in rows if lacking > 0 else ():
            heights[row] += -(-int(lacking + 1) // len(rows))
    return tuple(accumulate(heights, initial=MARGIN))


def _wrapped(box: Box, font: QFont, width: int) -> QStaticText:
    leaf = box.part is Part.STUB and box.row_span == 1
    text = QStaticText(box.text)
    text.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft if leaf else Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setTextOption(option)
    _set_width(text, font, width)
    if not leaf:
        _balance(text, font, width)
    return text


def _balance(text: QStaticText, font: QFont, width: int) -> None:
    """End the first line at a comma, or make all about equally long: no character stands alone."""
    height, narrow, wide = text.size().height(), width // 2, width
    start = QFontMetricsF(font).horizontalAdvance(text.text().partition("，")[0] + "，")
    if narrow < start < width:
        _set_width(text, font, int(start) + 1)
        if text.size().height() == height:
            return
    while wide - narrow > 1:
        middle = (narrow + wide) // 2
        _set_width(text, font, middle)
        if text.size().height() > height:
            narrow = middle
        else:
            wide = middle
    _set_width(text, font, wide)


def _set_width(text: QStaticText, font: QFont, width: int) -> None:
    text.setTextWidth(max(1, width))
    text.prepare(font=font)


def _line(font: QFont) -> int:
    """Return the height of a line of Chinese, whose font is often another one."""
    text = QStaticText("国0")
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.prepare(font=font)
    return -(-int(text.size().height() * 10) // 10)


def _width(box: Box, xs: Sequence[int]) -> int:
    return xs[box.column + box.column_span] - xs[box.column]


def _between(edges: Sequence[int], value: int) -> int:
    return min(max(bisect_right(edges, value) - 1, 0), len(edges) - 2)
