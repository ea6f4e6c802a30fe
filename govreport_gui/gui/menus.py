"""Menus, tool bar and shortcuts of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStyle, QToolBar

from govreport_gui.gui.steps import step_name
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from govreport_gui.gui.main_window import MainWindow
    from govreport_gui.gui.settings import Settings
    from govreport_gui.model.report import ChangeSet
    from govreport_gui.session import Session

_Keys = QKeySequence.StandardKey
_Icons = QStyle.StandardPixmap
_NEXT = QKeyCombination(Qt.Key.Key_F8)
_PREVIOUS = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F8)


class Menus:
    """Every action of the window, and which of them can be chosen now."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        """Build the menus and the tool bar of a window."""
        self._window, self._settings = window, settings
        filing = window.filing
        self._new = self._action(translate("Menus", "&New"), filing.new, _Keys.New)
        self._open = self._action(translate("Menus", "&Open…"), filing.open, _Keys.Open)
        self._save = self._action(translate("Menus", "&Save"), filing.save, _Keys.Save)
        self._save_as = self._action(translate("Menus", "Save &as…"), filing.save_as, _Keys.SaveAs)
        self._preview = self._action(translate("Menus", "Print pre&view…"), window.preview)
        self._print = self._action(translate("Menus", "&Print…"), window.print_out, _Keys.Print)
        self._undo = self._action("", window.undo, _Keys.Undo)
        self._redo = self._action("", window.redo, _Keys.Redo)
        self._next = self._action(
            translate("Menus", "&Next finding"), partial(window.step_findings, 1), _NEXT
        )
        self._previous = self._action(
            translate("Menus", "&Previous finding"), partial(window.step_findings, -1), _PREVIOUS
        )
        self._exports = [
            self._action(text, partial(filing.export, suffix))
            for text, suffix in (
                (translate("Menus", "&Word document (.docx)…"), ".docx"),
                (translate("Menus", "&Excel workbook (.xlsx)…"), ".xlsx"),
                (translate("Menus", "&PDF file (.pdf)…"), ".pdf"),
            )
        ]
        self._recent = self._build_menus()
        self._build_tool_bar()

    def show_state(self, session: Session | None) -> None:
        """Enable what can be done now, and name the steps that undo and redo would take."""
        for action in (self._save, self._save_as, self._preview, self._print, *self._exports):
            action.setEnabled(session is not None)
        for action in (self._next, self._previous):
            action.setEnabled(session is not None and bool(session.findings))
        done = session.history.done if session else ()
        undone = session.history.undone if session else ()
        self._name(self._undo, translate("Menus", "&Undo"), done, session)
        self._name(self._redo, translate("Menus", "&Redo"), undone, session)

    def _name(
        self, action: QAction, word: str, steps: tuple[ChangeSet, ...], session: Session | None
    ) -> None:
        name = step_name(steps[-1], session.form) if steps and session else ""
        action.setText(f"{word} {name}".rstrip())
        action.setEnabled(bool(steps))

    def _build_menus(self) -> QMenu:
        bar = self._window.menuBar()
        file = bar.addMenu(translate("Menus", "&File"))
        file.addActions([self._new, self._open])
        recent = file.addMenu(translate("Menus", "Open &recent"))
        recent.aboutToShow.connect(self.list_recent)
        sample = translate("Menus", "Open the sa&mple")
        file.addAction(self._action(sample, self._window.open_sample))
        file.addSeparator()
        file.addActions([self._save, self._save_as])
        file.addMenu(translate("Menus", "&Export")).addActions(self._exports)
        file.addSeparator()
        file.addActions([self._preview, self._print])
        file.addSeparator()
        file.addAction(self._action(translate("Menus", "&Quit"), self._window.close, _Keys.Quit))
        edit = bar.addMenu(translate("Menus", "&Edit"))
        edit.addActions([self._undo, self._redo])
        edit.addSeparator()
        edit.addActions([self._next, self._previous])
        return recent

    def _build_tool_bar(self) -> None:
        bar = QToolBar(translate("Menus", "Tools"), self._window)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        word, excel, pdf = self._exports
        for action, short, icon in (
            (self._open, translate("Menus", "Open"), _Icons.SP_DialogOpenButton),
            (self._save, translate("Menus", "Save"), _Icons.SP_DialogSaveButton),
            (self._undo, translate("Menus", "Undo"), _Icons.SP_ArrowBack),
            (self._redo, translate("Menus", "Redo"), _Icons.SP_ArrowForward),
            (word, translate("Menus", "Word"), _Icons.SP_FileIcon),
            (excel, translate("Menus", "Excel"), _Icons.SP_FileIcon),
            (pdf, translate("Menus", "PDF"), _Icons.SP_FileIcon),
            (self._preview, translate("Menus", "Preview"), _Icons.SP_FileDialogContentsView),
        ):
            action.setIcon(self._window.style().standardIcon(icon))
            action.setIconText(short)
            action.setIconVisibleInMenu(False)
            bar.addAction(action)
        bar.insertSeparator(self._undo)
        bar.insertSeparator(word)
        self._window.addToolBar(bar)

    def list_recent(self) -> None:
        """Fill the menu of files used last; missing ones are greyed."""
        self._recent.clear()
        for path in self._settings.recent:
            action = self._action(str(path), partial(self._window.filing.open_path, path))
            action.setEnabled(path.exists())
            self._recent.addAction(action)
        if self._recent.isEmpty():
            self._recent.addAction(translate("Menus", "(none)")).setEnabled(False)

    @property
    def recent(self) -> QMenu:
        """The menu of files used last."""
        return self._recent

    def _action(
        self,
        text: str,
        work: Callable[[], object],
        key: QKeySequence.StandardKey | QKeyCombination | None = None,
    ) -> QAction:
        action = QAction(text, self._window)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked: work())
        return action
