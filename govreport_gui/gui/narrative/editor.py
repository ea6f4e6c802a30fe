"""The editor of one text section: as it prints, with what the checks say below the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from govreport_gui.drafting.numbering import next_mark
from govreport_gui.gui.narrative.dressed_edit import DressedEdit
from govreport_gui.gui.narrative.hands import TextHands
from govreport_gui.gui.narrative.marks import Marks, selected
from govreport_gui.gui.narrative.passages import PassageMap, Span
from govreport_gui.gui.settings.zoom import STEP
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.outline import heading_mark
from govreport_gui.model.ties import TiedText
from govreport_gui.wording import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Finding, Passage
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.ties import Tie
    from govreport_gui.session.session import Update

_ENDS = ("。", "；", "！", "？", ";")
"""What an item of a list ends with; a heading on a line of its own has no end."""


class NarrativeEditor(DressedEdit):
    """A section's paragraphs; words that findings speak of are marked, tied figures are fields.

    A click on marked words points at the finding, Ctrl+click on a tied figure leads to its cell.
    """

    pointed = Signal(object)
    """The Finding whose words were clicked."""
    cell_asked = Signal(object)
    """The CellRef of the tied figure that was clicked with Ctrl."""
    zoomed = Signal(int)
    """By how many per cent the wheel wants everything larger."""

    def __init__(self, bridge: SessionBridge, section: str, parent: QWidget | None = None) -> None:
        """Show the paragraphs of a section."""
        super().__init__(bridge, section, parent)
        self._marks = Marks(self, bridge.session, section)
        self.hands = TextHands(self, bridge)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()
        self.verticalScrollBar().valueChanged.connect(self._mark_soon)
        self.cursorPositionChanged.connect(self._describe)
        self.dressed.connect(self._mark)

    def show_passage(self, passage: Passage) -> None:
        """Select a passage and scroll to it."""
        self.finish()
        span = self.places().span(passage)
        if span is not None:
            self.setTextCursor(selected(self, span))
            self.ensureCursorVisible()

    def mark_hits(self, passages: Iterable[Passage]) -> None:
        """Mark words that somebody looks for; those of other sections are left out."""
        hits = tuple(p for p in passages if p.section == self._ref.section)
        if hits != self._marks.hits:
            self._marks.hits = hits
            self._mark_soon()

    def select_nothing(self) -> None:
        """Leave the cursor where it is, without a selection."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def places(self) -> PassageMap:
        """Return where the words of the report's paragraphs stand."""
        return PassageMap(self.lines.text, self._read())

    def visible_span(self) -> Span:
        """Return the positions that can be seen now, and some more."""
        view = self.viewport().rect()
        first = self.cursorForPosition(view.topLeft()).block().position()
        last = self.cursorForPosition(view.bottomRight()).block()
        return Span(first, last.position() + last.length())

    def finding_at(self, point: QPoint) -> Finding | None:
        """Return the finding whose words are at a point of the viewport."""
        return self._marks.at(self._position_at(point))

    def tie_at(self, point: QPoint) -> Tie | None:
        """Return the tied figure at a point of the viewport."""
        position = self._position_at(point)
        block = self.document().findBlock(position)
        if not block.isValid():
            return None
        return self.lines.tie_at(block.blockNumber(), position - block.position())

    def cell_name(self, ref: CellRef) -> str:
        """Return all that is printed about a cell."""
        return " › ".join(self._bridge.session.form.fields[ref].path)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is wrong with the words under the mouse, or which cell a figure follows."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def tip(self, point: QPoint) -> str:
        """Return what there is to say about the words at a point, "" for nothing."""
        finding, tie = self.finding_at(point), self.tie_at(point)
        session, told = self._bridge.session, []
        if finding is not None:
            told.append(finding_sentence(finding, session.form, session.report, QtWords()))
        if tie is not None and tie.ref in session.form.fields:
            told.append(self._of_tie(tie))
            told.append(translate("NarrativeEditor", "Ctrl+click leads to the cell."))
        beside = point.x() < self.document().rootFrame().frameFormat().leftMargin()
        if (beside or not told) and self.margin.is_same(
            self.cursorForPosition(point).blockNumber()
        ):
            told.append(
                translate("NarrativeEditor", "This paragraph is last year's, word by word.")
            )
        return "\n".join(told)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Point at the finding whose words were clicked; with Ctrl, lead to a figure's cell."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection() or event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        finding, tie = self.finding_at(point), self.tie_at(point)
        if tie is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.cell_asked.emit(tie.ref)
        elif finding is not None:
            self.pointed.emit(finding)

    def begin_paragraph(self) -> None:
        """Go on with the numbers of a list; behind a number without words leave the list."""
        number, _ = self.place()
        text = self.lines.texts[number].text
        mark, cursor = heading_mark(text), self.textCursor()
        if mark is None or cursor.hasSelection() or not cursor.atBlockEnd():
            super().begin_paragraph()
        elif not text[mark.end :].strip():
            cursor.movePosition(cursor.MoveOperation.StartOfBlock, cursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        elif text.rstrip().endswith(_ENDS):
            self.insert(TiedText("\n" + next_mark((text,), 0)))
        else:
            # A heading of its own: what comes below it is text.
            super().begin_paragraph()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, as the tables do."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(STEP if event.angleDelta().y() > 0 else -STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Mark what comes into sight."""
        super().resizeEvent(event)
        self._mark_soon()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave undo and redo out, which are the window's; offer what can be done here."""
        self.finish()
        if (
            event.reason() is QContextMenuEvent.Reason.Mouse
            and not self.textCursor().hasSelection()
        ):
            self.setTextCursor(self.cursorForPosition(event.pos()))
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() in {"edit-undo", "edit-redo"}:
                menu.removeAction(action)
        self.hands.fill(menu)
        menu.exec(event.globalPos())

    def _describe(self) -> None:
        """Let a screen reader say of the cursor's place what the eye sees there."""
        line, offset = self.place()
        tie = self.lines.tie_at(line, offset) if line < len(self.lines.texts) else None
        told = [self.margin.words] if self.margin.is_same(line) else []
        if tie is not None and tie.ref in self._bridge.session.form.fields:
            told.append(self._of_tie(tie))
        description = "; ".join(told)
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)

    def _of_tie(self, tie: Tie) -> str:
        text = translate("NarrativeEditor", "This figure follows the table: {cell}")
        return text.format(cell=self.cell_name(tie.ref))

    def _position_at(self, point: QPoint) -> int:
        cursor = self.cursorForPosition(point)
        # The nearest gap between characters: the character is on its left or on its right.
        return cursor.position() - (self.cursorRect(cursor).x() > point.x())

    def _mark_soon(self) -> None:
        # Not while a key is handled: marks come behind the repaint.
        self._bridge.later.do(self._mark)

    def _mark(self) -> None:
        if self._bridge.session.is_checked:
            self._marks.show(self.places(), self.visible_span())

    def _on_update(self, update: Update) -> None:
        super()._on_update(update)
        if self._bridge.session.is_checked:
            self._mark_soon()
