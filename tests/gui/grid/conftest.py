"""A report on each edition, and a grid that shows it in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.grid import GridView
from govreport_gui.gui.grid.keys import EXAMPLE
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Report
from govreport_gui.session.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.grid.paste_plan import PastePlan
    from govreport_gui.model.form import Form, Table


class Grid:
    """A grid on the screen, and the hands on its keyboard."""

    def __init__(self, session: Session, table: Table) -> None:
        self.session, self._table = session, table.key
        self.window = QWidget()
        self.before = QLineEdit(self.window)
        self.view = GridView(SessionBridge(session), table, self.window)
        self.plans: list[PastePlan] = []
        self.agrees = True
        self.view.confirm_paste = self._answer
        self.after = QLineEdit(self.window)
        self.window.resize(900, 560)
        self.view.resize(900, 520)
        self.before.move(0, 530)
        self.after.move(400, 530)

    def _answer(self, plan: PastePlan) -> bool:
        """Stand in for the person whom the preview asks."""
        self.plans.append(plan)
        return self.agrees

    def ref(self, name: str) -> CellRef:
        return CellRef(self._table, *name.split("."))

    def text(self, name: str) -> str:
        return self.session.report.entry(self.ref(name)).text

    def press(self, *keys: str) -> None:
        """Press keys in Qt's portable spelling; 'text' is typed."""
        for key in keys:
            if key.startswith("'"):
                self.write(key.strip("'"))
            else:
                combination: QKeyCombination = QKeySequence(key)[0]
                QTest.keyClick(self.focus, combination.key(), combination.keyboardModifiers())

    def write(self, text: str) -> None:
        """Type; what no key has comes from an input method, without a composition."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self.focus, character)
            else:
                event = QInputMethodEvent("", [])
                event.setCommitString(character)
                QApplication.sendEvent(self.focus, event)

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.view

    def click(
        self, name: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        place = self.view.visualRect(self.view.grid_model.index_of(self.ref(name))).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, place)

    @property
    def chosen(self) -> int:
        return len(self.view.selectedIndexes())


@pytest.fixture
def session(form: Form) -> Session:
    return _example(form)


@pytest.fixture
def make_grid(qtbot: QtBot, catalog: Catalog) -> Callable[..., Grid]:
    def make(table: str, edition: int = 2021, *, blank: bool = False) -> Grid:
        form = catalog.edition(edition)
        session = Session(form, Report(form.key, edition), saved=True) if blank else _example(form)
        grid = Grid(session, next(t for t in form.tables if t.key == table))
        qtbot.addWidget(grid.window)
        font = QFont()
        font.setFamilies(["Noto Sans CJK SC"])
        font.setPointSizeF(9)
        grid.window.setFont(font)
        grid.window.show()
        grid.window.activateWindow()
        grid.view.setFocus()
        qtbot.waitUntil(grid.view.hasFocus)
        return grid

    return make


@pytest.fixture
def grid(make_grid: Callable[..., Grid]) -> Grid:
    return make_grid("applications")


def _example(form: Form) -> Session:
    session = Session(form, Report(form.key, form.edition), saved=True)
    texts = {CellRef(*name.split(".")): text for name, text in EXAMPLE.items()}
    session.enter({ref: text for ref, text in texts.items() if ref in form.fields}, "import")
    return session
