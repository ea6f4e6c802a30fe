"""How large tables and texts are shown: what the View menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.report_view import ReportView

_NORMAL = 100
"""Zoom in per cent."""


class Sizing(QObject):
    """Keeps the size that was chosen last, by menu, key or wheel, for the next report."""

    def __init__(self, settings: Settings) -> None:
        """Size whatever report is open."""
        super().__init__()
        self._settings = settings
        self._view: ReportView | None = None

    def take(self, view: ReportView) -> None:
        """Size another report."""
        self._view = view
        view.pages.zoom_changed.connect(self._keep)

    def zoom_by(self, percent: int) -> None:
        """Show everything larger, or smaller below 0."""
        if self._view is not None:
            self._view.pages.zoom_by(percent)

    def zoom_normal(self) -> None:
        """Show everything in the window's own text size."""
        if self._view is not None:
            self._view.pages.set_zoom(_NORMAL)

    def _keep(self, percent: int) -> None:
        self._settings.zoom = percent
