"""Totals, ghosts and blanks in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.grid.model import GHOST_ROLE
from govreport_gui.gui.questions import Blanks
from govreport_gui.gui.settings.settings import Settings
from govreport_gui.model.report import Report
from tests.gui.hands import Hands, cell

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.window.main_window import MainWindow
    from tests.gui.conftest import Person


@pytest.fixture
def fresh(window: MainWindow) -> Hands:
    """Hands on a new blank report, in table 三."""
    window.filing.beginning.new()
    hands = Hands(window)
    hands.view.sections.setCurrentRow(2)
    return hands


@pytest.fixture
def opened(window: MainWindow) -> Hands:
    """Hands on the sample, whose figures were stated by somebody."""
    window.open_sample()
    return Hands(window)


def ghost(hands: Hands, name: str) -> str:
    model = hands.grid.grid_model
    return str(model.index_of(cell(name)).data(GHOST_ROLE))


def picture(hands: Hands, name: str) -> QImage:
    """What is painted in a cell, small enough for a sentence to fit beside a figure."""
    hands.view.pages.set_zoom(50)
    QApplication.processEvents()
    hands.grid.go_to(cell(name))
    rect = hands.grid.visualRect(hands.grid.grid_model.index_of(cell(name)))
    return hands.grid.viewport().grab(rect.adjusted(3, 3, -3, -3)).toImage()


# ---- kept in step


def test_totals_of_a_new_report_follow_while_parts_are_typed(fresh: Hands) -> None:
    fresh.type("granted.natural", "5")
    fresh.type("secret.companies", "2")
    assert fresh.text("results.natural") == "5"
    assert fresh.text("results.total") == "7"


def test_one_undo_takes_back_a_part_and_its_totals(fresh: Hands) -> None:
    fresh.type("granted.natural", "5")
    fresh.press("Ctrl+Z")
    assert fresh.session.report.entries == {}


def test_undo_names_the_part_and_not_the_totals_that_followed(fresh: Hands) -> None:
    fresh.type("granted.natural", "5")
    assert fresh.window.menus.edit.undo.text().endswith("「自然人」")


def test_figures_of_an_opened_report_stay_as_stated(opened: Hands) -> None:
    before = opened.text("results.natural")
    opened.type("granted.natural", "99")
    assert opened.text("results.natural") == before


def test_the_menu_shows_whether_totals_are_kept(fresh: Hands) -> None:
    assert fresh.window.menus.edit.keep.isChecked()
    fresh.window.open_sample()
    assert not fresh.window.menus.edit.keep.isChecked()


def test_switched_on_an_opened_report_has_its_totals_kept(opened: Hands) -> None:
    opened.choose(opened.window.menus.edit.keep)
    before = int(opened.text("results.natural"))
    opened.type("granted.natural", str(int(opened.text("granted.natural")) + 7))
    assert opened.text("results.natural") == str(before + 7)


def test_switched_off_new_reports_are_left_alone_too(fresh: Hands, tmp_path: Path) -> None:
    fresh.choose(fresh.window.menus.edit.keep)
    fresh.window.filing.beginning.new()
    fresh.view.sections.setCurrentRow(2)
    fresh.type("granted.natural", "5")
    assert fresh.text("results.natural") == ""
    assert not Settings(tmp_path / "settings.ini").keep_totals


# ---- filled on demand


def test_filling_the_row_mends_only_its_total(opened: Hands) -> None:
    opened.type("granted.natural", "20")
    opened.view.going.to_cell(cell("granted.companies"))
    opened.choose(opened.window.menus.edit.totals[0])
    assert opened.text("granted.total") == "21"
    assert ghost(opened, "results.natural") != ""


def test_filling_the_column_mends_the_totals_in_it(opened: Hands) -> None:
    opened.type("granted.natural", "20")
    opened.view.going.to_cell(cell("secret.natural"))
    opened.choose(opened.window.menus.edit.totals[1])
    assert ghost(opened, "results.natural") == ""
    assert ghost(opened, "granted.total") != ""


def test_filling_the_table_mends_every_total_in_one_step(opened: Hands) -> None:
    opened.type("granted.natural", "20")
    before = opened.session.report
    opened.choose(opened.window.menus.edit.totals[2])
    codes = {finding.code for finding in opened.session.findings if finding.rule[:2] != "A1"}
    assert codes.isdisjoint({"A2", "A3"})
    opened.press("Ctrl+Z")
    assert opened.session.report == before


def test_nothing_to_fill_is_said(fresh: Hands) -> None:
    fresh.choose(fresh.window.menus.edit.totals[2])
    assert fresh.window.statusBar().currentMessage() != ""
    assert fresh.session.history.done == ()


# ---- ghosts


def test_a_wrong_total_has_its_sum_beside_it(opened: Hands) -> None:
    opened.type("received.natural", "20")
    assert "23" in ghost(opened, "received.total")
    assert opened.text("received.total") == "12"


def test_a_right_or_blank_total_has_no_ghost(fresh: Hands) -> None:
    fresh.session.keep_totals = False
    fresh.type("granted.natural", "5")
    assert ghost(fresh, "granted.total") == ""
    fresh.type("granted.total", "5")
    assert ghost(fresh, "granted.total") == ""


def test_a_ghost_keeps_up_while_the_parts_are_still_wrong(opened: Hands) -> None:
    opened.type("received.natural", "20")
    opened.type("received.natural", "30")
    assert "33" in ghost(opened, "received.total")


def test_a_ghost_that_changes_is_painted_anew(opened: Hands) -> None:
    opened.type("received.natural", "20")
    model, told = opened.grid.grid_model, list[object]()
    model.dataChanged.connect(
        lambda first, _last, roles: told.extend([model.ref_at(first)] * (GHOST_ROLE in roles))
    )
    opened.session.enter({cell("received.natural"): "30"}, "type")
    assert cell("received.total") in told


def test_a_screen_reader_hears_the_ghost(opened: Hands) -> None:
    opened.type("received.natural", "20")
    index = opened.grid.grid_model.index_of(cell("received.total"))
    said = str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    assert said.startswith(ghost(opened, "received.total"))


def test_a_ghost_is_painted_beside_the_value(opened: Hands) -> None:
    opened.type("received.natural", "20")
    one = picture(opened, "received.total")
    opened.type("received.natural", "30")
    assert not one.isNull()
    assert picture(opened, "received.total") != one


def test_a_ghost_never_hides_the_value(opened: Hands) -> None:
    """Where there is no room for both, only the value is painted."""
    opened.session.enter({cell("received.total"): "123456789012"}, "type")
    opened.view.going.to_cell(cell("received.natural"))
    wrong = picture(opened, "received.total")
    opened.session.enter({cell("received.natural"): "5"}, "type")
    assert picture(opened, "received.total") == wrong


# ---- blanks


def test_blanks_are_counted_before_they_are_filled(fresh: Hands, person: Person) -> None:
    fresh.choose(fresh.window.menus.edit.blanks)
    assert person.asked[-1] == f"blanks: 175 here, {len(fresh.session.form.fields)} everywhere"
    assert fresh.session.report.entries == {}


def test_the_blanks_of_this_table_are_filled_in_one_step(fresh: Hands, person: Person) -> None:
    person.fills = Blanks.HERE
    fresh.choose(fresh.window.menus.edit.blanks)
    assert {ref.table for ref in fresh.session.report.entries} == {"applications"}
    assert len(fresh.session.report.entries) == 175
    assert [step.label for step in fresh.session.history.done] == ["zeros"]


def test_the_blanks_of_all_tables_are_filled(fresh: Hands, person: Person) -> None:
    person.fills = Blanks.EVERYWHERE
    fresh.choose(fresh.window.menus.edit.blanks)
    assert fresh.session.report.entries.keys() == fresh.session.form.fields.keys()
    fresh.press("Ctrl+Z")
    assert fresh.session.report == Report("annual_report", 2021, year=fresh.session.report.year)


def test_a_full_report_is_not_asked_about(fresh: Hands, person: Person) -> None:
    person.fills = Blanks.EVERYWHERE
    fresh.choose(fresh.window.menus.edit.blanks)
    person.asked.clear()
    fresh.choose(fresh.window.menus.edit.blanks)
    assert person.asked == []
