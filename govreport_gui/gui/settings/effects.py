"""Where a setting takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from govreport_gui.gui.appearance import Appearance

if TYPE_CHECKING:
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.main_window import MainWindow


def take_effect(name: str, settings: Settings, window: MainWindow) -> None:
    """Have the window do what was chosen; whatever is not named here is asked for when needed."""
    looks = Appearance.of(cast(QApplication, QApplication.instance()))
    match name:
        case "theme":
            looks.set_theme(settings.theme)
        case "text_size":
            looks.set_text_size(settings.text_size)
        case "zoom":
            if window.view is not None:
                window.view.pages.set_zoom(settings.zoom)
        case "after_enter":
            window.editing.set_after_enter(settings.after_enter)
        case "keep_totals":
            window.editing.keep_totals(settings.keep_totals)
        case "last_year":
            window.comparing.show(settings.last_year)
    window.menus.edit.show_settings(settings)
