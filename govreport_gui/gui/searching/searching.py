"""Finding and replacing: what the menus do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QTextEdit

if TYPE_CHECKING:
    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.searching.panel import SearchPanel
    from govreport_gui.gui.window.report_view import ReportView
    from govreport_gui.model.finding import Passage
    from govreport_gui.model.form import CellRef

_MOST = 60
"""Characters of a selection that somebody may want to look for."""
_BREAK = "\u2029"


class Searching(QObject):
    """Shows the panel below the open report, in the place of the findings."""

    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, filing: Filing) -> None:
        """Work on whatever report is open."""
        super().__init__()
        self._filing = filing
        self._view: ReportView | None = None
        self.panel: SearchPanel | None = None

    def take(self, view: ReportView) -> None:
        """Work on another report."""
        self._view, self.panel = view, None

    def find(self) -> None:
        """Ask what to look for."""
        self._open(replacing=False)

    def replace(self) -> None:
        """Ask what to look for, and what to put in its place."""
        self._open(replacing=True)

    def step(self, count: int) -> None:
        """Go on to the next hit, or back; without a search, ask what to look for."""
        if self.panel is None or not self.panel.words.text():
            self.find()
            return
        self._filing.commit()
        if not self.panel.isVisible():
            self._show()
        self.panel.step(count, enter=not self._is_in_panel())

    def close(self) -> None:
        """Show the findings again; the cursor goes back into the report."""
        if self._view is not None:
            self._view.show_below(None)
            self._view.pages.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, *, replacing: bool) -> None:
        if self._view is None:
            return
        words = _selected_words()
        self._filing.commit()
        self._show().open(words, replacing=replacing)

    def _show(self) -> SearchPanel:
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.searching.panel import SearchPanel  # noqa: PLC0415

        view = self._view
        assert view is not None  # noqa: S101 asked before
        if self.panel is None:
            self.panel = SearchPanel(view.bridge, view)
            self.panel.shown.connect(self._show_place)
            self.panel.entered.connect(view.going.to_place)
            self.panel.found.connect(view.show_hits)
            self.panel.closed.connect(self.close)
            self.panel.said.connect(self.said)
        view.show_below(self.panel)
        return self.panel

    def _show_place(self, place: CellRef | Passage) -> None:
        """Show a place; the keyboard stays in the panel."""
        if self._view is None:
            return
        before = QApplication.focusWidget() if self._is_in_panel() else None
        self._view.going.to_place(place)
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_in_panel(self) -> bool:
        focus = QApplication.focusWidget()
        return self.panel is not None and focus is not None and self.panel.isAncestorOf(focus)


def _selected_words() -> str:
    """Return what is selected in a text, if somebody may want to look for it."""
    focus = QApplication.focusWidget()
    words = focus.textCursor().selectedText() if isinstance(focus, QTextEdit) else ""
    return "" if _BREAK in words or len(words) > _MOST else words
