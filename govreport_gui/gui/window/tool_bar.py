"""The tool bar: what is done most, a click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar

from govreport_gui.gui.appearance.icons import icon, icon_size
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.window.edit_menu import EditMenu
    from govreport_gui.gui.window.file_menu import FileMenu


def make_tool_bar(parent: QWidget, file: FileMenu, edit: EditMenu) -> QToolBar:
    """Return a bar with some actions of the menus, which get icons and short names for it."""
    bar = QToolBar(translate("Menus", "Tools"), parent)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(icon_size(bar))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    word, excel, pdf = file.exports
    for one, short, name in (
        (file.open, translate("Menus", "Open"), "folder-open"),
        (file.save, translate("Menus", "Save"), "document-save"),
        (edit.undo, translate("Menus", "Undo"), "edit-undo"),
        (edit.redo, translate("Menus", "Redo"), "edit-redo"),
        (word, translate("Menus", "Word"), "document-word"),
        (excel, translate("Menus", "Excel"), "document-excel"),
        (pdf, translate("Menus", "PDF"), "document-pdf"),
        (file.preview, translate("Menus", "Preview"), "print-preview"),
    ):
        one.setIcon(icon(name))
        one.setIconText(short)
        one.setIconVisibleInMenu(False)
        bar.addAction(one)
    bar.insertSeparator(edit.undo)
    bar.insertSeparator(word)
    return bar
