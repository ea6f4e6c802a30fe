"""Where a page may end within a table."""

from __future__ import annotations

import pytest

from govreport_gui.exporting import compose
from govreport_gui.exporting.breaks import kept_rows
from govreport_gui.exporting.document import Kind, TableBlock
from govreport_gui.exporting.text_table import TextColumn, text_table
from govreport_gui.layout import Part
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report


def block_of(form: Form, table: str) -> TableBlock:
    blocks = [b for b in compose(form, Report(form.key, form.edition)).blocks if b is not None]
    tables = dict(zip((t.key for t in form.tables), filter(is_table, blocks), strict=True))
    made = tables[table]
    assert isinstance(made, TableBlock)
    return made


def is_table(block: object) -> bool:
    return isinstance(block, TableBlock)


def pieces(block: TableBlock) -> list[list[str]]:
    """Return what is never divided, by the names of its rows, or of its first boxes."""
    names = {
        box.row: text for box, text in block.cells() if box.part in {Part.TITLE, Part.STUB} and text
    }
    made: list[list[str]] = [[]]
    for row in range(block.layout.rows):
        if row in names:
            made[-1].append(names[row])
        if row not in kept_rows(block):
            made.append([])
    return made[:-1]


def test_the_disclosure_table_is_divided_between_its_items(form: Form) -> None:
    titles = [piece[0] for piece in pieces(block_of(form, "disclosure"))]
    assert titles == [f"第二十条第（{number}）项" for number in "一五六八"]


def test_a_group_of_results_is_never_divided(form: Form) -> None:
    found = pieces(block_of(form, "applications"))
    assert [piece[0] for piece in found] == [
        "一、本年新收政府信息公开申请数量",
        "1.属于国家秘密",
        "1.本机关不掌握相关政府信息",
        "1.信访举报投诉类申请",
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    ]
    assert found[-1][-2:] == ["（七）总计", "四、结转下年度继续办理"]


def test_a_table_begins_with_its_head_and_some_rows(any_form: Form) -> None:
    for table in any_form.tables:
        block = block_of(any_form, table.key)
        begin = range(block.layout.head_rows + 2)
        assert kept_rows(block) >= {row for row in begin if row < block.layout.rows - 1}


def test_the_last_row_of_a_table_goes_with_whatever_follows(any_form: Form) -> None:
    for table in any_form.tables:
        block = block_of(any_form, table.key)
        assert block.layout.rows - 1 not in kept_rows(block)


def test_a_row_of_reviews_stays_under_its_head(form: Form) -> None:
    block = block_of(form, "review")
    assert kept_rows(block) == set(range(block.layout.rows - 1))


@pytest.mark.parametrize(("kind", "kept"), [(Kind.LIST, {0, 1}), (Kind.SIGNED, {0, 1, 2, 3})])
def test_a_list_goes_on_row_by_row_and_what_is_signed_stays_whole(
    kind: Kind, kept: set[int]
) -> None:
    rows = [["1"]] * (4 if kind is Kind.LIST else 2)
    assert kept_rows(text_table("清单", [TextColumn("序号", 1)], rows, kind)) == kept
