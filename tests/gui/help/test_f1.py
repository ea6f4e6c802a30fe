"""F1 opens the page of what has the focus."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.gui.help.manual import Manual
from tests.gui.hands import Hands


def shown() -> str:
    """Press F1 where the focus is; return the address of the page that opens."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
    manual = opened()
    address = manual.browser.address
    manual.close()
    return address


def opened() -> Manual:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Manual) and w.isVisible()]
    (only,) = found
    return only


def focus(qtbot: QtBot, widget: QWidget) -> None:
    widget.window().activateWindow()
    widget.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_on_the_start_page_it_tells_of_the_first_day(qtbot: QtBot, hands: Hands) -> None:
    focus(qtbot, hands.window.centralWidget())
    hands.window.menus.help.manual.trigger()
    assert opened().browser.address in ("first-day", "index")


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        ("carried_in.natural", "guide-applications#carried_in"),
        ("disclosure.charges.fees", "guide-disclosure#charges"),
        ("review.cases.direct_pending", "guide-review#direct_pending"),
    ],
)
def test_in_a_table_it_tells_of_the_row(
    qtbot: QtBot, hands: Hands, cell: str, address: str
) -> None:
    from tests.gui.hands import cell as ref  # noqa: PLC0415

    hands.window.open_sample()
    hands.view.going.to_cell(ref(cell))
    assert shown() == address


def test_while_a_figure_is_typed_too(hands: Hands) -> None:
    from tests.gui.hands import cell as ref  # noqa: PLC0415

    hands.window.open_sample()
    hands.view.going.to_cell(ref("granted.natural"))
    hands.press("'7'")
    assert shown() == "guide-applications#granted"
    hands.press("Return")
    assert hands.text("granted.natural") == "7"


def test_on_a_finding_it_tells_of_its_check(qtbot: QtBot, hands: Hands) -> None:
    hands.window.open_sample()
    hands.window.stepping.to_finding(1)
    finding = hands.view.findings.finding
    assert finding is not None
    focus(qtbot, hands.view.findings.tree)
    assert shown() == f"checks#{finding.code}"


def test_in_a_text_it_tells_of_the_section(qtbot: QtBot, hands: Hands) -> None:
    hands.window.open_sample()
    sections = hands.view.sections
    for row in range(sections.count()):
        if sections.item(row).text().startswith("五、"):
            sections.setCurrentRow(row)
    focus(qtbot, hands.view.pages.currentWidget().editor)  # type: ignore[attr-defined]
    assert shown() == "text#section-五"


def test_in_agency_and_year(qtbot: QtBot, hands: Hands) -> None:
    hands.window.open_sample()
    focus(qtbot, hands.view.facts.agency)
    assert shown() == "first-day#name"


def test_above_a_question_that_waits_it_can_be_read(qtbot: QtBot, hands: Hands) -> None:
    """A dialog in front locks all windows but its own."""
    box = QMessageBox(hands.window)
    box.setText("?")
    addresses: list[str] = []

    def read() -> None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F1)
        manual = opened()
        assert QApplication.activeModalWidget() is box
        manual.go_to("saving")
        # As the system gives it to the window, which gets nothing while it is locked.
        key = Qt.Key.Key_Left
        QTest.keyClick(manual.windowHandle(), key, Qt.KeyboardModifier.AltModifier)
        addresses.append(manual.browser.address)
        manual.close()
        box.reject()

    in_front(hands, read)
    box.exec()
    assert addresses == ["trouble#questions"]


def test_a_second_f1_turns_the_page_of_the_same_window(qtbot: QtBot, hands: Hands) -> None:
    hands.window.open_sample()
    first = hands.window.helping.show("saving")
    second = hands.window.helping.show("export")
    assert first is second
    assert opened().browser.address == "export"


def test_the_menu_leads_to_its_pages(hands: Hands) -> None:
    addresses = []
    for entry in hands.window.menus.help.pages[:3]:
        hands.choose(entry)
        addresses.append(opened().browser.address)
    assert addresses == ["first-day", "guide", "checks"]


@pytest.mark.parametrize(
    ("opens", "address"),
    [
        ("tools.show_settings", "settings"),
        ("export_files", "export"),
        ("tools.show_forms", "forms"),
        ("helping.show_keys", "keys"),
    ],
)
def test_in_a_dialog_it_tells_of_the_dialog(
    qtbot: QtBot, hands: Hands, opens: str, address: str
) -> None:
    hands.window.open_sample()
    found: list[str] = []
    in_front(hands, lambda: found.append(read_and_close()))
    attrgetter(opens)(hands.window)()
    qtbot.waitUntil(lambda: bool(found))
    assert found == [address]


def in_front(hands: Hands, work: Callable[[], object]) -> None:
    """Do something once a dialog has the focus, also while it waits for an answer."""
    timer = QTimer(hands.window, interval=20)

    def look() -> None:
        focused = QApplication.focusWidget()
        if focused is not None and focused.window() is not hands.window:
            timer.stop()
            work()

    timer.timeout.connect(look)
    timer.start()


def read_and_close() -> str:
    """Press F1 in the dialog that has the focus; close manual and dialog."""
    focused = QApplication.focusWidget()
    dialog = focused.window()
    try:
        QTest.keyClick(focused, Qt.Key.Key_F1)
        manual = opened()
        address = manual.browser.address
        manual.close()
    finally:
        dialog.close()
    return address
