"""Settings, and editions of the form: what the Tools menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.files.forms_dialog import FormsDialog
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.dialog import SettingsDialog
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.main_window import MainWindow


class Tools:
    """Shows what a person can choose and install."""

    def __init__(
        self, window: MainWindow, settings: Settings, questions: Questions, forms: Path | None
    ) -> None:
        """Show it above a window; ``forms`` is the folder of installed editions."""
        self._window, self._settings = window, settings
        self._questions, self._forms = questions, forms

    def show_settings(self) -> SettingsDialog:
        """Show what a person can choose."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.settings.dialog import SettingsDialog  # noqa: PLC0415
        from govreport_gui.gui.settings.effects import take_effect  # noqa: PLC0415

        self._window.filing.commit()
        dialog = SettingsDialog(self._settings, self._questions, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda name: take_effect(name, self._settings, self._window))
        dialog.show()
        return dialog

    def show_forms(self) -> FormsDialog | None:
        """Show the editions of the form; None where there is no folder for more of them."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.files.forms_dialog import FormsDialog  # noqa: PLC0415

        if self._forms is None:
            return None
        own = self._window.filing.catalog.own
        dialog = FormsDialog(own, self._forms, self._questions, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog
