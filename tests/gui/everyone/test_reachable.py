"""Everybody gets everywhere: names for those who hear, keys for those who use no mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMessageBox,
    QProgressBar,
    QRadioButton,
    QWidget,
)

from govreport_gui.gui.appearance.focus_ring import FocusRings
from govreport_gui.gui.grid.canvas import TableCanvas
from tests.gui.everyone.rooms import ROOMS, House

Build = Callable[[Callable[[str, QWidget], None]], House]

_NONE = Qt.KeyboardModifier.NoModifier
_MOST = 300
"""More than any window has."""
_OF_QT = (QFileDialog, QMessageBox, QAbstractPrintDialog)
"""Dialogs that Qt builds by itself."""


@pytest.fixture
def rings(qapp: QApplication) -> Iterator[FocusRings]:
    rings = FocusRings(qapp)
    yield rings
    qapp.focusChanged.disconnect(rings._move)
    rings.setParent(None)


@pytest.mark.parametrize("room", ROOMS)
def test_whatever_takes_the_focus_has_a_name_and_a_role(house: Build, room: str) -> None:
    nameless: set[str] = set()

    def look(name: str, window: QWidget) -> None:
        for widget in takers(window):
            told = QAccessible.queryAccessibleInterface(widget)
            assert told is not None
            if not told.text(QAccessible.Text.Name).strip():
                nameless.add(f"{name}: {described(widget)}")
            if told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
                nameless.add(f"{name}: {described(widget)} without a role")

    ROOMS[room](house(look))
    assert nameless == set()


@pytest.mark.parametrize("room", ROOMS)
def test_tab_comes_everywhere(house: Build, room: str) -> None:
    missed: set[str] = set()

    def look(name: str, window: QWidget) -> None:
        if isinstance(window, _OF_QT):
            return
        met = round_trip(window)
        missed.update(
            f"{name}: {described(w)}" for w in takers(window, by_tab=True) if w not in met
        )

    ROOMS[room](house(look))
    assert missed == set()


@pytest.mark.parametrize("room", ROOMS)
def test_the_focus_is_seen(rings: FocusRings, house: Build, room: str) -> None:
    unseen: set[str] = set()

    def look(name: str, window: QWidget) -> None:
        if isinstance(window, _OF_QT):
            return
        window.activateWindow()
        shown.qtbot.waitUntil(window.isActiveWindow)
        before = QApplication.focusWidget()
        for widget in takers(window, by_tab=True):
            if isinstance(widget, QProgressBar):
                continue  # holds the focus so that no key of a typist gives the reading up
            if shown_with_focus(widget, window) == shown_without(widget):
                unseen.add(f"{name}: {described(widget)}")
        if before is not None:
            before.setFocus()

    shown = house(look)
    ROOMS[room](shown)
    assert unseen == set()


def takers(window: QWidget, *, by_tab: bool = False) -> Iterator[QWidget]:
    """Return what can take the focus now; ``by_tab`` only what Tab leads to."""
    wanted = Qt.FocusPolicy.TabFocus if by_tab else Qt.FocusPolicy.StrongFocus
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & wanted == wanted if by_tab else bool(widget.focusPolicy())
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            one_of_many = isinstance(widget, QRadioButton) and not widget.isChecked()
            if widget.focusProxy() is None and not (by_tab and one_of_many):
                yield widget


def round_trip(window: QWidget) -> list[QWidget]:
    """Return what gets the focus when Tab is pressed again and again; Ctrl+Tab in tables."""
    met: list[QWidget] = []
    for _ in range(_MOST):
        widget = window.focusWidget() or window
        held = Qt.KeyboardModifier.ControlModifier if _keeps_tab(widget) else _NONE
        QTest.keyClick(widget, Qt.Key.Key_Tab, held)
        reached = window.focusWidget()
        if reached is None or (reached is not widget and reached in met):
            return met
        if reached not in met:
            met.append(reached)  # else Tab goes through the links of a text
    return met


def _keeps_tab(widget: QWidget) -> bool:
    """Tell whether Tab goes from cell to cell."""
    return isinstance(widget, TableCanvas)


def described(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    said = text() if isinstance(text(), str) else ""
    return f"{type(widget).__name__} {said!r} in {type(widget.parent()).__name__}"


def shown_with_focus(widget: QWidget, window: QWidget) -> QImage:
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return widget.grab().toImage()


def shown_without(widget: QWidget) -> QImage:
    widget.clearFocus()
    return widget.grab().toImage()
