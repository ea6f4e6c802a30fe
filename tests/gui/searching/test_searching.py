"""Find and replace over the whole report, in the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.narrative import TextSectionView
from govreport_gui.gui.searching.model import PLACE, REMARK, WORDS
from govreport_gui.model.report import TextRef
from govreport_gui.storage.ownfile import write_report
from tests.gui.hands import Hands, cell
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from govreport_gui.gui.searching.panel import SearchPanel
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.model.form import Form

_TEXT = (
    "2025年，本镇收到申请１２件，其中12345热线转来3件。",
    "（二）依申请公开。予以公开{applications.granted.natural}件，WPS文档12份。",
)


@pytest.fixture
def hands(window: MainWindow, form: Form, tmp_path: Path) -> Hands:
    report = with_cells(zeros(form), {cell("granted.natural"): "12", cell("other.others"): "312"})
    report = replace(report, narrative={**report.narrative, "一": _TEXT})
    path = tmp_path / "2025.govreport"
    with path.open("wb") as file:
        write_report(report, file)
    window.filing.opening.open_path(path)
    QApplication.processEvents()
    return Hands(window)


def panel(hands: Hands) -> SearchPanel:
    found = hands.window.searching.panel
    assert found is not None
    assert found.isVisible()
    return found


def find(hands: Hands, words: str) -> SearchPanel:
    hands.press("Ctrl+F")
    panel(hands).words.setText(words)
    return panel(hands)


def replacing(hands: Hands, words: str, new: str) -> SearchPanel:
    hands.press("Ctrl+H")
    panel(hands).words.setText(words)
    panel(hands).new.setText(new)
    return panel(hands)


def column(shown: SearchPanel, number: int) -> list[str]:
    model = shown.hits.hits_model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def boxes(shown: SearchPanel) -> list[bool]:
    model = shown.hits.hits_model
    role, checked = Qt.ItemDataRole.CheckStateRole, Qt.CheckState.Checked
    return [model.index(row, PLACE).data(role) == checked for row in range(model.rowCount())]


def selected(hands: Hands) -> str:
    page = hands.view.pages.currentWidget()
    assert isinstance(page, TextSectionView)
    return page.editor.textCursor().selectedText()


# ---- finding


def test_hits_are_listed_with_their_place_and_words(hands: Hands) -> None:
    shown = find(hands, "12")
    assert column(shown, PLACE) == [
        "一、总体情况，第 1 段",
        "一、总体情况，第 1 段",
        "一、总体情况，第 2 段",
        "一、总体情况，第 2 段",
        "表三：三、本年度办理结果 › （一）予以公开 › 自然人",
        "表三：三、本年度办理结果 › （六）其他处理 › 3.其他 › 其他",
    ]
    assert column(shown, WORDS)[0] == "2025年，本镇收到申请１２件，其中12345热线转来3件。"
    assert column(shown, WORDS)[-2:] == ["12", "312"]
    assert shown.count.text() == "找到 6 处"


def test_whole_figures_leave_out_parts_of_others(hands: Hands) -> None:
    shown = find(hands, "12")
    shown.whole.click()
    assert [line.hit.words for line in shown.hits.hits_model.lines] == ["１２", "12", "12", "12"]


def test_letter_for_letter_tells_widths_and_cases_apart(hands: Hands) -> None:
    shown = find(hands, "wps")
    assert shown.count.text() == "找到 1 处"
    shown.exact.click()
    assert shown.count.text() == "未找到"
    shown.words.setText("１２")
    assert shown.count.text() == "找到 1 处"


def test_what_is_selected_is_looked_for(hands: Hands) -> None:
    page = hands.view.pages.currentWidget()
    assert isinstance(page, TextSectionView)
    page.editor.setFocus()
    page.editor.find("热线")
    hands.press("Ctrl+F")
    assert panel(hands).words.text() == "热线"
    assert panel(hands).words.hasFocus()


def test_enter_goes_on_and_the_keyboard_stays_in_the_line(hands: Hands) -> None:
    shown = find(hands, "件")
    hands.press("Return")
    assert selected(hands) == "件"
    assert shown.words.hasFocus()


def test_f3_goes_from_hit_to_hit_and_the_cursor_goes_along(hands: Hands) -> None:
    shown = find(hands, "12")
    hands.view.going.to_cell(cell("granted.total"))
    hands.press("F3", "F3", "F3", "F3")
    assert hands.grid.current_ref == cell("granted.natural")
    assert hands.grid.hasFocus()
    hands.press("Shift+F3")
    assert selected(hands) == "12"
    assert shown.hits.currentIndex().row() == 3


def test_past_the_last_hit_it_begins_again_and_says_so(hands: Hands) -> None:
    shown = find(hands, "热线")
    hands.press("Return")
    assert hands.window.statusBar().currentMessage() == "已到末尾，从头继续。"
    assert shown.hits.currentIndex().row() == 0


def test_the_hits_are_marked_in_the_text(hands: Hands) -> None:
    find(hands, "热线")
    page = hands.view.pages.currentWidget()
    assert isinstance(page, TextSectionView)
    QApplication.processEvents()
    marked = [mark.cursor.selectedText() for mark in page.editor.extraSelections()]
    assert "热线" in marked
    hands.press("Esc")
    QApplication.processEvents()
    marked = [mark.cursor.selectedText() for mark in page.editor.extraSelections()]
    assert "热线" not in marked


def test_the_hits_are_outlined_in_the_tables(hands: Hands) -> None:
    find(hands, "312")
    hands.view.going.to_cell(cell("granted.total"))
    assert set(hands.grid._outlined) == {hands.grid.grid_model.fields.of(cell("other.others"))}


def test_the_list_shows_where_a_hit_is_and_enter_goes_there(hands: Hands) -> None:
    shown = find(hands, "12")
    shown.hits.setFocus()
    hands.press("Down", "Down", "Down", "Down")
    assert hands.grid.current_ref == cell("granted.natural")
    assert shown.hits.hasFocus()
    hands.press("Return")
    assert hands.grid.hasFocus()


def test_escape_shows_the_findings_again(hands: Hands) -> None:
    shown = find(hands, "12")
    assert not hands.view.findings.isVisible()
    hands.press("Esc")
    assert not shown.isVisible()
    assert hands.view.findings.isVisible()
    assert hands.view.pages.currentWidget().isAncestorOf(QApplication.focusWidget())


def test_the_next_finding_shows_the_findings_again(hands: Hands) -> None:
    shown = find(hands, "12")
    hands.press("F8")
    assert hands.view.findings.isVisible()
    assert not shown.isVisible()


def test_what_is_typed_meanwhile_is_found(hands: Hands, qtbot: QtBot) -> None:
    shown = find(hands, "热线")
    hands.session.enter({TextRef("五"): ("热线仍在，热线",)}, "write")
    qtbot.waitUntil(lambda: shown.count.text() == "找到 3 处")


@pytest.mark.parametrize("key", ["Ctrl+F", "Ctrl+H"])
def test_the_keys_work_while_a_text_or_a_cell_is_being_written(hands: Hands, key: str) -> None:
    page = hands.view.pages.currentWidget()
    assert isinstance(page, TextSectionView)
    page.editor.setFocus()
    hands.press(key)
    assert panel(hands).words.hasFocus()
    hands.press("Esc")
    hands.view.going.to_cell(cell("granted.total"))
    hands.press("'5'", key)
    assert panel(hands).words.hasFocus()
    assert hands.text("granted.total") == "5"


def test_a_report_opened_next_is_searched_afresh(hands: Hands) -> None:
    find(hands, "热线")
    hands.window.filing.beginning.new()
    QApplication.processEvents()
    hands.press("Ctrl+F")
    panel(hands).words.setText("热线")
    assert panel(hands).count.text() == "未找到"


# ---- replacing


def test_what_it_would_become_is_seen_before(hands: Hands) -> None:
    shown = replacing(hands, "热线", "专线")
    [line] = shown.hits.hits_model.lines
    assert (line.excerpt.words, line.excerpt.new) == ("热线", "专线")
    spoken = shown.hits.hits_model.index(0, WORDS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("“热线”替换为“专线”")


def test_all_are_replaced_in_text_and_tables_as_one_step(hands: Hands) -> None:
    before = hands.session.report
    shown = replacing(hands, "312", "313")
    shown.words.setText("12")
    shown.new.setText("13")
    shown.whole.click()
    shown.all_button.click()
    assert hands.session.report.paragraphs("一") == (
        "2025年，本镇收到申请13件，其中12345热线转来3件。",
        "（二）依申请公开。予以公开13件，WPS文档13份。",
    )
    assert hands.text("granted.natural") == "13"
    assert hands.window.menus.edit.undo.text().endswith("替换")
    hands.press("Ctrl+Z")
    assert hands.session.report == before


def test_a_tied_figure_is_left_unless_it_is_ticked(hands: Hands) -> None:
    shown = replacing(hands, "12", "99")
    model = shown.hits.hits_model
    tied = next(row for row, line in enumerate(model.lines) if line.hit.is_tied)
    assert not boxes(shown)[tied]
    assert "随表格变动" in model.index(tied, REMARK).data()
    shown.words.setText("予以公开12")
    assert boxes(shown) == [False]
    assert not shown.all_button.isEnabled()
    model.setData(model.index(0, PLACE), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    shown.all_button.click()
    assert hands.session.report.narrative["一"][1].startswith("（二）依申请公开。99件")


def test_a_cell_that_would_hold_no_number_is_left_unless_it_is_ticked(hands: Hands) -> None:
    shown = replacing(hands, "312", "多")
    assert boxes(shown) == [False]
    assert column(shown, REMARK) == ["替换后该格不再是数字"]
    shown.new.setFocus()
    hands.press("Return")
    assert hands.text("other.others") == "312"
    assert hands.window.statusBar().currentMessage().startswith("此处未勾选")


def test_what_is_cleared_is_left_as_it_is(hands: Hands) -> None:
    shown = replacing(hands, "件", "个")
    count = len(boxes(shown))
    model = shown.hits.hits_model
    model.setData(model.index(0, PLACE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert shown.all_button.text() == f"替换勾选的 {count - 1} 处(&L)"
    shown.all_button.click()
    assert hands.session.report.paragraphs("一")[0].count("件") == 1


def test_the_space_bar_clears_a_box(hands: Hands) -> None:
    shown = replacing(hands, "热线", "专线")
    shown.hits.setFocus()
    hands.press("Space")
    assert boxes(shown) == [False]


def test_one_is_replaced_and_the_next_is_shown(hands: Hands) -> None:
    shown = replacing(hands, "件", "个")
    shown.new.setFocus()
    hands.press("Return")
    assert hands.session.report.paragraphs("一")[0].startswith("2025年，本镇收到申请１２个，")
    line = shown.hits.line
    assert line is not None
    assert line.excerpt.before.endswith("转来3")


def test_replacing_by_words_that_hold_the_old_ones_does_not_go_round_in_circles(
    hands: Hands,
) -> None:
    shown = replacing(hands, "件", "件次")
    shown.new.setFocus()
    hands.press("Return", "Return")
    assert hands.session.report.paragraphs("一")[0] == (
        "2025年，本镇收到申请１２件次，其中12345热线转来3件次。"
    )


def test_a_replaced_figure_is_checked_like_a_typed_one(hands: Hands) -> None:
    shown = replacing(hands, "312", "313")
    shown.new.setFocus()
    hands.press("Return")
    assert hands.text("other.others") == "313"
    assert hands.session.findings


def test_a_report_that_is_only_looked_at_can_be_searched_but_not_changed(hands: Hands) -> None:
    hands.session.refused = lambda: None
    shown = replacing(hands, "热线", "专线")
    assert shown.count.text() == "找到 1 处"
    assert not shown.all_button.isEnabled()
    assert not shown.replace_button.isEnabled()


def test_figures_being_typed_are_entered_before(hands: Hands) -> None:
    hands.view.going.to_cell(cell("granted.companies"))
    hands.press("'777'")
    shown = find(hands, "777")
    assert shown.count.text() == "找到 1 处"


def test_the_hits_are_a_sound_model(hands: Hands) -> None:
    shown = replacing(hands, "件", "个")
    tester = QAbstractItemModelTester(shown.hits.hits_model)
    shown.all_button.click()
    assert tester.model() is shown.hits.hits_model


def test_everything_has_a_name_for_a_screen_reader(hands: Hands) -> None:
    shown = replacing(hands, "件", "个")
    assert shown.hits.accessibleName() == "查找结果"
    for label, line in ((shown._words_label, shown.words), (shown._new_label, shown.new)):
        assert label.buddy() is line


def test_it_fits_a_small_screen(hands: Hands) -> None:
    shown = replacing(hands, "12", "13")
    hands.window.resize(910, 512)
    QApplication.processEvents()
    assert hands.window.height() <= 520
    assert hands.window.width() <= 910
    right = shown.close_button.mapTo(hands.window, QPoint(shown.close_button.width(), 0))
    assert right.x() <= 910
