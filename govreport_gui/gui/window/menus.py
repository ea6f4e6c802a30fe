"""Menus, tool bar and shortcuts of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt

from govreport_gui.gui.actions import action
from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.edit_menu import EditMenu
from govreport_gui.gui.window.file_menu import FileMenu
from govreport_gui.gui.window.help_menu import HelpMenu
from govreport_gui.gui.window.tool_bar import make_tool_bar

if TYPE_CHECKING:
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.session.session import Session

_SETTINGS = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Comma)


class Menus:
    """Every action of the window, and which of them can be chosen now."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        """Build the menus and the tool bar of a window."""
        bar = window.menuBar()
        self.file = FileMenu(window, settings, bar.addMenu(translate("Menus", "&File")))
        self.edit = EditMenu(window, settings)
        self.edit.build(bar.addMenu(translate("Menus", "&Edit")))
        self.edit.build_view(bar.addMenu(translate("Menus", "&View")))
        tools, show = bar.addMenu(translate("Menus", "&Tools")), window.tools
        self.forms = action(window, translate("Menus", "&Editions of the form…"), show.show_forms)
        change = translate("Menus", "&Settings…")
        self.settings = action(window, change, show.show_settings, _SETTINGS)
        tools.addActions([self.forms, self.settings])
        self.help = HelpMenu(window, bar.addMenu(translate("Menus", "&Help")))
        window.addToolBar(make_tool_bar(window, self.file, self.edit))

    def show_state(self, session: Session | None) -> None:
        """Enable what can be done now."""
        self.file.show_state(session)
        self.edit.show_state(session)
