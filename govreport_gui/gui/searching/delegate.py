"""Paints a hit in its words: bold, and while replacing struck out before what takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF
from PySide6.QtGui import QFont, QPalette, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from govreport_gui.gui.compare.delegate import formatted, laid_out
from govreport_gui.gui.compare.looks import looks
from govreport_gui.gui.searching.model import LINE

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextLayout

    from govreport_gui.gui.searching.lines import Line

_MARGIN = 3
_ENDLESS = 100_000


class HitDelegate(QStyledItemDelegate):
    """Paints the column of the words."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line of text, cut off where the column ends."""
        line: Line = index.data(LINE)
        rect, palette = option.rect, option.palette  # type: ignore[attr-defined] # fields of the struct
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        role = QPalette.ColorRole
        painter.save()
        painter.setClipRect(rect)
        if chosen:
            painter.fillRect(rect, palette.brush(role.Highlight))
        painter.setPen(palette.color(role.HighlightedText if chosen else role.Text))
        words, formats = _pieces(line, palette, chosen=chosen)
        layout = laid_out(words, option.font, _ENDLESS, formats)  # type: ignore[attr-defined]
        top = (rect.height() - layout.lineAt(0).height()) / 2
        layout.draw(painter, QPointF(rect.left() + _MARGIN, rect.top() + top))
        painter.restore()


def _pieces(
    line: Line, palette: QPalette, *, chosen: bool
) -> tuple[str, list[QTextLayout.FormatRange]]:
    """Return the words and their looks; on the selection's own colour only lines mark them."""
    found = looks(palette)
    old, new = QTextCharFormat(found.gone), QTextCharFormat(found.new)
    old.setFontStrikeOut(line.new is not None)
    old.setFontWeight(QFont.Weight.Bold)
    if chosen:
        old.clearBackground()
        new.clearBackground()
    start = len(line.before)
    middle = start + len(line.hit.words)
    end = middle + len(line.new or "")
    words = f"{line.before}{line.hit.words}{line.new or ''}{line.after}"
    return words, [
        *formatted(words, ((start, middle),), old),
        *formatted(words, ((middle, end),), new),
    ]
