"""What the keys of the tables do, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.grid.bindings import Action
from govreport_gui.gui.grid.moves import Motion
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.grid.bindings import Binding


def effect(binding: Binding) -> str:
    """Return what a key does; nothing for a key that is only kept from doing harm."""
    if binding.motion is None:
        return _actions()[binding.action]
    if binding.action is Action.EXTEND:
        return translate("KeyHelp", "{motion}, choosing all cells on the way").format(
            motion=_motions()[binding.motion]
        )
    return _motions()[binding.motion]


def _motions() -> dict[Motion, str]:
    return {
        Motion.LEFT: translate("KeyHelp", "One cell to the left"),
        Motion.RIGHT: translate("KeyHelp", "One cell to the right"),
        Motion.UP: translate("KeyHelp", "One cell up"),
        Motion.DOWN: translate("KeyHelp", "One cell down"),
        Motion.EDGE_LEFT: translate("KeyHelp", "To the edge of the filled cells on the left"),
        Motion.EDGE_RIGHT: translate("KeyHelp", "To the edge of the filled cells on the right"),
        Motion.EDGE_UP: translate("KeyHelp", "To the upper edge of the filled cells"),
        Motion.EDGE_DOWN: translate("KeyHelp", "To the lower edge of the filled cells"),
        Motion.ROW_START: translate("KeyHelp", "To the first cell of the row"),
        Motion.ROW_END: translate("KeyHelp", "To the last cell of the row"),
        Motion.TABLE_START: translate("KeyHelp", "To the first cell of the table"),
        Motion.TABLE_END: translate("KeyHelp", "To the last cell of the table"),
        Motion.PAGE_UP: translate("KeyHelp", "One screen up"),
        Motion.PAGE_DOWN: translate("KeyHelp", "One screen down"),
    }


def _actions() -> dict[Action, str]:
    return {
        Action.DOWN: translate("KeyHelp", "Enter the value and go down (see After Enter)"),
        Action.UP: translate("KeyHelp", "Enter the value and go up"),
        Action.NEXT: translate("KeyHelp", "Enter the value and go to the next cell"),
        Action.PREVIOUS: translate("KeyHelp", "Enter the value and go to the cell before"),
        Action.EDIT: translate("KeyHelp", "Correct the value, or type it anew again"),
        Action.CANCEL: translate("KeyHelp", "Leave the value as it was"),
        Action.CLEAR: translate("KeyHelp", "Clear the chosen cells"),
        Action.FILL_DOWN: translate("KeyHelp", "Fill the chosen cells from the topmost"),
        Action.FILL_RIGHT: translate("KeyHelp", "Fill the chosen cells from the leftmost"),
        Action.FILL: translate("KeyHelp", "Enter the value in all chosen cells"),
        Action.SELECT_ALL: translate("KeyHelp", "Choose all cells of the table"),
        Action.COPY: translate("KeyHelp", "Copy the chosen cells"),
        Action.CUT: translate("KeyHelp", "Cut the chosen cells"),
        Action.PASTE: translate("KeyHelp", "Paste, after showing what will change"),
        Action.LEAVE: translate("KeyHelp", "Leave the table forwards"),
        Action.LEAVE_BACK: translate("KeyHelp", "Leave the table backwards"),
        Action.NOTHING: "",
    }
