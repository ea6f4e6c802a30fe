"""Handing the check over from the File menu."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.report import AGENCY
from tests.gui.conftest import Person
from tests.gui.hands import Hands

NAME = "云岭县青石镇人民政府2025年政府信息公开工作年度报告"


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    window.open_sample()
    return Hands(window)


def test_nothing_can_be_handed_over_before_a_report_is_open(window: MainWindow) -> None:
    assert not any(one.isEnabled() for one in window.menus.file.check_reports)
    window.open_sample()
    assert all(one.isEnabled() for one in window.menus.file.check_reports)


@pytest.mark.parametrize("place", [0, 1])
def test_the_check_report_is_written_where_asked(
    hands: Hands, person: Person, tmp_path: Path, place: int
) -> None:
    suffix = (".docx", ".pdf")[place]
    person.writes = tmp_path / f"a{suffix}"
    hands.choose(hands.window.menus.file.check_reports[place])
    end = translate("HandOver", "-check report")
    assert person.asked[-1].startswith(f"write {NAME}{end}{suffix} in ")
    assert person.writes.stat().st_size > 5000
    assert str(person.writes) in hands.window.statusBar().currentMessage()
    assert person.told == []


def test_what_was_just_typed_is_in_the_check_report(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    hands.session.enter({AGENCY: "云岭县水务局"}, "facts")
    person.writes = tmp_path / "a.pdf"
    hands.choose(hands.window.menus.file.check_reports[1])
    assert "云岭县水务局" in PdfReader(person.writes).pages[0].extract_text()


def test_the_annotated_workbook_marks_wrong_cells(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path / "a.xlsx"
    hands.choose(hands.window.menus.file.check_reports[2])
    sheets = load_workbook(person.writes).worksheets
    marked = [c.value for sheet in sheets for row in sheet.iter_rows() for c in row if c.comment]
    assert "136件" in marked


def test_the_name_of_a_check_report_is_never_that_of_the_report(
    hands: Hands, person: Person
) -> None:
    hands.session.enter({AGENCY: "长" * 200}, "facts")
    hands.choose(hands.window.menus.file.check_reports[0])
    name = person.asked[-1].removeprefix("write ").split(".docx")[0]
    assert name.endswith(translate("HandOver", "-check report"))
    assert len(name.encode()) <= 200


def test_a_file_that_cannot_be_written_is_told_in_one_sentence(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path / "none" / "a.docx"
    hands.choose(hands.window.menus.file.check_reports[0])
    assert len(person.asked) == 2
    assert "不存在" in person.asked[1]
