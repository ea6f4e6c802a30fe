"""From finding to finding, from place to place of last year's words: what the Edit menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.window.report_view import ReportView


class Stepping:
    """Enters what is being typed, so that nothing is passed over, and goes on."""

    def __init__(self, filing: Filing) -> None:
        """Work on whatever report is open."""
        self._filing = filing
        self._view: ReportView | None = None

    def take(self, view: ReportView) -> None:
        """Work on another report."""
        self._view = view

    def to_finding(self, count: int) -> None:
        """Go on to the next finding, or back to the one before."""
        if view := self._settled():
            view.findings.step(count)

    def repair(self) -> None:
        """Take the likeliest way out of the selected finding."""
        if view := self._settled():
            view.findings.repair()

    def justify(self) -> None:
        """Ask why the selected finding is right as it is."""
        if view := self._settled():
            view.findings.justify()

    def to_place(self, count: int) -> None:
        """Go on to the next words of last year's, or back to those before."""
        if view := self._settled():
            view.pages.texts.review(count)

    def keep_words(self) -> None:
        """Keep last year's words at the cursor, and go on."""
        if view := self._settled():
            view.pages.texts.keep()

    def _settled(self) -> ReportView | None:
        self._filing.commit()
        return self._view
