"""Last year's report beside this year's, in the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.compare.delegate import height_of, laid_out
from govreport_gui.gui.compare.looks import looks
from govreport_gui.gui.compare.model import LAST, MARK, THIS
from govreport_gui.gui.compare.rows import differing
from govreport_gui.gui.narrative import TextSectionView
from govreport_gui.model.report import TextRef
from govreport_gui.storage.ownfile import write_report
from tests.gui.hands import Hands, cell
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.compare import ComparePage
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report
    from tests.gui.conftest import Person

_SAME = "（二）依申请公开。畅通受理渠道，规范登记、答复各环节。"
_LAST = (
    "2024年，青石镇人民政府扎实推进政府信息公开工作。",
    _SAME,
    "（三）信息管理。我镇全年清理文件12件。",
)
_THIS = (
    "2025年，青石镇人民政府扎实推进政府信息公开工作。",
    _SAME,
    "（三）监督保障。组织业务培训。",
)


def opened(window: MainWindow, report: Report, folder: Path) -> Hands:
    path = folder / "2025.govreport"
    with path.open("wb") as file:
        write_report(report, file)
    window.filing.opening.open_path(path)
    QApplication.processEvents()
    return Hands(window)


def both_years(form: Form, last: tuple[str, ...] = _LAST, this: tuple[str, ...] = _THIS) -> Report:
    """Two reports that differ in section 一 and in one cell."""
    before = replace(zeros(form), year=2024)
    before = replace(before, narrative={**before.narrative, "一": last})
    after = with_cells(zeros(form), {cell("granted.natural"): "7"})
    return replace(after, narrative={**after.narrative, "一": this}, last_year=before)


@pytest.fixture
def hands(window: MainWindow, form: Form, tmp_path: Path) -> Hands:
    return opened(window, both_years(form), tmp_path)


def compare(hands: Hands) -> ComparePage:
    hands.press("F9")
    page = hands.view.pages.comparison
    assert page is not None
    assert page.isVisible()
    QApplication.processEvents()
    return page


def signs(page: ComparePage) -> list[tuple[str, str, str]]:
    """Return mark, last year's words and this year's, of the rows that differ."""
    model = page.table.rows_model
    return [
        tuple(model.index(n, column).data() for column in (MARK, LAST, THIS))
        for n, row in enumerate(model.rows)
        if row.is_difference
    ]


def go_to(page: ComparePage, words: str) -> None:
    """Put the cursor on the row that begins so, on either side."""
    rows = page.table.rows_model.rows
    page.table.go_to_row(
        next(n for n, r in enumerate(rows) if words in (r.last[: len(words)], r.this[: len(words)]))
    )


# ---- what is shown


def test_paragraphs_stand_beside_their_counterparts(hands: Hands) -> None:
    assert signs(compare(hands)) == [
        ("≠", _LAST[0], _THIS[0]),
        ("－", _LAST[2], ""),
        ("＋", "", _THIS[2]),
        ("≠", *(f"三、本年度办理结果 › （一）予以公开 › 自然人　{n}" for n in "07")),
    ]


def test_what_is_the_same_stands_there_without_a_mark(hands: Hands) -> None:
    page = compare(hands)
    model = page.table.rows_model
    row = next(n for n, r in enumerate(model.rows) if r.this == _SAME)
    assert [model.index(row, n).data() for n in range(3)] == ["", _SAME, _SAME]


def test_only_the_differences_can_be_asked_for(hands: Hands) -> None:
    page = compare(hands)
    page.only.click()
    assert _SAME not in [row.this for row in page.table.rows_model.rows]
    assert len(signs(page)) == 4


def test_a_screen_reader_hears_which_words_changed(hands: Hands) -> None:
    page = compare(hands)
    model = page.table.rows_model
    index = model.index(1, THIS)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "“2024”改为“2025”"
    assert model.index(1, MARK).data(Qt.ItemDataRole.AccessibleTextRole) == "有改动"


def test_the_changed_words_look_different_without_any_colour(hands: Hands) -> None:
    page = compare(hands)
    assert differing(page.table.rows_model.rows[1]) == (((0, 4),), ((0, 4),))
    found = looks(page.table.palette())
    assert found.gone.fontStrikeOut()
    assert found.new.fontUnderline()


def test_how_much_is_last_years_is_said_for_each_section_and_in_all(
    window: MainWindow, form: Form, tmp_path: Path
) -> None:
    words = tuple(f"{text}{_SAME * 3}" for text in _LAST)
    hands = opened(window, both_years(form, words, words), tmp_path)
    page = compare(hands)
    assert page.table.rows_model.rows[0].this.startswith("一、总体情况　与上年相似 100%，请看")
    assert "雷同" in page.summary.text()


def test_little_that_is_last_years_is_only_counted(
    window: MainWindow, form: Form, tmp_path: Path
) -> None:
    other = "这一年工作有了新的办法，每件事情都重新写过，与往年不同。" * 9
    page = compare(opened(window, both_years(form, _LAST, (*_THIS, other)), tmp_path))
    assert "雷同" not in page.summary.text()
    assert page.summary.text().startswith("共 5 处不同")


def test_cells_that_are_not_filled_in_yet_are_counted_not_listed(hands: Hands, form: Form) -> None:
    hands.session.enter(dict.fromkeys(form.fields, ""), "clear")
    page = compare(hands)
    notes = [row.this for row in page.table.rows_model.rows if row.section == "三"]
    assert notes[-1].endswith("格尚未填写")
    assert len(notes) == 2


def test_a_figure_written_in_another_way_is_no_difference(
    window: MainWindow, form: Form, tmp_path: Path
) -> None:
    report = both_years(form)
    assert report.last_year is not None
    last = with_cells(report.last_year, {cell("granted.natural"): "７"})
    page = compare(opened(window, replace(report, last_year=last), tmp_path))
    assert not [row for row in page.table.rows_model.rows if "予以公开" in row.this]


def test_figures_of_another_edition_that_have_no_cell_here_are_counted(
    window: MainWindow, form: Form, catalog: Catalog, tmp_path: Path
) -> None:
    report = both_years(form)
    old = replace(zeros(catalog.edition(2019)), year=2020)
    hands = opened(window, replace(report, last_year=old), tmp_path)
    notes = [row.this for row in compare(hands).table.rows_model.rows]
    for count in (17, 7):
        assert f"上年用的是 2019 年格式，其中 {count} 个数字在本年表格中没有对应的格。" in notes


def test_what_is_typed_meanwhile_is_compared(hands: Hands, qtbot: QtBot) -> None:
    page = compare(hands)
    hands.session.enter({TextRef("一"): _LAST}, "write")
    qtbot.waitUntil(lambda: len(signs(page)) == 1)


# ---- going about


def test_a_key_goes_from_difference_to_difference(hands: Hands) -> None:
    page = compare(hands)
    seen = []
    for _ in range(4):
        hands.press("Alt+Down")
        assert page.table.row is not None
        seen.append(page.table.row.this)
    assert seen == [this for _, _, this in signs(page)]
    hands.press("Alt+Up", "Alt+Up")
    assert page.table.row.last == _LAST[2]


def test_past_the_last_difference_it_is_said(hands: Hands) -> None:
    page = compare(hands)
    hands.press(*["Alt+Down"] * 5)
    assert hands.window.statusBar().currentMessage() == "后面没有不同之处了。"
    assert page.table.row is not None
    assert page.table.row.this.endswith("7")


def test_enter_goes_to_the_paragraph_in_the_editor(hands: Hands) -> None:
    page = compare(hands)
    go_to(page, _THIS[2])
    hands.press("Return")
    shown = hands.view.pages.currentWidget()
    assert isinstance(shown, TextSectionView)
    assert shown.editor.textCursor().selectedText() == _THIS[2]
    assert shown.editor.hasFocus()
    assert hands.view.pages.comparison is None
    assert not hands.window.menus.edit.beside.isChecked()


def test_a_double_click_goes_to_the_cell(hands: Hands) -> None:
    page = compare(hands)
    go_to(page, "三、本年度办理结果 › （一）予以公开")
    point = page.table.visualRect(page.table.currentIndex()).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert hands.grid.current_ref == cell("granted.natural")


def test_the_list_of_sections_leads_through_the_comparison(hands: Hands) -> None:
    page = compare(hands)
    hands.view.sections.setCurrentRow(2)
    assert hands.view.pages.comparison is page
    assert page.table.row is not None
    assert page.table.row.section == "三"


def test_escape_shows_the_section_again(hands: Hands) -> None:
    page = compare(hands)
    hands.press("Esc")
    assert not page.isVisible()
    assert isinstance(hands.view.pages.currentWidget(), TextSectionView)
    assert not hands.window.menus.edit.beside.isChecked()


def test_a_paragraph_higher_than_the_page_is_read_to_its_end_by_keys(
    window: MainWindow, form: Form, tmp_path: Path
) -> None:
    hands = opened(window, both_years(form, _LAST, ("长" * 4000, *_THIS)), tmp_path)
    page = compare(hands)
    go_to(page, "长")
    number = page.table.currentIndex().row()
    hands.press("Down")
    assert page.table.currentIndex().row() == number
    hands.press(*["Down"] * 200)
    assert page.table.currentIndex().row() > number


def test_every_row_gets_the_height_that_its_words_need(hands: Hands, qtbot: QtBot) -> None:
    page = compare(hands)
    table = page.table
    qtbot.waitUntil(lambda: not table._guessed)
    row = next(n for n, r in enumerate(table.rows_model.rows) if r.this == _THIS[0])
    side = table.columnWidth(LAST) - 12
    assert table.rowHeight(row) == height_of(laid_out(_THIS[0], table.font(), side))


def test_heights_follow_the_width(hands: Hands, qtbot: QtBot) -> None:
    page = compare(hands)
    qtbot.waitUntil(lambda: not page.table._guessed)
    row = next(n for n, r in enumerate(page.table.rows_model.rows) if r.this == _SAME)
    before = page.table.rowHeight(row)
    hands.window.resize(1600, 600)
    qtbot.waitUntil(lambda: page.table.rowHeight(row) < before)


def test_the_words_grow_with_the_zoom(hands: Hands, qtbot: QtBot) -> None:
    page = compare(hands)
    qtbot.waitUntil(lambda: not page.table._guessed)
    before = page.table.rowHeight(1)
    hands.press("Ctrl+=", "Ctrl+=", "Ctrl+=")
    assert page.table.rowHeight(1) > before
    hands.press("Ctrl+0")
    assert page.table.rowHeight(1) == before


def test_tab_comes_to_the_page_and_leaves_it_again(hands: Hands) -> None:
    page = compare(hands)
    met = set()
    for _ in range(40):
        hands.press("Tab")
        met.add(hands.window.focusWidget())
    assert met >= {page.table, page.only, page.close_button, page.next_button}
    assert met >= {hands.view.sections, hands.view.facts.agency}


# ---- taking last year's


def test_last_years_paragraph_is_taken_as_one_step(hands: Hands, qtbot: QtBot) -> None:
    page = compare(hands)
    go_to(page, _LAST[0])
    hands.press("Alt+Right")
    assert hands.session.report.paragraphs("一") == (_LAST[0], *_THIS[1:])
    assert hands.window.menus.edit.undo.text().endswith("采用上年段落")
    hands.press("Ctrl+Z")
    assert hands.session.report.paragraphs("一") == _THIS
    qtbot.waitUntil(lambda: len(signs(page)) == 4)


def test_a_paragraph_that_went_comes_back_where_it_stood(hands: Hands) -> None:
    page = compare(hands)
    go_to(page, _LAST[2])
    page.take_button.click()
    assert hands.session.report.paragraphs("一") == (*_THIS[:2], _LAST[2], _THIS[2])


def test_a_tied_figure_that_is_taken_follows_this_years_table(
    window: MainWindow, form: Form, tmp_path: Path
) -> None:
    kept = "（三）信息管理。予以公开{applications.granted.natural}件。"
    hands = opened(window, both_years(form, (*_LAST[:2], kept)), tmp_path)
    page = compare(hands)
    go_to(page, "（三）信息管理。予以公开0件")
    page.take_button.click()
    assert "（三）信息管理。予以公开7件。" in hands.session.report.paragraphs("一")


def test_there_is_nothing_to_take_for_a_new_paragraph_or_a_cell(hands: Hands) -> None:
    page = compare(hands)
    for words in (_THIS[2], "三、本年度办理结果"):
        go_to(page, words)
        assert not page.take_button.isEnabled()
        hands.press("Alt+Right")
    assert hands.session.report.paragraphs("一") == _THIS


# ---- without last year


def test_without_last_years_report_it_offers_to_choose_one(
    window: MainWindow, form: Form, person: Person, tmp_path: Path
) -> None:
    report = both_years(form)
    assert report.last_year is not None
    path = tmp_path / "2024.govreport"
    with path.open("wb") as file:
        write_report(report.last_year, file)
    hands = opened(window, replace(report, last_year=None), tmp_path)
    page = compare(hands)
    assert page.choose_button.hasFocus()
    assert not page.table.isVisible()
    person.opens = path
    page.choose_button.click()
    QApplication.processEvents()
    assert page.table.hasFocus()
    assert len(signs(page)) == 4


def test_the_rows_are_a_sound_model(hands: Hands) -> None:
    page = compare(hands)
    tester = QAbstractItemModelTester(page.table.rows_model)
    hands.session.enter({TextRef("一"): _LAST}, "write")
    assert tester.model() is page.table.rows_model


def test_it_fits_a_small_screen(hands: Hands) -> None:
    page = compare(hands)
    hands.window.resize(910, 512)
    QApplication.processEvents()
    assert hands.window.height() <= 520
    bottom = page.take_button.mapTo(hands.window, QPoint(0, page.take_button.height()))
    assert bottom.y() <= hands.window.height()
    assert page.take_button.mapTo(hands.window, QPoint(page.take_button.width(), 0)).x() <= 910
