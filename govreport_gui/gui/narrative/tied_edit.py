"""An edit of one text section: shows what the report holds, and enters what is typed.

The document is plain text, figures of ties among it. Which figures are ties is known to ``Lines``
alone, which follows every change that Qt reports; ``Look`` lays a field behind them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor

from govreport_gui.drafting.ties import with_typed_ties
from govreport_gui.gui.narrative.composing import ComposingEdit
from govreport_gui.gui.narrative.lines import as_lines, utf16
from govreport_gui.gui.narrative.look import Look
from govreport_gui.gui.narrative.strokes import Strokes
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import TextRef
from govreport_gui.model.ties import TiedText, kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.report import Paragraphs
    from govreport_gui.session.session import Update

_BLOCK_END = str.maketrans("\u2029", "\n")
_BRACES = frozenset("}｝")
"""What ends a cell's name."""
_KEEP = QTextCursor.MoveMode.KeepAnchor


class TiedEdit(ComposingEdit):
    """The paragraphs of a section as they are read; the history is the report's."""

    edited = Signal()
    """Somebody typed, be it a blank line, which is none of the report's."""
    refused = Signal(str)
    """A sentence: something cannot go into the text."""

    def __init__(self, bridge: SessionBridge, section: str, parent: QWidget | None = None) -> None:
        """Show a section."""
        super().__init__(parent)
        self._bridge = bridge
        self._ref = TextRef(section)
        self._strokes = Strokes()
        self._is_showing = self._is_entering = False
        self._inserted: TiedText | None = None
        self.lines = as_lines(self._kept(), bridge.session.report.tied)
        self.setReadOnly(bridge.session.refused is not None)
        self.setPlainText(self.lines.text)
        # Before the look is made: it asks the lines when Qt tells it of the same change.
        self.document().contentsChange.connect(self._on_typed)
        self.look = Look(self, self.lines)
        bridge.updated.connect(self._on_update)

    @property
    def section(self) -> str:
        """The key of the section."""
        return self._ref.section

    def paragraphs(self) -> Paragraphs:
        """Return the paragraphs as they stand in the editor, as a report keeps them."""
        return self.lines.paragraphs()

    def _place(self, position: int) -> tuple[int, int]:
        block = self.document().findBlock(position)
        return block.blockNumber(), position - block.position()

    def _kept(self) -> Paragraphs:
        return self._bridge.session.report.narrative.get(self._ref.section, ())

    def _read(self) -> Paragraphs:
        return self._bridge.session.report.paragraphs(self._ref.section)

    def _on_typed(self, position: int, removed: int, added: int) -> None:
        if self._is_showing:
            return
        text = self._between(position, position + added)
        words = self._inserted if self._inserted and self._inserted.text == text else None
        if not self.lines.change(*self._place(position), removed, words or TiedText(text)):
            return
        self._enter(join=self._strokes.joins(position, removed, text))
        self.edited.emit()
        if _BRACES & {*text}:
            # Not here: Qt is still in the middle of the change. The cursor moves with what follows.
            typed = self._span(position, position + added)
            QTimer.singleShot(0, self, lambda: self._reread(typed))

    def _enter(self, *, join: bool) -> None:
        self._is_entering = True
        self._bridge.session.type(self._ref, self.lines.paragraphs(), join=join)
        self._is_entering = False

    def _between(self, start: int, end: int) -> str:
        """Return the document's text; ``toPlainText`` would lose unbreakable spaces."""
        return self._span(start, end).selectedText().translate(_BLOCK_END)

    def _span(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(min(end, self.document().characterCount() - 1), _KEEP)
        return cursor

    def _on_update(self, update: Update) -> None:
        if self._is_entering:
            return
        if update.refs:
            self._strokes.end()
        if self._ref in update.refs and self._kept() != self.lines.paragraphs():
            self._show()
        cells = {ref for ref in update.refs if isinstance(ref, CellRef)}
        if cells:
            self._follow(cells)

    def _show(self) -> None:
        """Replace the part of the text that differs, so that cursor and scrolling stay near."""
        old, texts = self.lines.text, self.lines.texts
        new = as_lines(self._kept(), self._bridge.session.report.tied)
        words = new.text
        self.lines.texts = new.texts
        if words != old:
            # Where only ties differ there is no place of change to go to.
            self._show_change(old, words)
        if len(texts) == len(new.texts):
            self._look_again(n for n, line in enumerate(new.texts) if line != texts[n])
        else:
            self.look.rehighlight()

    def _show_change(self, old: str, words: str) -> None:
        start = _common(old, words)
        end = _common(old[start:][::-1], words[start:][::-1])
        first, last = utf16(old[:start]), utf16(old[: len(old) - end])
        self.setTextCursor(self._replace(first, last, words[start : len(words) - end]))
        self.ensureCursorVisible()

    def _follow(self, cells: set[CellRef]) -> None:
        """Show the figures of cells that have changed; cursor and selection stay where they are."""
        for number, line in enumerate(self.lines.texts):
            if any(one.ref in cells for one in line.ties):
                self._show_line(number, self._bridge.session.report.tied(kept(line)))

    def _reread(self, typed: QTextCursor) -> None:
        """Take cells' names in braces in the lines just typed for ties, as a step of its own.

        Braces in other lines were there before, and mean what they say.
        """
        session = self._bridge.session
        first, last = (
            self._place(end)[0] for end in (typed.selectionStart(), typed.selectionEnd())
        )
        for number, line in enumerate(self.lines.texts[first : last + 1], start=first):
            words = with_typed_ties(session.form, kept(line)) if _BRACES & {*line.text} else ""
            if words and session.report.tied(words) != line:
                self._show_line(number, session.report.tied(words))
        self._strokes.end()
        self._enter(join=False)

    def _show_line(self, number: int, line: TiedText) -> None:
        """Show a line anew in which only figures differ."""
        old = self.lines.texts[number]
        self.lines.texts[number] = line
        if old.text != line.text:
            self._replace_figures(number, old, line)
        self._look_again([number])

    def _replace_figures(self, number: int, old: TiedText, new: TiedText) -> None:
        """Replace what differs, piece by piece from the end, and put the cursor back."""
        start = self.document().findBlockByNumber(number).position()
        cursor = self.textCursor()
        places = [cursor.anchor(), cursor.position()]
        for a, b, words in reversed(list(_pieces(old, new))):
            first, last = start + utf16(old.text[:a]), start + utf16(old.text[:b])
            self._replace(first, last, words)
            places = [_moved(place, first, last, utf16(words)) for place in places]
        cursor.setPosition(places[0])
        cursor.setPosition(places[1], _KEEP)
        self.setTextCursor(cursor)

    def _replace(self, start: int, end: int, words: str) -> QTextCursor:
        """Put words into the document alone; return a cursor behind them."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        self._is_showing = True
        cursor.insertText(words)
        self._is_showing = False
        return cursor

    def _look_again(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self.look.rehighlightBlock(self.document().findBlockByNumber(number))


def _pieces(old: TiedText, new: TiedText) -> Iterator[tuple[int, int, str]]:
    """Yield the characters of a line that give way to others.

    Of two readings of the same words only figures differ; else the line is replaced as a whole.
    """
    if [one.ref for one in old.ties] != [one.ref for one in new.ties]:
        yield 0, len(old.text), new.text
        return
    for a, b in zip(old.ties, new.ties, strict=True):
        if old.text[a.start : a.end] != new.text[b.start : b.end]:
            yield a.start, a.end, new.text[b.start : b.end]


def _moved(place: int, start: int, end: int, length: int) -> int:
    """Return where a place is after other words, of a length, went between start and end."""
    if place <= start:
        return place
    return start + length if place < end else place + length - (end - start)


def _common(first: str, second: str) -> int:
    """Return how many characters two texts share at their start."""
    shortest = min(len(first), len(second))
    return next((i for i in range(shortest) if first[i] != second[i]), shortest)
