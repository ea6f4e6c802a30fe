"""Underlines below the words that findings speak of: painted over the text, never part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from govreport_gui.gui.findings.kinds import RANK, Kind, kind_of
from govreport_gui.gui.narrative.passages import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport_gui.gui.narrative.passages import PassageMap
    from govreport_gui.model.finding import Finding, Passage
    from govreport_gui.session.session import Session

_Style = QTextCharFormat.UnderlineStyle
_DARK = 128
"""A background darker than this lightness takes the lighter colours."""
_LOOKS = {
    Kind.ERROR: (_Style.WaveUnderline, "#c62828", "#ff6b60"),
    Kind.WARNING: (_Style.DashUnderline, "#b26a00", "#ffb74d"),
    Kind.HINT: (_Style.DotLine, "#1565c0", "#64b5f6"),
}
"""The shape of the line tells the kind without its colour, which is for light and dark themes."""
_HIT = ("#ffe58a", "#6b5600")
"""Behind what somebody looks for, in a light theme and in a dark one."""
_TINT = 26
"""Opacity of the colour behind the words, of 255."""


class Marks:
    """The marks of one editor, and which finding each belongs to."""

    def __init__(self, editor: QTextEdit, session: Session, section: str) -> None:
        """Begin without marks."""
        self._editor, self._session, self._section = editor, session, section
        self._spans: list[tuple[Span, Finding]] = []
        self.hits: tuple[Passage, ...] = ()
        """Words that somebody looks for."""
        self._is_bare = True

    def show(self, places: PassageMap, seen: Span) -> None:
        """Mark the passages of all findings in sight; the gravest lie on top."""
        found = [mark for mark in self._found(places, seen) if _meet(mark[0], seen)]
        hits = [span for span in places.spans(self.hits) if _meet(span, seen)]
        self._spans = [(span, finding) for span, finding, _ in found]
        marks = [self._mark(span, kind) for span, _, kind in found]
        if marks or hits or not self._is_bare:
            self._editor.setExtraSelections([*marks, *map(self._hit, hits)])
        self._is_bare = not marks and not hits

    def at(self, position: int) -> Finding | None:
        """Return the gravest finding whose words are at a position of the document."""
        here = (finding for span, finding in self._spans if span.start <= position < span.end)
        return next(reversed(list(here)), None)

    def _found(self, places: PassageMap, seen: Span) -> Iterable[tuple[Span, Finding, Kind]]:
        session, numbers = self._session, places.within(seen)
        marked = []
        for finding in session.findings:
            here = (p for p in finding.passages if p.section == self._section)
            ours = [p for p in here if p.paragraph in numbers]
            kind = kind_of(finding, session.report) if ours else Kind.BLANK
            if kind in _LOOKS:
                marked += [(_visible(span), finding, kind) for span in places.spans(ours)]
        return sorted(marked, key=lambda mark: -RANK[mark[2]])

    def _mark(self, span: Span, kind: Kind) -> QTextEdit.ExtraSelection:
        style, light, dark = _LOOKS[kind]
        background = self._editor.palette().color(QPalette.ColorRole.Base)
        colour = QColor(dark if background.lightness() < _DARK else light)
        look = QTextCharFormat()
        look.setUnderlineStyle(style)
        look.setUnderlineColor(colour)
        if kind is not Kind.HINT:
            tint = QColor(colour)
            tint.setAlpha(_TINT)
            look.setBackground(tint)
        return self._selection(span, look)

    def _hit(self, span: Span) -> QTextEdit.ExtraSelection:
        background = self._editor.palette().color(QPalette.ColorRole.Base)
        look = QTextCharFormat()
        look.setBackground(QColor(_HIT[background.lightness() < _DARK]))
        look.setFontWeight(QFont.Weight.Bold)
        return self._selection(span, look)

    def _selection(self, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = selected(self._editor, span)  # type: ignore[attr-defined] # a field of the struct
        mark.format = look  # type: ignore[attr-defined] # as above
        return mark


def _meet(first: Span, second: Span) -> bool:
    return first.start < second.end and second.start < first.end


def _visible(span: Span) -> Span:
    """Return a span to be seen: where words are missing, the character before their place."""
    return span if span.start < span.end else Span(max(0, span.start - 1), max(1, span.end))


def selected(editor: QTextEdit, span: Span) -> QTextCursor:
    """Return a cursor that holds a span."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(span.start)
    cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
