"""The help page of the keys is made of the tables that the grid obeys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.grid.bindings import BINDINGS, Action
from govreport_gui.gui.grid.keys import KEY_ROWS
from govreport_gui.gui.help.key_help import spelt
from tests.gui.hands import Hands

if TYPE_CHECKING:
    from govreport_gui.gui.window.main_window import MainWindow


def test_every_key_and_every_example_is_on_the_page(window: MainWindow) -> None:
    window.open_sample()
    text = window.helping.show_keys().page.toPlainText()
    assert all(spelt(b.key) in text for b in BINDINGS if b.action is not Action.NOTHING)
    assert text.count("就绪\n") + text.count("输入\n") + text.count("编辑\n") >= 2 * len(KEY_ROWS)
    assert "F8" in text
    assert "Ctrl+Z" in text


def test_keys_are_called_what_is_printed_on_them(chinese: None) -> None:
    names = [spelt(key) for key in ("Shift+Left", "PgDown", "Ctrl+Return", "Ctrl++", "'7'")]
    assert names == ["Shift+←", "PageDown", "Ctrl+回车", "Ctrl++", "“7”"]


def test_the_page_stays_beside_the_work(window: MainWindow) -> None:
    window.open_sample()
    dialog = window.helping.show_keys()
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert Hands(window).session is not None
