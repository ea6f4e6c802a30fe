"""The key table, on the real view with real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.gui.grid.bindings import BINDINGS, Mode
from govreport_gui.gui.grid.keys import KEY_ROWS, KeyRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Grid


def _name(row: KeyRow) -> str:
    cell = f"{row.edition}.{row.cell.table}.{row.cell.row}.{row.cell.column}"
    return f"{row.mode}-{cell}-{' '.join(row.keys)}"


def _begin(grid: Grid, row: KeyRow) -> None:
    grid.view.go_to(row.cell)
    if row.mode is Mode.ENTER:
        grid.press("'7'")
    elif row.mode is Mode.EDIT:
        grid.press("F2")


@pytest.mark.parametrize("row", KEY_ROWS, ids=_name)
def test_keys_do_what_the_key_table_says(row: KeyRow, make_grid: Callable[..., Grid]) -> None:
    grid = make_grid(row.cell.table, row.edition)
    _begin(grid, row)
    grid.press(*row.keys)
    found = (
        grid.view.current_ref,
        grid.view.mode,
        grid.session.report.entry(row.cell).text,
        grid.chosen,
    )
    assert found == (row.cursor, row.mode_after, row.value, row.chosen)


@pytest.mark.parametrize("row", KEY_ROWS, ids=_name)
def test_undo_takes_back_whatever_keys_did(row: KeyRow, make_grid: Callable[..., Grid]) -> None:
    grid = make_grid(row.cell.table, row.edition)
    before, steps = grid.session.report, len(grid.session.history.done)
    _begin(grid, row)
    grid.press(*row.keys)
    grid.view.commit_edit()
    after = grid.session.report
    taken = len(grid.session.history.done) - steps
    for _ in range(taken):
        grid.session.undo()
    assert grid.session.report == before
    for _ in range(taken):
        grid.session.redo()
    assert grid.session.report == after


def test_the_key_table_has_at_least_120_rows() -> None:
    assert len(KEY_ROWS) >= 120


@pytest.mark.parametrize("mode", Mode)
def test_every_key_of_the_bindings_has_a_row(mode: Mode) -> None:
    shown = {key for row in KEY_ROWS for key in row.keys}
    leaving = {"Ctrl+Tab", "Ctrl+Shift+Tab"}  # these leave the table; see test_grid_focus
    bound = {binding.key for binding in BINDINGS if mode in binding.modes}
    assert bound - leaving <= shown
