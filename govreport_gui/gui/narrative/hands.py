"""What can be done to the text at the cursor: levels, numbers, tied figures."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from govreport_gui.drafting.numbering import renumber, set_level
from govreport_gui.drafting.ties import insert_tie
from govreport_gui.gui.actions import action
from govreport_gui.gui.narrative.lines import characters, utf16
from govreport_gui.gui.narrative.tying import cell_line, figure_at, proposals
from govreport_gui.gui.translation import translate
from govreport_gui.model.outline import Level
from govreport_gui.model.report import TextRef, apply, difference
from govreport_gui.model.ties import tie

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMenu

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.narrative.editor import NarrativeEditor
    from govreport_gui.model.finding import Passage
    from govreport_gui.model.form import CellRef

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class TextHands(QObject):
    """The commands of one editor, each an action with its key."""

    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, editor: NarrativeEditor, bridge: SessionBridge) -> None:
        """Make the actions and give them to the editor."""
        super().__init__(editor)
        self._editor, self._session = editor, bridge.session
        self.levels = [self._level(n, *one) for n, one in enumerate(_levels(), start=1)]
        self.renumber = action(
            editor,
            translate("TextHands", "&Number through"),
            self._renumber,
            QKeyCombination(_CONTROL | _SHIFT, Qt.Key.Key_L),
        )
        self.insert = action(
            editor,
            translate("TextHands", "&Insert a figure of the tables…"),
            self.pick,
            QKeyCombination(_CONTROL | _SHIFT, Qt.Key.Key_F),
        )
        self.tie_all = action(
            editor, translate("TextHands", "&Tie the figures of the tables"), self._tie_all
        )
        for one in (*self.levels, self.renumber, self.insert, self.tie_all):
            one.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            one.setEnabled(not editor.isReadOnly())
            editor.addAction(one)

    def fill(self, menu: QMenu) -> None:
        """Put what can be done at the cursor into a menu."""
        menu.addSeparator()
        menu.addActions(self._of_figure(menu))
        menu.addActions([self.insert, self.tie_all])
        menu.addSeparator()
        menu.addMenu(translate("TextHands", "&Level")).addActions(self.levels)
        menu.addAction(self.renumber)

    def set_level(self, level: Level) -> None:
        """Put the selected paragraphs on a level, or back to body text if they are on it."""
        editor = self._editor
        editor.finish()
        chosen = editor.chosen_paragraphs()
        values = set_level(self._session.report, editor.section, chosen, level)
        if not values:
            values = set_level(self._session.report, editor.section, chosen, Level.BODY)
        self._session.enter(values, "level")

    def pick(self) -> None:
        """Ask for a cell and insert its figure."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.narrative.field_picker import FieldPicker  # noqa: PLC0415

        self._editor.finish()
        dialog = FieldPicker(self._session, self._editor)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.put(dialog.ref))
        dialog.open()
        dialog.words.setFocus()

    def put(self, ref: CellRef | None) -> None:
        """Put a cell's figure in the place of the selection."""
        if ref is not None and not self._editor.isReadOnly():
            self._editor.insert(self._session.report.tied(tie(ref)))

    def _renumber(self) -> None:
        self._editor.finish()
        result = renumber(self._session.report, self._editor.section)
        self._session.enter(result.values, "renumber")
        if not result.edits:
            self.said.emit(translate("TextHands", "The numbers are continuous already."))
        elif result.references:
            template = translate(
                "TextHands", "{n} numbers changed. Look at the {m} references to numbers as well."
            )
            self.said.emit(template.format(n=len(result.edits), m=len(result.references)))
        else:
            template = translate("TextHands", "{n} numbers changed.")
            self.said.emit(template.format(n=len(result.edits)))

    def _of_figure(self, menu: QMenu) -> list[QAction]:
        """Return what can be done with the figure at the cursor."""
        editor, session = self._editor, self._session
        number, offset = editor.place()
        line = editor.lines.texts[number]
        here = characters(line.text, offset)
        tied = next((t for t in line.ties if t.start <= here <= t.end), None)
        if tied is not None:
            lead = translate("TextHands", "&Go to the cell")
            loosen = translate("TextHands", "&Loosen: keep the figure as plain text")
            made = [
                action(menu, lead, partial(editor.cell_asked.emit, tied.ref)),
                action(menu, loosen, partial(editor.loosen, number, tied)),
            ]
            made[1].setEnabled(not editor.isReadOnly())
            return made
        span = figure_at(line.text, here)
        if span is None or editor.isReadOnly():
            return []
        meant = [ref for passage, ref in self._tieable() if _meets(passage, editor.here())]
        others = proposals(session.form, session.report, line.text[slice(*span)])
        found = dict.fromkeys((*meant, *others))
        template = translate("TextHands", "Tie to {cell}")
        return [
            action(
                menu,
                template.format(cell=cell_line(session.form, session.report, ref)),
                partial(self._tie, number, span, ref),
            )
            for ref in found
        ]

    def _tie(self, number: int, span: tuple[int, int], ref: CellRef) -> None:
        editor = self._editor
        text = editor.lines.texts[number].text
        start = editor.document().findBlockByNumber(number).position()
        cursor = editor.textCursor()
        cursor.setPosition(start + utf16(text[: span[0]]))
        cursor.setPosition(start + utf16(text[: span[1]]), cursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        self.put(ref)

    def _tie_all(self) -> None:
        """Tie every figure that surely tells a cell of the tables, as one step of undo."""
        self._editor.finish()
        found, after = self._tieable(), self._session.report
        for passage, ref in reversed(found):
            after = apply(after, difference(after, insert_tie(after, passage, ref), "tie"))
        text = TextRef(self._editor.section)
        self._session.enter({text: after.value(text)}, "tie")
        template = translate("TextHands", "{n} figures follow the tables now.")
        none = translate("TextHands", "No more figures that surely are those of the tables.")
        self.said.emit(template.format(n=len(found)) if found else none)

    def _tieable(self) -> Sequence[tuple[Passage, CellRef]]:
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.checking.against.tieable import tieable  # noqa: PLC0415

        return tieable(self._session.form, self._session.report, self._editor.section)

    def _level(self, number: int, level: Level, text: str) -> QAction:
        keys = QKeyCombination(_CONTROL, Qt.Key(Qt.Key.Key_0 + number))
        made = action(self._editor, text, partial(self.set_level, level), keys)
        made.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        return made


def _levels() -> tuple[tuple[Level, str], ...]:
    return (
        (Level.LEAD, translate("TextHands", "（一） heading")),
        (Level.ITEM, translate("TextHands", "1. item")),
        (Level.SUB_ITEM, translate("TextHands", "（1） item below it")),
        (Level.BODY, translate("TextHands", "Body text")),
    )


def _meets(passage: Passage, here: Passage) -> bool:
    place = (here.section, here.paragraph)
    return (passage.section, passage.paragraph) == place and (
        passage.start <= here.start <= passage.end
    )
