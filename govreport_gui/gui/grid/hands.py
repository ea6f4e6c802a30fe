"""Spreadsheet hands: what keys and the mouse do to cursor, selection and report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from govreport_gui.gui.grid.bindings import Action, Mode, binding_of
from govreport_gui.gui.grid.blocks import filled
from govreport_gui.gui.grid.fields import Spot, spot_of
from govreport_gui.gui.grid.moves import Motion, following
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent

    from govreport_gui.gui.grid.bindings import Binding
    from govreport_gui.gui.grid.view import GridView
    from govreport_gui.layout import Box
    from govreport_gui.model.form import CellRef

_SAME_KEYS = {Qt.Key.Key_Enter: Qt.Key.Key_Return}
_WRITING = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)


class Hands:
    """Carries out the key table on a grid view."""

    def __init__(self, view: GridView) -> None:
        """Work on a view with its cursor and model."""
        self._view = view
        self._actions: dict[Action, Callable[[], object]] = {
            Action.DOWN: lambda: self._enter(1),
            Action.UP: lambda: self._enter(-1),
            Action.NEXT: lambda: self._tab(1),
            Action.PREVIOUS: lambda: self._tab(-1),
            Action.EDIT: self._edit,
            Action.CANCEL: view.cancel_edit,
            Action.CLEAR: lambda: self._put(dict.fromkeys(self._refs(), ""), "clear"),
            Action.FILL_DOWN: lambda: self._fill_from_neighbour(Motion.DOWN),
            Action.FILL_RIGHT: lambda: self._fill_from_neighbour(Motion.RIGHT),
            Action.COPY: self.copy,
            Action.CUT: self._cut,
            Action.PASTE: self._paste,
            Action.FILL: self._fill,
            Action.SELECT_ALL: self._select_all,
            Action.LEAVE: lambda: self._leave(forward=True),
            Action.LEAVE_BACK: lambda: self._leave(forward=False),
            Action.NOTHING: lambda: None,
        }

    def obey(self, event: QKeyEvent) -> bool:
        """Carry out a key's command; return False where the key is none."""
        binding = self.binding(event)
        if binding is None:
            return False
        if binding.motion is not None:
            self._move(binding, binding.motion)
        else:
            self.do(binding.action)
        return True

    def do(self, action: Action) -> None:
        """Carry out a command that needs no motion."""
        self._actions[action]()

    def binding(self, event: QKeyEvent) -> Binding | None:
        """Return what a key does in the view's mode."""
        return binding_of(self._view.mode, key_name(event))

    def press(self, box: Box, modifiers: Qt.KeyboardModifier) -> None:
        """Choose a field; a printed head or stub stands for the fields that it names."""
        cursor = self._view.cell_cursor
        cursor.tab_column = None
        if box.part is not Part.FIELD:
            self._choose_named(box)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            cursor.extend(spot_of(box))
        else:
            keep = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            cursor.place(spot_of(box), keep=keep)

    def _choose_named(self, printed: Box) -> None:
        fields = self._view.grid_model.fields
        named = [box for box in fields.fields if printed in fields.labels(box)]
        if named:
            self._view.cell_cursor.choose(named[0], named[-1])

    def _move(self, binding: Binding, motion: Motion) -> None:
        self._view.commit_edit()
        self._view.cell_cursor.tab_column = None
        extend = binding.action is Action.EXTEND
        self._view.cell_cursor.move(motion, self._view.page_rows(), extend=extend)
        self._view.show_cursor()

    def _enter(self, step: int) -> None:
        self._view.commit_edit()
        cursor = self._view.cell_cursor
        if len(cursor.boxes) > 1:
            cursor.cycle(step, by_column=True)
        else:
            if cursor.tab_column is not None:
                cursor.place(Spot(cursor.active.row, cursor.tab_column))
            cursor.move(Motion.DOWN if step > 0 else Motion.UP, 0, extend=False)
        cursor.tab_column = None
        self._view.show_cursor()

    def _tab(self, step: int) -> None:
        self._view.commit_edit()
        cursor = self._view.cell_cursor
        if len(cursor.boxes) > 1:
            cursor.cycle(step, by_column=False)
        else:
            if cursor.tab_column is None:
                cursor.tab_column = cursor.active.column
            cursor.place(following(self._view.grid_model.fields, cursor.active, step))
        self._view.show_cursor()

    def _edit(self) -> None:
        if self._view.mode is Mode.READY:
            self._view.open_editor(Mode.EDIT)
        else:
            self._view.set_mode(Mode.EDIT if self._view.mode is Mode.ENTER else Mode.ENTER)

    def _fill(self) -> None:
        text = self._view.take_typed()
        if text is None:
            text = self._view.grid_model.text(self._view.cell_cursor.box)
        self._put(dict.fromkeys(self._refs(), text), "fill")

    def _fill_from_neighbour(self, motion: Motion) -> None:
        model, areas = self._view.grid_model, self._view.cell_cursor.areas
        model.enter(filled(model.fields, areas, motion, model.text), "fill")

    def copy(self, *, labels: bool = False) -> bool:
        """Copy what is chosen, with its heads and stub if wanted; tell whether that was done."""
        # Loaded when first used: the window opens sooner without it.
        from govreport_gui.gui.grid.clipboard import copy  # noqa: PLC0415

        return copy(self._view, labels=labels)

    def _paste(self) -> None:
        refused = self._view.grid_model.session.refused
        if refused is not None:
            refused()
            return
        # As above.
        from govreport_gui.gui.grid.clipboard import paste  # noqa: PLC0415

        paste(self._view)

    def _cut(self) -> None:
        if self.copy():
            self._put(dict.fromkeys(self._refs(), ""), "cut")

    def _select_all(self) -> None:
        fields = self._view.grid_model.fields.fields
        self._view.cell_cursor.choose(fields[0], fields[-1], active=self._view.cell_cursor.active)

    def _leave(self, *, forward: bool) -> None:
        self._view.commit_edit()
        self._view.leave(forward=forward)

    def _refs(self) -> list[CellRef]:
        return [box.ref for box in self._view.cell_cursor.boxes if box.ref is not None]

    def _put(self, texts: Mapping[CellRef, str], label: str) -> None:
        self._view.grid_model.enter(texts, label)


def key_name(event: QKeyEvent) -> str:
    """Return a key in Qt's portable spelling; the keypad's keys are like the others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    combination = QKeyCombination(modifiers, _SAME_KEYS.get(key, key))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def typed_text(event: QKeyEvent) -> str:
    """Return what a key writes, an empty text where it writes nothing that starts a value."""
    text = event.text()
    if event.modifiers() & ~_WRITING or not text.isprintable():
        return ""
    return text.strip()
