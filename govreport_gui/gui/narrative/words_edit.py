"""What hands do with the words of a text section: insert, copy, paste, loosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from govreport_gui.drafting.pasting import Refused
from govreport_gui.gui.narrative.carrying import packed, refusal, taken, unpacked
from govreport_gui.gui.narrative.lines import characters
from govreport_gui.gui.narrative.tied_edit import TiedEdit
from govreport_gui.model.finding import Passage
from govreport_gui.model.ties import TiedText

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QMouseEvent

    from govreport_gui.model.ties import Tie


class WordsEdit(TiedEdit):
    """Knows where the cursor is in the report, and puts words there."""

    def insert(self, words: TiedText) -> None:
        """Put words in the place of the selection, or at the cursor, as one step of undo."""
        self.finish()
        self._strokes.end()
        cursor = self.textCursor()
        self._inserted = words
        cursor.beginEditBlock()
        cursor.insertText(words.text)
        cursor.endEditBlock()
        self._inserted = None
        self._strokes.end()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def loosen(self, number: int, tie: Tie) -> None:
        """Make plain text of a tied figure, as one step of undo."""
        line = self.lines.texts[number]
        ties = tuple(one for one in line.ties if one != tie)
        self.lines.texts[number] = TiedText(line.text, ties)
        self._look_again([number])
        self._strokes.end()
        self._enter(join=False)

    def place(self) -> tuple[int, int]:
        """Return the line and the unit in it that the cursor is at."""
        return self._place(self.textCursor().position())

    def chosen_paragraphs(self) -> range:
        """Return the numbers of the paragraphs that the selection touches."""
        cursor = self.textCursor()
        first = self._place(cursor.selectionStart())[0]
        last = self._place(cursor.selectionEnd())[0]
        filled = [bool(line.text.strip()) for line in self.lines.texts]
        return range(sum(filled[:first]), sum(filled[: last + 1]))

    def here(self) -> Passage:
        """Return the selected words, or the place of the cursor, as the report counts them."""
        cursor = self.textCursor()
        line, start = self._place(cursor.selectionStart())
        last, end = self._place(cursor.selectionEnd())
        text = self.lines.texts[line].text
        margin, length = len(text) - len(text.lstrip()), len(text.strip())
        places = (characters(text, start), characters(text, end) if last == line else len(text))
        first, behind = (min(max(place - margin, 0), length) for place in places)
        number = sum(bool(one.text.strip()) for one in self.lines.texts[:line])
        return Passage(self._ref.section, number, first, behind)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a paragraph with three clicks, but not its end.

        Qt takes that too: what is typed instead would run into the paragraph below, and a heading
        there would be one no longer.
        """
        before = self.textCursor()
        super().mousePressEvent(event)
        cursor = self.textCursor()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if cursor.hasSelection() and cursor != before and cursor.atBlockStart() and not shift:
            end = cursor.position() - 1
            cursor.setPosition(cursor.anchor())
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the words without their looks; within the report their ties go with them."""
        cursor = self.textCursor()
        places = (self._place(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        return packed(self.lines.part(*places), self._bridge.session)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Refuse files: one that is dropped here is meant for the window, not for the text."""
        return not source.hasUrls() and (super().canInsertFromMimeData(source) or source.hasImage())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words without their looks; say what cannot go into a text."""
        own = unpacked(source, self._bridge.session)
        if own is not None:
            self.insert(own)
            return
        pasted = taken(source)
        if pasted.paragraphs:
            self.insert(TiedText(pasted.text))
        refused = pasted.refused or (frozenset() if pasted.paragraphs else _picture(source))
        if refused:
            self.refused.emit(refusal(refused))


def _picture(source: QMimeData) -> frozenset[Refused]:
    return frozenset({Refused.PICTURE}) if source.hasImage() else frozenset()
