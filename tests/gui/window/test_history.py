"""Undo that shows what it did, and the list of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from govreport_gui.gui.window.history_dialog import HistoryDialog
from govreport_gui.model.report import TextRef
from tests.gui.hands import Hands, cell

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.window.main_window import MainWindow
    from tests.gui.conftest import Person

LEFT = Qt.MouseButton.LeftButton
ROLE = Qt.ItemDataRole


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    window.open_sample()
    return Hands(window)


def history(hands: Hands) -> HistoryDialog:
    hands.choose(hands.window.menus.edit.history)
    dialog = hands.view.findChild(HistoryDialog)
    assert dialog is not None
    return dialog


def rows(dialog: HistoryDialog) -> list[str]:
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def now(dialog: HistoryDialog) -> list[int]:
    """Return the rows with a dot that is to be seen."""
    icons = [dialog.model.index(row).data(ROLE.DecorationRole) for row in range(len(rows(dialog)))]
    pictures = [icon.pixmap(16).toImage() for icon in icons]
    return [row for row, picture in enumerate(pictures) if picture.pixelColor(8, 8).alpha()]


def click(dialog: HistoryDialog, row: int) -> None:
    place = dialog.list.visualRect(dialog.model.index(row)).center()
    QTest.mouseClick(dialog.list.viewport(), LEFT, pos=place)


# ---- where undo leads


def test_undo_shows_the_section_and_the_cell_it_changed(hands: Hands) -> None:
    hands.type("granted.natural", "20")
    hands.view.sections.setCurrentRow(0)
    hands.press("Ctrl+Z")
    assert hands.view.sections.currentRow() == 2
    assert hands.grid.current_ref == cell("granted.natural")


def test_undo_selects_the_cells_it_changed(hands: Hands) -> None:
    hands.view.going.to_cell(cell("granted.natural"))
    hands.press("Shift+Right", "Shift+Down", "Del", "Ctrl+Home", "Ctrl+Z")
    names = ("granted.natural", "granted.companies")
    names += ("partly_granted.natural", "partly_granted.companies")
    assert hands.grid.chosen_refs == tuple(map(cell, names))
    assert hands.grid.current_ref == cell("granted.natural")


def test_undo_selects_cells_that_lie_apart(hands: Hands) -> None:
    refs = {cell("granted.natural"): "1", cell("unclear.total"): "1", cell("other.others"): "1"}
    hands.session.enter(refs, "paste")
    hands.press("Ctrl+Z")
    assert hands.grid.chosen_refs == tuple(refs)


def test_undo_does_not_select_the_totals_that_followed(hands: Hands) -> None:
    hands.window.filing.beginning.new()
    hands.type("granted.natural", "20")
    hands.press("Ctrl+Z")
    assert hands.grid.chosen_refs == (cell("granted.natural"),)


def test_redo_goes_there_again(hands: Hands) -> None:
    hands.type("granted.natural", "20")
    hands.press("Ctrl+Z", "Ctrl+Home", "Ctrl+Y")
    assert hands.grid.current_ref == cell("granted.natural")
    assert hands.text("granted.natural") == "20"


def test_undo_of_writing_shows_the_text(hands: Hands) -> None:
    hands.session.enter({TextRef("五"): ("新的一段",)}, "write")
    hands.press("Ctrl+Z")
    assert hands.view.sections.currentRow() == 4


def test_undo_goes_on_after_saving_and_going_to_another_section(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    hands.type("granted.natural", "20")
    person.writes = tmp_path / "a.govreport"
    hands.press("Ctrl+S")
    hands.view.sections.setCurrentRow(5)
    hands.press("Ctrl+Z")
    assert hands.text("granted.natural") != "20"
    assert hands.window.isWindowModified()


# ---- the list


def test_a_long_name_goes_on_in_the_next_line(hands: Hands) -> None:
    hands.type("reconfirmation.law_services", "20")
    dialog = history(hands)
    dialog.resize(320, 300)
    lines = [dialog.list.visualRect(dialog.model.index(row)).height() for row in (0, 1)]
    assert lines[0] >= 1.8 * lines[1]
    assert not dialog.list.horizontalScrollBar().isVisible()


def test_the_list_has_the_newest_step_first_and_the_present_marked(hands: Hands) -> None:
    before = hands.text("granted.natural")
    hands.type("granted.natural", "20")
    hands.session.enter({TextRef("五"): ("新的一段",)}, "write")
    dialog = history(hands)
    first, second, _ = rows(dialog)
    assert first == "文字"
    assert second.endswith(f"（一）予以公开 › 自然人: {before} → 20")
    assert now(dialog) == [0]


def test_a_click_goes_back_several_steps(hands: Hands) -> None:
    start = hands.session.report
    for text in "789":
        hands.type("granted.natural", text)
    dialog = history(hands)
    click(dialog, 3)
    assert hands.session.report == start
    assert now(dialog) == [3]


def test_a_click_goes_on_again(hands: Hands) -> None:
    for text in "789":
        hands.type("granted.natural", text)
    dialog = history(hands)
    click(dialog, 3)
    click(dialog, 1)
    assert hands.text("granted.natural") == "8"


def test_the_keyboard_chooses_with_enter(hands: Hands) -> None:
    for text in "789":
        hands.type("granted.natural", text)
    dialog = history(hands)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert hands.text("granted.natural") == "9"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert hands.text("granted.natural") == "8"


def test_the_list_follows_what_is_typed_meanwhile(hands: Hands) -> None:
    dialog = history(hands)
    hands.type("granted.natural", "20")
    assert len(rows(dialog)) == 2


def test_asked_for_twice_there_is_one_list(hands: Hands) -> None:
    assert history(hands) is history(hands)
    assert len(hands.view.findChildren(HistoryDialog)) == 1


def test_the_list_goes_with_its_report(hands: Hands) -> None:
    history(hands)
    hands.window.filing.beginning.new()
    assert hands.view.findChild(HistoryDialog) is None


def test_the_list_is_a_sound_model(hands: Hands) -> None:
    dialog = history(hands)
    tester = QAbstractItemModelTester(dialog.model)
    hands.type("granted.natural", "20")
    hands.press("Ctrl+Z")
    assert tester.model() is dialog.model
