"""The Help menu's work: F1, the manual, what the program is made of, how it is doing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.translation import QtWords, translate

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.help.about import AboutDialog
    from govreport_gui.gui.help.book import Book
    from govreport_gui.gui.help.diagnostics_dialog import DiagnosticsDialog
    from govreport_gui.gui.help.key_help import KeyHelp
    from govreport_gui.gui.help.manual import Manual
    from govreport_gui.gui.window.main_window import MainWindow

_HAS_KEY = "help-key"
"""The property of a window that F1 works in."""


class Helping(QObject):
    """Shows the page of what has the focus, also above a dialog that waits for an answer."""

    said = Signal(str)
    """A sentence for the status bar."""
    manual: Path | Traversable | None = None
    """The folder of the manual; the composition root finds it."""

    def __init__(self, window: MainWindow, logs: Path | None) -> None:
        """Let F1 work in every dialog that gets the focus, without its doing anything for it."""
        super().__init__(window)
        self._window, self._logs = window, logs
        self._book: Book | None = None
        self._open: Manual | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._give_key)

    def show(self, address: str = "") -> Manual | None:
        """Open the manual at an address, else at the page of what has the focus."""
        book = self.book()
        if book is None:
            return None
        address = address or self._address()
        manual = self._manual(book)
        manual.go_to(address)
        manual.show()
        manual.activateWindow()
        return manual

    def book(self) -> Book | None:
        """Return the manual; it is read when it is first asked for."""
        if self._book is None and self.manual is not None:
            # Loaded when asked for, here and below: the window opens sooner without it.
            from govreport_gui.gui.help.book import load_book  # noqa: PLC0415
            from govreport_gui.gui.help.key_help import key_page  # noqa: PLC0415
            from govreport_gui.gui.help.page import Page  # noqa: PLC0415
            from govreport_gui.gui.help.settings_page import settings_page  # noqa: PLC0415

            catalog = self._window.filing.catalog
            keys = key_page(catalog, self._window.menus.edit.actions)
            page = Page("keys", keys, is_html=True, name=translate("KeyHelp", "Keys in the tables"))
            others = (page, settings_page(self.manual))
            self._book = load_book(self.manual, tuple(catalog), QtWords(), others)
        return self._book

    def about(self) -> AboutDialog:
        """Say what the program is, and whose work is in it."""
        from govreport_gui.gui.help.about import AboutDialog  # noqa: PLC0415

        dialog = AboutDialog(self._window)
        dialog.open()
        return dialog

    def diagnose(self) -> DiagnosticsDialog:
        """Show how the program is doing on this computer, without anything of a report."""
        from govreport_gui.gui.help.diagnostics_dialog import DiagnosticsDialog  # noqa: PLC0415

        filing = self._window.filing
        dialog = DiagnosticsDialog(filing.documents.style, self._logs, self._window)
        dialog.open()
        return dialog

    def show_keys(self) -> KeyHelp:
        """Show what every key does in the tables."""
        from govreport_gui.gui.help.key_help import KeyHelp  # noqa: PLC0415

        window = self._window
        dialog = KeyHelp(window.filing.catalog, window.menus.edit.actions, window)
        dialog.show()
        return dialog

    def copy_diagnostics(self) -> None:
        """Put on the clipboard what helps to find a mistake of the program's."""
        from govreport_gui.gui.help.diagnostics import diagnostics  # noqa: PLC0415

        QApplication.clipboard().setText(diagnostics(self._logs))
        self.said.emit(translate("MainWindow", "Copied. It holds nothing of your report."))

    def _address(self) -> str:
        """Return the address of the page about what has the focus."""
        from govreport_gui.gui.help.topics import Asked, address_of  # noqa: PLC0415

        view, asked = self._window.view, None
        if view is not None:
            asked = Asked(view.bridge.session.form, view.pages.section.key, view.findings.finding)
        return address_of(QApplication.focusWidget(), asked)

    def _manual(self, book: Book) -> Manual:
        """Return the window of the manual, which a dialog in front must not lock."""
        from govreport_gui.gui.help.manual import Manual  # noqa: PLC0415

        owner = QApplication.activeModalWidget() or self._window
        if self._open is None or (self._open is not owner and self._open.parent() is not owner):
            if self._open is not None:
                self._open.close()
            self._open = Manual(book, owner)
            self._open.destroyed.connect(self._forget)
        return self._open

    def _forget(self, gone: QObject) -> None:
        if self._open is gone:
            self._open = None

    def _give_key(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Let F1 work in a dialog; the menu of the main window has it."""
        window = now.window() if now is not None else None
        if window is None or not window.inherits("QDialog") or window.property(_HAS_KEY):
            return
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415

        window.setProperty(_HAS_KEY, True)  # noqa: FBT003 Qt's own signature
        key = QShortcut(QKeySequence(Qt.Key.Key_F1), window)
        key.activated.connect(self.show)
