"""Everything the program asks or tells in a dialog, in one place."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from govreport_gui.gui.file_dialog import kind_to_write, kinds_to_read, make_dialog
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractButton


_T = TypeVar("_T")


class Answer(Enum):
    """What to do with changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Blanks(Enum):
    """Which blank cells to fill with 0."""

    HERE = auto()
    EVERYWHERE = auto()
    NONE = auto()


class Dropped(Enum):
    """What to do with a report that was dropped on the window."""

    OPEN = auto()
    BEGIN = auto()
    COMPARE = auto()
    NONE = auto()


class Questions:
    """Asks the person at the window; tests put a person with ready answers in its place."""

    def __init__(self, window: QWidget) -> None:
        """Ask on top of ``window``."""
        self._window = window

    def file_to_open(self, folder: Path) -> Path | None:
        """Ask which report to open."""
        return self._file_to_read(translate("Questions", "Open a report"), folder)

    def last_year(self, folder: Path) -> Path | None:
        """Ask for last year's report."""
        return self._file_to_read(translate("Questions", "Choose last year's report"), folder)

    def _file_to_read(self, title: str, folder: Path) -> Path | None:
        dialog = make_dialog(self._window, title, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(kinds_to_read())
        return self._chosen(dialog)

    def file_to_write(self, folder: Path, name: str, suffix: str) -> Path | None:
        """Ask where to write a file; the answer ends in ``suffix``."""
        dialog = make_dialog(self._window, translate("Questions", "Save as"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind_to_write(suffix))
        dialog.setDefaultSuffix(suffix.lstrip("."))
        dialog.selectFile(name + suffix)
        return self._chosen(dialog)

    def what_about_changes(self, name: str) -> Answer:
        """Ask what to do with changes that are not saved."""
        box = self._box()
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(translate("Questions", "Save the changes to “{name}”?").format(name=name))
        buttons = QMessageBox.StandardButton
        box.setInformativeText(
            translate("Questions", "Without saving, only what was saved before stays.")
        )
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        # Qt's own words sound as if the report were thrown away.
        box.button(buttons.Save).setText(translate("Questions", "&Save"))
        box.button(buttons.Discard).setText(translate("Questions", "Do &not save"))
        box.button(buttons.Cancel).setText(translate("Questions", "&Go on writing"))
        for button in box.buttons():
            button.setIcon(QIcon())  # a bin and a red cross would frighten
        box.setDefaultButton(buttons.Save)
        answers = {buttons.Save.value: Answer.SAVE, buttons.Discard.value: Answer.DISCARD}
        return answers.get(box.exec(), Answer.CANCEL)

    def may_replace(self, name: str) -> bool:
        """Ask whether a file that exists may be written over."""
        text = translate("Questions", "“{name}” exists already. Replace it?").format(name=name)
        title = translate("Questions", "Save as")
        return QMessageBox.question(self._window, title, text) is QMessageBox.StandardButton.Yes

    def folder(self, folder: Path) -> Path | None:
        """Ask for a folder."""
        dialog = make_dialog(self._window, translate("Questions", "Choose a folder"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._chosen(dialog)

    def what_to_do_with(self, name: str, *, compare: bool) -> Dropped:
        """Ask what a file that was dropped is for; to ``compare`` needs a report that is open."""
        box = self._box()
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(translate("Questions", "What is “{name}” for?").format(name=name))
        role = QMessageBox.ButtonRole.AcceptRole
        offers = [
            (translate("Questions", "Begin this year's report from it"), Dropped.BEGIN),
            (translate("Questions", "Open it as it is"), Dropped.OPEN),
        ]
        if compare:
            offers.append(
                (translate("Questions", "Compare the open report with it"), Dropped.COMPARE)
            )
        buttons: dict[QAbstractButton, Dropped] = {
            box.addButton(text, role): answer for text, answer in offers
        }
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        chosen = box.clickedButton()
        return next((answer for b, answer in buttons.items() if b is chosen), Dropped.NONE)

    def which_blanks(self, here: int, everywhere: int) -> Blanks:
        """Ask which of the blanks to fill with 0; ``here`` are those of the table that is shown."""
        box = self._box()
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(translate("Questions", "Enter 0 in the cells that are blank?"))
        box.setInformativeText(translate("Questions", "Blank totals get the sum of their parts."))
        role = QMessageBox.ButtonRole.AcceptRole
        buttons: dict[QAbstractButton, Blanks] = {}
        if here:
            text = translate("Questions", "This table, {n} cells").format(n=here)
            buttons[box.addButton(text, role)] = Blanks.HERE
        if everywhere != here:
            text = translate("Questions", "All tables, {n} cells").format(n=everywhere)
            buttons[box.addButton(text, role)] = Blanks.EVERYWHERE
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return next(
            (which for b, which in buttons.items() if b is box.clickedButton()), Blanks.NONE
        )

    def which(
        self, sentence: str, details: Sequence[str], offers: Sequence[tuple[str, _T]]
    ) -> _T | None:
        """Ask which way to go, the first one being the safest; None when cancelled."""
        box = self._box()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setInformativeText("\n".join(details))
        role = QMessageBox.ButtonRole.AcceptRole
        buttons = [(box.addButton(text, role), answer) for text, answer in offers]
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(buttons[0][0])
        box.exec()
        return next((answer for b, answer in buttons if b is box.clickedButton()), None)

    def package(self) -> Path | None:
        """Ask which package of forms to install."""
        title = translate("Questions", "Install a package of forms")
        dialog = make_dialog(self._window, title, Path.home())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Questions", "Packages of forms (*.govforms)"))
        return self._chosen(dialog)

    def may_trust(self, title: str, fingerprint: str) -> bool:
        """Ask whether a fingerprint is the one that the publisher of a package has announced."""
        box = self._box()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        told = translate("Questions", "Is {fingerprint} the fingerprint of its publisher?")
        box.setText(f"{title}\n\n{told.format(fingerprint=fingerprint)}")
        box.setInformativeText(
            translate(
                "Questions",
                "Compare it with the one in the publisher's notice, or by telephone. "
                "From then on, packages with the same fingerprint are installed without asking.",
            )
        )
        role = QMessageBox.ButtonRole
        yes = box.addButton(translate("Questions", "It is the &same: trust it"), role.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is yes

    def tell(self, sentence: str, details: Sequence[str] = ()) -> None:
        """Say something that must be read: what could not be done, or ``details`` of what was."""
        self._say(
            QMessageBox.Icon.Information if details else QMessageBox.Icon.Warning, sentence, details
        )

    def inform(self, sentence: str, details: Sequence[str] = ()) -> None:
        """Answer somebody who asked; nothing is wrong."""
        self._say(QMessageBox.Icon.Information, sentence, details)

    def _say(self, icon: QMessageBox.Icon, sentence: str, details: Sequence[str]) -> None:
        box = self._box()
        box.setIcon(icon)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setInformativeText("\n".join(details))
        box.exec()

    def _box(self) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setWindowTitle(translate("MainWindow", "Annual report editor"))
        return box

    @staticmethod
    def _chosen(dialog: QFileDialog) -> Path | None:
        files = dialog.selectedFiles() if dialog.exec() else []
        return Path(files[0]) if files else None
