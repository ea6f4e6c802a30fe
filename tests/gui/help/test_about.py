"""Licences, versions and diagnostics, as the Help menu shows them."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QGuiApplication

from govreport_gui.exporting.style import load_style
from govreport_gui.gui.help.licences import packages
from tests.conftest import ROOT
from tests.gui.hands import Hands


def wanted() -> set[str]:
    """The packages that the program asks for."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = text.partition("dependencies = [")[2].partition("]")[0]
    return {name.lower() for name in re.findall(r'"([A-Za-z0-9-]+)', listed)}


def test_every_package_is_named_with_its_licence_and_its_text(hands: Hands) -> None:
    found = {package.name.lower().replace("_", "-"): package for package in packages()}
    assert wanted() <= found.keys()
    # Brought by others: python-docx brings lxml, reportlab Pillow, PySide6 Shiboken.
    assert {"python", "shiboken6", "pillow", "lxml"} <= found.keys()
    assert "govreport" not in found
    assert [p.name for p in found.values() if p.licence == "?" or not p.version] == []
    # The wheels of Qt come without the texts of their licence, Python may; the build has them.
    qt = {"pyside6-essentials", "shiboken6", "python"}
    assert [p.name for key, p in found.items() if not p.texts and key not in qt] == []


def test_about_names_qt_its_licence_and_the_versions(hands: Hands) -> None:
    dialog = hands.window.helping.about()
    text = dialog.page.toPlainText()
    for words in ("LGPL", "The Qt Company", qVersion(), "Apache", "lxml", "BSD", "不连接网络"):
        assert words in text
    dialog.close()


def test_a_click_on_a_licence_shows_its_text_and_back_the_list(hands: Hands) -> None:
    dialog = hands.window.helping.about()
    number = next(i for i, p in enumerate(packages()) if p.name == "lxml")
    assert not dialog.back.isEnabled()
    dialog.page.anchorClicked.emit(QUrl(f"licence:{number}"))
    assert "Redistribution" in dialog.page.toPlainText()
    dialog.back.click()
    assert "Redistribution" not in dialog.page.toPlainText()
    assert "LGPL" in dialog.page.toPlainText()
    dialog.page.anchorClicked.emit(QUrl("https://example.org"))
    assert "LGPL" in dialog.page.toPlainText()
    dialog.close()


def test_diagnostics_tell_of_the_computer_and_nothing_of_the_report(hands: Hands) -> None:
    hands.window.open_sample()
    dialog = hands.window.helping.diagnose()
    dialog.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text == dialog.text.toPlainText()
    for words in ("Qt 6.", "PySide6", "--- fonts", "--- input method", "plugins:", "free there"):
        assert words in text
    for words in ("青石镇", "qingshi", str(Path.home())):
        assert words not in text
    assert "已复制" in dialog.copied.text()
    dialog.close()


def test_diagnostics_name_the_font_of_every_role(hands: Hands) -> None:
    dialog = hands.window.helping.diagnose()
    text = dialog.text.toPlainText()
    roles = load_style(ROOT / "resources" / "styles" / "official.toml").typefaces
    assert [role for role in roles if f"\n{role}: " not in text] == []
    dialog.close()


def test_a_frozen_program_reads_the_texts_that_the_build_put_beside_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("Qt", "Python", "lxml"):
        (tmp_path / "licences" / name).mkdir(parents=True)
        (tmp_path / "licences" / name / "LICENSE.txt").write_text(f"of {name}")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    texts = {p.name: [text.read_text() for text in p.texts] for p in packages()}
    assert texts["lxml"] == ["of lxml"]
    assert texts["shiboken6"] == texts["PySide6_Essentials"] == ["of Qt"]
    assert texts["Python"] == ["of Python"]
