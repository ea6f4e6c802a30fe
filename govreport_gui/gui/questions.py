"""Everything the program asks or tells in a dialog, in one place."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence


class Answer(Enum):
    """What to do with changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Questions:
    """Asks the person at the window; tests put a person with ready answers in its place."""

    def __init__(self, window: QWidget) -> None:
        """Ask on top of ``window``."""
        self._window = window

    def file_to_open(self, folder: Path) -> Path | None:
        """Ask which report to open."""
        dialog = self._dialog(translate("Questions", "Open a report"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                translate("Questions", "Reports (*.govreport *.docx *.xlsx *.txt)"),
                translate("Questions", "All files (*)"),
            ]
        )
        return self._chosen(dialog)

    def file_to_write(self, folder: Path, name: str, suffix: str) -> Path | None:
        """Ask where to write a file; the answer ends in ``suffix``."""
        dialog = self._dialog(translate("Questions", "Save as"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"*{suffix}")
        dialog.setDefaultSuffix(suffix.lstrip("."))
        dialog.selectFile(name + suffix)
        return self._chosen(dialog)

    def what_about_changes(self, name: str) -> Answer:
        """Ask what to do with changes that are not saved."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(translate("Questions", "Save the changes to “{name}”?").format(name=name))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answers = {buttons.Save.value: Answer.SAVE, buttons.Discard.value: Answer.DISCARD}
        return answers.get(box.exec(), Answer.CANCEL)

    def tell(self, sentence: str, details: Sequence[str] = ()) -> None:
        """Say something that must be read."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Information if details else QMessageBox.Icon.Warning)
        box.setText(sentence)
        box.setInformativeText("\n".join(details))
        box.exec()

    def _dialog(self, title: str, folder: Path) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(folder))
        # Qt's own dialog leaves these two untranslated in zh_CN.
        look, kind = QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileType
        dialog.setLabelText(look, translate("Questions", "Look in:"))
        dialog.setLabelText(kind, translate("Questions", "File type:"))
        return dialog

    @staticmethod
    def _chosen(dialog: QFileDialog) -> Path | None:
        files = dialog.selectedFiles() if dialog.exec() else []
        return Path(files[0]) if files else None
