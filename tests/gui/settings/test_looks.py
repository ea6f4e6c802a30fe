"""Light, dark and large, in the window that is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.app import build_window
from govreport_gui.gui.appearance import Appearance
from govreport_gui.gui.appearance.palettes import palette
from govreport_gui.gui.settings.effects import take_effect
from govreport_gui.gui.settings.settings import Settings, Theme
from govreport_gui.gui.window.main_window import MainWindow
from tests.gui.conftest import Person
from tests.gui.hands import Hands, cell

Role = QPalette.ColorRole
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
PAIRS = [
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.ButtonText, Role.Button),
    (Role.ToolTipText, Role.ToolTipBase),
    (Role.HighlightedText, Role.Highlight),
    (Role.Link, Role.Base),
    (Role.Link, Role.Window),
    (Role.LinkVisited, Role.Base),
    (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.Window),
]


def luminance(colour: QColor) -> float:
    """WCAG 2.1, relative luminance."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def contrast(first: QColor, second: QColor) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def is_dark(widget: QWidget) -> bool:
    return widget.palette().color(Role.Base).lightness() < 128


@pytest.fixture
def hands(window: MainWindow, looks: Appearance) -> Hands:
    window.open_sample()
    return Hands(window)


def choose(hands: Hands, name: str, value: object) -> None:
    """As the dialog does."""
    setattr(hands.window._settings, name, value)
    take_effect(name, hands.window._settings, hands.window)
    QApplication.processEvents()


@pytest.mark.parametrize("dark", [False, True])
def test_words_stand_out_in_both_themes(*, dark: bool) -> None:
    colours = palette(dark=dark)
    poor = [
        (group, front, back)
        for group in GROUPS
        for front, back in PAIRS
        if contrast(colours.color(group, front), colours.color(group, back)) < 4.5
    ]
    assert poor == []


def test_the_open_report_becomes_dark_and_light_again(hands: Hands) -> None:
    hands.view.going.to_cell(cell("received.natural"))
    for theme, dark in ((Theme.DARK, True), (Theme.LIGHT, False), (Theme.SYSTEM, False)):
        choose(hands, "theme", theme)
        assert is_dark(hands.grid) is dark
        corner = hands.grid.viewport().grab().toImage().pixelColor(1, 1)
        assert (corner.lightness() < 128) is dark


def test_the_text_of_a_section_becomes_dark_too(hands: Hands) -> None:
    hands.view.sections.setCurrentRow(4)
    choose(hands, "theme", Theme.DARK)
    editor = hands.view.pages.currentWidget().editor  # type: ignore[attr-defined]
    assert is_dark(editor)
    assert contrast(editor.palette().color(Role.Text), editor.palette().color(Role.Base)) > 4.5


def test_an_empty_box_is_seen_in_the_dark(qtbot: QtBot, hands: Hands) -> None:
    choose(hands, "theme", Theme.DARK)
    box = QCheckBox()
    qtbot.addWidget(box)
    picture = box.grab().toImage()
    shown = [picture.pixelColor(x, box.height() // 2) for x in range(picture.width())]
    ground = box.palette().color(Role.Window)
    assert max(contrast(colour, ground) for colour in shown) >= 3


@pytest.mark.parametrize("dark", [False, True])
def test_the_list_that_hears_the_keys_is_known_by_its_chosen_line(*, dark: bool) -> None:
    colours = palette(dark=dark)
    here, elsewhere = (colours.color(group, Role.Highlight) for group in GROUPS)
    assert contrast(here, elsewhere) > 1.7
    assert contrast(elsewhere, colours.color(Role.Base)) > 1.3


@pytest.mark.parametrize("percent", [125, 150])
def test_large_text_is_larger_everywhere_and_in_proportion(hands: Hands, percent: int) -> None:
    window = hands.window
    hands.view.sections.setCurrentRow(4)
    editor = hands.view.pages.currentWidget().editor  # type: ignore[attr-defined]
    hands.view.going.to_cell(cell("received.natural"))
    widgets = (window, window.menuBar(), hands.view.sections, hands.grid, editor)
    before = [widget.font().pointSizeF() for widget in widgets]
    grid = hands.grid.grid_font.pointSizeF()
    choose(hands, "text_size", percent)
    assert [w.font().pointSizeF() for w in widgets] == pytest.approx(
        [size * percent / 100 for size in before]
    )
    assert hands.grid.grid_font.pointSizeF() == pytest.approx(grid * percent / 100)
    choose(hands, "text_size", 100)
    assert [w.font().pointSizeF() for w in widgets] == pytest.approx(before)


def test_marks_and_icons_grow_with_the_words(hands: Hands) -> None:
    (bar,) = hands.window.findChildren(QToolBar)
    button = bar.findChildren(QToolButton)[0]
    shown = (bar, button, hands.view.sections, hands.view.findings.tree)
    before = [widget.iconSize().height() for widget in shown]
    choose(hands, "text_size", 150)
    after = [widget.iconSize().height() for widget in shown]
    assert after == pytest.approx([size * 1.5 for size in before], abs=1)
    choose(hands, "text_size", 100)
    assert [widget.iconSize().height() for widget in shown] == pytest.approx(before, abs=1)


def test_a_bold_word_stays_bold_and_grows_once(qtbot: QtBot, looks: Appearance) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    before = label.font().pointSizeF()
    looks.set_text_size(150)
    assert label.font().pointSizeF() == pytest.approx(before * 1.5)
    assert label.font().bold()


def test_the_next_start_looks_as_it_was_chosen(
    qtbot: QtBot, qapp: QApplication, looks: Appearance, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "chosen.ini")
    settings.theme, settings.text_size = Theme.DARK, 150
    settings.store.sync()
    size = qapp.font().pointSizeF()
    window = build_window(qapp, tmp_path / "chosen.ini")
    qtbot.addWidget(window)
    assert is_dark(window)
    assert window.font().pointSizeF() == pytest.approx(size * 1.5)


def test_the_chosen_style_is_how_files_are_exported(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    sizes = []
    for style in ("official", "plain"):
        choose(hands, "style", style)
        person.writes = tmp_path / f"{style}.pdf"
        hands.window.filing.documents.export(".pdf")
        sizes.append(hands.window.filing.documents.style)
    assert [path.name for path in sizes] == ["official.toml", "plain.toml"]
    assert (tmp_path / "official.pdf").read_bytes() != (tmp_path / "plain.pdf").read_bytes()


def test_the_menu_shows_the_editions_of_the_form(hands: Hands) -> None:
    dialog = hands.window.tools.show_forms()
    assert dialog is not None
    assert dialog.table.rowCount() == 2
    assert not dialog.remove.isEnabled()
    assert hands.window.menus.forms.isEnabled()
