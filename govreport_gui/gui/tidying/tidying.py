"""Tidying the text: what the menu does about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from govreport_gui.drafting.edits import Edit
    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.tidying.dialog import TidyDialog


class Tidying(QObject):
    """Proposes what could be set right in the open report."""

    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, filing: Filing, questions: Questions, window: QWidget) -> None:
        """Work on whatever report is open."""
        super().__init__(window)
        self._filing, self._questions, self._window = filing, questions, window

    def propose(self) -> TidyDialog | None:
        """Show what could be tidied, or say that there is nothing; return the dialog."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.drafting.tidying import tidy  # noqa: PLC0415
        from govreport_gui.gui.tidying.dialog import TidyDialog  # noqa: PLC0415

        self._filing.commit()
        session = self._filing.session
        if session is None:
            return None
        edits = tidy(session.form, session.report)
        if not edits:
            self._questions.inform(translate("Tidying", "There is nothing to tidy in the text."))
            return None
        dialog = TidyDialog(session.form, session.report, edits, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self._take)
        dialog.open()
        return dialog

    def _take(self, edits: Sequence[Edit]) -> None:
        from govreport_gui.drafting.edits import values_of  # noqa: PLC0415 as above

        session = self._filing.session
        if session is None:
            return
        before = session.report
        session.enter(values_of(before, edits), "tidy")
        if session.report != before:
            said = translate("Tidying", "{n} places tidied; undo takes all of them back.")
            self.said.emit(said.format(n=len(edits)))
