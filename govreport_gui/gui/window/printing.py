"""The report on paper: what the File menu does about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.questions import Questions


class Printing:
    """Prints the pages of the PDF, or shows them first."""

    def __init__(self, filing: Filing, questions: Questions, window: QWidget) -> None:
        """Print whatever report is open."""
        self._filing, self._questions, self._window = filing, questions, window

    def print_out(self) -> None:
        """Ask for a printer and print the report."""
        pdf = self._filing.documents.pdf()
        if pdf is not None:
            self._print(pdf)

    def preview(self) -> None:
        """Show the report as it will print."""
        # The libraries behind it would cost a tenth of the start-up time.
        from govreport_gui.gui.printing.preview import preview  # noqa: PLC0415

        pdf = self._filing.documents.pdf()
        if pdf is not None:
            preview(pdf, partial(self._print, pdf), self._window)

    def _print(self, pdf: bytes) -> None:
        from govreport_gui.gui.printing.printing import print_out  # noqa: PLC0415 see above

        if not print_out(pdf, self._filing.name, self._window):
            self._questions.tell(
                translate(
                    "Printing",
                    "The printer took no pages. Check that it is on and connected, and retry.",
                )
            )
