"""Leaving a cell while an input method is still composing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.grid.bindings import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Grid

    Leaving = Callable[[Grid], None]


def _compose(grid: Grid, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(grid.focus, event)


def _click(grid: Grid) -> None:
    grid.click("carried_in.natural")


def _leave(grid: Grid) -> None:
    grid.after.setFocus()


def _save(grid: Grid) -> None:
    grid.view.commit_edit()


def _show_another(grid: Grid) -> None:
    grid.view.go_to(grid.ref("results.total"))


LEAVINGS = pytest.mark.parametrize("leave", [_click, _leave, _save, _show_another])


@LEAVINGS
def test_what_is_being_composed_is_entered_when_the_cell_is_left(
    grid: Grid, leave: Leaving
) -> None:
    _compose(grid, "１２")
    leave(grid)
    assert grid.text("received.natural") == "12"
    assert grid.view.mode is Mode.READY


@LEAVINGS
def test_a_composition_in_the_midst_of_a_text_is_entered_there(grid: Grid, leave: Leaving) -> None:
    grid.press("'12'", "F2", "Left")
    _compose(grid, "３")
    leave(grid)
    assert grid.text("received.natural") == "132"


@LEAVINGS
def test_a_second_word_that_is_being_composed_is_entered_too(grid: Grid, leave: Leaving) -> None:
    _compose(grid, "yi")
    _compose(grid, "", commit="１")
    _compose(grid, "２")
    leave(grid)
    assert grid.text("received.natural") == "12"


def test_filling_the_selection_takes_what_is_being_composed(grid: Grid) -> None:
    grid.press("Shift+Down")
    _compose(grid, "７")
    grid.press("Ctrl+Return")
    assert grid.text("received.natural") == "7"
    assert grid.text("carried_in.natural") == "7"


def test_a_composition_that_was_abandoned_is_not_entered(grid: Grid) -> None:
    grid.press("F2")
    _compose(grid, "３")
    _compose(grid, "")
    _click(grid)
    assert grid.text("received.natural") == "5"


def test_a_word_that_the_input_method_drops_on_a_click_elsewhere_is_entered(grid: Grid) -> None:
    _compose(grid, "yi")
    _compose(grid, "", commit="１")
    _compose(grid, "２")
    place, button = QPoint(3, 3), Qt.MouseButton.LeftButton
    QTest.mousePress(grid.window, button, pos=place)
    _compose(grid, "")
    QTest.mouseRelease(grid.window, button, pos=place)
    _leave(grid)
    assert grid.text("received.natural") == "12"


def test_a_click_into_the_editor_puts_the_word_where_it_was_composed(grid: Grid) -> None:
    grid.press("'89'", "F2")
    _compose(grid, "７")
    QTest.mouseClick(grid.focus, Qt.MouseButton.LeftButton, pos=QPoint(1, 5))
    _leave(grid)
    assert grid.text("received.natural") == "897"
