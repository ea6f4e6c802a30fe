"""The File menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from govreport_gui.gui.actions import action
from govreport_gui.gui.files.hand_over import write_annotated, write_check_report
from govreport_gui.gui.settings.settings import is_there
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.session.session import Session

_Keys = QKeySequence.StandardKey
_NEW_YEAR = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_N
)
_EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)


class FileMenu:
    """What can be done with files, and which of it now."""

    def __init__(self, window: MainWindow, settings: Settings, menu: QMenu) -> None:
        """Make the actions and put them into the menu."""
        self._window, self._settings = window, settings
        self._make = partial(action, window)
        self._add_begin(menu)
        menu.addSeparator()
        self._add_compare(menu)
        menu.addSeparator()
        self._add_save(menu)
        self._add_export(menu)
        menu.addSeparator()
        self._add_print(menu)
        menu.addSeparator()
        menu.addAction(self._make(translate("Menus", "&Quit"), window.close, _Keys.Quit))

    def show_state(self, session: Session | None) -> None:
        """Enable what can be done now."""
        always = (self.save, self._save_as, self.preview, self._print, self._compare)
        for one in (*always, self.export, *self.exports, *self.check_reports):
            one.setEnabled(session is not None)
        self._forget.setEnabled(session is not None and session.report.last_year is not None)

    def list_recent(self) -> None:
        """Fill the menu of files used last; missing ones are greyed."""
        self.recent.clear()
        opening = self._window.filing.opening
        for path in self._settings.recent:
            one = self._make(str(path), partial(opening.open_path, path))
            one.setEnabled(is_there(path))
            self.recent.addAction(one)
        if self.recent.isEmpty():
            self.recent.addAction(translate("Menus", "(none)")).setEnabled(False)

    def _add_begin(self, menu: QMenu) -> None:
        make, filing = self._make, self._window.filing
        from_last_year = translate("Menus", "New from &last year's report…")
        begin = make(from_last_year, filing.beginning.begin_year, _NEW_YEAR)
        self.new = make(translate("Menus", "&New"), filing.beginning.new, _Keys.New)
        self.open = make(translate("Menus", "&Open…"), filing.opening.open, _Keys.Open)
        menu.addActions([begin, self.new, self.open])
        self.recent = menu.addMenu(translate("Menus", "Open &recent"))
        self.recent.aboutToShow.connect(self.list_recent)
        menu.addAction(make(translate("Menus", "Open the sa&mple"), self._window.open_sample))

    def _add_compare(self, menu: QMenu) -> None:
        comparing = self._window.comparing
        compare = translate("Menus", "&Compare with last year's report…")
        forget = translate("Menus", "Compare with no report an&y longer")
        self._compare = self._make(compare, comparing.choose)
        self._forget = self._make(forget, comparing.forget)
        menu.addActions([self._compare, self._forget])

    def _add_save(self, menu: QMenu) -> None:
        make, window = self._make, self._window
        self.save = make(translate("Menus", "&Save"), window.filing.save, _Keys.Save)
        self._save_as = make(translate("Menus", "Save &as…"), window.filing.save_as, _Keys.SaveAs)
        self.versions = make(translate("Menus", "Earlier &versions…"), window.versions.show)
        self.recover = make(translate("Menus", "Recover &unsaved work…"), window.recovery.ask)
        menu.addActions([self.save, self._save_as, self.versions, self.recover])

    def _add_export(self, menu: QMenu) -> None:
        self.export = self._make(translate("Menus", "&Export…"), self._window.export_files, _EXPORT)
        self.exports = self._export_actions()
        self.check_reports = self._check_report_actions()
        menu.addAction(self.export)
        menu.addMenu(translate("Menus", "E&xport one file")).addActions(self.exports)
        menu.addMenu(translate("Menus", "&Hand over the check")).addActions(self.check_reports)

    def _add_print(self, menu: QMenu) -> None:
        make, printing = self._make, self._window.printing
        self.preview = make(translate("Menus", "Pr&int preview…"), printing.preview)
        self._print = make(translate("Menus", "&Print…"), printing.print_out, _Keys.Print)
        menu.addActions([self.preview, self._print])

    def _export_actions(self) -> list[QAction]:
        documents = self._window.filing.documents
        return [
            self._make(text, partial(documents.export, suffix))
            for text, suffix in (
                (translate("Menus", "&Word document (.docx)…"), ".docx"),
                (translate("Menus", "&Excel workbook (.xlsx)…"), ".xlsx"),
                (translate("Menus", "&PDF file (.pdf)…"), ".pdf"),
            )
        ]

    def _check_report_actions(self) -> list[QAction]:
        filing = self._window.filing
        word = translate("Menus", "Check report for signature (&Word)…")
        pdf = translate("Menus", "Check report for signature (&PDF)…")
        excel = translate("Menus", "&Excel workbook with what is wrong…")
        return [
            self._make(word, partial(write_check_report, filing, ".docx")),
            self._make(pdf, partial(write_check_report, filing, ".pdf")),
            self._make(excel, partial(write_annotated, filing)),
        ]
