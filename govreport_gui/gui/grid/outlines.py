"""Dashed lines around cells that belong together, such as the operands of a sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPainter

    from govreport_gui.gui.grid.paint import Ruler, Scene
    from govreport_gui.layout import Box

_DASHES = (4, 2.5)
"""Length of dash and gap, in widths of the line."""


def paint_outlines(painter: QPainter, ruler: Ruler, scene: Scene) -> None:
    """Draw a dashed line just inside each unbroken run of outlined cells."""
    width = ruler.frame
    pen = QPen(scene.colours.outline, width)
    pen.setDashPattern(_DASHES)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = ruler.line + width / 2
    for run in runs(scene.outlined):
        first, last = (scene.geometry.rect(box, scene.scrolled) for box in (run[0], run[-1]))
        whole = ruler.edges(first.united(last))
        painter.drawRect(whole.adjusted(inset, inset, ruler.line - inset, ruler.line - inset))


def runs(boxes: Iterable[Box]) -> list[list[Box]]:
    """Join boxes below one another that are equally wide, then what is left beside one another."""
    columns = _joined(sorted(boxes, key=lambda b: (b.column, b.row)), _is_below)
    single = [run[0] for run in columns if len(run) == 1]
    rows = _joined(sorted(single, key=lambda b: (b.row, b.column)), _is_beside)
    return [run for run in columns if len(run) > 1] + rows


def _joined(boxes: list[Box], touching: Callable[[Box, Box], bool]) -> list[list[Box]]:
    found: list[list[Box]] = []
    for box in boxes:
        if found and touching(found[-1][-1], box):
            found[-1].append(box)
        else:
            found.append([box])
    return found


def _is_below(upper: Box, lower: Box) -> bool:
    same = (upper.column, upper.column_span) == (lower.column, lower.column_span)
    return same and upper.row + upper.row_span == lower.row


def _is_beside(left: Box, right: Box) -> bool:
    same = (left.row, left.row_span) == (right.row, right.row_span)
    return same and left.column + left.column_span == right.column
