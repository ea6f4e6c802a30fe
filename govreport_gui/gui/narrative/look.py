"""How a text section looks while it is written: as it prints, and with its ties to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat

from govreport_gui.gui.narrative.faces import PLAIN, Faces
from govreport_gui.gui.narrative.lines import utf16
from govreport_gui.model.outline import Level, heading_mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from govreport_gui.gui.narrative.lines import Lines
    from govreport_gui.model.ties import TiedText

_TINT = 38
"""Opacity of the colour behind a tied figure, of 255."""


class Look(QSyntaxHighlighter):
    """Sets headings in their face and lays a calm field behind tied figures.

    The text itself knows nothing of it: it stays plain.
    """

    def __init__(self, editor: QTextEdit, lines: Lines) -> None:
        """Show lines in an editor's document."""
        super().__init__(editor.document())
        self._editor, self._faces = editor, PLAIN
        self._font, self._tint = QFont(editor.font()), QColor()
        self.lines = lines

    def take(self, faces: Faces, font: QFont) -> None:
        """Show everything in other faces, at the size of a font."""
        self._faces, self._font = faces, QFont(font)
        tint = self._editor.palette().color(
            QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight
        )
        tint.setAlpha(_TINT)
        self._tint = tint
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Show one line."""
        number = self.currentBlock().blockNumber()
        line = self.lines.texts[number] if number < len(self.lines.texts) else None
        # In the middle of a change the document may be ahead of the lines.
        if line is None or line.text != text:
            return
        self._show_heading(text)
        self._show_ties(line)

    def _show_heading(self, text: str) -> None:
        mark = heading_mark(text)
        if mark is None:
            return
        if mark.level is Level.TOP:
            self._set(0, text, self._format(self._faces.top, bold=not self._faces.top))
        elif mark.level is Level.LEAD:
            lead = self._format(self._faces.lead, bold=not self._faces.tells_leads)
            self._set(0, text[: _lead_end(text)], lead)
        else:
            self._set(0, text[: mark.end], self._format((), bold=True))

    def _show_ties(self, line: TiedText) -> None:
        for one in line.ties:
            start, words = utf16(line.text[: one.start]), line.text[one.start : one.end]
            for place in range(start, start + utf16(words)):
                look = self.format(place)
                look.setBackground(self._tint)
                self.setFormat(place, 1, look)

    def _set(self, start: int, words: str, look: QTextCharFormat) -> None:
        self.setFormat(start, utf16(words), look)

    def _format(self, families: tuple[str, ...], *, bold: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        if families:
            look.setFontFamilies([*families, *self._font.families()])
        if bold:
            look.setFontWeight(QFont.Weight.Bold)
        return look


def _lead_end(text: str) -> int:
    """Return where the words end that are set as a heading at the start of a paragraph."""
    # Loaded with the first heading that is shown: the window opens sooner without it.
    from govreport_gui.exporting.document import Paragraph  # noqa: PLC0415

    return len(Paragraph(text, Level.LEAD).lead)
