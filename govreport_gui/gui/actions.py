"""Actions: a text, what it does, the keys that do it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtWidgets import QWidget


def action(
    parent: QWidget,
    text: str,
    work: Callable[[], object],
    *keys: QKeySequence.StandardKey | QKeyCombination,
) -> QAction:
    """Return an action of a window; the first key is the one that menus show."""
    made = QAction(text, parent)
    made.setShortcuts([QKeySequence(key) for key in keys])
    made.triggered.connect(lambda _checked: work())
    return made


def switch(parent: QWidget, text: str, work: Callable[[bool], object]) -> QAction:
    """Return an action that is on or off; ``work`` is told when the user turns it."""
    made = QAction(text, parent)
    made.setCheckable(True)
    made.triggered.connect(work)
    return made
