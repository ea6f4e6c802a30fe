"""Exporting several formats in one go."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog
from pytestqt.qtbot import QtBot

from govreport_gui.exporting import WRITERS
from govreport_gui.forms import Catalog
from govreport_gui.gui.export.dialog import ExportDialog
from govreport_gui.gui.findings.kinds import Kind
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.importing.importer import import_report
from govreport_gui.model.report import AGENCY, YEAR
from tests.gui.conftest import Person
from tests.gui.export.conftest import Exporting

NAME = "青石镇2025年政府信息公开工作年度报告"
ALL = (*WRITERS, "check")


def test_every_format_and_the_check_is_written(make: Exporting) -> None:
    assert make.export(*ALL) == sorted(
        [*(f"{NAME}{suffix}" for suffix in WRITERS), f"{NAME}-检查报告.pdf"]
    )
    assert make.dialog.told.text().startswith(f"已将 {len(ALL)} 个文件写入 {make.folder}。")


def test_only_what_is_ticked_is_written(make: Exporting) -> None:
    assert make.export(".docx", ".pdf") == [f"{NAME}.docx", f"{NAME}.pdf"]


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".pdf"])
def test_what_is_written_holds_the_figures_of_the_report(
    make: Exporting, suffix: str, catalog: Catalog
) -> None:
    make.export(suffix)
    assert make.window.filing.session is not None
    wanted = make.window.filing.session.report.entries
    found = import_report(catalog, make.folder / f"{NAME}{suffix}").report.entries
    assert {ref: e.text for ref, e in found.items()} == {ref: e.text for ref, e in wanted.items()}


def test_the_fonts_that_stand_in_are_told(make: Exporting) -> None:
    make.export(".pdf")
    if "PDF 使用了代用字体" not in make.dialog.told.text():
        pytest.skip("this machine has the official fonts")
    assert "仿宋_GB2312" in make.dialog.told.text()


def test_characters_that_no_font_has_are_told(make: Exporting) -> None:
    session = make.window.filing.session
    assert session is not None
    session.enter({AGENCY: "\U0001f9ff镇人民政府"}, "facts")
    make.export(".pdf")
    assert "本机没有字体能显示“\U0001f9ff”" in make.dialog.told.text()


def test_open_errors_are_told_at_once_and_hinder_nothing(make: Exporting) -> None:
    session = make.window.filing.session
    assert session is not None
    told = make.window.view.findings.bar.buttons[Kind.ERROR].text()
    assert make.dialog.warning.text() == f"⚠ 报告中还有 {told}，仍可导出。"
    assert make.dialog.warning.isVisible()
    make.export(".xlsx")
    assert make.person.asked == []


def test_files_that_exist_are_asked_about_once(make: Exporting) -> None:
    make.export(".docx", ".xlsx", ".pdf")
    before = {path: path.read_bytes() for path in make.folder.iterdir()}
    make.dialog.export.click()
    assert make.person.asked == ["以下文件已经存在，是否替换？"]
    assert {path: path.read_bytes() for path in make.folder.iterdir()} == before
    assert not make.dialog._job.is_running
    (make.folder / f"{NAME}.docx").write_bytes(b"")
    make.person.ways = [True]
    make.start()
    assert (make.folder / f"{NAME}.docx").read_bytes().startswith(b"PK")
    assert len(make.person.asked) == 2


def test_where_no_folder_can_be_opened_it_is_said_where_the_files_are(
    make: Exporting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    make.dialog.opens.setChecked(True)
    make.export(".xlsx")
    first, second = make.dialog.told.text().splitlines()
    assert str(make.folder) in first
    assert second == "系统没能打开文件夹窗口，请到上面写的位置去找。"


def test_the_folder_is_opened_if_that_is_wanted(make: Exporting, opened: list[str]) -> None:
    make.dialog.opens.setChecked(True)
    make.export(".xlsx")
    assert opened == [str(make.folder)]
    make.dialog.opens.setChecked(False)
    make.dialog.name.setText("另一个")
    make.start()
    assert opened == [str(make.folder)]


def test_the_name_can_be_changed(make: Exporting) -> None:
    make.dialog.name.setText('年报 2025/“终”?: a*b<c>|"d"')
    assert make.export(".docx") == ["年报 2025_“终”__ a_b_c___d_.docx"]


def test_nothing_can_be_exported_without_kind_name_or_folder(make: Exporting) -> None:
    make.tick(".docx")
    assert make.dialog.export.isEnabled()
    make.tick()
    assert not make.dialog.export.isEnabled()
    make.tick(".docx")
    make.dialog.name.setText(" ")
    assert not make.dialog.export.isEnabled()
    make.dialog.name.setText("a")
    make.dialog.folder.clear()
    assert not make.dialog.export.isEnabled()


def test_choices_are_remembered(make: Exporting) -> None:
    make.dialog.opens.setChecked(False)
    make.export(".xlsx", "check")
    settings = make.window._settings
    assert settings.exports == (".xlsx", "check")
    assert settings.export_folder == make.folder
    assert not settings.opens_folder
    session = make.window.filing.session
    assert session is not None
    again = ExportDialog(
        session, make.window.filing.documents.style, None, settings, make.person, None
    )
    make.qtbot.addWidget(again)
    assert {kind.key for kind, box in again.boxes.items() if box.isChecked()} == {".xlsx", "check"}
    assert again.folder.text() == str(make.folder)
    assert not again.opens.isChecked()


def test_a_folder_is_chosen_from_the_one_that_is_there(make: Exporting) -> None:
    make.person.writes = make.folder / "a"
    make.dialog.browse.click()
    assert make.person.asked == [f"folder from {make.folder}"]
    assert make.dialog.folder.text() == str(make.folder / "a")


def test_what_is_typed_during_an_export_is_not_in_it(make: Exporting, catalog: Catalog) -> None:
    session = make.window.filing.session
    assert session is not None
    make.tick(".docx")
    with make.qtbot.waitSignal(make.dialog._job.ended, timeout=30_000):
        make.dialog.export.click()
        session.enter({YEAR: 2031}, "facts")
    assert import_report(catalog, make.folder / f"{NAME}.docx").report.year == 2025


def test_it_can_be_used_by_keys_alone(make: Exporting) -> None:
    alt, dialog = Qt.KeyboardModifier.AltModifier, make.dialog
    make.tick(".xlsx")
    make.qtbot.keyClick(dialog, Qt.Key.Key_W, alt)
    with make.qtbot.waitSignal(dialog._job.ended, timeout=30_000):
        make.qtbot.keyClick(dialog, Qt.Key.Key_E, alt)
    assert make.names() == [f"{NAME}.docx", f"{NAME}.xlsx"]
    assert QApplication.focusWidget() is dialog.buttons.buttons()[0]
    make.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_two_of_its_words_share_a_key(make: Exporting) -> None:
    texts = [box.text() for box in make.dialog.findChildren(QAbstractButton)]
    keys = [t[t.index("&") + 1].upper() for t in [*texts, "&N", "&F"] if "&" in t]
    assert len(keys) == len(set(keys))


def test_everything_has_a_name_for_screen_readers(make: Exporting) -> None:
    named = (make.dialog.folder, make.dialog.browse)
    assert all(widget.accessibleName() for widget in named)
    assert all(box.text() for box in make.dialog.findChildren(QCheckBox))


def test_it_fits_a_small_screen(make: Exporting) -> None:
    make.export(*ALL)
    size = make.dialog.size()
    assert size.width() <= 1366 / 1.5
    assert size.height() <= (768 - 60) / 1.5


def test_the_menu_opens_it_with_what_was_just_typed(
    qtbot: QtBot, window: MainWindow, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> int:
        assert isinstance(dialog, ExportDialog)
        seen.append(dialog.name.text())
        return 0

    monkeypatch.setattr(ExportDialog, "exec", look)
    assert not window.menus.file.export.isEnabled()
    window.open_sample()
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert seen == [NAME]


def test_a_broken_setting_is_no_hindrance(window: MainWindow, tmp_path: Path) -> None:
    settings = window._settings
    settings.store.setValue("export/folder", str(tmp_path / "gone"))
    settings.store.setValue("export/kinds", 7)
    assert settings.export_folder == settings.folder
    assert settings.exports == ()
