"""Last year's report beside this year's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from govreport_gui.storage.ownfile import read_report, write_report
from tests.gui.hands import Hands, cell
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.model.form import Form
    from tests.gui.conftest import Person


@pytest.fixture
def last_year(form: Form, tmp_path: Path) -> Path:
    """A file of last year's report: one application carried out."""
    cells = {cell(f"carried_out.{column}"): "7" for column in ("natural", "total")}
    report = replace(with_cells(zeros(form), cells), year=2024)
    path = tmp_path / "2024.govreport"
    with path.open("wb") as file:
        write_report(report, file)
    return path


@pytest.fixture
def hands(window: MainWindow, form: Form, tmp_path: Path) -> Hands:
    path = tmp_path / "2025.govreport"
    with path.open("wb") as file:
        write_report(zeros(form), file)
    window.filing.opening.open_path(path)
    return Hands(window)


def choose(hands: Hands, text: str) -> None:
    """Choose the entry of a menu that says so."""
    menus = hands.window.findChildren(QMenu)
    entries = {
        action for menu in menus for action in menu.actions() if action.text().startswith(text)
    }
    [entry] = entries
    hands.choose(entry)


def compare(hands: Hands, person: Person, path: Path) -> None:
    person.opens = path
    choose(hands, "对照上年报告")


def test_last_years_figures_are_told_by_the_cells(
    hands: Hands, person: Person, last_year: Path
) -> None:
    ref = cell("carried_out.natural")
    hands.view.going.to_cell(ref)
    index = hands.grid.grid_model.index_of(ref)
    assert "上年" not in index.data(Qt.ItemDataRole.ToolTipRole)
    compare(hands, person, last_year)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        assert "上年：7" in index.data(role)


def test_what_last_year_carried_out_is_missed_at_once(
    hands: Hands, person: Person, last_year: Path
) -> None:
    compare(hands, person, last_year)
    assert {f.rule for f in hands.session.findings} >= {"Y1.total", "Y1.natural"}


def test_the_tables_grow_a_slim_line_that_can_be_switched_off(
    hands: Hands, person: Person, last_year: Path
) -> None:
    hands.view.going.to_cell(cell("carried_out.natural"))
    box = hands.grid.cell_cursor.box
    plain = hands.grid.box_rect(box).height()
    compare(hands, person, last_year)
    assert hands.grid.box_rect(box).height() > plain
    choose(hands, "表中显示上年数字")
    assert hands.grid.box_rect(box).height() == plain


def test_comparing_is_a_step_that_can_be_undone(
    hands: Hands, person: Person, last_year: Path
) -> None:
    compare(hands, person, last_year)
    hands.window.editing.undo()
    assert hands.session.report.last_year is None
    hands.window.editing.redo()
    choose(hands, "不再对照上年报告")
    assert hands.session.report.last_year is None


def test_last_year_stays_with_the_saved_report(
    hands: Hands, person: Person, last_year: Path, catalog: Catalog
) -> None:
    compare(hands, person, last_year)
    hands.window.filing.save()
    path = hands.window.filing.path
    assert path is not None
    saved = read_report(catalog, path)
    assert saved.last_year is not None
    assert saved.last_year.entry(cell("carried_out.natural")).text == "7"


def test_a_file_that_is_no_report_leaves_everything_as_it_was(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "其他.txt"
    path.write_text("会议通知", encoding="utf-8")
    compare(hands, person, path)
    assert hands.session.report.last_year is None
    assert len(person.told) == 1
