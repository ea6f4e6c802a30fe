"""Mouse, input methods, focus, zoom and scrolling on the real view."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.grid.bindings import Mode
from govreport_gui.gui.grid.keys import KEY_ROWS

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Grid

LEFT = Qt.MouseButton.LeftButton


def _compose(grid: Grid, preedit: str = "", commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(grid.focus, event)


def _centre(grid: Grid, row: int, column: int) -> QPoint:
    return grid.view.visualRect(grid.view.grid_model.index(row, column)).center()


# ---- cursor


def test_the_cursor_starts_on_the_first_field(grid: Grid) -> None:
    assert grid.view.current_ref == grid.ref("received.natural")


def test_go_to_shows_a_cell_and_tells_where_the_cursor_is(grid: Grid) -> None:
    told: list[object] = []
    grid.view.current_ref_changed.connect(told.append)
    grid.view.go_to(grid.ref("carried_out.total"))
    assert told == [grid.ref("carried_out.total")]
    assert grid.view.body().contains(grid.view.visualRect(grid.view.currentIndex()))


def test_go_to_commits_what_is_being_typed(grid: Grid) -> None:
    grid.press("'12'")
    grid.view.go_to(grid.ref("results.total"))
    assert grid.text("received.natural") == "12"


def test_nobody_can_put_the_cursor_on_a_printed_box(grid: Grid) -> None:
    grid.view.setCurrentIndex(grid.view.grid_model.index(0, 0))
    assert grid.view.grid_model.ref_at(grid.view.currentIndex()) == grid.ref("received.natural")


def test_somebody_else_may_put_the_cursor_on_another_field(grid: Grid) -> None:
    grid.view.setCurrentIndex(grid.view.grid_model.index_of(grid.ref("secret.total")))
    assert grid.view.current_ref == grid.ref("secret.total")
    assert grid.chosen == 1


def test_findings_that_come_and_go_never_move_the_cursor(grid: Grid) -> None:
    grid.view.go_to(grid.ref("secret.natural"))
    grid.session.enter({grid.ref("received.total"): "99"}, "type")
    grid.session.undo()
    assert grid.view.current_ref == grid.ref("secret.natural")


# ---- mouse


def test_a_click_puts_the_cursor_on_a_field(grid: Grid) -> None:
    grid.click("secret.research")
    assert grid.view.current_ref == grid.ref("secret.research")


def test_a_click_elsewhere_commits_what_is_being_typed(grid: Grid) -> None:
    grid.press("'12'")
    grid.click("secret.research")
    assert grid.text("received.natural") == "12"
    assert grid.view.mode is Mode.READY


def test_shift_click_chooses_everything_between(grid: Grid) -> None:
    grid.click("received.natural")
    grid.click("granted.research", Qt.KeyboardModifier.ShiftModifier)
    assert grid.chosen == 9
    assert grid.view.current_ref == grid.ref("received.natural")


def test_ctrl_click_chooses_a_cell_besides(grid: Grid) -> None:
    grid.click("received.natural")
    grid.click("granted.research", Qt.KeyboardModifier.ControlModifier)
    assert grid.chosen == 2
    grid.press("Del")
    assert grid.text("received.natural") == ""


def test_dragging_chooses_everything_between(grid: Grid) -> None:
    view, model = grid.view.viewport(), grid.view.grid_model
    start = grid.view.visualRect(model.index_of(grid.ref("received.natural"))).center()
    end = grid.view.visualRect(model.index_of(grid.ref("granted.companies"))).center()
    QTest.mousePress(view, LEFT, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert grid.chosen == 6


def test_a_click_on_a_row_name_chooses_its_fields(grid: Grid) -> None:
    QTest.mouseClick(grid.view.viewport(), LEFT, pos=_centre(grid, 3, 0))
    assert grid.chosen == 7


def test_a_click_on_a_spanner_head_chooses_all_its_columns(grid: Grid) -> None:
    QTest.mouseClick(grid.view.viewport(), LEFT, pos=_centre(grid, 1, 4))
    assert grid.chosen == 5 * 25


def test_a_click_beside_the_table_changes_nothing(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("review")
    QTest.mouseClick(grid.view.viewport(), LEFT, pos=QPoint(400, 500))
    assert grid.view.current_ref == grid.ref("cases.review_upheld")


def test_a_double_click_corrects_a_cell(grid: Grid) -> None:
    place = grid.view.visualRect(
        grid.view.grid_model.index_of(grid.ref("received.natural"))
    ).center()
    grid.click("received.natural")
    QTest.mouseDClick(grid.view.viewport(), LEFT, pos=place)
    assert grid.view.mode is Mode.EDIT
    grid.press("End", "'8'", "Return")
    assert grid.text("received.natural") == "58"


def test_a_double_click_on_a_head_edits_nothing(grid: Grid) -> None:
    QTest.mouseDClick(grid.view.viewport(), LEFT, pos=_centre(grid, 0, 3))
    assert grid.view.mode is Mode.READY


# ---- input methods


def test_text_that_an_input_method_commits_at_once_is_not_lost(grid: Grid) -> None:
    _compose(grid, commit="１２")
    assert grid.view.mode is Mode.ENTER
    grid.press("Return")
    assert grid.text("received.natural") == "12"


def test_a_composition_replaces_the_value(grid: Grid) -> None:
    _compose(grid, preedit="wu")
    _compose(grid, commit="无")
    grid.press("Return")
    assert grid.text("received.natural") == "无"


def test_a_cancelled_composition_leaves_the_old_value(grid: Grid) -> None:
    _compose(grid, preedit="wu")
    _compose(grid)
    assert grid.view.mode is Mode.READY
    grid.press("Return")
    assert grid.text("received.natural") == "5"


def test_an_input_method_can_go_on_in_the_editor(grid: Grid) -> None:
    grid.press("'12'")
    _compose(grid, preedit="jian")
    _compose(grid, commit="件")
    grid.press("Return")
    assert grid.text("received.natural") == "12件"


def test_the_view_always_takes_input_methods(grid: Grid) -> None:
    grid.press("Tab", "'1'", "Return")
    assert grid.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_typing_on_a_printed_box_is_no_search(grid: Grid) -> None:
    grid.view.keyboardSearch("总计")
    assert grid.view.current_ref == grid.ref("received.natural")


# ---- the editor


def test_commit_edit_enters_what_is_being_typed(grid: Grid) -> None:
    grid.press("'12'")
    grid.view.commit_edit()
    assert grid.text("received.natural") == "12"
    assert grid.view.hasFocus()


def test_commit_edit_does_nothing_while_nothing_is_typed(grid: Grid) -> None:
    before = grid.session.report
    grid.view.commit_edit()
    assert grid.session.report is before


def test_what_is_typed_is_entered_when_the_focus_leaves(grid: Grid) -> None:
    grid.press("'12'")
    grid.after.setFocus()
    assert grid.text("received.natural") == "12"
    assert grid.view.mode is Mode.READY


def test_typing_the_same_text_again_is_no_step(grid: Grid) -> None:
    steps = len(grid.session.history.done)
    grid.press("'5'", "Return")
    assert len(grid.session.history.done) == steps


def test_the_mode_is_told(grid: Grid) -> None:
    told: list[str] = []
    grid.view.mode_changed.connect(told.append)
    grid.press("'1'", "F2", "Esc")
    assert told == ["enter", "edit", "ready"]


def test_a_click_into_the_editor_begins_to_correct(grid: Grid) -> None:
    grid.press("'12'")
    QTest.mouseClick(grid.focus, LEFT)
    assert grid.view.mode is Mode.EDIT


def _action(grid: Grid, key: str) -> list[bool]:
    """Give the window a shortcut; return what it will have done."""
    done: list[bool] = []
    action = QAction(grid.window)
    action.setShortcut(key)
    action.triggered.connect(lambda: done.append(True))
    grid.window.addAction(action)
    return done


@pytest.mark.parametrize("first", ["Right", "F2"])
def test_undo_is_the_windows_while_nothing_is_typed(grid: Grid, first: str) -> None:
    undone = _action(grid, "Ctrl+Z")
    grid.press(first, "Ctrl+Z")
    assert undone == [True]


def test_undo_while_typing_is_the_editors(grid: Grid) -> None:
    undone = _action(grid, "Ctrl+Z")
    grid.press("F2", "'8'", "Ctrl+Z", "Return")
    assert undone == []
    assert grid.text("received.natural") == "5"


def test_the_grid_keeps_its_keys_from_the_windows_shortcuts(grid: Grid) -> None:
    done = _action(grid, "Ctrl+D")
    grid.view.go_to(grid.ref("carried_in.natural"))
    grid.press("Ctrl+D")
    assert done == []
    assert grid.text("carried_in.natural") == "5"


def test_the_window_keeps_its_own_shortcuts_while_typing(grid: Grid) -> None:
    saved = _action(grid, "Ctrl+S")
    grid.press("'12'", "Ctrl+S")
    assert saved == [True]


def test_ctrl_tab_leaves_the_table(grid: Grid) -> None:
    grid.press("'12'", "Ctrl+Tab")
    assert QApplication.focusWidget() is grid.after
    assert grid.text("received.natural") == "12"


def test_ctrl_shift_tab_leaves_the_table_backwards(grid: Grid) -> None:
    grid.press("'12'", "Ctrl+Shift+Tab")
    assert QApplication.focusWidget() is grid.before
    assert grid.text("received.natural") == "12"


# ---- zoom and scrolling


def _roll(grid: Grid, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(400, 200)
    event = QWheelEvent(
        place,
        QPointF(grid.view.viewport().mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 Qt's own signature
    )
    QApplication.sendEvent(grid.view.viewport(), event)


def test_ctrl_and_the_wheel_zoom(grid: Grid) -> None:
    told: list[int] = []
    grid.view.zoom_changed.connect(told.append)
    _roll(grid, 2, Qt.KeyboardModifier.ControlModifier)
    assert told == [120]
    assert grid.view.zoom == 120


def test_zoom_stays_between_50_and_300_per_cent(grid: Grid) -> None:
    grid.view.set_zoom(1000)
    assert grid.view.zoom == 300
    grid.view.set_zoom(1)
    assert grid.view.zoom == 50


def test_the_wheel_alone_scrolls(grid: Grid) -> None:
    _roll(grid, -1, Qt.KeyboardModifier.NoModifier)
    assert grid.view.verticalScrollBar().value() > 0
    assert grid.view.zoom == 100


def test_zoom_makes_rows_higher(grid: Grid) -> None:
    index = grid.view.grid_model.index_of(grid.ref("secret.natural"))
    before = grid.view.visualRect(index).height()
    grid.view.set_zoom(200)
    assert grid.view.visualRect(index).height() > 1.7 * before


def test_table_three_fits_the_small_office_screen_without_scrolling_sideways(grid: Grid) -> None:
    assert grid.view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("edition", [2019, 2021])
@pytest.mark.parametrize("table", ["disclosure", "applications", "review"])
def test_rows_are_compact(make_grid: Callable[..., Grid], edition: int, table: str) -> None:
    grid = make_grid(table, edition)
    model = grid.view.grid_model
    rects = [grid.view.box_rect(box) for box in model.fields.fields]
    assert min(rect.height() for rect in rects) <= 22


def test_heads_and_row_names_stand_still_while_the_fields_scroll(grid: Grid) -> None:
    model = grid.view.grid_model
    head, stub, field = model.index(2, 4), model.index(5, 2), model.index(5, 4)
    before = [grid.view.visualRect(index) for index in (head, stub, field)]
    grid.view.verticalScrollBar().setValue(40)
    assert grid.view.visualRect(head) == before[0]
    assert grid.view.visualRect(stub) == before[1].translated(0, -40)
    assert grid.view.visualRect(field) == before[2].translated(0, -40)


def test_row_names_stand_still_while_a_zoomed_table_scrolls_sideways(grid: Grid) -> None:
    grid.view.set_zoom(150)
    model = grid.view.grid_model
    head, stub, field = model.index(2, 4), model.index(5, 2), model.index(5, 4)
    before = [grid.view.visualRect(index) for index in (head, stub, field)]
    grid.view.horizontalScrollBar().setValue(40)
    assert grid.view.visualRect(head) == before[0].translated(-40, 0)
    assert grid.view.visualRect(stub) == before[1]
    assert grid.view.visualRect(field) == before[2].translated(-40, 0)


def test_a_hugely_zoomed_table_scrolls_whole_so_that_fields_can_be_reached(grid: Grid) -> None:
    grid.view.set_zoom(300)
    grid.view.go_to(grid.ref("carried_out.total"))
    assert grid.view.viewport().rect().contains(grid.view.visualRect(grid.view.currentIndex()))


def test_the_editor_stays_out_of_the_heads_while_scrolling(grid: Grid) -> None:
    grid.press("'12'")
    grid.view.verticalScrollBar().setValue(60)
    editor = grid.focus
    seen = editor.mask().intersected(editor.rect()).translated(editor.pos())
    assert seen.subtracted(grid.view.body()).isEmpty()
    grid.press("Return")
    assert grid.text("received.natural") == "12"


def test_scrolling_with_keys_keeps_the_cursor_in_sight(grid: Grid) -> None:
    for _ in range(24):
        grid.press("Down")
        assert grid.view.body().contains(grid.view.visualRect(grid.view.currentIndex()))


# ---- everything together


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(("table", "edition"), [("applications", 2021), ("disclosure", 2019)])
def test_undo_takes_back_any_run_of_keys(
    make_grid: Callable[..., Grid], table: str, edition: int, seed: int
) -> None:
    grid = make_grid(table, edition)
    keys = [key for row in KEY_ROWS for key in row.keys]
    start, steps = grid.session.report, len(grid.session.history.done)
    grid.press(*random.Random(seed).choices(keys, k=120))
    grid.view.commit_edit()
    end, taken = grid.session.report, len(grid.session.history.done) - steps
    for _ in range(taken):
        grid.session.undo()
    assert grid.session.report == start
    for _ in range(taken):
        grid.session.redo()
    assert grid.session.report == end
