"""The menu under the right mouse button, and under the menu key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from govreport_gui.gui.grid.bindings import Action
from govreport_gui.gui.grid.clipboard import can_paste
from govreport_gui.gui.grid.fields import spot_of
from govreport_gui.gui.translation import translate
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.gui.grid.view import GridView


def open_menu(view: GridView, event: QContextMenuEvent) -> None:
    """Open the menu; a click beside the chosen cells chooses the one under the mouse."""
    point = event.pos()
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        point = view.box_rect(view.cell_cursor.box).center()
    elif view.indexAt(point).isValid():
        box = view.box_near(point)
        if box.part is Part.FIELD and box not in view.cell_cursor.boxes:
            view.cell_cursor.place(spot_of(box))
    grid_menu(view).popup(view.viewport().mapToGlobal(point))


def grid_menu(view: GridView) -> QMenu:
    """Return a menu for the chosen cells."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _add(menu, translate("GridMenu", "Cu&t"), "Ctrl+X", lambda: view.do(Action.CUT))
    _add(menu, translate("GridMenu", "&Copy"), "Ctrl+C", lambda: view.do(Action.COPY))
    _add(menu, translate("GridMenu", "Copy with &heads"), "", view.copy_with_labels)
    pasting = translate("GridMenu", "&Paste")
    _add(menu, pasting, "Ctrl+V", lambda: view.do(Action.PASTE), enabled=can_paste())
    menu.addSeparator()
    _add(menu, translate("GridMenu", "Cl&ear"), "Del", lambda: view.do(Action.CLEAR))
    return menu


def _add(
    menu: QMenu, words: str, key: str, do: Callable[[], object], *, enabled: bool = True
) -> None:
    action = menu.addAction(words)
    action.setShortcut(QKeySequence(key))
    action.setShortcutVisibleInContextMenu(True)
    action.setEnabled(enabled)
    action.triggered.connect(lambda _checked: do())
