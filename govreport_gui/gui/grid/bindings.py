"""Which key does what in which mode; the grid obeys this table, and help can print it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from govreport_gui.gui.grid.moves import Motion


class Mode(StrEnum):
    """What the hands are doing: moving about, typing anew (arrows leave), or correcting."""

    READY = "ready"
    ENTER = "enter"
    EDIT = "edit"


class Action(StrEnum):
    """What a key can do besides writing itself."""

    MOVE = "move"
    EXTEND = "extend"
    DOWN = "down"
    UP = "up"
    NEXT = "next"
    PREVIOUS = "previous"
    EDIT = "edit"
    CANCEL = "cancel"
    CLEAR = "clear"
    FILL_DOWN = "fill-down"
    FILL_RIGHT = "fill-right"
    FILL = "fill"
    SELECT_ALL = "select-all"
    COPY = "copy"
    CUT = "cut"
    PASTE = "paste"
    LEAVE = "leave"
    LEAVE_BACK = "leave-back"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Binding:
    """A key in Qt's portable spelling, the modes it works in, and what it does."""

    key: str
    modes: frozenset[Mode]
    action: Action
    motion: Motion | None = None


_READY = frozenset({Mode.READY})
_TYPING = frozenset({Mode.ENTER, Mode.EDIT})
_LEAVING = frozenset({Mode.READY, Mode.ENTER})
_ALWAYS = frozenset(Mode)

_MOTIONS = {
    "Left": Motion.LEFT,
    "Right": Motion.RIGHT,
    "Up": Motion.UP,
    "Down": Motion.DOWN,
    "Ctrl+Left": Motion.EDGE_LEFT,
    "Ctrl+Right": Motion.EDGE_RIGHT,
    "Ctrl+Up": Motion.EDGE_UP,
    "Ctrl+Down": Motion.EDGE_DOWN,
    "Home": Motion.ROW_START,
    "End": Motion.ROW_END,
    "Ctrl+Home": Motion.TABLE_START,
    "Ctrl+End": Motion.TABLE_END,
    "PgUp": Motion.PAGE_UP,
    "PgDown": Motion.PAGE_DOWN,
}


def _shifted(key: str) -> str:
    return key.replace("Ctrl+", "Ctrl+Shift+") if key.startswith("Ctrl+") else f"Shift+{key}"


_MOVES = chain.from_iterable(
    (
        Binding(key, _LEAVING, Action.MOVE, motion),
        Binding(_shifted(key), _LEAVING, Action.EXTEND, motion),
    )
    for key, motion in _MOTIONS.items()
)

BINDINGS: tuple[Binding, ...] = (
    *_MOVES,
    Binding("PgUp", frozenset({Mode.EDIT}), Action.MOVE, Motion.PAGE_UP),
    Binding("PgDown", frozenset({Mode.EDIT}), Action.MOVE, Motion.PAGE_DOWN),
    Binding("Up", frozenset({Mode.EDIT}), Action.NOTHING),
    Binding("Down", frozenset({Mode.EDIT}), Action.NOTHING),
    Binding("Return", _ALWAYS, Action.DOWN),
    Binding("Shift+Return", _ALWAYS, Action.UP),
    Binding("Tab", _ALWAYS, Action.NEXT),
    Binding("Shift+Tab", _ALWAYS, Action.PREVIOUS),
    Binding("F2", _ALWAYS, Action.EDIT),
    Binding("Esc", _TYPING, Action.CANCEL),
    Binding("Del", _READY, Action.CLEAR),
    Binding("Backspace", _READY, Action.CLEAR),
    Binding("Ctrl+D", _READY, Action.FILL_DOWN),
    Binding("Ctrl+R", _READY, Action.FILL_RIGHT),
    Binding("Ctrl+Return", _ALWAYS, Action.FILL),
    Binding("Ctrl+A", _READY, Action.SELECT_ALL),
    Binding("Ctrl+C", _READY, Action.COPY),
    Binding("Ctrl+Ins", _READY, Action.COPY),
    Binding("Ctrl+X", _READY, Action.CUT),
    Binding("Shift+Del", _READY, Action.CUT),
    Binding("Ctrl+V", _READY, Action.PASTE),
    Binding("Shift+Ins", _READY, Action.PASTE),
    Binding("Ctrl+Tab", _ALWAYS, Action.LEAVE),
    Binding("Ctrl+Shift+Tab", _ALWAYS, Action.LEAVE_BACK),
)

_BY_KEY = {(mode, binding.key): binding for binding in BINDINGS for mode in binding.modes}


def binding_of(mode: Mode, key: str) -> Binding | None:
    """Return what a key does in a mode, None where it is no command."""
    return _BY_KEY.get((mode, key))
