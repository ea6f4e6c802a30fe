"""A statutory table to fill in: looks like the printed form, works like a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QRegion,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView

from govreport_gui.gui.grid.bindings import Action, Mode
from govreport_gui.gui.grid.canvas import TableCanvas
from govreport_gui.gui.grid.cursor import Cursor
from govreport_gui.gui.grid.delegate import CellDelegate, CellEditor
from govreport_gui.gui.grid.fields import spot_of
from govreport_gui.gui.grid.hands import Hands, typed_text
from govreport_gui.gui.settings.settings import AfterEnter
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtCore import QItemSelection
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.grid.paste_plan import PastePlan
    from govreport_gui.model.form import CellRef, Table

Index = QModelIndex | QPersistentModelIndex

_ENTER = {Action.DOWN: 1, Action.UP: -1}
_Trigger = QAbstractItemView.EditTrigger


class GridView(TableCanvas):
    """Shows one table. Only fields can be chosen; printed boxes are the law's."""

    current_ref_changed = Signal(object)
    mode_changed = Signal(str)
    refused = Signal(str)
    chosen_changed = Signal()
    typing = Signal(object, str)
    """A cell, and what would stand in it if the editor in it were closed now."""

    def __init__(self, bridge: SessionBridge, table: Table, parent: QWidget | None = None) -> None:
        """Show a table of the session's form with the cursor on its first cell."""
        super().__init__(bridge, table, parent)
        self.mode = Mode.READY
        self.after_enter = AfterEnter.DOWN
        self._editor: CellEditor | None = None
        self._edited: CellRef | None = None
        self._dragging = False
        self.confirm_paste: Callable[[PastePlan], bool] = self._ask_to_paste
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(_Trigger.AnyKeyPressed)
        self.setTabKeyNavigation(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        sections = bridge.session.form.sections
        self.setAccessibleName(next(s.heading for s in sections if s.key == table.section))
        self.cell_cursor = Cursor(self.grid_model, self.selectionModel())
        self._hands = Hands(self)
        self.cell_cursor.place(self.cell_cursor.active)

    @property
    def current_ref(self) -> CellRef | None:
        """The cell that the cursor is on."""
        return self.cell_cursor.box.ref

    def go_to(self, ref: CellRef) -> None:
        """Put the cursor on a cell of this table and show it."""
        self.commit_edit()
        box = self.grid_model.fields.of(ref)
        self.cell_cursor.tab_column = None
        self.cell_cursor.place(spot_of(box))
        self.show_cursor()

    @property
    def chosen_refs(self) -> tuple[CellRef, ...]:
        """The selected cells in reading order."""
        return tuple(box.ref for box in self.cell_cursor.boxes if box.ref is not None)

    def choose(self, refs: Collection[CellRef]) -> None:
        """Select some cells of this table with the cursor on the first of them, and show it."""
        boxes = [box for box in self.grid_model.fields.fields if box.ref in refs]
        self.commit_edit()
        self.cell_cursor.tab_column = None
        self.cell_cursor.choose_all(boxes)
        self.show_box(boxes[0])

    def commit_edit(self) -> None:
        """Enter what is being typed, if anything is."""
        if self._editor is not None:
            self.grid_model.setData(self.currentIndex(), self._editor.finish())
            self.cancel_edit()

    def cancel_edit(self) -> None:
        """Forget what is being typed."""
        if self._editor is not None:
            self.closeEditor(self._editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def take_typed(self) -> str | None:
        """Close the editor and return its text, None where nothing is being typed."""
        text = None if self._editor is None else self._editor.finish()
        self.cancel_edit()
        return text

    def open_editor(self, mode: Mode, event: QEvent | None = None) -> None:
        """Edit the cell under the cursor; ``event`` is the key that begins to type."""
        refused = self.grid_model.session.refused
        if refused is not None:
            refused()
        if refused is not None or self._editor is not None:
            return
        self.show_cursor()
        self.set_mode(mode)
        if event is None:
            self.edit(self.currentIndex())
            self._put_caret_at_end()
        else:
            self.edit(self.currentIndex(), _Trigger.AnyKeyPressed, event)

    def note_editor(self, editor: CellEditor) -> None:
        """Remember the editor that the delegate has made."""
        self._editor, self._edited = editor, self.current_ref
        editor.typed.connect(self._tell_typing)

    def set_mode(self, mode: Mode) -> None:
        """Tell what the hands are doing."""
        if mode is not self.mode:
            self.mode = mode
            self.mode_changed.emit(mode.value)

    def obey(self, event: QKeyEvent) -> bool:
        """Carry out a key's command; return False where the key is none."""
        binding = self._hands.binding(event)
        down = self.after_enter is AfterEnter.DOWN
        if down or binding is None or binding.action not in _ENTER:
            return self._hands.obey(event)
        self.commit_edit()
        if self.after_enter is AfterEnter.RIGHT:
            self.cell_cursor.go_on(_ENTER[binding.action])
            self.show_cursor()
        return True

    def show_cursor(self) -> None:
        """Scroll to the far end of the selection."""
        extent = self.cell_cursor.extent
        self.show_box(self.grid_model.fields.at(extent.row, extent.column))

    def page_rows(self) -> int:
        """Return how many grid rows a page key moves."""
        rows = (self._geometry.ys[-1] - self._geometry.ys[0]) / self.grid_model.fields.layout.rows
        return max(1, int(self.body().height() / rows) - 1)

    def leave(self, *, forward: bool) -> None:
        """Give the focus to the next or the previous widget."""
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)

    def fit_editor(self, editor: QWidget, index: Index) -> None:
        """Keep an editor in its cell, and out of the frozen heads and stub."""
        rect = self.visualRect(index).adjusted(2, 2, -1, -1)
        editor.setGeometry(rect)
        editor.setFont(self.grid_font)
        seen = rect.intersected(self.body()).translated(-rect.topLeft())
        editor.setMask(QRegion(seen) if not seen.isEmpty() else QRegion(-1, -1, 1, 1))

    def event(self, event: QEvent) -> bool:
        """Claim the grid's keys before the window takes them for shortcuts."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and (self._hands.binding(event) is not None or typed_text(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the key table; anything else that writes begins to type."""
        if self.obey(event):
            event.accept()
        elif typed_text(event):
            self.open_editor(Mode.ENTER, event)
            event.accept()
        else:
            event.ignore()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let an input method begin to type, be it with a composition or at once."""
        if self._editor is None:
            if event.commitString() and not event.preeditString():
                self._type(event.commitString())
                event.accept()
                return
            if not event.preeditString():
                return
            self.set_mode(Mode.ENTER)
        super().inputMethodEvent(event)
        abandoned = not event.commitString() and not event.preeditString()
        if abandoned and self._editor is not None and not self._editor.text():
            self.cancel_edit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a field, or all fields beside a printed head or stub."""
        self.commit_edit()
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        if self.indexAt(point).isValid():
            box = self.box_near(point)
            self._dragging = box.part is Part.FIELD
            before = self.current_ref
            self._hands.press(box, event.modifiers())
            if self.current_ref == before:
                # Whoever clicks where the cursor is already asks about this cell, too.
                self.current_ref_changed.emit(before)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose all fields from the pressed one to the one under the mouse."""
        if not self._dragging:
            return
        box = self.box_near(event.position().toPoint())
        if box.part is Part.FIELD:
            self.cell_cursor.extend(spot_of(box))
            self.show_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the choosing."""
        self._dragging = False
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a field with the caret where it was clicked."""
        point = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self.box_near(point).part is Part.FIELD:
            self.open_editor(Mode.EDIT)
            if self._editor is not None:
                here = self._editor.mapFrom(self.viewport(), point)
                self._editor.setCursorPosition(self._editor.cursorPositionAt(here))

    def do(self, action: Action) -> None:
        """Carry out a command of the key table without its key, as a menu asks for it."""
        self.commit_edit()
        self._hands.do(action)

    def copy_with_labels(self) -> None:
        """Copy the chosen fields with the heads and the stub that name them."""
        self.commit_edit()
        self._hands.copy(labels=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen cells, or with the one that was clicked."""
        # Loaded when first used: the window opens sooner without it.
        from govreport_gui.gui.grid.context_menu import open_menu  # noqa: PLC0415

        open_menu(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor in full colour; Qt's own way would paint everything anew."""
        event.accept()
        self._note_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the cursor in a quiet colour, unless the focus only went to the editor."""
        event.accept()
        if self._editor is not None and not self._editor.hasFocus():
            # The view keeps the focus while the first word is being composed.
            self.commit_edit()
        self._note_focus()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the cursor on fields, whoever moved it."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.cell_cursor.adopt(self.grid_model.anchor(current))
            self._light_up()
            self.current_ref_changed.emit(self.current_ref)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Show what is chosen now."""
        super().selectionChanged(selected, deselected)
        self._light_up()
        self.chosen_changed.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Be ready again; where to go is the key table's business, not the hint's."""
        del hint
        if self._edited is not None:
            self.typing.emit(self._edited, self.grid_model.session.report.entry(self._edited).text)
        self._editor = self._edited = None
        self.set_mode(Mode.READY)
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self._note_focus()

    def _ask_to_paste(self, plan: PastePlan) -> bool:
        # As the menu.
        from govreport_gui.gui.grid.paste_dialog import ask_to_paste  # noqa: PLC0415

        return ask_to_paste(self, plan)

    def _tell_typing(self, text: str) -> None:
        """Tell what is typed; before the first letter of another text, the old one stands."""
        if self._edited is not None:
            anew = self.mode is Mode.ENTER and not text
            stands = self.grid_model.session.report.entry(self._edited).text
            self.typing.emit(self._edited, stands if anew else text)

    def _put_caret_at_end(self) -> None:
        if self._editor is not None:
            self._editor.end(False)  # noqa: FBT003 Qt's own signature

    def _type(self, text: str) -> None:
        self.open_editor(Mode.ENTER)
        if self._editor is not None:
            self._editor.setText(text)

    def _light_up(self) -> None:
        cursor = self.cell_cursor
        labels = self.grid_model.fields.labels(cursor.box)
        self.light_up(cursor.box, frozenset(cursor.boxes), labels)
