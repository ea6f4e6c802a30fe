"""The margin of a text: which paragraphs are last year's, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen

from govreport_gui.drafting.carried import same_as_last_year
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock

    from govreport_gui.gui.narrative.tied_edit import TiedEdit
    from govreport_gui.model.report import Report

_GAP = 6.0
"""Pixels between the bar, its words and the text."""
_SMALL = 0.72
"""Size of the words in the margin, of the text's."""
_BAR = 3.0


class Margin:
    """Marks paragraphs at their left: a quiet bar, and words that say what it means."""

    def __init__(self, editor: TiedEdit) -> None:
        """Mark nothing yet."""
        self._editor = editor
        self._same: frozenset[int] = frozenset()
        self._font = QFont()

    @property
    def words(self) -> str:
        """What the bar means."""
        return translate("NarrativeEditor", "as last year")

    def width(self, font: QFont) -> float:
        """Return how wide the margin must be beside text of a font."""
        self._font = QFont(font)
        self._font.setPointSizeF(font.pointSizeF() * _SMALL)
        return _BAR + 3 * _GAP + QFontMetricsF(self._font).horizontalAdvance(self.words)

    def look(self, report: Report) -> None:
        """Find the paragraphs anew."""
        same = same_as_last_year(report, self._editor.section)
        numbers = [n for n, line in enumerate(self._editor.lines.texts) if line.text.strip()]
        found = frozenset(numbers[paragraph] for paragraph in same if paragraph < len(numbers))
        if found != self._same:
            self._same = found
            self._editor.viewport().update()

    def is_same(self, line: int) -> bool:
        """Tell whether a line is last year's."""
        return line in self._same

    def paint(self) -> None:
        """Paint beside what can be seen."""
        if not self._same:
            return
        painter = QPainter(self._editor.viewport())
        colour = self._editor.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setFont(self._font)
        for block, rect in self._seen():
            if block.blockNumber() in self._same:
                painter.fillRect(QRectF(_GAP, rect.top() + 2, _BAR, rect.height() - 8), colour)
                painter.setPen(QPen(colour))
                line = block.layout().lineAt(0)
                middle = rect.top() + line.y() + line.height() / 2
                half = QFontMetricsF(self._font).height() / 2
                at = QRectF(
                    QPointF(2 * _GAP + _BAR, middle - half),
                    QPointF(rect.left() + 999, middle + half),
                )
                painter.drawText(at, Qt.AlignmentFlag.AlignLeft, self.words)
        painter.end()

    def _seen(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        editor = self._editor
        layout, scrolled = editor.document().documentLayout(), editor.verticalScrollBar().value()
        block = editor.cursorForPosition(editor.viewport().rect().topLeft()).block()
        while block.isValid():
            rect = layout.blockBoundingRect(block).translated(0, -scrolled)
            if rect.top() > editor.viewport().height():
                return
            yield block, rect
            block = block.next()
