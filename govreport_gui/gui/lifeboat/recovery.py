"""Bring back what the program held when it was torn away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from govreport_gui.gui.translation import translate
from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.storage.ownfile import read_report
from govreport_gui.storage.recovery import discard, lost_reports

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.lifeboat.custody import Entry
    from govreport_gui.gui.lifeboat.recovery_dialog import RecoveryDialog
    from govreport_gui.gui.questions import Questions
    from govreport_gui.storage.recovery import Lost


class Recovery(QObject):
    """Lists what journals hold, takes it over, or forgets it."""

    def __init__(
        self, filing: Filing, questions: Questions, folder: Path | None, window: QWidget
    ) -> None:
        """Look for journals in ``folder``."""
        super().__init__(window)
        self._filing, self._questions = filing, questions
        self._folder, self._window = folder, window

    def offer(self) -> RecoveryDialog | None:
        """Show what there is to recover, if there is something; return the dialog."""
        lost = self._lost()
        if not lost:
            return None
        # Loaded when used: hardly any start needs it.
        from govreport_gui.gui.lifeboat.recovery_dialog import RecoveryDialog  # noqa: PLC0415

        dialog = RecoveryDialog(lost, self._filing.catalog, self._window)
        dialog.wanted.connect(self._take)
        dialog.unwanted.connect(self._forget)
        dialog.open()
        return dialog

    def has_lost(self) -> bool:
        """Tell whether there is something to recover."""
        return bool(self._lost())

    def ask(self) -> RecoveryDialog | None:
        """Show what there is to recover because somebody asks; say when there is nothing."""
        dialog = self.offer()
        if dialog is None:
            self._questions.inform(
                translate("Recovery", "There is nothing to recover."),
                [translate("Recovery", "All work of earlier days was saved, or given up.")],
            )
        return dialog

    def _lost(self) -> tuple[Lost, ...]:
        return () if self._folder is None else lost_reports(self._filing.catalog, self._folder)

    def _take(self, dialog: RecoveryDialog, lost: Lost) -> None:
        if not self._filing.may_leave():
            return
        self._filing.take(lost.report, lost.origin, self._entry(lost))
        if self._filing.diary.is_safe():
            discard(lost)
        dialog.accept()
        others = len(dialog.lost) - 1
        if others:
            told = translate("Recovery", "{n} more can be recovered: File, Recover unsaved work.")
            self._filing.said.emit(told.format(n=others))

    def _forget(self, dialog: RecoveryDialog, lost: Lost) -> None:
        name = dialog.name(lost)
        sentence = translate("Recovery", "Throw away the unsaved work on “{name}”?")
        details = [translate("Recovery", "It cannot be brought back. Its file stays as it is.")]
        offers = [
            (translate("Recovery", "&Keep it"), False),
            (translate("Recovery", "&Throw it away"), True),
        ]
        if self._questions.which(sentence.format(name=name), details, offers):
            discard(lost)
            dialog.remove(lost)

    def _entry(self, lost: Lost) -> Entry | None:
        """Return the file of lost work where it still holds what the work went out from."""
        if lost.path is None or lost.origin is None:
            return None
        try:
            found = self._filing.custody.read(
                lost.path, lambda path: read_report(self._filing.catalog, path)
            )
        except UnreadableFileError:
            return None
        if found is None:
            return None
        entry, report = found
        if report == lost.origin and entry.way is None:
            return entry
        entry.give_up()
        return None
