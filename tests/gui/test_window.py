"""The main job in the real window, with keys and mouse."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from govreport_gui.forms import Catalog
from govreport_gui.gui.main_window import MainWindow
from govreport_gui.gui.questions import Answer
from govreport_gui.gui.report_view import ReportView
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Report
from govreport_gui.session import Session, open_file
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
    view(window).go_to_cell(ref)
    target = view(window).grids[session(window).form.fields[ref].section]
    qtbot.waitUntil(lambda: bool(QApplication.focusWidget()))
    for key in text:
        qtbot.keyClicks(QApplication.focusWidget() or target, key)
    qtbot.keyClick(QApplication.focusWidget() or target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session(window).report.entry(ref).text == text)


def finding_texts(window: MainWindow) -> list[str]:
    items = view(window).findings.list
    return [items.item(row).text() for row in range(items.count())]


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
    assert [text[1:] for text in texts] == [[], ["1处错误"], ["3处错误，1处提醒"], [], [], []]


def test_a_wrong_figure_is_found_while_typing_with_its_arithmetic(
    qtbot: QtBot, opened: MainWindow
) -> None:
    type_into(qtbot, opened, NATURAL, "11")
    assert "自然人列：11 + 1 ≠ 9 + 2，差 1" in finding_texts(opened)
    assert (
        "「一、本年新收政府信息公开申请数量」行：总计 12 ≠ 11 + 2 + 0 + 0 + 1 + 0，差 2"
        in finding_texts(opened)
    )


def test_undo_and_redo_from_the_menu_go_through_every_kind_of_change(
    qtbot: QtBot, opened: MainWindow
) -> None:
    before = session(opened).report
    type_into(qtbot, opened, NATURAL, "11")
    view(opened).sections.setCurrentRow(5)
    editor = view(opened).stack.currentWidget().editor
    qtbot.keyClicks(editor, "abc")
    view(opened).facts.year.setValue(2024)
    changed = session(opened).report
    assert changed.paragraphs("六")[0].startswith("abc")
    assert (changed.year, changed.entry(NATURAL).text) == (2024, "11")
    for _ in range(3):
        qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session(opened).report == before
    for _ in range(3):
        opened.redo()
    assert session(opened).report == changed
    assert editor.paragraphs() == changed.paragraphs("六")


def test_ctrl_z_in_a_text_takes_back_the_last_step_wherever_it_was(
    qtbot: QtBot, opened: MainWindow
) -> None:
    before = session(opened).report
    type_into(qtbot, opened, NATURAL, "11")
    view(opened).sections.setCurrentRow(4)
    editor = view(opened).stack.currentWidget().editor
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session(opened).report == before


def test_a_click_on_a_finding_goes_to_its_cell(qtbot: QtBot, opened: MainWindow) -> None:
    items = view(opened).findings.list
    row = next(r for r in range(items.count()) if "136件" in items.item(r).text())
    area = items.visualItemRect(items.item(row))
    qtbot.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert view(opened).sections.currentRow() == 1
    assert view(opened).grids["二"].current_ref == CellRef("disclosure", "licences", "decisions")


def test_f8_goes_through_the_findings_and_round_again(qtbot: QtBot, opened: MainWindow) -> None:
    seen = []
    for _ in range(6):
        qtbot.keyClick(opened, Qt.Key.Key_F8)
        seen.append(view(opened).findings.list.currentRow())
    qtbot.keyClick(opened, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert [*seen, view(opened).findings.list.currentRow()] == [0, 1, 2, 3, 4, 0, 4]
    assert view(opened).grids["三"].current_ref == CellRef(
        "applications", "publications", "research"
    )


def test_saved_closed_and_opened_again_the_report_is_the_same(
    qtbot: QtBot, opened: MainWindow, person: Person, catalog: Catalog, tmp_path: Path
) -> None:
    type_into(qtbot, opened, NATURAL, "11")
    person.writes = tmp_path / "青石镇 2025.govreport"
    qtbot.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    report = session(opened).report
    assert not opened.isWindowModified()
    assert open_file(catalog, person.writes).report == report
    opened.filing.open_path(person.writes)
    assert session(opened).report == report
    assert not session(opened).is_modified


def test_what_is_being_typed_is_saved_too(
    qtbot: QtBot, opened: MainWindow, person: Person, catalog: Catalog, tmp_path: Path
) -> None:
    view(opened).go_to_cell(NATURAL)
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
    opened.filing.export(suffix)
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
    window.filing.open()
    assert session(window).report.year == 2025
    window.menus.list_recent()
    assert [action.text() for action in window.menus.recent.actions()] == [str(sample)]
    person.leaves = Answer.DISCARD
    window.filing.open()
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
    opened.filing.open_path(tmp_path / name)
    assert len(person.told) == 1
    assert f"“{name}”" in person.told[0]
    assert session(opened).report == before


def test_a_save_that_fails_is_explained_and_the_changes_stay(
    qtbot: QtBot, opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    type_into(qtbot, opened, NATURAL, "11")
    person.writes = tmp_path / "none" / "a.govreport"
    assert not opened.filing.save()
    assert "不存在" in person.told[0]
    assert session(opened).is_modified


def test_a_new_report_is_blank_on_the_current_form(window: MainWindow) -> None:
    window.filing.new()
    report = session(window).report
    assert report == Report("annual_report", 2021, year=report.year)
    assert report.year is not None
    assert not session(window).is_modified


def test_an_import_with_gaps_says_so(
    window: MainWindow, person: Person, sample: Path, tmp_path: Path
) -> None:
    text = sample.read_text(encoding="utf-8")
    line = next(line for line in text.split("\n") if "2.重复申请" in line)
    (tmp_path / "a.txt").write_text(text.replace(line + "\n", ""), encoding="utf-8")
    window.filing.open_path(tmp_path / "a.txt")
    assert person.told == ["“a.txt”：200个数中读到193个。"]


def test_the_whole_window_speaks_chinese(window: MainWindow) -> None:
    for menu in window.menuBar().actions():
        assert not menu.text().replace("(&F)", "").replace("(&E)", "").isascii()
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    assert [button.text() for button in box.buttons()] == ["保存", "取消"]


def test_the_wheel_does_not_change_the_year_in_passing(qtbot: QtBot, opened: MainWindow) -> None:
    year = view(opened).facts.year
    before = year.value()
    QApplication.sendEvent(year, wheel(year.rect().center()))
    assert year.value() == before


def wheel(at: QPoint) -> QWheelEvent:
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    point = QPointF(at)
    keys = Qt.KeyboardModifier.NoModifier
    turned = QPoint(0, 120)
    return QWheelEvent(point, point, QPoint(), turned, none, keys, phase, False)  # noqa: FBT003 Qt's own
