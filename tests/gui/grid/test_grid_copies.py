"""Copying with heads and stub, and the menu of the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from govreport_gui.gui.grid.context_menu import grid_menu
from govreport_gui.gui.grid.html_tables import read_tables

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Grid


def _text() -> str:
    return QGuiApplication.clipboard().text()


def _html() -> str:
    return QGuiApplication.clipboard().mimeData().html()


@pytest.fixture
def menu(grid: Grid) -> Callable[[], QMenu]:
    return lambda: grid_menu(grid.view)


def test_cells_are_copied_with_their_heads_and_stub(grid: Grid) -> None:
    grid.view.go_to(grid.ref("granted.natural"))
    grid.press("Shift+Right")
    grid.view.copy_with_labels()
    assert _text() == (
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\n"
        "\t\t\t自然人\t法人或其他组织\n"
        "\t\t\t\t商业企业\n"
        "三、本年度办理结果\t（一）予以公开\t\t3\t\n"
    )


def test_copied_heads_and_stub_are_cut_to_what_is_chosen(grid: Grid) -> None:
    grid.view.go_to(grid.ref("secret.natural"))
    grid.press("Shift+Down")
    grid.view.copy_with_labels()
    html = _html()
    assert '<td rowspan="2" colspan="3" style' in html
    assert ">申请人情况<" in html
    assert html.count('rowspan="2"') == 3
    lines = read_tables(html)
    assert [line[3] for line in lines] == ["申请人情况", "自然人", "4", ""]


def test_a_copied_text_that_is_no_number_stays_text_in_excel(grid: Grid) -> None:
    grid.view.go_to(grid.ref("secret.natural"))
    grid.press("'1-2'", "Return", "Up", "Shift+Down", "Ctrl+C")
    assert "<td style=\"mso-number-format:'\\@'\">1-2</td>" in _html()


def test_several_areas_are_not_copied_with_labels(grid: Grid) -> None:
    said: list[str] = []
    grid.view.refused.connect(said.append)
    grid.press("Ctrl+A")
    first, second = grid.ref("received.natural"), grid.ref("granted.natural")
    grid.view.choose({first, second})
    grid.view.copy_with_labels()
    assert said == ["several-areas"]


def test_the_menu_offers_what_the_keys_do(menu: Callable[[], QMenu]) -> None:
    QGuiApplication.clipboard().setText("1")
    actions = [action for action in menu().actions() if not action.isSeparator()]
    keys = [action.shortcut().toString() for action in actions]
    assert keys == ["Ctrl+X", "Ctrl+C", "", "Ctrl+V", "Del"]
    assert all(action.isEnabled() for action in actions)


def test_with_an_empty_clipboard_the_menu_does_not_offer_to_paste(
    menu: Callable[[], QMenu],
) -> None:
    QGuiApplication.clipboard().clear()
    shut = [action for action in menu().actions() if not action.isEnabled()]
    assert [action.shortcut().toString() for action in shut] == ["Ctrl+V"]


@pytest.mark.parametrize(
    ("key", "text", "left"),
    [("Ctrl+X", "5", ""), ("Ctrl+C", "5", "5"), ("Ctrl+V", "8", "8"), ("Del", "8", "")],
)
def test_the_menu_works_on_the_chosen_cells(
    grid: Grid, menu: Callable[[], QMenu], key: str, text: str, left: str
) -> None:
    QGuiApplication.clipboard().setText("8")
    next(a for a in menu().actions() if a.shortcut().toString() == key).trigger()
    assert (_text(), grid.text("received.natural")) == (text, left)


def test_the_menu_copies_with_heads(grid: Grid, menu: Callable[[], QMenu]) -> None:
    menu().actions()[2].trigger()
    assert "自然人" in _text()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen one
@pytest.mark.parametrize(("clicked", "cursor"), [("secret.total", 1), ("carried_in.natural", 2)])
def test_a_right_click_chooses_a_cell_unless_it_is_chosen(
    grid: Grid, clicked: str, cursor: int
) -> None:
    grid.press("Shift+Down")
    place = grid.view.visualRect(grid.view.grid_model.index_of(grid.ref(clicked))).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
    QApplication.sendEvent(grid.view.viewport(), event)
    assert grid.chosen == cursor
    next(m for m in grid.view.findChildren(QMenu) if m.isVisible()).close()
