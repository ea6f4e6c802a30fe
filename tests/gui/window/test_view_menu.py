"""Zoom, the selection's sum, and where Enter leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.settings.settings import AfterEnter, Settings
from tests.gui.hands import Hands, cell

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.window.main_window import MainWindow


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    """Hands on the sample, in table 三."""
    window.open_sample()
    hands = Hands(window)
    hands.view.going.to_cell(cell("received.natural"))
    return hands


# ---- zoom


@pytest.mark.parametrize(
    ("keys", "zoom"),
    [
        (["Ctrl+="], 110),
        (["Ctrl++"], 110),
        (["Ctrl+-"], 90),
        (["Ctrl+=", "Ctrl+=", "Ctrl+0"], 100),
        (["Ctrl+-"] * 9, 50),
        ([*["Ctrl+-"] * 9, "Ctrl+="], 60),
    ],
)
def test_keys_zoom_the_tables(hands: Hands, keys: list[str], zoom: int) -> None:
    hands.press(*keys)
    assert hands.grid.zoom == zoom


def test_zoom_is_remembered_and_holds_for_every_table(hands: Hands, tmp_path: Path) -> None:
    hands.press("Ctrl+=")
    hands.view.sections.setCurrentRow(3)
    assert hands.grid.zoom == 110
    assert Settings(tmp_path / "settings.ini").zoom == 110
    hands.window.open_sample()
    hands.view.sections.setCurrentRow(3)
    assert hands.grid.zoom == 110


def test_zoom_works_before_a_table_is_shown(hands: Hands) -> None:
    hands.window.open_sample()
    hands.press("Ctrl+-")
    hands.view.sections.setCurrentRow(1)
    assert hands.grid.zoom == 90


# ---- the sum of the selection


def test_several_selected_cells_are_counted_and_added(hands: Hands) -> None:
    hands.session.enter({cell("received.natural"): "1,028.5", cell("received.companies"): "/"}, "")
    hands.press("Shift+Right", "Shift+Right")
    assert "3" in hands.selected
    assert hands.selected.endswith("1028.5")


def test_a_cell_alone_has_no_sum(hands: Hands) -> None:
    hands.press("Shift+Right", "Right")
    assert hands.selected == ""


def test_cells_without_numbers_are_only_counted(hands: Hands) -> None:
    hands.session.enter({cell("received.natural"): "/", cell("received.companies"): ""}, "")
    hands.press("Shift+Right")
    assert "2" in hands.selected
    assert "0" not in hands.selected


def test_the_sum_follows_what_is_typed(hands: Hands) -> None:
    hands.press("Shift+Right")
    before = int(hands.selected.split()[-1].lstrip("合计"))
    hands.session.enter({cell("received.natural"): "509"}, "type")
    assert hands.selected.endswith(str(before + 500))


def test_another_section_has_another_selection(hands: Hands) -> None:
    hands.press("Shift+Right")
    hands.view.sections.setCurrentRow(0)
    assert hands.selected == ""
    hands.view.sections.setCurrentRow(2)
    assert hands.selected != ""


# ---- Enter


@pytest.mark.parametrize(
    ("where", "keys", "cursor"),
    [
        (AfterEnter.DOWN, ["Return"], "carried_in.natural"),
        (AfterEnter.RIGHT, ["Return"], "received.companies"),
        (AfterEnter.RIGHT, ["Enter", "Enter", "Shift+Return"], "received.companies"),
        (AfterEnter.RIGHT, ["End", "Return"], "carried_in.natural"),
        (AfterEnter.STAY, ["Return"], "received.natural"),
        (AfterEnter.STAY, ["Shift+Return"], "received.natural"),
    ],
)
def test_enter_leads_where_the_user_wants(
    hands: Hands, where: AfterEnter, keys: list[str], cursor: str
) -> None:
    hands.choose(hands.window.menus.edit.after_enter[list(AfterEnter).index(where)])
    hands.view.going.to_cell(cell("received.natural"))
    hands.press(*keys)
    assert hands.grid.current_ref == cell(cursor)


@pytest.mark.parametrize("where", AfterEnter)
def test_enter_always_enters_what_is_typed(hands: Hands, where: AfterEnter) -> None:
    hands.window.editing.set_after_enter(where)
    hands.type("received.natural", "77")
    assert hands.text("received.natural") == "77"


def test_enter_goes_through_a_selection_row_by_row(hands: Hands) -> None:
    hands.window.editing.set_after_enter(AfterEnter.RIGHT)
    hands.press("Shift+Right", "Shift+Down", "Return")
    assert hands.grid.current_ref == cell("received.companies")
    assert len(hands.grid.chosen_refs) == 4


def test_where_enter_leads_is_remembered(hands: Hands, tmp_path: Path) -> None:
    hands.choose(hands.window.menus.edit.after_enter[1])
    assert Settings(tmp_path / "settings.ini").after_enter is AfterEnter.RIGHT
    hands.window.open_sample()
    hands.view.going.to_cell(cell("received.natural"))
    hands.press("Return")
    assert hands.grid.current_ref == cell("received.companies")


def test_broken_settings_count_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "a.ini").write_text("[edit]\nafter_enter=up\n[view]\nzoom=large\n")
    settings = Settings(tmp_path / "a.ini")
    assert (settings.after_enter, settings.keep_totals, settings.zoom) == (
        AfterEnter.DOWN,
        True,
        100,
    )


# ---- the name of the cell


def test_another_section_shows_the_name_of_its_own_cell(hands: Hands) -> None:
    hands.view.sections.setCurrentRow(3)
    assert hands.window.statusBar().currentMessage().startswith("四 › ")
    hands.view.sections.setCurrentRow(4)
    assert hands.window.statusBar().currentMessage() == ""


def test_zooming_keeps_the_cursor_in_sight(window: MainWindow) -> None:
    hands = Hands(window)
    window.open_sample()
    hands.view.going.to_cell(cell("carried_out.natural"))
    QApplication.processEvents()  # until then the table has no size
    hands.view.going.to_cell(cell("carried_out.natural"))
    for percent in (200, 300, 100):
        hands.view.pages.set_zoom(percent)
        box = hands.grid.cell_cursor.box
        assert hands.grid.body().contains(hands.grid.box_rect(box).center())
