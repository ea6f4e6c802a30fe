"""The dialog that asks for a file, as the clerk sees it."""

from __future__ import annotations

import os
from collections.abc import Callable
from getpass import getuser
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from govreport_gui.gui.file_dialog import places
from govreport_gui.gui.questions import Questions
from govreport_gui.gui.window.main_window import MainWindow

_NOBODY = 65534


@pytest.fixture
def asked(window: MainWindow) -> Callable[[Callable[[Questions], object]], QFileDialog]:
    """Ask with a real dialog, and give it back as it was shown."""
    seen: list[QFileDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        seen.append(dialog)
        dialog.reject()

    def ask(question: Callable[[Questions], object]) -> QFileDialog:
        QTimer.singleShot(0, look)
        question(Questions(window))
        return seen[-1]

    return ask


def test_kinds_are_told_in_words_and_all_readable_ones_come_first(
    asked: Callable[[Callable[[Questions], object]], QFileDialog], tmp_path: Path
) -> None:
    dialog = asked(lambda questions: questions.file_to_open(tmp_path))
    first, *others = dialog.nameFilters()
    assert first.startswith("所有能读的报告 (*.govreport *.docx *.doc *.wps")
    assert [name.split(" (")[0] for name in others] == [
        *("本程序的报告", "Word、WPS 文档", "Excel、WPS 表格", "PDF 文件", "网页", "纯文本"),
        "所有文件",
    ]
    assert dialog.testOption(QFileDialog.Option.HideNameFilterDetails)


@pytest.mark.parametrize(
    ("suffix", "kind"),
    [(".govreport", "本程序的报告"), (".docx", "Word 文档"), (".pdf", "PDF 文件")],
)
def test_a_file_is_saved_as_a_kind_told_in_words(
    asked: Callable[[Callable[[Questions], object]], QFileDialog],
    tmp_path: Path,
    suffix: str,
    kind: str,
) -> None:
    dialog = asked(lambda questions: questions.file_to_write(tmp_path, "年报", suffix))
    assert dialog.nameFilters() == [f"{kind} (*{suffix})"]


def test_desktop_and_home_are_one_click_away(
    asked: Callable[[Callable[[Questions], object]], QFileDialog], tmp_path: Path
) -> None:
    dialog = asked(lambda questions: questions.file_to_open(tmp_path))
    assert QUrl.fromLocalFile(str(Path.home())) in dialog.sidebarUrls()
    assert len(dialog.sidebarUrls()) >= 2


def test_a_usb_stick_is_among_the_places(tmp_path: Path) -> None:
    stick = tmp_path / getuser() / "资料盘"
    stick.mkdir(parents=True)
    assert places([tmp_path])[-1] == stick
    assert stick not in places([tmp_path / "none"])


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="Windows has no such folders")
def test_sticks_that_may_not_be_looked_at_leave_the_other_places(tmp_path: Path) -> None:
    mine, me = tmp_path / getuser(), os.geteuid()
    mine.mkdir(mode=0)
    if me == 0:
        os.seteuid(_NOBODY)
    try:
        found = places([tmp_path])
    finally:
        os.seteuid(me)
        mine.chmod(0o700)
    assert found == places([])


def test_an_answer_without_trouble_is_no_warning(qtbot: QtBot, window: MainWindow) -> None:
    icons: list[QMessageBox.Icon] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        icons.append(box.icon())
        box.reject()

    questions = Questions(window)
    for say in (questions.inform, questions.tell):
        QTimer.singleShot(0, look)
        say("一句话")
    assert icons == [QMessageBox.Icon.Information, QMessageBox.Icon.Warning]
