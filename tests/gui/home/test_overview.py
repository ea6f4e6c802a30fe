"""The overview says what is still to do, and leads there."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from govreport_gui.gui.export.dialog import ExportDialog
from govreport_gui.gui.findings.kinds import Kind
from govreport_gui.gui.home.page import HomePage
from govreport_gui.gui.home.todo import Todo, todo
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.report import AGENCY, YEAR, Ref, TextRef, Value
from tests.gui.hands import Hands, cell
from tests.gui.home.conftest import page_of


@pytest.fixture
def page(hands: Hands) -> HomePage:
    hands.view.pages.home.entry.click()
    return page_of(hands)


def lines(page: HomePage) -> list[str]:
    return [page.parts.item(row).text() for row in range(page.parts.count())]


def enter(hands: Hands, values: dict[Ref, Value], label: str) -> None:
    hands.session.enter(values, label)
    QApplication.processEvents()


def blank(hands: Hands, *names: str) -> None:
    enter(hands, {cell(name): "" for name in names}, "type")


def test_it_says_what_is_missing_and_wrong_and_how_long_there_is(
    hands: Hands, page: HomePage
) -> None:
    blank(hands, "granted.charities", "secret.charities")
    enter(hands, {TextRef("六"): ()}, "write")
    assert page.sentence.text() == "还差 3 处必填，2 处错误；距 1 月 31 日还有 12 天"


@pytest.mark.parametrize(
    ("today", "end"),
    [
        (date(2026, 1, 30), "距 1 月 31 日还有 1 天"),
        (date(2026, 1, 31), "今天就是 1 月 31 日"),
        (date(2026, 2, 3), "1 月 31 日已过 3 天"),
        (date(2025, 12, 31), "距 1 月 31 日还有 31 天"),
    ],
)
def test_days_are_counted_to_the_january_after_the_report_year(
    window: MainWindow, today: date, end: str
) -> None:
    window.today = lambda: today
    window.open_sample()
    window.view.pages.show_home()  # type: ignore[union-attr]
    assert page_of(Hands(window)).sentence.text().endswith(end)


def test_without_a_year_or_long_after_it_no_days_are_counted(hands: Hands, page: HomePage) -> None:
    for year in (None, 2021):
        enter(hands, {YEAR: year}, "facts")
        assert "1 月 31 日" not in page.sentence.text()


def test_what_is_missing_is_no_error_beside_it(hands: Hands, page: HomePage) -> None:
    before = todo(hands.session)
    enter(hands, {AGENCY: "", TextRef("五"): ()}, "")
    after = todo(hands.session)
    assert (before.missing, after.missing) == (0, 2)
    assert after.count(Kind.ERROR) == before.count(Kind.ERROR)


def test_every_section_tells_its_own_state(hands: Hands, page: HomePage) -> None:
    assert [line.split("\n")[0][0] for line in lines(page)] == ["单", *"一二三四五六"]
    blank(hands, "granted.natural", "granted.companies")
    assert lines(page)[3].split("\n")[1].startswith("还差 2 处必填")
    assert lines(page)[4].split("\n")[1] == "已完成"


def test_the_next_step_leads_to_the_first_place_that_is_missing(
    qtbot: QtBot, hands: Hands, page: HomePage
) -> None:
    blank(hands, "granted.companies", "partly.natural")
    assert "三、" in page.next.text()
    page.next.setFocus()
    qtbot.keyClick(page.next, Qt.Key.Key_Space)
    assert hands.grid.current_ref == cell("granted.companies")
    hands.press("'7'", "Return")
    assert hands.text("granted.companies") == "7"


def test_without_what_is_missing_the_next_step_leads_to_the_first_error(
    qtbot: QtBot, hands: Hands, page: HomePage
) -> None:
    assert "二、" in page.next.text()
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert hands.view.sections.currentRow() == 1
    assert QApplication.focusWidget() is hands.grid


def test_a_missing_agency_is_asked_for_first(qtbot: QtBot, hands: Hands, page: HomePage) -> None:
    enter(hands, {AGENCY: ""}, "facts")
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is hands.view.facts.agency


def test_a_section_is_gone_to_with_enter(qtbot: QtBot, hands: Hands, page: HomePage) -> None:
    page.parts.setFocus()
    for _ in range(5):
        qtbot.keyClick(page.parts, Qt.Key.Key_Down)
    qtbot.keyClick(page.parts, Qt.Key.Key_Return)
    assert hands.view.pages.place == "五"
    assert not hands.view.pages.home.is_shown


def test_a_blank_text_section_is_gone_to(qtbot: QtBot, hands: Hands, page: HomePage) -> None:
    enter(hands, {TextRef("六"): ()}, "write")
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert hands.view.pages.place == "六"


def test_a_report_with_nothing_to_do_is_exported_next(
    qtbot: QtBot, hands: Hands, page: HomePage
) -> None:
    seen: list[object] = []

    def close() -> None:
        seen.append(QApplication.activeModalWidget())
        seen[0].close()  # type: ignore[attr-defined]

    page._todo = Todo((), 0)
    QTimer.singleShot(0, close)
    page.next.click()
    assert isinstance(seen[0], ExportDialog)


# ---- the entry above the sections


def test_the_arrows_go_through_overview_and_sections(qtbot: QtBot, hands: Hands) -> None:
    view = hands.view
    view.sections.setFocus()
    hands.press("Up")
    assert view.pages.home.is_shown
    assert view.sections.selectedItems() == []
    hands.press("Down")
    assert not view.pages.home.is_shown
    assert view.pages.place == "一"
    assert [item.text()[0] for item in view.sections.selectedItems()] == ["一"]
    hands.press("Down")
    assert view.pages.place == "二"


def test_a_click_on_the_section_that_was_left_shows_it_again(
    qtbot: QtBot, hands: Hands, page: HomePage
) -> None:
    view = hands.view
    where = view.sections.visualItemRect(view.sections.item(0)).center()
    qtbot.mouseClick(view.sections.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert not view.pages.home.is_shown
    assert not view.pages.home.entry.isChecked()


def test_a_finding_leads_away_from_the_overview_even_to_the_same_section(
    hands: Hands, page: HomePage
) -> None:
    hands.view.sections.setCurrentRow(1)
    hands.view.pages.show_home()
    hands.view.going.to_finding(next(f for f in hands.session.findings if f.code == "C3"))
    assert hands.view.pages.place == "二"


def test_the_entry_follows_what_is_typed(hands: Hands) -> None:
    before = hands.view.pages.home.entry.accessibleDescription()
    blank(hands, "granted.natural")
    after = hands.view.pages.home.entry.accessibleDescription()
    assert before != after
    assert after.startswith("还差 1 处必填")


def test_a_new_report_begins_with_the_overview(window: MainWindow) -> None:
    window.filing.beginning.new()
    page = page_of(Hands(window))
    assert page.filled.value() == 1  # the year
    assert "单位、年度和引言" in page.next.text()


def test_the_next_step_can_be_taken_at_once_in_a_new_report(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.filing.beginning.new()
    hands = Hands(window)
    hands.press("Space")
    assert QApplication.focusWidget() is hands.view.facts.agency


def test_typing_that_was_not_entered_is_not_lost_by_going_to_the_overview(hands: Hands) -> None:
    hands.view.going.to_cell(cell("granted.natural"))
    hands.press("'4'", "'2'")
    hands.view.pages.home.entry.click()
    assert hands.text("granted.natural") == "42"


def test_no_cells_count_as_selected_behind_the_overview(hands: Hands) -> None:
    hands.view.going.to_cell(cell("granted.natural"))
    hands.press("Shift+Right")
    assert hands.selected
    hands.view.pages.home.entry.click()
    assert hands.selected == ""
    assert hands.view.pages.chosen_refs == ()


def test_the_list_of_sections_says_what_the_overview_says(hands: Hands, page: HomePage) -> None:
    blank(hands, "granted.charities", "secret.charities")
    enter(hands, {TextRef("五"): (), YEAR: 2024}, "write")
    general, *sections = [text.split("\n")[1] for text in lines(page)]
    listed = [hands.view.sections.item(row).text().split("\n") for row in range(6)]
    assert general != "已完成"
    assert "提醒" in "".join(listed[0][1:]), "the year is told with the first section"
    assert [text[1:] for text in listed[1:]] == [
        [] if told == "已完成" else [told] for told in sections[1:]
    ]
