"""What is chosen counts at once, is found by a word, and can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from govreport_gui.gui.settings.dialog import SettingsDialog
from govreport_gui.gui.settings.settings import AfterEnter, Settings, Theme
from tests.gui.conftest import Person
from tests.gui.hands import Hands, cell


def pick(qtbot: QtBot, dialog: SettingsDialog, name: str, row: int) -> None:
    """Choose an answer with the keys, as in any list."""
    box = dialog.lines[name].editor
    assert isinstance(box, QComboBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(row):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def close(qtbot: QtBot, dialog: SettingsDialog, hands: Hands) -> None:
    """Close the dialog; keys go to the window again."""
    dialog.close()
    hands.window.activateWindow()
    qtbot.waitUntil(hands.window.isActiveWindow)


def shown(dialog: SettingsDialog) -> set[str]:
    return {name for name, line in dialog.lines.items() if line.isVisibleTo(dialog)}


def test_every_setting_can_be_chosen_in_the_dialog(dialog: SettingsDialog) -> None:
    # The guidance has a switch beside the text.
    assert dialog.lines.keys() == dialog._settings.defaults.keys() - {"guide"}


def test_where_enter_leads_counts_at_once_and_the_menu_shows_it(
    qtbot: QtBot, dialog: SettingsDialog, hands: Hands
) -> None:
    pick(qtbot, dialog, "after_enter", 1)
    close(qtbot, dialog, hands)
    assert hands.window.menus.edit.after_enter[1].isChecked()
    hands.type("received.natural", "7")
    assert hands.grid.current_ref == cell("received.companies")


def test_zoom_and_last_years_figures_count_at_once(
    qtbot: QtBot, dialog: SettingsDialog, hands: Hands
) -> None:
    zoom, last = dialog.lines["zoom"].editor, dialog.lines["last_year"].editor
    assert isinstance(zoom, QAbstractSpinBox)
    assert isinstance(last, QCheckBox)
    qtbot.keyClick(zoom, Qt.Key.Key_Up)
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Space)
    close(qtbot, dialog, hands)
    assert hands.view.pages.zoom == 110
    assert not hands.window.menus.edit.last_year.isChecked()


def test_totals_are_kept_in_step_here_and_in_new_reports(
    qtbot: QtBot, dialog: SettingsDialog, hands: Hands
) -> None:
    tick = dialog.lines["keep_totals"].editor
    assert isinstance(tick, QCheckBox)
    for kept in (False, True):
        qtbot.keyClick(tick, Qt.Key.Key_Space)
        assert hands.session.keep_totals is kept


def test_everything_chosen_is_there_at_the_next_start(
    qtbot: QtBot, dialog: SettingsDialog, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path
    for name in ("after_enter", "theme", "text_size", "language", "style"):
        pick(qtbot, dialog, name, 1)
    for name in ("keep_totals", "last_year"):
        qtbot.keyClick(dialog.lines[name].editor, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.lines["zoom"].editor, Qt.Key.Key_Up)
    qtbot.mouseClick(dialog.lines["start_folder"].editor.browse, Qt.MouseButton.LeftButton)
    dialog._settings.store.sync()
    again = Settings(tmp_path / "settings.ini")
    chosen = {name: getattr(again, name) for name in dialog.lines}
    assert chosen == {
        "after_enter": AfterEnter.RIGHT,
        "keep_totals": False,
        "last_year": False,
        "zoom": 110,
        "text_size": 125,
        "theme": Theme.LIGHT,
        "language": "en",
        "style": "plain",
        "start_folder": tmp_path,
    }
    assert again.folder == tmp_path


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("回车", {"after_enter"}),
        ("深色", {"theme"}),
        ("合计", {"keep_totals"}),
        ("ENGLISH", {"language"}),
        ("word", {"style"}),
    ],
)
def test_a_setting_is_found_by_any_word_that_stands_there(
    dialog: SettingsDialog, words: str, names: set[str]
) -> None:
    dialog.wanted.insert(words)
    assert shown(dialog) == names
    assert not dialog.nothing.isVisibleTo(dialog)
    dialog.wanted.clear()
    assert shown(dialog) == set(dialog.lines)


def test_a_word_that_stands_nowhere_is_said_to_be_nowhere(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    qtbot.keyClicks(dialog.wanted, "xyz")
    assert shown(dialog) == set()
    assert dialog.nothing.isVisibleTo(dialog)


def test_one_setting_is_taken_back_and_the_others_stay(
    qtbot: QtBot, dialog: SettingsDialog, hands: Hands
) -> None:
    pick(qtbot, dialog, "after_enter", 1)
    qtbot.keyClick(dialog.lines["zoom"].editor, Qt.Key.Key_Up)
    back = dialog.lines["zoom"].back
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert hands.view.pages.zoom == 100
    assert not back.isEnabled()
    assert dialog._settings.after_enter is AfterEnter.RIGHT
    assert dialog.reset_all.isEnabled()


def test_all_settings_are_taken_back_together(
    qtbot: QtBot, dialog: SettingsDialog, hands: Hands
) -> None:
    pick(qtbot, dialog, "after_enter", 2)
    pick(qtbot, dialog, "theme", 2)
    qtbot.keyClick(dialog.lines["zoom"].editor, Qt.Key.Key_Up)
    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    settings = dialog._settings
    assert {name: getattr(settings, name) for name in settings.defaults} == settings.defaults
    assert hands.view.pages.zoom == 100
    assert hands.window.menus.edit.after_enter[0].isChecked()
    assert not dialog.reset_all.isEnabled()


def test_the_files_that_were_used_last_are_no_setting(
    qtbot: QtBot, dialog: SettingsDialog, sample: Path
) -> None:
    dialog._settings.remember(sample)
    pick(qtbot, dialog, "theme", 1)
    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert dialog._settings.recent == (sample,)


def test_a_folder_that_is_gone_is_not_begun_in(dialog: SettingsDialog, tmp_path: Path) -> None:
    settings = dialog._settings
    settings.folder = tmp_path
    settings.start_folder = tmp_path / "gone"
    assert settings.folder == tmp_path


def test_every_setting_is_reached_with_tab_and_has_a_name(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    dialog.wanted.setFocus()
    reached = set()
    for _ in range(60):
        widget = dialog.focusWidget()
        assert widget is not None
        assert widget.accessibleName() or getattr(widget, "text", str)()
        reached |= {n for n, line in dialog.lines.items() if line.isAncestorOf(widget)}
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert reached == set(dialog.lines)
