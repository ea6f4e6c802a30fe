"""Exporting one file from the tool bar."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.report import AGENCY
from tests.gui.conftest import Person


@pytest.fixture
def pdf(window: MainWindow, person: Person, tmp_path: Path) -> Path:
    window.open_sample()
    person.writes = tmp_path / "a.pdf"
    return person.writes


def test_the_fonts_of_a_pdf_are_told(window: MainWindow, person: Person, pdf: Path) -> None:
    window.filing.documents.export(".pdf")
    said = window.statusBar().currentMessage()
    assert said.startswith(f"已导出：{pdf}")
    if said == f"已导出：{pdf}":
        pytest.skip("this machine has the official fonts")
    assert "仿宋_GB2312" in said
    assert person.told == []


def test_a_character_that_is_lost_in_a_pdf_must_be_read(
    window: MainWindow, person: Person, pdf: Path
) -> None:
    assert window.filing.session is not None
    window.filing.session.enter({AGENCY: "\U0001f9ff镇人民政府"}, "facts")
    window.filing.documents.export(".pdf")
    (told,) = person.told
    assert told.startswith("本机没有字体能显示“\U0001f9ff”")


def test_nothing_is_told_of_fonts_that_are_not_in_the_file(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    window.open_sample()
    person.writes = tmp_path / "a.docx"
    window.filing.documents.export(".docx")
    assert window.statusBar().currentMessage() == f"已导出：{person.writes}"
