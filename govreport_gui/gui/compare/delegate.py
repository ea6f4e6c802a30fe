"""Paints a paragraph of the comparison, with the words that differ marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize
from PySide6.QtGui import QPalette, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from govreport_gui.gui.compare.looks import bold, looks
from govreport_gui.gui.compare.model import LAST, MARK, ROW
from govreport_gui.gui.compare.rows import Kind, differing
from govreport_gui.gui.grid.colours import blend
from govreport_gui.gui.narrative.passages import utf16

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont, QPainter

    from govreport_gui.gui.compare.looks import Looks
    from govreport_gui.gui.compare.rows import Row, Spans

Index = QModelIndex | QPersistentModelIndex

MARGIN = 6
_GROUP = QPalette.ColorGroup.Active
"""The line that the keys work on is marked alike wherever the focus is."""
"""Pixels around the words."""
SPACING = 1.25
"""Height of a line, of the font's own."""


class CompareDelegate(QStyledItemDelegate):
    """The table tells it where; what is unchanged is painted calmly."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one side of a row, its mark, or a heading."""
        row: Row = index.data(ROW)
        rect, palette = option.rect, option.palette  # type: ignore[attr-defined] # fields of the struct
        found = looks(palette)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, self._background(option, row, found))
        painter.setPen(found.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if _is_held(option):
            painter.setPen(QPen(palette.color(_GROUP, QPalette.ColorRole.Highlight), 2))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            painter.setPen(found.line)
        if index.column() == LAST:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(found.calm if row.is_calm else found.text)
        words = str(index.data() or "")
        font = font_of(row, option.font)  # type: ignore[attr-defined] # as above
        layout = laid_out(words, font, rect.width() - 2 * MARGIN, _formats(row, index, found))
        layout.draw(painter, QPointF(rect.topLeft()) + QPointF(MARGIN, MARGIN))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of one line: the table works out the heights."""
        del index
        return QSize(0, option.fontMetrics.height() + 2 * MARGIN)  # type: ignore[attr-defined]

    def _background(self, option: QStyleOptionViewItem, row: Row, found: Looks) -> object:
        palette, state = option.palette, option.state  # type: ignore[attr-defined] # as above
        role = QPalette.ColorRole
        base = found.heading if row.kind is Kind.HEADING else palette.color(role.Base)
        if state & QStyle.StateFlag.State_Selected:
            return blend(base, palette.color(_GROUP, role.Highlight), 0.16)
        return base


def _is_held(option: QStyleOptionViewItem) -> bool:
    """Tell whether a row is the one that the keys work on now."""
    widget, state = option.widget, option.state  # type: ignore[attr-defined] # fields of the struct
    return bool(state & QStyle.StateFlag.State_Selected) and widget.hasFocus()


def font_of(row: Row, font: QFont) -> QFont:
    """Return the font of a row: headings are bold."""
    return bold(font) if row.kind is Kind.HEADING else font


def laid_out(
    words: str, font: QFont, width: float, formats: list[QTextLayout.FormatRange] | None = None
) -> QTextLayout:
    """Break words into lines of a width in pixels."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height() * SPACING
    layout.endLayout()
    return layout


def height_of(layout: QTextLayout) -> int:
    """Return the height of words that are laid out, margins included, in pixels."""
    count = layout.lineCount()
    last = layout.lineAt(count - 1)
    return round(last.y() + last.height() * SPACING) + 2 * MARGIN


def _formats(row: Row, index: Index, found: Looks) -> list[QTextLayout.FormatRange]:
    """Return the marks of one side: struck out what went, underlined what came."""
    if index.column() == MARK or not row.is_difference:
        return []
    before, after = differing(row)
    if index.column() == LAST:
        return list(formatted(row.last, before, found.gone))
    return list(formatted(row.this, after, found.new))


def formatted(words: str, spans: Spans, look: QTextCharFormat) -> Iterable[QTextLayout.FormatRange]:
    """Yield the ranges that give some characters of words a look."""
    for start, end in spans:
        made = QTextLayout.FormatRange()
        # Fields of the struct, which the stubs leave out.
        made.start = utf16(words[:start])  # type: ignore[attr-defined]
        made.length = utf16(words[start:end])  # type: ignore[attr-defined]
        made.format = look  # type: ignore[attr-defined]
        yield made
