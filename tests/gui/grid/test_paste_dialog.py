"""The preview of pasting, with real keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from govreport_gui.gui.grid.labelled import Unplaced, Why
from govreport_gui.gui.grid.paste_dialog import PasteDialog, ask_to_paste
from govreport_gui.gui.grid.paste_plan import PastedCell, PastePlan
from govreport_gui.gui.grid.paste_words import lines_of_plan
from govreport_gui.model.cleaning import Cleaned, Reason
from govreport_gui.model.form import CellRef, Form

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Grid
    from pytestqt.qtbot import QtBot

_REF = CellRef("applications", "received", "natural")
_CHANGED = PastedCell(_REF, "5", "１２", Cleaned("12", (Reason.WIDTH,)))


@pytest.fixture
def dialog(qtbot: QtBot, chinese: None, form: Form) -> Callable[[PastePlan], PasteDialog]:
    def show(plan: PastePlan) -> PasteDialog:
        dialog = PasteDialog(plan, form)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


def _cells(dialog: PasteDialog) -> list[list[str]]:
    table = dialog.table
    items = [[table.item(row, at) for at in range(4)] for row in range(table.rowCount())]
    return [[item.text() if item else "" for item in row] for row in items]


def test_the_preview_shows_before_after_and_why(
    dialog: Callable[[PastePlan], PasteDialog],
) -> None:
    shown = dialog(PastePlan((_CHANGED,), (Unplaced("x", ("1", "2"), Why.COUNT, 7),)))
    refused, changed = _cells(shown)
    assert refused == ["x", "", "", "拒绝：2个数，本表是7列（1，2）"]
    assert changed[1:] == ["5", "12", "“１２”已清理：全角字符"]
    assert changed[0].endswith("自然人")
    assert shown.summary.text() == "改1格，清理1格，拒绝2格"


def test_the_names_of_cells_are_read_whole(
    dialog: Callable[[PastePlan], PasteDialog], form: Form
) -> None:
    row = [ref for ref in form.fields if ref.row == _REF.row]
    cells = [PastedCell(ref, "", "1", Cleaned("1")) for ref in row]
    shown = dialog(PastePlan(tuple(cells)))
    assert len(_cells(shown)) == len(row)
    assert shown.table.sizeHintForColumn(0) <= shown.table.columnWidth(0)


def test_doubtful_cells_are_counted_and_come_first(
    dialog: Callable[[PastePlan], PasteDialog],
) -> None:
    doubtful = PastedCell(_REF, "", "5元", Cleaned("5元", (Reason.OTHER_UNIT,)))
    words = PastedCell(_REF, "", "12abc", Cleaned("12abc"))
    shown = dialog(PastePlan((_CHANGED, words, doubtful)))
    assert [line[2] for line in _cells(shown)] == ["5元", "12abc", "12"]
    assert _cells(shown)[1][3] == "不是数，照原样填入"
    assert shown.summary.text().endswith("拒绝0格，存疑1格")


def test_what_stays_the_same_is_not_listed(dialog: Callable[[PastePlan], PasteDialog]) -> None:
    same = PastedCell(_REF, "5", "5", Cleaned("5"))
    assert len(_cells(dialog(PastePlan((same, _CHANGED))))) == 1


@pytest.mark.parametrize(
    ("key", "result"),
    [
        (Qt.Key.Key_Return, PasteDialog.DialogCode.Accepted),
        (Qt.Key.Key_Enter, PasteDialog.DialogCode.Accepted),
        (Qt.Key.Key_Escape, PasteDialog.DialogCode.Rejected),
    ],
)
@pytest.mark.parametrize("in_table", [False, True])
def test_enter_pastes_and_escape_does_not_wherever_the_focus_is(
    dialog: Callable[[PastePlan], PasteDialog],
    key: Qt.Key,
    result: PasteDialog.DialogCode,
    *,
    in_table: bool,
) -> None:
    shown = dialog(PastePlan((_CHANGED,)))
    if in_table:
        shown.table.setFocus()
    QTest.keyClick(QApplication.focusWidget() or shown, key)
    assert not shown.isVisible()
    assert shown.result() == result.value


def test_where_nothing_changes_enter_only_closes(
    dialog: Callable[[PastePlan], PasteDialog],
) -> None:
    shown = dialog(PastePlan((), (Unplaced("", ("1",), Why.NAME),)))
    assert shown.buttons.button(QDialogButtonBox.StandardButton.Ok) is None
    QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Return)
    assert shown.result() == PasteDialog.DialogCode.Rejected.value


@pytest.mark.parametrize(
    ("key", "texts"),
    [(Qt.Key.Key_Return, ["1", "2"]), (Qt.Key.Key_Escape, ["5", "2"])],
)
def test_the_grid_asks_with_the_preview(grid: Grid, key: Qt.Key, texts: list[str]) -> None:
    grid.view.confirm_paste = partial(ask_to_paste, grid.view)
    QGuiApplication.clipboard().setText("1\t2")
    QTimer.singleShot(0, lambda: QTest.keyClick(QApplication.activeModalWidget(), key))
    grid.press("Ctrl+V")
    assert [grid.text("received.natural"), grid.text("received.companies")] == texts


def test_every_reason_has_words_of_its_own(form: Form) -> None:
    cells = [PastedCell(_REF, "", "x", Cleaned("y", (reason,))) for reason in Reason]
    parts = [Unplaced("x", ("1",), why, 7) for why in Why]
    lines = lines_of_plan(PastePlan(tuple(cells), tuple(parts)), form)
    assert len({line.remark for line in lines}) == len(Reason) + len(Why)
