"""Undo and redo belong to the one history of the report, whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


def leaves_undo(event: QEvent) -> bool:
    """Tell whether an event asks for undo or redo before the window's shortcut gets it."""
    keys = QKeySequence.StandardKey
    return (
        event.type() is QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and (event.matches(keys.Undo) or event.matches(keys.Redo) or _is_ctrl_y(event))
    )


def _is_ctrl_y(event: QKeyEvent) -> bool:
    """Redo as Windows knows it; elsewhere Qt has other keys for it."""
    return event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
