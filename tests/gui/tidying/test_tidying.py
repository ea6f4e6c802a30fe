"""一键排版 in the real window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from govreport_gui.drafting.tidying import tidy
from govreport_gui.gui.tidying.dialog import TidyDialog
from govreport_gui.storage.ownfile import write_report
from tests.gui.hands import Hands
from tests.support.reports import zeros

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.model.form import Form
    from tests.gui.conftest import Person

_TEXT = (
    "2025年,本镇收到申请 {applications.granted.natural}件，公开信息１２条。",
    "（二）受理。截止2025年12月31日，依 申请公开0 件。",
)
_TIDY = (
    "2025年，本镇收到申请0件，公开信息12条。",
    "（二）受理。截止2025年12月31日，依申请公开0件。",
)


@pytest.fixture
def hands(window: MainWindow, form: Form, tmp_path: Path) -> Hands:
    report = zeros(form)
    path = tmp_path / "2025.govreport"
    with path.open("wb") as file:
        write_report(replace(report, narrative={**report.narrative, "一": _TEXT}), file)
    window.filing.opening.open_path(path)
    QApplication.processEvents()
    return Hands(window)


def tidying(hands: Hands) -> TidyDialog:
    hands.press("Ctrl+Shift+T")
    [dialog] = hands.window.findChildren(TidyDialog)
    return dialog


def rules(dialog: TidyDialog) -> list[QTreeWidgetItem]:
    return dialog.tree._rules


def states(dialog: TidyDialog) -> dict[str, Qt.CheckState]:
    return {rule.text(0): rule.checkState(0) for rule in rules(dialog)}


def press(dialog: TidyDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.tree, key)


def test_the_longest_name_of_a_place_is_read_whole(qtbot: QtBot, form: Form) -> None:
    report = replace(zeros(form), narrative={"五": _TEXT})
    dialog = TidyDialog(form, report, tuple(tidy(form, report)))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.tree.sizeHintForColumn(0) <= dialog.tree.columnWidth(0)


def test_proposals_stand_below_their_rules_and_hints_are_not_ticked(hands: Hands) -> None:
    on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert states(tidying(hands)) == {
        "汉字之间的空格（2 处）": on,
        "数字与单位之间的空格（1 处）": on,
        "全角数字和字母（1 处）": on,
        "中文里的半角标点（1 处）": on,
        "日期前的“截止”，可能应为“截至”（请自行判断）（1 处）": off,
    }


def test_a_proposal_says_where_it_is_and_what_it_would_become(hands: Hands) -> None:
    [width] = [rule for rule in rules(tidying(hands)) if rule.text(0).startswith("全角")]
    spoken = width.child(0).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("一、总体情况，第 1 段：")
    assert spoken.endswith("“１２”替换为“12”")


def test_what_is_ticked_is_set_right_as_one_step(hands: Hands) -> None:
    before = hands.session.report
    press(tidying(hands), Qt.Key.Key_Return)
    assert hands.session.report.paragraphs("一") == _TIDY
    assert hands.window.statusBar().currentMessage().startswith("已整理 5 处")
    assert hands.window.menus.edit.undo.text().endswith("一键排版")
    hands.press("Ctrl+Z")
    assert hands.session.report == before


def test_a_tied_figure_stays_tied(hands: Hands) -> None:
    press(tidying(hands), Qt.Key.Key_Return)
    assert "{applications.granted.natural}" in hands.session.report.narrative["一"][0]


def test_what_is_cleared_stays_as_it_is(hands: Hands) -> None:
    dialog = tidying(hands)
    # The first rule has the focus; the space bar clears all of it.
    press(dialog, Qt.Key.Key_Space)
    assert dialog.summary.text() == "文字中有 6 处可以整理，已勾选 3 处。"
    press(dialog, Qt.Key.Key_Return)
    assert hands.session.report.paragraphs("一") == (
        "2025年，本镇收到申请 0件，公开信息12条。",
        "（二）受理。截止2025年12月31日，依 申请公开0件。",
    )


def test_one_of_a_rule_can_be_cleared(hands: Hands) -> None:
    dialog = tidying(hands)
    rules(dialog)[0].child(1).setCheckState(0, Qt.CheckState.Unchecked)
    assert rules(dialog)[0].checkState(0) is Qt.CheckState.PartiallyChecked
    press(dialog, Qt.Key.Key_Return)
    assert hands.session.report.paragraphs("一")[1].endswith("依 申请公开0件。")


def test_a_hint_is_taken_when_it_is_ticked(hands: Hands) -> None:
    dialog = tidying(hands)
    rules(dialog)[-1].setCheckState(0, Qt.CheckState.Checked)
    press(dialog, Qt.Key.Key_Return)
    assert hands.session.report.paragraphs("一")[1].startswith("（二）受理。截至2025年")


def test_with_nothing_ticked_there_is_nothing_to_take(hands: Hands) -> None:
    dialog = tidying(hands)
    for rule in rules(dialog):
        rule.setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.take_button.isEnabled()


def test_escape_leaves_everything_as_it_is(hands: Hands) -> None:
    before = hands.session.report
    press(tidying(hands), Qt.Key.Key_Escape)
    assert hands.session.report == before


def test_that_there_is_nothing_to_do_is_said(
    window: MainWindow, form: Form, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "2025.govreport"
    with path.open("wb") as file:
        write_report(zeros(form), file)
    window.filing.opening.open_path(path)
    assert window.tidying.propose() is None
    assert person.told == ["文字没有需要整理的地方。"]


def test_it_fits_a_small_screen(hands: Hands) -> None:
    dialog = tidying(hands)
    dialog.resize(640, 400)
    QApplication.processEvents()
    assert (dialog.width(), dialog.height()) == (640, 400)
    cancel = dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    corner = cancel.mapTo(dialog, QPoint(cancel.width(), cancel.height()))
    assert corner.x() <= 640
    assert corner.y() <= 400
