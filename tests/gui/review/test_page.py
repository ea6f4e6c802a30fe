"""The page: the source beside the form, each leading to the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.gui.review.page import ReviewPage
from govreport_gui.gui.review.reviewed import Reviewed
from govreport_gui.gui.review.sure import Sure
from govreport_gui.gui.window.main_window import MainWindow
from tests.gui.hands import cell
from tests.gui.review.conftest import Reviewer


@pytest.fixture(autouse=True)
def shown(window: MainWindow, doubtful: Path) -> None:
    window.filing.opening.open_path(doubtful)


def sure(reviewer: Reviewer, name: str) -> Sure:
    return reviewer.page.reviewed.sure(cell(name))


def test_each_cell_is_found_in_doubt_or_missing(reviewer: Reviewer) -> None:
    names = ("received.natural", "granted.natural", "repeated.natural")
    assert [sure(reviewer, name) for name in names] == [
        Sure.FOUND,
        Sure.DOUBTFUL,
        Sure.MISSING,
    ]


def test_a_cell_says_aloud_how_sure_it_is_and_why(reviewer: Reviewer) -> None:
    model = reviewer.page.form.grids["applications"].grid_model
    for name, word in (("granted.natural", "存疑"), ("repeated.natural", "缺失")):
        index = model.index_of(cell(name))
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            assert word in index.data(role)
    why = model.index_of(cell("granted.natural")).data(Qt.ItemDataRole.ToolTipRole)
    assert "无法确定各数属于哪一列" in why


def test_a_cell_of_the_form_leads_to_its_place_in_the_source(reviewer: Reviewer) -> None:
    reviewer.click_cell("carried_in.total")
    source = reviewer.page.source
    assert source.place == reviewer.page.reviewed.opened.matches[cell("carried_in.total")]
    span = source.source.span(source.place)
    assert span is not None
    assert source.viewport().rect().contains(source.cursorRect())
    assert span[0] <= source.textCursor().position() <= span[1]


def test_a_place_of_the_source_leads_to_its_cell_of_the_form(reviewer: Reviewer) -> None:
    place = reviewer.click_source("2", after="一、本年新收")
    ref = reviewer.page.form.current_ref
    assert ref == cell("received.companies")
    assert reviewer.page.reviewed.opened.matches[ref] == place
    reviewer.type("6")
    assert reviewer.text("received.companies") == "6"


def test_the_keyboard_goes_through_the_source_too(reviewer: Reviewer) -> None:
    reviewer.click_cell("received.natural")
    reviewer.page.source.setFocus()
    reviewer.press(Qt.Key.Key_Right)
    reviewer.press(Qt.Key.Key_Right)
    assert reviewer.page.form.current_ref == cell("received.companies")
    assert QApplication.focusWidget() is reviewer.page.source


def test_the_list_shows_each_thing_on_both_sides(reviewer: Reviewer) -> None:
    page = reviewer.page
    assert page.form.current_ref == cell("granted.natural")
    assert page.source.place is not None
    assert page.source.source.text(page.source.place) == "5"
    page.things.setFocus()
    reviewer.press(Qt.Key.Key_Down)
    assert page.form.current_ref == cell("repeated.natural")
    reviewer.press(Qt.Key.Key_Down)
    assert "统计口径" in page.source.source.text(page.source.place)
    assert page.things.hasFocus()


def test_f8_goes_to_each_thing_to_be_corrected_at_once(reviewer: Reviewer) -> None:
    page = reviewer.page
    reviewer.press(Qt.Key.Key_F8)
    reviewer.type("3")
    assert reviewer.text("repeated.natural") == "3"
    reviewer.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.form.current_ref == cell("granted.natural")


def test_a_row_of_the_source_is_put_into_its_cells_one_by_one(reviewer: Reviewer) -> None:
    page = reviewer.page
    assert page.placing.target.text() == "“5” → （一）予以公开 › 自然人"
    page.placing.button.click()
    assert reviewer.text("granted.natural") == "5"
    assert page.form.current_ref == cell("granted.companies")
    assert sure(reviewer, "granted.natural") is Sure.CORRECTED
    assert page.headline.text().endswith("已更正 1 个。")
    reviewer.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert reviewer.text("granted.natural") == ""


def test_a_ragged_row_is_put_into_its_cells_at_once(qtbot: QtBot, reviewer: Reviewer) -> None:
    page = reviewer.page
    said = "“5、1、0、0、0、0、6” → （一）予以公开 › 自然人……总计"
    assert page.placing.row_target.text() == said
    reviewer.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: reviewer.text("granted.total") == "6")
    columns = ("natural", "companies", "research", "charities", "law_services", "others", "total")
    row = [f"granted.{column}" for column in columns]
    assert [reviewer.text(name) for name in row] == [*"510000", "6"]
    assert all(sure(reviewer, name) is Sure.CORRECTED for name in row)
    assert not page.placing.row_button.isEnabled()
    reviewer.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not any(reviewer.text(name) for name in row)


def test_a_row_is_put_from_the_chosen_figure_into_the_rest_of_the_row(reviewer: Reviewer) -> None:
    reviewer.click_source("9", after="（一）予以公开")
    reviewer.click_cell("repeated.others")
    assert not reviewer.page.placing.row_button.isEnabled()
    reviewer.click_source("6", after="（一）予以公开")
    reviewer.click_cell("repeated.others")
    assert reviewer.page.placing.row_target.text() == "“6、9” → 2.重复申请 › 其他……总计"
    reviewer.page.placing.row_button.click()
    assert [reviewer.text(f"repeated.{name}") for name in ("law_services", "others", "total")] == [
        "",
        "6",
        "9",
    ]


def test_a_figure_that_was_chosen_stays_chosen_for_a_cell_without_a_place(
    qtbot: QtBot,
    reviewer: Reviewer,
) -> None:
    reviewer.click_source("9", after="（一）予以公开")
    reviewer.click_cell("repeated.total")
    assert reviewer.page.placing.target.text().startswith("“9” → 2.重复申请")
    reviewer.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: reviewer.text("repeated.total") == "9")


def test_prose_is_no_figure(reviewer: Reviewer) -> None:
    reviewer.click_source("网站首页 > 政务公开 > 年报")
    assert not reviewer.page.placing.button.isEnabled()


def test_a_thing_is_settled_when_all_its_cells_are(reviewer: Reviewer) -> None:
    page = reviewer.page
    columns = ("natural", "companies", "research", "charities", "law_services", "others", "total")
    for column in columns:
        page.reviewed.session.enter({cell(f"repeated.{column}"): "0"}, "type")
    marks = [page.things.item(row).data(Qt.ItemDataRole.UserRole) for row in range(2)]
    assert marks == [Sure.DOUBTFUL, Sure.CORRECTED]
    assert page.form.tabs.tabText(1) == "表三 (7)"


def test_figures_of_the_source_are_never_broken_over_lines(reviewer: Reviewer) -> None:
    source = reviewer.page.source
    for (start, end), place in source.source._order:
        if place.row >= 0 and source.source.text(place).isdecimal():
            block = source.document().findBlock(start)
            assert block.layout().lineCount() == 1, source.source.text(place)
            assert end <= block.position() + block.length()


def test_nothing_in_the_source_can_be_changed(reviewer: Reviewer) -> None:
    source = reviewer.page.source
    before = source.toPlainText()
    source.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        reviewer.press(key)
    assert source.toPlainText() == before


def test_every_part_has_a_name_and_the_keyboard_reaches_it(reviewer: Reviewer) -> None:
    page = reviewer.page
    reached: list[QWidget] = []
    page.things.setFocus()
    while QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
        QApplication.focusWidget().nextInFocusChain()
        page.focusNextChild()
    assert {page.things, page.source, page.adopt_button, page.cancel_button} <= set(reached)
    for widget in reached:
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        assert named or widget in {page.form.facts.agency, page.form.facts.year}, widget


@pytest.mark.parametrize("size", [(1366, 700), (910, 460)])
def test_the_page_fits_small_screens(reviewer: Reviewer, size: tuple[int, int]) -> None:
    """The second one is 1366 × 768 at 150 %."""
    page = reviewer.page
    page.resize(*size)
    QApplication.processEvents()
    assert (page.width(), page.height()) == size
    for widget in (page.adopt_button, page.cancel_button, page.placing.button, page.things):
        assert page.rect().contains(
            widget.rect().translated(widget.mapTo(page, widget.rect().topLeft()))
        )


def test_a_source_too_long_to_be_shown_is_told_and_the_form_can_be_corrected(
    reviewer: Reviewer, window: MainWindow, qtbot: QtBot
) -> None:
    opened = replace(reviewer.page.reviewed.opened, raw=None, matches={})
    opened = replace(opened, notes=tuple(replace(n, places=()) for n in opened.notes))
    page = ReviewPage("长.txt", Reviewed(opened, opened.report), window)
    qtbot.addWidget(page, before_close_func=lambda _: page.accept())
    assert "太长" in page.source.placeholderText()
    page.things.step(1)
    page.form.go_to(cell("received.natural"))
    assert not page.placing.button.isEnabled()
