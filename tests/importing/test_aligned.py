"""Tables in a PDF that no stroke rules: what stands in line is a column, what does not is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from govreport_gui.importing.pdf.aligned.gutters import Gutters
from govreport_gui.importing.pdf.lines import Line
from govreport_gui.importing.pdf.shapes import Glyph
from govreport_gui.importing.raw import RawTable
from govreport_gui.importing.readers.pdf import read
from tests.support.dressed_files import (
    Score,
    converted,
    dressed_reports,
    score,
    write_pages_without_rules,
)
from tests.support.pdfs import FONT, SIZE, canvas, prose

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reportlab.pdfgen.canvas import Canvas

    from govreport_gui.forms import Catalog

PADDING = "这一段文字只是为了让文件有足够多的字不会被当作扫描件来处理所以写得比较长一些没有别的意思"
LINE = 13
LONG = "申请人无正当理由逾期不\n补正"
LONGER = "申请人无正当理由逾期不\n补正政府机关不再处理其\n的申请"
"""Lines fill their column: a word processor breaks a label only where there is no more room."""
HEADS = ("商业企业", "科研机构", "其他")


@dataclass
class Sheet:
    """A table drawn cell by cell, every cell set in the same way, and no line between them."""

    drawn: Canvas
    across: str = "left"
    down: str = "middle"
    edges: Sequence[float] = (60, 200, 260, 320, 380)
    top: float = 700
    written: list[tuple[str, ...]] = field(default_factory=list)

    def row(self, *cells: str) -> None:
        """Draw a row; a line break in a cell begins a new line in it."""
        lines = max(cell.count("\n") + 1 for cell in cells)
        for at, cell in enumerate(cells):
            spare = lines - cell.count("\n") - 1
            first = {"top": 0, "middle": spare / 2, "bottom": spare}[self.down]
            for number, text in enumerate(cell.split("\n")):
                self.put(at, self.top - LINE * (first + number), text)
        self.written.append(tuple(cell.replace("\n", "") for cell in cells))
        self.top -= LINE * lines + 3

    def put(self, at: int, y: float, text: str) -> None:
        """Draw a line of a cell."""
        room = self.edges[at + 1] - self.edges[at] - stringWidth(text, FONT, SIZE) - 4
        share = {"left": 0.0, "center": 0.5, "right": 1.0}[self.across]
        self.drawn.drawString(self.edges[at] + 2 + room * share, y, text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.pdf"


def sheet(path: Path, across: str = "left", down: str = "middle") -> Sheet:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    return Sheet(drawn, across, down)


def rows_read(path: Path) -> list[tuple[str, ...]]:
    return [row for block in read(path).blocks if isinstance(block, RawTable) for row in block.rows]


@pytest.mark.parametrize("down", ["middle", "top", "bottom"])
@pytest.mark.parametrize("across", ["left", "center", "right"])
def test_figures_are_read_beside_labels_of_several_lines(
    path: Path, across: str, down: str
) -> None:
    table = sheet(path, across, down)
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "12", "345", "6")
    table.row("2.申请人无正当理由逾期\n不补正政府机关不再处理\n其信息公开的申请", "7", "89", "10")
    table.row("3.要求行政机关重新出具\n已经获取的信息", "0", "1", "2345")
    table.row("4.重复申请", "21", "0", "3")
    table.drawn.save()
    assert rows_read(path) == table.written


def test_a_blank_cell_stays_blank_in_its_own_column(path: Path) -> None:
    table = sheet(path, "center")
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "12", "", "6")
    table.row("2.重复申请", "", "345", "")
    table.drawn.save()
    assert rows_read(path) == table.written


def test_a_column_without_a_single_figure_keeps_its_place(path: Path) -> None:
    table = sheet(path)
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "12", "", "6")
    table.row("2.重复申请", "3", "", "45")
    table.drawn.save()
    assert rows_read(path) == table.written


def test_a_head_over_several_columns_is_none_of_a_single_one(path: Path) -> None:
    table = sheet(path)
    table.put(1, table.top, "法人")
    table.top -= LINE + 3
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "12", "3", "6")
    table.row("2.重复申请", "3", "9", "45")
    table.drawn.save()
    assert rows_read(path) == [("法人",), *table.written]


def test_names_of_groups_are_no_part_of_the_labels_beside_them(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    table = Sheet(drawn, edges=(60, 110, 230, 290, 350, 410))
    table.row("信息内容", "", *HEADS)
    table.row("（三）", "1.属于国家秘密", "1", "2", "3")
    table.row("不予公", "2.其他法律行政法规\n禁止公开", "4", "5", "6")
    table.row("开", "3.重复申请", "7", "8", "9")
    drawn.save()
    labelled = [row[-4:] for row in table.written[1:]]
    assert [row for row in rows_read(path) if len(row) == len(HEADS) + 1][1:] == labelled


def test_what_does_not_fit_into_a_cell_makes_the_row_uncertain(path: Path) -> None:
    table = sheet(path, down="top")
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "4659\n件", "3", "6")
    table.row("2.重复申请", "3", "9", "45")
    table.row("3.要求提供公开出版物", "1", "2", "3")
    table.drawn.save()
    placed = [row for row in rows_read(path) if len(row) == len(HEADS) + 1]
    assert placed == [table.written[0], table.written[3]]


def test_figures_that_run_into_the_next_column_are_not_placed(path: Path) -> None:
    table = sheet(path)
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "1", "22", "6")
    table.row("2.重复申请", "1234567890123", "", "45")
    table.row("3.要求提供公开出版物", "5", "6", "7")
    table.drawn.save()
    placed = [row for row in rows_read(path) if len(row) == len(HEADS) + 1]
    assert placed == [table.written[0], table.written[1], table.written[3]]


def test_a_remark_without_a_head_makes_the_row_uncertain(path: Path) -> None:
    table = sheet(path)
    table.edges = (*table.edges, 440)
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "3", "4", "45")
    table.row("2.重复申请", "1", "22", "6", "含结转")
    table.drawn.save()
    placed = [row for row in rows_read(path) if len(row) == len(HEADS) + 1]
    assert placed == table.written[:2]


def test_a_table_goes_on_over_a_page_break(path: Path) -> None:
    table = sheet(path)
    table.top = 80
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "12", "345", "6")
    table.drawn.showPage()
    table.drawn.setFont(FONT, SIZE)
    table.top = 780
    table.row("2.重复申请", "7", "8", "9")
    table.drawn.save()
    assert rows_read(path) == table.written


def test_a_label_goes_on_over_a_page_break(path: Path) -> None:
    table = sheet(path)
    table.top = 120
    table.row("信息内容", *HEADS)
    table.row("2.没有现成信息需要\n另行制作", "1", "2", "3")
    table.row("3.危及“三安全一稳", "12", "345", "6")
    table.drawn.showPage()
    table.drawn.setFont(FONT, SIZE)
    table.top = 780
    table.put(0, table.top, "定”")
    table.top -= LINE + 3
    table.row("4.重复申请", "7", "8", "9")
    table.drawn.save()
    table.written[2] = ("3.危及“三安全一稳定”", *table.written[2][1:])
    assert rows_read(path) == table.written


def test_a_blank_column_beside_another_is_told_from_it_by_its_head(path: Path) -> None:
    table = sheet(path)
    table.edges = (60, 140, 180, 220, 260, 300)
    table.put(1, table.top, "复议后起诉")
    table.top -= LINE + 3
    table.row("信息内容", "结果\n维持", "结果\n纠正", "其他\n结果", "总计")
    table.row("1.国家秘密", "", "", "12", "5")
    table.row("2.重复申请", "", "", "7", "6")
    table.drawn.save()
    assert rows_read(path)[1:] == table.written


def test_a_group_beside_a_label_of_wide_lines_is_no_part_of_it(path: Path) -> None:
    table = sheet(path)
    drawn = table.drawn
    table.edges = (60, 110, 230, 290, 350, 410)
    table.row("信息内容", "", *HEADS)
    for first, text in ((620, "2.没有现成信息需要"), (594, "另行制作"), (570, "3.重复申请")):
        drawn.drawString(112, first, text)
    for y, text in ((607, "无法提"), (583, "供")):
        drawn.drawString(62, y, text)
    for y, figures in ((607, "123"), (570, "456")):
        for at, figure in enumerate(figures):
            table.put(at + 2, y, figure)
    drawn.save()
    placed = [row for row in rows_read(path) if len(row) == len(HEADS) + 1]
    assert placed[1:] == [("2.没有现成信息需要另行制作", *"123"), ("3.重复申请", *"456")]


def test_a_heading_above_is_no_head(path: Path) -> None:
    table = sheet(path)
    table.drawn.drawString(60, table.top, "三、收到和处理政府信息公开申请情况")
    table.top -= LINE + 3
    table.row("信息内容", *HEADS)
    table.row("1.属于国家秘密", "12", "345", "6")
    table.drawn.save()
    assert rows_read(path) == table.written


def test_a_heading_above_a_table_without_labels_is_no_head(path: Path) -> None:
    table = sheet(path)
    table.edges = (60, 140, 220, 300)
    table.put(0, table.top, "四、复议诉讼情况")
    table.top -= LINE + 3
    table.row("结果维持", "结果纠正", "总计")
    table.row("1", "2", "3")
    table.drawn.save()
    assert rows_read(path) == table.written


def test_lines_of_prose_that_all_end_with_figures_are_no_table(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    text = "全年通过政府网站和政务新媒体以及公开栏主动公开各类政府信息的总条数一共是"
    for number, end in enumerate(("PDF", "12", "34")):
        drawn.drawString(80, 700 - 18 * number, text)
        drawn.drawString(84 + stringWidth(text, FONT, SIZE), 700 - 18 * number, end)
    drawn.save()
    assert rows_read(path) == []


def test_sentences_that_end_with_figures_are_no_table(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    lines = ("全年公开信息的条数是 12", "全年收到申请的件数是 34", "全年没有收到复议是 56")
    for number, text in enumerate(lines):
        drawn.drawString(80, 700 - 18 * number, text)
    drawn.save()
    assert rows_read(path) == []


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_whatever_is_read_stands_where_it_was_drawn(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("pdf") / "a.pdf"
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    count = data.draw(st.integers(2, 6))
    widths = data.draw(st.lists(st.integers(25, 70), min_size=count, max_size=count))
    edges = [60.0, 190.0]
    for width in widths:
        edges.append(edges[-1] + width)
    across, down = data.draw(st.sampled_from(["left", "center", "right"])), "middle"
    table = Sheet(drawn, across, data.draw(st.sampled_from([down, "top"])), edges)
    table.row("信息内容", *[f"第{name}列" for name in "甲乙丙丁戊己"[:count]])
    figures = st.sampled_from(["", "0", "7", "12", "345", "6789", "/", "12345"])
    for number in range(data.draw(st.integers(1, 6))):
        label = data.draw(st.sampled_from(["重复申请", LONG, LONGER]))
        row = data.draw(st.lists(figures, min_size=count, max_size=count))
        table.row(f"{number + 1}.{label}", *row)
    drawn.save()
    figures_of = {row[0]: row[1:] for row in table.written}
    for label, *read_there in (row for row in rows_read(path) if len(row) == count + 1):
        # Below the last row a line may be a title as well; without it the label is no label.
        whole = [one for one in figures_of if label and one.startswith(label)]
        assert not label or [figures_of[one] for one in whole] == [tuple(read_there)]


def test_web_tables_without_rules_printed_by_a_word_processor_are_read_without_a_mistake(
    catalog: Catalog, tmp_path: Path
) -> None:
    reports = dressed_reports(catalog, 12)
    pages = write_pages_without_rules(catalog, reports, tmp_path / "pages")
    files = converted(pages, "pdf", tmp_path)
    found = sum((score(catalog, reports[file.stem], file) for file in files), Score())
    assert found.wrong == 0
    assert found.right > found.cells / 2
    assert found.in_order == found.paragraphs


def test_a_glyph_far_wider_than_its_place_is_over_all_that_it_covers() -> None:
    """A broken font may say so: the glyph that begins first may end last."""

    def glyph(left: float, right: float, order: int) -> Glyph:
        return Glyph("1", left, right, 0, 10, 10, 10, 1, order)

    found = Gutters((0.0, 100.0, 200.0), ((10, 20), (110, 120), (210, 220)))
    assert found.over(Line((glyph(90, 320, 0), glyph(95, 99, 1)))) == range(3)
