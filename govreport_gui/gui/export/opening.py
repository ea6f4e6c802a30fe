"""Open the export dialog for the report in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.export.dialog import ExportDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings


def export_files(filing: Filing, settings: Settings, questions: Questions, window: QWidget) -> None:
    """Ask what to export, and export it."""
    filing.commit()
    session = filing.session
    if session is not None:
        dialog = ExportDialog(
            session, filing.documents.style, filing.documents.cache, settings, questions, window
        )
        dialog.exec()
        dialog.deleteLater()
