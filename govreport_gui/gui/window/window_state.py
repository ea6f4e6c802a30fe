"""How the window was left: its place on the screen, its parts, the section that was shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.report_view import ReportView

_SIZE = QSize(1400, 860)
_GEOMETRY, _SPLITTER = "geometry", "splitter"


class WindowState:
    """Keeps it in the settings. What is kept of a screen that is gone is made to fit another."""

    def __init__(self, settings: Settings, window: QMainWindow) -> None:
        """Look after a window."""
        self._settings, self._window = settings, window

    def restore(self) -> None:
        """Open as the window was left; at first as large as is useful and the screen allows."""
        window, geometry = self._window, self._settings.kept(_GEOMETRY)
        # Qt itself moves what would lie beside all screens back onto one.
        if geometry is not None and window.restoreGeometry(geometry):
            return
        available = window.screen().availableSize()
        window.resize(_SIZE.boundedTo(available))
        if available.width() < _SIZE.width():
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def keep(self) -> None:
        """Keep where the window is: it closes."""
        self._settings.keep(_GEOMETRY, self._window.saveGeometry())

    def attend(self, view: ReportView, filing: Filing) -> None:
        """Show a report as it was left, and remember how it is; a new one shows what is to do."""
        state = self._settings.kept(_SPLITTER)
        if state is not None:
            view.splitter.restoreState(state)
        if filing.is_begun:
            view.pages.show_home()
        elif filing.path is not None:
            self._show_place(view, filing.path)
        view.splitter.splitterMoved.connect(lambda *_: self._keep_splitter(view))
        view.pages.currentChanged.connect(partial(self._keep_place, view, filing))

    def _show_place(self, view: ReportView, path: Path) -> None:
        """Show the section that was shown last; the report may be on another form by now."""
        place = self._settings.kept_place(path)
        if any(section.key == place for section in view.bridge.session.form.sections):
            view.pages.show_section(place)

    def _keep_splitter(self, view: ReportView) -> None:
        self._settings.keep(_SPLITTER, view.splitter.saveState())

    def _keep_place(self, view: ReportView, filing: Filing, _page: int) -> None:
        if filing.path is not None:
            self._settings.keep_place(filing.path, view.pages.place)
