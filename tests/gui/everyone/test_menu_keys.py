"""Alt and a letter lead to one entry of a menu, not to one of several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from tests.gui.everyone.conftest import language, speaking
from tests.gui.everyone.rooms import House

Build = Callable[[Callable[[str, QWidget], None]], House]


@pytest.mark.parametrize("name", ["zh_CN", "en"])
def test_each_entry_of_a_menu_has_a_letter_of_its_own(house: Build, name: str) -> None:
    with speaking(language(name)):
        hands = house(lambda _name, _widget: None).with_sample()
        menus = [hands.window.menuBar(), *hands.window.findChildren(QMenu)]
        for menu in menus:
            keys = Counter(
                QKeySequence.mnemonic(one.text()).toString()
                for one in menu.actions()
                if not one.isSeparator() and "&" in one.text()
            )
            assert [key for key, count in keys.items() if count > 1] == [], menu.actions()[0].text()
