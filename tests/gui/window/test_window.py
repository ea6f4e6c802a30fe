"""The main job in the real window, with keys and mouse."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from govreport_gui.forms import Catalog
from govreport_gui.gui.questions import Answer
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.gui.window.report_view import ReportView
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import AGENCY, Report, TextRef
from govreport_gui.session.files import open_file
from govreport_gui.session.session import Session
from tests.gui.conftest import Person

NATURAL = CellRef("applications", "received", "natural")


def view(window: MainWindow) -> ReportView:
    assert window.view is not None
    return window.view


def session(window: MainWindow) -> Session:
    assert window.filing.session is not None
    return window.filing.session


def type_into(qtbot: QtBot, window: MainWindow, ref: CellRef, text: str) -> None:
    """Go to a cell and type, as a clerk does; Enter ends the entry."""
    view(window).going.to_cell(ref)
    target = view(window).pages.tables.grids[session(window).form.fields[ref].section]
    qtbot.waitUntil(lambda: bool(QApplication.focusWidget()))
    for key in text:
        qtbot.keyClicks(QApplication.focusWidget() or target, key)
    qtbot.keyClick(QApplication.focusWidget() or target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session(window).report.entry(ref).text == text)


def finding_texts(window: MainWindow) -> list[str]:
    QApplication.processEvents()
    model = view(window).findings.tree.findings_model
    return [model.sentence(finding) for finding in session(window).findings]


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    window.open_sample()
    return window


def test_the_start_page_opens_the_sample(qtbot: QtBot, window: MainWindow) -> None:
    page = window.centralWidget()
    qtbot.mouseClick(page.sample_button, Qt.MouseButton.LeftButton)
    assert session(window).report.agency == "云岭县青石镇人民政府"
    assert window.windowTitle().startswith("云岭县青石镇人民政府2025年政府信息公开工作年度报告")


def test_the_window_shows_six_sections_each_with_its_mark(opened: MainWindow) -> None:
    sections = view(opened).sections
    texts = [sections.item(row).text().split("\n") for row in range(sections.count())]
    assert [text[0][0] for text in texts] == list("一二三四五六")
    assert [text[1:] for text in texts] == [
        [],
        ["1 处错误"],
        ["还差 1 处必填，1 处错误，1 处提醒"],
        [],
        [],
        [],
    ]


def test_a_wrong_figure_is_found_while_typing_with_its_arithmetic(
    qtbot: QtBot, opened: MainWindow
) -> None:
    type_into(qtbot, opened, NATURAL, "11")
    row = "表三“一、本年新收政府信息公开申请数量”行：总计填 12"
    texts = finding_texts(opened)
    assert (
        "表三“自然人”列：本年新收 11 + 上年结转 1 = 12，"
        "但本年度办理结果 9 + 结转下年度继续办理 2 = 11，差 1"
    ) in texts
    assert (f"{row}，但各项相加是 14（自然人 11 + 商业企业 2 + 法律服务机构 1），差 2") in texts


def test_undo_and_redo_from_the_menu_go_through_every_kind_of_change(
    qtbot: QtBot, opened: MainWindow
) -> None:
    before = session(opened).report
    type_into(qtbot, opened, NATURAL, "11")
    view(opened).sections.setCurrentRow(5)
    editor = view(opened).pages.currentWidget().editor
    qtbot.keyClicks(editor, "abc")
    year = view(opened).facts.year
    year.selectAll()
    qtbot.keyClicks(year, "2024")
    changed = session(opened).report
    assert changed.paragraphs("六")[0].startswith("abc")
    assert (changed.year, changed.entry(NATURAL).text) == (2024, "11")
    for _ in range(3):
        qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session(opened).report == before
    for _ in range(3):
        opened.editing.redo()
    assert session(opened).report == changed
    assert editor.paragraphs() == changed.paragraphs("六")


def test_ctrl_z_in_a_text_takes_back_the_last_step_wherever_it_was(
    qtbot: QtBot, opened: MainWindow
) -> None:
    before = session(opened).report
    type_into(qtbot, opened, NATURAL, "11")
    view(opened).sections.setCurrentRow(4)
    editor = view(opened).pages.currentWidget().editor
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session(opened).report == before


def test_saved_closed_and_opened_again_the_report_is_the_same(
    qtbot: QtBot, opened: MainWindow, person: Person, catalog: Catalog, tmp_path: Path
) -> None:
    type_into(qtbot, opened, NATURAL, "11")
    person.writes = tmp_path / "青石镇 2025.govreport"
    qtbot.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    report = session(opened).report
    assert not opened.isWindowModified()
    assert open_file(catalog, person.writes).report == report
    opened.filing.opening.open_path(person.writes)
    assert session(opened).report == report
    assert not session(opened).is_modified


def test_what_is_being_typed_is_saved_too(
    qtbot: QtBot, opened: MainWindow, person: Person, catalog: Catalog, tmp_path: Path
) -> None:
    view(opened).going.to_cell(NATURAL)
    for key in "77":
        qtbot.keyClicks(QApplication.focusWidget(), key)
    person.writes = tmp_path / "a.govreport"
    assert opened.filing.save()
    assert open_file(catalog, person.writes).report.entry(NATURAL).text == "77"


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".pdf"])
def test_exporting_writes_the_report(
    opened: MainWindow, person: Person, tmp_path: Path, suffix: str
) -> None:
    person.writes = tmp_path / f"a{suffix}"
    opened.filing.documents.export(suffix)
    assert person.asked[-1].startswith(
        f"write 云岭县青石镇人民政府2025年政府信息公开工作年度报告{suffix}"
    )
    data = person.writes.read_bytes()
    assert data.startswith(b"%PDF-") if suffix == ".pdf" else zipfile.is_zipfile(person.writes)
    assert opened.statusBar().currentMessage().startswith("已导出")


def test_leaving_with_changes_asks_and_can_be_cancelled(
    qtbot: QtBot, opened: MainWindow, person: Person
) -> None:
    type_into(qtbot, opened, NATURAL, "11")
    person.leaves = Answer.CANCEL
    assert not opened.close()
    assert len(person.asked) == 1
    person.leaves = Answer.DISCARD
    assert opened.close()


def test_leaving_without_changes_does_not_ask(
    opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path / "a.govreport"
    opened.filing.save()
    person.asked.clear()
    assert opened.close()
    assert person.asked == []


def test_opening_a_real_file_and_opening_it_again_from_the_recent_ones(
    window: MainWindow, person: Person, sample: Path
) -> None:
    person.opens = sample
    window.filing.opening.open()
    assert session(window).report.year == 2025
    window.menus.file.list_recent()
    assert [action.text() for action in window.menus.file.recent.actions()] == [str(sample)]
    person.leaves = Answer.DISCARD
    window.filing.opening.open()
    assert person.asked[-1] == f"open in {sample.parent}"


@pytest.mark.parametrize(
    ("name", "data"),
    [("诗.txt", "床前明月光".encode()), ("空.docx", b""), ("坏.docx", b"PK\x03\x04")],
)
def test_a_file_that_is_no_report_is_explained_and_the_open_one_stays(
    opened: MainWindow, person: Person, tmp_path: Path, name: str, data: bytes
) -> None:
    person.leaves = Answer.DISCARD
    before = session(opened).report
    (tmp_path / name).write_bytes(data)
    opened.filing.opening.open_path(tmp_path / name)
    assert len(person.told) == 1
    assert f"“{name}”" in person.told[0]
    assert session(opened).report == before


def test_a_save_that_fails_is_explained_and_the_changes_stay(
    qtbot: QtBot, opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    type_into(qtbot, opened, NATURAL, "11")
    person.writes = tmp_path / "none" / "a.govreport"
    assert not opened.filing.save()
    assert "不存在" in person.asked[-1]
    assert session(opened).is_modified


def test_a_new_report_is_blank_on_the_current_form(window: MainWindow) -> None:
    window.filing.beginning.new()
    report = session(window).report
    assert report == Report("annual_report", 2021, year=report.year)
    assert report.year is not None
    assert not session(window).is_modified


def test_the_whole_window_speaks_chinese(window: MainWindow) -> None:
    for menu in window.menuBar().actions():
        assert not menu.text().replace("(&F)", "").replace("(&E)", "").isascii()
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    assert [button.text() for button in box.buttons()] == ["保存", "取消"]


def test_the_year_being_typed_is_saved(
    qtbot: QtBot, opened: MainWindow, person: Person, catalog: Catalog, tmp_path: Path
) -> None:
    person.writes = tmp_path / "a.govreport"
    year = view(opened).facts.year
    year.selectAll()
    qtbot.keyClicks(year, "2023")
    qtbot.keyClick(year, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert open_file(catalog, person.writes).report.year == 2023


@pytest.mark.parametrize("typed", ["24", "1999", "20二四"])
def test_what_is_no_year_gives_way_to_the_year_with_a_sentence(
    qtbot: QtBot, opened: MainWindow, typed: str
) -> None:
    facts = view(opened).facts
    facts.year.selectAll()
    with qtbot.waitSignal(facts.refused):
        facts.year.insert(typed)
        qtbot.keyClick(facts.year, Qt.Key.Key_Return)
    assert (facts.year.text(), session(opened).report.year) == ("2025", 2025)


def test_the_year_can_be_cleared(qtbot: QtBot, opened: MainWindow) -> None:
    year = view(opened).facts.year
    year.selectAll()
    qtbot.keyClick(year, Qt.Key.Key_Delete)
    assert session(opened).report.year is None


def test_ctrl_z_in_the_agency_line_takes_back_the_typing_as_one_step(
    qtbot: QtBot, opened: MainWindow
) -> None:
    before = session(opened).report
    type_into(qtbot, opened, NATURAL, "11")
    agency = view(opened).facts.agency
    agency.selectAll()
    qtbot.keyClicks(agency, "ABC")
    assert session(opened).report.agency == "ABC"
    for _ in range(2):
        qtbot.keyClick(agency, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session(opened).report == before
    assert agency.text() == before.agency


def test_a_name_pasted_with_line_breaks_becomes_one_line(qtbot: QtBot, opened: MainWindow) -> None:
    agency = view(opened).facts.agency
    agency.selectAll()
    QApplication.clipboard().setText("青石镇\v人民\t政府\n")
    qtbot.keyClick(agency, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert session(opened).report.agency == "青石镇 人民 政府"


def test_saving_never_writes_our_format_under_another_suffix(
    opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path / "年报1.0"
    assert opened.filing.save_as()
    assert opened.filing.path == tmp_path / "年报1.0.govreport"
    person.writes = tmp_path / "x.pdf"
    assert opened.filing.save_as()
    assert [path.name for path in tmp_path.glob("x*")] == ["x.pdf.govreport"]


def test_a_file_that_would_be_replaced_unasked_is_asked_about(
    opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    (tmp_path / "a.govreport").write_text("old")
    person.writes = tmp_path / "a"
    assert not opened.filing.save_as()
    assert (tmp_path / "a.govreport").read_text() == "old"
    person.replaces = True
    assert opened.filing.save_as()


def test_our_file_under_a_foreign_name_is_not_saved_over(
    opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path / "a.govreport"
    opened.filing.save()
    renamed = person.writes.rename(tmp_path / "b.docx")
    opened.filing.opening.open_path(renamed)
    assert opened.filing.path is None


def test_the_folder_of_an_export_is_remembered(
    opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path / "a.docx"
    opened.filing.documents.export(".docx")
    opened.filing.documents.export(".xlsx")
    assert person.asked[-1].endswith(f"in {tmp_path}")


def test_an_agency_with_forbidden_characters_gives_a_name_that_files_may_have(
    opened: MainWindow, person: Person
) -> None:
    session(opened).enter({AGENCY: '甲/乙:"丙"' + "长" * 200}, "facts")
    opened.filing.documents.export(".docx")
    name = person.asked[-1].removeprefix("write ").split(".docx")[0]
    assert name.startswith("甲_乙__丙_长")
    assert len(name.encode()) <= 200


def test_a_file_dropped_on_the_text_is_no_text(opened: MainWindow, sample: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample))])
    assert not view(opened).pages.currentWidget().editor.canInsertFromMimeData(data)


def test_an_unbreakable_space_survives_typing(qtbot: QtBot, opened: MainWindow) -> None:
    session(opened).enter({TextRef("六"): ("甲\u00a0乙。",)}, "write")
    view(opened).sections.setCurrentRow(5)
    qtbot.keyClicks(view(opened).pages.currentWidget().editor, "a")
    assert session(opened).report.paragraphs("六") == ("a甲\u00a0乙。",)


def test_typing_that_is_taken_back_by_hand_leaves_no_step(qtbot: QtBot, opened: MainWindow) -> None:
    view(opened).sections.setCurrentRow(5)
    editor = view(opened).pages.currentWidget().editor
    qtbot.keyClicks(editor, "q")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert session(opened).history.done == ()


def test_ctrl_z_while_typing_over_a_cell_brings_its_value_back(
    qtbot: QtBot, opened: MainWindow
) -> None:
    before = session(opened).report
    view(opened).going.to_cell(NATURAL)
    qtbot.keyClicks(QApplication.focusWidget(), "5")
    editor = QApplication.focusWidget()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view(opened).pages.tables.grids["三"], Qt.Key.Key_Return)
    assert session(opened).report == before


def test_a_block_pasted_into_an_open_cell_goes_into_several_cells(
    qtbot: QtBot, opened: MainWindow
) -> None:
    view(opened).going.to_cell(NATURAL)
    view(opened).pages.tables.grids["三"].confirm_paste = lambda _plan: True
    qtbot.keyClicks(QApplication.focusWidget(), "5")
    QApplication.clipboard().setText("21\t22\n31\t32")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    report = session(opened).report
    assert report.entry(NATURAL).text == "21"
    assert report.entry(CellRef("applications", "carried_in", "companies")).text == "32"


def test_keys_reach_a_report_that_has_just_been_opened(window: MainWindow) -> None:
    window.open_sample()
    assert QApplication.focusWidget() is view(window).sections
