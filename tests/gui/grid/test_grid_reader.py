"""What a screen reader finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from conftest import Grid
    from PySide6.QtGui import QAccessibleInterface


def _table(grid: Grid) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(grid.view)


def _cells(grid: Grid) -> list[QAccessibleInterface]:
    table = _table(grid)
    found = (table.child(i) for i in range(table.childCount()))
    return [cell for cell in found if cell and cell.role() == QAccessible.Role.Cell]


def test_the_grid_is_a_table_with_the_name_of_its_section(grid: Grid) -> None:
    table = _table(grid)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "三、收到和处理政府信息公开申请情况"


def test_every_field_is_a_named_cell(grid: Grid) -> None:
    names = [cell.text(QAccessible.Text.Name) for cell in _cells(grid)]
    assert "一、本年新收政府信息公开申请数量 › 自然人: 5" in names
    assert "四、结转下年度继续办理 › 总计: 0" in names


def test_a_wrong_cell_is_described(grid: Grid) -> None:
    grid.session.enter({grid.ref("received.natural"): "12件"}, "type")
    said = [cell.text(QAccessible.Text.Description) for cell in _cells(grid)]
    assert any("12件" in text for text in said)
