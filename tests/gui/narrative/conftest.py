"""A writer's hands on a text section of the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.narrative import NarrativeEditor, TextSectionView
from govreport_gui.model.report import TextRef
from tests.gui.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.gui.window.main_window import MainWindow


class Writer(Hands):
    """Writes in section 六 unless told otherwise."""

    @property
    def page(self) -> TextSectionView:
        page = self.view.pages.currentWidget()
        assert isinstance(page, TextSectionView)
        return page

    @property
    def editor(self) -> NarrativeEditor:
        return self.page.editor

    @property
    def shown(self) -> str:
        """The text as it is read in the editor."""
        return self.editor.toPlainText()

    @property
    def kept(self) -> tuple[str, ...]:
        """The paragraphs as the report keeps them."""
        return self.session.report.narrative.get(self.editor.section, ())

    def begin(self, *paragraphs: str, row: int = 5) -> None:
        """Have some paragraphs in a section, with the cursor behind them."""
        self.view.sections.setCurrentRow(row)
        self.session.enter({TextRef(self.editor.section): paragraphs}, "write")
        self.editor.setFocus()
        self.put_cursor(len(self.shown))

    def put_cursor(self, place: int | str, end: int | None = None) -> None:
        """Put the cursor at a place, or behind some words; with an end, select."""
        at = self.shown.index(place) + len(place) if isinstance(place, str) else place
        cursor = self.editor.textCursor()
        cursor.setPosition(self.units(at))
        if end is not None:
            cursor.setPosition(self.units(end), cursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)

    def units(self, place: int) -> int:
        return len(self.shown[:place].encode("utf-16-le")) // 2

    def key(self, *letters: str) -> None:
        """Type letters that are on no keyboard of QTest's."""
        for letter in letters:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.editor, event)
        QApplication.processEvents()

    def compose(self, words: str, commit: str = "") -> None:
        """Have an input method show words that are still composed, or commit some."""
        event = QInputMethodEvent(words, [])
        event.setCommitString(commit)
        QApplication.sendEvent(QApplication.focusWidget() or self.editor, event)

    def choose_tie_all(self) -> None:
        self.editor.hands.tie_all.trigger()

    def point_of(self, words: str) -> QPoint:
        """Where the middle of the first character of some words is."""
        cursor = self.editor.textCursor()
        at, places = self.units(self.shown.index(words)), []
        for position in (at, at + 1):
            cursor.setPosition(position)
            places.append(self.editor.cursorRect(cursor).center())
        return (places[0] + places[1]) / 2


@pytest.fixture(autouse=True)
def _clear_clipboard(qapp: QApplication) -> Iterator[None]:
    """What a process leaves on the offscreen clipboard outlives Python and crashes its end."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def writer(window: MainWindow) -> Writer:
    window.open_sample()
    writer = Writer(window)
    writer.view.sections.setCurrentRow(5)
    QApplication.processEvents()
    writer.view.commit_edits()
    return writer
