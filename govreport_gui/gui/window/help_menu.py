"""The Help menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from govreport_gui.gui.actions import action
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from govreport_gui.gui.window.main_window import MainWindow


class HelpMenu:
    """The manual and its pages; what the program is, and how it is doing."""

    def __init__(self, window: MainWindow, menu: QMenu) -> None:
        """Make the actions and put them into the menu."""
        helping, make = window.helping, partial(action, window)
        key = QKeySequence.StandardKey.HelpContents
        self.manual = make(translate("Menus", "&Manual"), helping.show, key)
        self.pages = [
            make(translate("Menus", "The &first day"), partial(helping.show, "first-day")),
            make(translate("Menus", "Filling &guide"), partial(helping.show, "guide")),
            make(translate("Menus", "All &checks"), partial(helping.show, "checks")),
            make(translate("Menus", "&Keys in the tables"), helping.show_keys),
        ]
        menu.addActions([self.manual, *self.pages])
        menu.addSeparator()
        menu.addAction(make(translate("Menus", "&Diagnostics…"), helping.diagnose))
        menu.addAction(make(translate("Menus", "C&opy diagnostics"), helping.copy_diagnostics))
        menu.addAction(make(translate("Menus", "&About…"), helping.about))
