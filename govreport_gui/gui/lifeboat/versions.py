"""Go back to an earlier version of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from govreport_gui.gui.translation import translate
from govreport_gui.storage.backups import all_versions

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.lifeboat.versions_dialog import VersionsDialog
    from govreport_gui.gui.questions import Questions
    from govreport_gui.model.report import Report


class Versions(QObject):
    """Shows what was saved before, and puts it back."""

    def __init__(self, filing: Filing, questions: Questions, window: QWidget) -> None:
        """Work on whatever report is open."""
        super().__init__(window)
        self._filing, self._questions, self._window = filing, questions, window

    def show(self, path: Path | None = None) -> VersionsDialog | None:
        """List the earlier versions of a report, at first the open one; return the list."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.lifeboat.versions_dialog import VersionsDialog  # noqa: PLC0415

        self._filing.commit()
        kept = () if self._filing.versions is None else all_versions(self._filing.versions)
        if not kept:
            self._questions.inform(
                translate("Versions", "There are no earlier versions yet."),
                [translate("Versions", "Each time a report is saved, one is kept.")],
            )
            return None
        dialog = VersionsDialog(kept, self._filing, path or self._filing.path, self._window)
        dialog.put_back.connect(self._put_back)
        dialog.copied.connect(self._filing.take_copy)
        dialog.open()
        return dialog

    def _put_back(self, report: Report) -> None:
        session = self._filing.session
        if session is not None:
            session.become(report, "restore")
            self._filing.said.emit(
                translate("Versions", "The earlier version is back. Undo takes it away again.")
            )
