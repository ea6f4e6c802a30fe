"""Icons are sharp and seen, in Qt's own dialogs too."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QToolBar

from govreport_gui.gui.appearance.icons import THEME, use_icons
from govreport_gui.gui.appearance.palettes import palette
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.gui.window.start_button import StartButton
from tests.conftest import ROOT
from tests.gui.everyone.test_contrast import poorer

ICONS = ROOT / "resources" / "icons"
DRAWN = sorted((ICONS / THEME / "actions").glob("*.svg"))
ROLE, STANDARD = QPalette.ColorRole, QStyle.StandardPixmap


@pytest.fixture
def icons(qapp: QApplication) -> Iterator[None]:
    name, paths = QIcon.themeName(), QIcon.themeSearchPaths()
    use_icons(ICONS)
    yield
    QIcon.setThemeSearchPaths(paths)
    QIcon.setThemeName(name)


@pytest.mark.parametrize("dark", [False, True])
def test_every_line_of_an_icon_stands_out(*, dark: bool) -> None:
    theme = palette(dark=dark)
    grounds = [theme.color(role) for role in (ROLE.Base, ROLE.Window, ROLE.Button)]
    assert DRAWN
    for file in DRAWN:
        found = set(re.findall(r'"(#[0-9a-f]{6})"', file.read_text(encoding="utf-8")))
        lines = [QColor(colour) for colour in found - {"#ffffff"}]
        assert lines, file
        assert poorer(3, lines, grounds) == [], file
        if "#ffffff" in found:
            assert poorer(3, [QColor("white")], lines) == [], file


def test_buttons_of_dialogs_have_the_programs_icons(qapp: QApplication, icons: None) -> None:
    for one in (
        *(STANDARD.SP_DialogCloseButton, STANDARD.SP_DialogCancelButton),
        *(STANDARD.SP_DialogOkButton, STANDARD.SP_DialogSaveButton, STANDARD.SP_DirIcon),
        *(STANDARD.SP_DialogDiscardButton, STANDARD.SP_DialogYesButton, STANDARD.SP_ComputerIcon),
        *(STANDARD.SP_FileDialogBack, STANDARD.SP_FileDialogToParent, STANDARD.SP_DriveHDIcon),
        *(STANDARD.SP_FileDialogNewFolder, STANDARD.SP_FileDialogDetailedView),
        *(STANDARD.SP_MessageBoxWarning, STANDARD.SP_MessageBoxInformation),
    ):
        name = qapp.style().standardIcon(one).name()
        assert ICONS / THEME / "actions" / f"{name}.svg" in DRAWN, one


def test_no_button_lacks_its_picture(icons: None, window: MainWindow) -> None:
    (bar,) = window.findChildren(QToolBar)
    shown = [action for action in bar.actions() if not action.isSeparator()]
    assert shown
    assert [one.text() for one in shown if one.icon().isNull()] == []
    ways = window.findChildren(StartButton)
    assert ways
    assert [way.accessibleName() for way in ways if way._picture.pixmap().isNull()] == []
