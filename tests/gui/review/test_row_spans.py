"""In the source the figures of a table stand below one another and below their heads."""

from __future__ import annotations

import pytest

from govreport_gui.gui.review.row_spans import row_spans
from govreport_gui.layout import lay_out
from govreport_gui.model.form import Form
from tests.support.flat import ragged
from tests.support.government import numbered


def printed(form: Form, key: str) -> list[tuple[int, ...]]:
    """Return how wide the cells of a table are printed, row by row."""
    layout = lay_out(next(table for table in form.tables if table.key == key))
    return [
        tuple(
            box.column_span
            for box in sorted(layout.boxes, key=lambda box: box.column)
            if box.row <= row < box.row + box.row_span
        )
        for row in range(layout.rows)
    ]


@pytest.mark.parametrize("key", ["disclosure", "applications"])
def test_the_forms_own_tables_get_their_own_shape_back(any_form: Form, key: str) -> None:
    if (any_form.edition, key) == (2019, "disclosure"):
        pytest.skip("its blocks have different widths, which nothing in the text tells")
    table = next(table for table in any_form.tables if table.key == key)
    rows = [tuple(row) for row in ragged(table, numbered(any_form))]
    width = lay_out(table).columns
    assert row_spans(rows, width) == printed(any_form, key)


def test_a_figure_too_many_moves_no_other_row() -> None:
    rows = [("", "甲", "乙"), ("一", "1", "2"), ("二", "3", "4"), ("三", "5", "6", "7")]
    assert row_spans(rows, 4) == [(2, 1, 1), (2, 1, 1), (2, 1, 1), (1, 1, 1, 1)]


def test_heads_without_a_stub_share_what_is_left_over(form: Form) -> None:
    table = form.tables[2]
    rows = [tuple(row) for row in ragged(table, numbered(form))]
    spans = row_spans(rows, 15)
    assert spans[1] == printed(form, "review")[1]
    assert spans[3] == (1,) * 15


@pytest.mark.parametrize("rows", [[()], [("",)], [("a", "b"), ("1",)], [("1", "2"), ("a",)]])
def test_every_row_that_has_cells_fills_the_table(rows: list[tuple[str, ...]]) -> None:
    for row, spans in zip(rows, row_spans(rows, 4), strict=True):
        assert (len(spans), sum(spans)) == (len(row), 4 if row else 0)
