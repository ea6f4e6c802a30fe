from __future__ import annotations

from collections import Counter

from govreport_gui.layout import Part, lay_out
from govreport_gui.model.form import Form


def test_boxes_tile_every_table_without_hole_or_overlap(any_form: Form) -> None:
    for table in any_form.tables:
        layout = lay_out(table)
        covered = Counter(
            (row, column)
            for box in layout.boxes
            for row in range(box.row, box.row + box.row_span)
            for column in range(box.column, box.column + box.column_span)
        )
        assert covered == Counter((r, c) for r in range(layout.rows) for c in range(layout.columns))


def test_every_cell_of_the_form_has_one_box(any_form: Form) -> None:
    refs = [box.ref for table in any_form.tables for box in lay_out(table).boxes if box.ref]
    assert refs == list(any_form.fields)


def spans(form: Form, section: str) -> dict[str, tuple[int, int]]:
    table = form.table_of(section)
    assert table is not None
    return {box.text: (box.row_span, box.column_span) for box in lay_out(table).boxes if box.text}


def test_table_three_has_the_spans_of_the_printed_form(form: Form) -> None:
    printed = spans(form, "三")
    assert printed["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"] == (3, 3)
    assert printed["申请人情况"] == (1, 7)
    assert printed["自然人"] == (2, 1)
    assert printed["法人或其他组织"] == (1, 5)
    assert printed["一、本年新收政府信息公开申请数量"] == (1, 3)
    assert printed["三、本年度办理结果"] == (22, 1)
    assert printed["（一）予以公开"] == (1, 2)
    groups = ["（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"]
    assert [printed[group] for group in groups] == [(8, 1), (3, 1), (5, 1), (3, 1)]
    assert printed["（七）总计"] == (1, 2)


def test_the_2019_results_span_twenty_rows(catalog) -> None:  # noqa: ANN001 a fixture
    printed = spans(catalog.edition(2019), "三")
    assert printed["三、本年度办理结果"] == (20, 1)
    assert printed["（六）其他处理"] == (1, 2)


def test_table_four_has_the_spans_of_the_printed_form(form: Form) -> None:
    printed = spans(form, "四")
    assert printed["行政复议"] == (1, 5)
    assert printed["行政诉讼"] == (1, 10)
    assert printed["复议后起诉"] == (1, 5)


def test_table_two_prints_units_and_titles(form: Form) -> None:
    printed = spans(form, "二")
    assert printed["第二十条第（八）项"] == (1, 4)
    assert printed["本年收费金额（单位：万元）"] == (1, 3)


def test_heads_of_tables_three_and_four_repeat_on_every_page(form: Form) -> None:
    heads = [lay_out(table).head_rows for table in form.tables]
    assert heads == [0, 3, 3]


def test_only_fields_carry_an_address(form: Form) -> None:
    for table in form.tables:
        for box in lay_out(table).boxes:
            assert (box.part is Part.FIELD) == (box.ref is not None)
