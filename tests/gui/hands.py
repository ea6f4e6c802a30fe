"""A clerk's hands on the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from govreport_gui.model.form import CellRef

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from govreport_gui.gui.grid import GridView
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.gui.window.report_view import ReportView
    from govreport_gui.session.session import Session


class Hands:
    """Types, presses and clicks; reads what is there."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def session(self) -> Session:
        assert self.window.filing.session is not None
        return self.window.filing.session

    @property
    def view(self) -> ReportView:
        assert self.window.view is not None
        return self.window.view

    @property
    def grid(self) -> GridView:
        return self.view.pages.currentWidget()  # type: ignore[return-value]

    @property
    def selected(self) -> str:
        """What the status bar says of the selection."""
        return self.window.status.selected.text()

    def text(self, name: str) -> str:
        return self.session.report.entry(cell(name)).text

    def type(self, name: str, text: str) -> None:
        """Go to a cell, type, and end with Enter."""
        self.view.going.to_cell(cell(name))
        self.press(f"'{text}'", "Return")

    def press(self, *keys: str) -> None:
        """Press keys in Qt's portable spelling, wherever the focus is; 'text' is typed."""
        for key in keys:
            focus = QApplication.focusWidget() or self.window
            if key.startswith("'"):
                for letter in key.strip("'"):
                    QTest.keyClick(QApplication.focusWidget() or self.window, letter)
            else:
                pressed = QKeySequence(key)[0]
                QTest.keyClick(focus, pressed.key(), pressed.keyboardModifiers())

    def choose(self, action: QAction) -> None:
        """Choose an entry of a menu; the offscreen platform warns when menus pop up."""
        assert any(action in menu.actions() for menu in self.window.findChildren(QMenu))
        action.trigger()


def cell(name: str) -> CellRef:
    """Return the address of a cell: ``row.column`` of table 三, or with its table before."""
    parts = name.split(".")
    return CellRef(*parts) if len(parts) == 3 else CellRef("applications", *parts)
