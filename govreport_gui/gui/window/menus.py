"""Menus, tool bar and shortcuts of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolBar

from govreport_gui.gui.appearance.icons import icon
from govreport_gui.gui.files.hand_over import write_annotated, write_check_report
from govreport_gui.gui.settings.settings import is_there
from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.actions import action
from govreport_gui.gui.window.edit_menu import EditMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.session.session import Session

_Keys = QKeySequence.StandardKey
_NEW_YEAR = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_N
)
_EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)

_SETTINGS = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Comma)


class Menus:
    """Every action of the window, and which of them can be chosen now."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        """Build the menus and the tool bar of a window."""
        self._window, self._settings = window, settings
        filing, make = window.filing, partial(action, window)
        self._new = make(translate("Menus", "&New"), filing.beginning.new, _Keys.New)
        self._begin = make(
            translate("Menus", "New from &last year's report…"),
            filing.beginning.begin_year,
            _NEW_YEAR,
        )
        self._open = make(translate("Menus", "&Open…"), filing.opening.open, _Keys.Open)
        self._save = make(translate("Menus", "&Save"), filing.save, _Keys.Save)
        self._save_as = make(translate("Menus", "Save &as…"), filing.save_as, _Keys.SaveAs)
        self.versions = make(translate("Menus", "Earlier &versions…"), window.versions.show)
        self.recover = make(translate("Menus", "Recover &unsaved work…"), window.recovery.ask)
        self._preview = make(translate("Menus", "Pr&int preview…"), window.preview)
        self._print = make(translate("Menus", "&Print…"), window.print_out, _Keys.Print)
        self._compare = make(
            translate("Menus", "&Compare with last year's report…"), window.comparing.choose
        )
        self._forget = make(
            translate("Menus", "Compare with no report an&y longer"), window.comparing.forget
        )
        self.edit = EditMenu(window, settings)
        self._export = make(translate("Menus", "&Export…"), window.export_files, _EXPORT)
        self._exports = [
            make(text, partial(filing.documents.export, suffix))
            for text, suffix in (
                (translate("Menus", "&Word document (.docx)…"), ".docx"),
                (translate("Menus", "&Excel workbook (.xlsx)…"), ".xlsx"),
                (translate("Menus", "&PDF file (.pdf)…"), ".pdf"),
            )
        ]
        self._check_reports = [
            make(
                translate("Menus", "Check report for signature (&Word)…"),
                partial(write_check_report, filing, ".docx"),
            ),
            make(
                translate("Menus", "Check report for signature (&PDF)…"),
                partial(write_check_report, filing, ".pdf"),
            ),
            make(
                translate("Menus", "&Excel workbook with what is wrong…"),
                partial(write_annotated, filing),
            ),
        ]
        self._recent = self._build_menus()
        self._build_tool_bar()

    def show_state(self, session: Session | None) -> None:
        """Enable what can be done now."""
        always = (self._save, self._save_as, self._preview, self._print, self._compare)
        for one in (*always, self._export, *self._exports, *self._check_reports):
            one.setEnabled(session is not None)
        self._forget.setEnabled(session is not None and session.report.last_year is not None)
        self.edit.show_state(session)

    def _build_menus(self) -> QMenu:
        bar = self._window.menuBar()
        file = bar.addMenu(translate("Menus", "&File"))
        file.addActions([self._begin, self._new, self._open])
        recent = file.addMenu(translate("Menus", "Open &recent"))
        recent.aboutToShow.connect(self.list_recent)
        sample = translate("Menus", "Open the sa&mple")
        file.addAction(action(self._window, sample, self._window.open_sample))
        file.addSeparator()
        file.addActions([self._compare, self._forget])
        file.addSeparator()
        file.addActions([self._save, self._save_as, self.versions, self.recover])
        file.addAction(self._export)
        file.addMenu(translate("Menus", "E&xport one file")).addActions(self._exports)
        file.addMenu(translate("Menus", "&Hand over the check")).addActions(self._check_reports)
        file.addSeparator()
        file.addActions([self._preview, self._print])
        file.addSeparator()
        file.addAction(
            action(self._window, translate("Menus", "&Quit"), self._window.close, _Keys.Quit)
        )
        self.edit.build(bar.addMenu(translate("Menus", "&Edit")))
        self.edit.build_view(bar.addMenu(translate("Menus", "&View")))
        self._build_tools(bar.addMenu(translate("Menus", "&Tools")))
        self._build_help(bar.addMenu(translate("Menus", "&Help")))
        return recent

    def _build_tools(self, menu: QMenu) -> None:
        window = self._window
        self.forms = action(window, translate("Menus", "&Editions of the form…"), window.show_forms)
        self.settings = action(
            window, translate("Menus", "&Settings…"), window.show_settings, _SETTINGS
        )
        menu.addActions([self.forms, self.settings])

    def _build_help(self, menu: QMenu) -> None:
        window, help_ = self._window, self._window.helping
        self.manual = action(window, translate("Menus", "&Manual"), help_.show, _Keys.HelpContents)
        self.help_pages = [
            action(window, translate("Menus", "The &first day"), partial(help_.show, "first-day")),
            action(window, translate("Menus", "Filling &guide"), partial(help_.show, "guide")),
            action(window, translate("Menus", "All &checks"), partial(help_.show, "checks")),
            action(window, translate("Menus", "&Keys in the tables"), window.show_keys),
        ]
        self.diagnostics = action(window, translate("Menus", "&Diagnostics…"), help_.diagnose)
        self.about = action(window, translate("Menus", "&About…"), help_.about)
        menu.addActions([self.manual, *self.help_pages])
        menu.addSeparator()
        copy = translate("Menus", "C&opy diagnostics")
        menu.addAction(self.diagnostics)
        menu.addAction(action(window, copy, window.copy_diagnostics))
        menu.addAction(self.about)

    def _build_tool_bar(self) -> None:
        bar = QToolBar(translate("Menus", "Tools"), self._window)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        word, excel, pdf = self._exports
        for one, short, name in (
            (self._open, translate("Menus", "Open"), "folder-open"),
            (self._save, translate("Menus", "Save"), "document-save"),
            (self.edit.undo, translate("Menus", "Undo"), "edit-undo"),
            (self.edit.redo, translate("Menus", "Redo"), "edit-redo"),
            (word, translate("Menus", "Word"), "document-word"),
            (excel, translate("Menus", "Excel"), "document-excel"),
            (pdf, translate("Menus", "PDF"), "document-pdf"),
            (self._preview, translate("Menus", "Preview"), "print-preview"),
        ):
            one.setIcon(icon(name))
            one.setIconText(short)
            one.setIconVisibleInMenu(False)
            bar.addAction(one)
        bar.insertSeparator(self.edit.undo)
        bar.insertSeparator(word)
        self._window.addToolBar(bar)

    def list_recent(self) -> None:
        """Fill the menu of files used last; missing ones are greyed."""
        self._recent.clear()
        for path in self._settings.recent:
            one = action(
                self._window, str(path), partial(self._window.filing.opening.open_path, path)
            )
            one.setEnabled(is_there(path))
            self._recent.addAction(one)
        if self._recent.isEmpty():
            self._recent.addAction(translate("Menus", "(none)")).setEnabled(False)

    @property
    def recent(self) -> QMenu:
        """The menu of files used last."""
        return self._recent
