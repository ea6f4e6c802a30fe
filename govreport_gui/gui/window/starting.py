"""What becomes of what is asked for on the start page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from govreport_gui.gui.window.recent_list import still_there
from govreport_gui.gui.window.start_page import StartPage

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.main_window import MainWindow


class Starting:
    """Shows the page in a window that has no report yet."""

    def __init__(self, window: MainWindow, settings: Settings, questions: Questions) -> None:
        """Lead from the page to what a window can do."""
        self._window, self._settings, self._questions = window, settings, questions

    def show_page(self) -> None:
        """Offer the ways to begin, and the files used last."""
        window = self._window
        recoverable = window.recovery.has_lost()
        page = StartPage(self._settings.recent, window, recoverable=recoverable)
        page.open_asked.connect(window.filing.opening.open)
        page.new_asked.connect(window.filing.beginning.new)
        page.year_asked.connect(window.filing.beginning.begin_year)
        page.sample_asked.connect(window.open_sample)
        page.recover_asked.connect(window.recovery.ask)
        page.recent_chosen.connect(partial(self._open_recent, page))
        page.recent_unwanted.connect(partial(self._forget_recent, page))
        window.setCentralWidget(page)

    def _open_recent(self, page: StartPage, path: Path) -> None:
        if still_there(path, self._settings, self._questions):
            self._window.filing.opening.open_path(path)
        else:
            page.show_recent(self._settings.recent)

    def _forget_recent(self, page: StartPage, path: Path) -> None:
        self._settings.forget(path)
        page.show_recent(self._settings.recent)
