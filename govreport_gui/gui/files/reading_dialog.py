"""What is shown while a file takes long to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.translation import translate
from govreport_gui.gui.waiting_dialog import WaitingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ReadingDialog(WaitingDialog):
    """Says which file is being read."""

    def __init__(self, name: str, window: QWidget) -> None:
        """Build the dialog; ``rejected`` when the person gives up."""
        title = translate("Reading", "Open a report")
        sentence = translate("Reading", "Reading “{name}”…").format(name=name)
        super().__init__(title, sentence, window)
