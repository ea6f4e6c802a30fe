"""Which figures of a source row are put into the cells of a form's row."""

from __future__ import annotations

import pytest

from govreport_gui.gui.review.figures import figures_from
from govreport_gui.importing.raw import Place, RawDocument, RawParagraph, RawTable


def in_table(*cells: str, start: int = 1, count: int = 4) -> list[str]:
    raw = RawDocument((RawParagraph("表"), RawTable((("头",), cells))))
    return [text for _, text in figures_from(raw, Place(1, 1, start), count)]


def in_lines(*lines: str, count: int = 4) -> list[str]:
    raw = RawDocument(tuple(map(RawParagraph, lines)))
    return [text for _, text in figures_from(raw, Place(0), count)]


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (("甲", "1", "2", "3", "4"), ["1", "2", "3", "4"]),
        (("甲", "1", "", "2", "3", "4", "5"), ["1", "2", "3", "4"]),
        (("甲", "1", "", "3", "4"), ["1", "", "3", "4"]),
        (("甲", "1", "/", "3件", "—"), ["1", "/", "3件", "—"]),
        (("甲", "1 2", "3", "4"), ["1", "2", "3", "4"]),
        (("甲", "1 2 3 4"), ["1", "2", "3", "4"]),
        (("甲", "1", "2", "3"), []),
        (("甲", "1 2", "3", "4", "5 6"), []),
        (("甲", "1", "2", "乙", "3", "4"), []),
        (("甲", "", "", "", ""), []),
    ],
)
def test_figures_of_a_table_row(cells: tuple[str, ...], found: list[str]) -> None:
    assert in_table(*cells) == found


def test_a_row_is_taken_from_the_chosen_cell_on() -> None:
    assert in_table("甲", "1", "2", "3", "4", start=3, count=2) == ["3", "4"]


def test_each_figure_knows_where_it_stands() -> None:
    raw = RawDocument((RawTable((("甲", "1", "", "2"),)),))
    assert figures_from(raw, Place(0, 0, 1), 2) == ((Place(0, 0, 1), "1"), (Place(0, 0, 3), "2"))


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("1", "2", "3", "4", "乙"), ["1", "2", "3", "4"]),
        (("2.重复申请 1 2 3 4", "5"), ["1", "2", "3", "4"]),
        (("2.重复申请 1 2 3", "4"), []),
        (("1", "2", "3", "乙", "4"), []),
        (("全年收到申请 4 件。",), []),
    ],
)
def test_figures_of_text_without_a_table(lines: tuple[str, ...], found: list[str]) -> None:
    assert in_lines(*lines) == found


def test_a_table_as_a_whole_has_no_row() -> None:
    assert figures_from(RawDocument((RawTable((("1", "2"),)),)), Place(0), 2) == ()
