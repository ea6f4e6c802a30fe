"""What an Excel workbook holds, read back by openpyxl."""

from __future__ import annotations

from dataclasses import replace

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from govreport_gui.exporting import Document, Style, compose
from govreport_gui.exporting.document import TableBlock
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Report, parse_entry
from tests.exporting.conftest import AGENCY, NARRATIVE, numbered, written

REF = CellRef("review", "cases", "review_upheld")


@pytest.fixture(scope="module")
def workbook(any_document: Document, style: Style) -> Workbook:
    return load_workbook(written(any_document, ".xlsx", style))


def tables(document: Document) -> list[TableBlock]:
    return [block for block in document.blocks if isinstance(block, TableBlock)]


def sheet_of(form: Form, style: Style, text: str) -> Worksheet:
    """Return the sheet of table 四 with a text in its first field, A5."""
    report = Report(form.key, form.edition, entries={REF: parse_entry(text)})
    file = written(compose(form, report), ".xlsx", style)
    sheet = load_workbook(file).worksheets[3]
    assert sheet["A5"].coordinate == "A5"
    return sheet


def test_there_is_a_sheet_for_the_text_and_one_for_each_table(
    workbook: Workbook, any_document: Document
) -> None:
    assert workbook.sheetnames == ["正文", *(block.section for block in tables(any_document))]


def test_every_text_stands_in_its_cell(workbook: Workbook, any_document: Document) -> None:
    for sheet, block in zip(workbook.worksheets[1:], tables(any_document), strict=True):
        assert sheet["A1"].value == block.section
        read = {box: sheet.cell(box.row + 2, box.column + 1).value for box, _ in block.cells()}
        assert {box: str(v) for box, v in read.items()} == dict(block.cells())


def test_cells_are_merged_as_the_layout_says(workbook: Workbook, any_document: Document) -> None:
    for sheet, block in zip(workbook.worksheets[1:], tables(any_document), strict=True):
        merged = {
            (r.min_row - 2, r.min_col - 1, r.size["rows"], r.size["columns"])
            for r in sheet.merged_cells.ranges
        }
        boxes = {(b.row, b.column, b.row_span, b.column_span) for b in block.layout.boxes}
        assert merged == {box for box in boxes if box[2:] != (1, 1)}


def test_every_box_has_a_border(workbook: Workbook, any_document: Document) -> None:
    for sheet, block in zip(workbook.worksheets[1:], tables(any_document), strict=True):
        for box in block.layout.boxes:
            bottom, right = box.row + box.row_span + 1, box.column + box.column_span
            below = [sheet.cell(bottom, column) for column in range(box.column + 1, right + 1)]
            beside = [sheet.cell(row, right) for row in range(box.row + 2, bottom + 1)]
            assert {cell.border.bottom.style for cell in below} == {"thin"}
            assert {cell.border.right.style for cell in beside} == {"thin"}


def test_the_text_sheet_has_a_paragraph_a_row(workbook: Workbook, form: Form) -> None:
    texts = [row[0].value for row in workbook["正文"].iter_rows()]
    headings = {section.key: section.heading for section in form.sections}
    body = [t for key in "一五六" for t in (headings[key], *NARRATIVE[key])]
    assert texts[0] == AGENCY
    assert texts[2:] == [*NARRATIVE["preamble"], *body]


def test_paragraphs_are_wrapped(workbook: Workbook) -> None:
    assert all(row[0].alignment.wrap_text for row in workbook["正文"].iter_rows())


@pytest.mark.parametrize("text", ["0", "12", "-3", "1028.6014", "0.05", "123456789012345"])
def test_a_plain_number_is_stored_as_one(form: Form, style: Style, text: str) -> None:
    cell = sheet_of(form, style, text)["A5"]
    assert cell.data_type == "n"
    assert str(cell.value) == text


@pytest.mark.parametrize(
    "text",
    [
        "12件",
        "1,028",
        "007",
        "+21",
        "-0",
        "3.10",
        "1.",
        ".5",
        "１２",
        "1234567890123456",
        "1e5",
        "∞",
    ],
)
def test_any_other_text_stays_the_text_it_is(form: Form, style: Style, text: str) -> None:
    cell = sheet_of(form, style, text)["A5"]
    assert (cell.data_type, cell.value) == ("s", text)


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("x")', "+1+1", "-1+1", "@SUM(1)", "#N/A"])
def test_no_text_becomes_a_formula_or_an_error(form: Form, style: Style, text: str) -> None:
    cell = sheet_of(form, style, text)["A5"]
    assert (cell.data_type, cell.value) == ("s", text)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1+1", "@SUM(1)"])
def test_a_text_like_a_formula_stays_text_when_it_is_edited(
    form: Form, style: Style, text: str
) -> None:
    assert sheet_of(form, style, text)["A5"].quotePrefix


def test_a_paragraph_like_a_formula_stays_text(form: Form, style: Style) -> None:
    report = Report(form.key, form.edition, "=1+1", narrative={"一": ("=2+2",)})
    sheet = load_workbook(written(compose(form, report), ".xlsx", style))["正文"]
    assert {(c.data_type, c.value) for c in (sheet["A1"], sheet["A4"])} == {
        ("s", "=1+1"),
        ("s", "=2+2"),
    }


def test_decimals_are_shown_as_they_were_typed(form: Form, style: Style) -> None:
    assert sheet_of(form, style, "1028.6014")["A5"].number_format == "0.0000"


def test_a_blank_cell_is_empty(form: Form, style: Style) -> None:
    assert sheet_of(form, style, "")["A5"].value is None


def test_control_characters_do_no_harm(form: Form, style: Style) -> None:
    report = Report(form.key, form.edition, "青\x00石", narrative={"一": ("甲\x08乙\ufffe",)})
    sheet = load_workbook(written(compose(form, report), ".xlsx", style))["正文"]
    assert (sheet["A1"].value, sheet["A4"].value) == ("青石", "甲乙")


def test_pages_are_a4_and_as_wide_as_the_sheet(workbook: Workbook) -> None:
    for sheet in workbook.worksheets:
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.fitToWidth in {None, 1}  # what it is where nothing is said
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_head_rows_are_repeated_on_every_page(workbook: Workbook) -> None:
    assert [sheet.print_title_rows for sheet in workbook.worksheets[1:]] == [None, "$1:$4", "$1:$4"]


def test_a_long_heading_is_cut_for_the_name_of_its_sheet(document: Document, style: Style) -> None:
    blocks = (replace(tables(document)[0], section="二、主动公开[政府]信息/情况" * 4),)
    file = written(replace(document, blocks=blocks), ".xlsx", style)
    assert load_workbook(file).sheetnames[1] == ("二、主动公开政府信息情况" * 4)[:31]


def test_properties_name_title_and_agency(workbook: Workbook, any_document: Document) -> None:
    properties = workbook.properties
    assert (properties.title, properties.creator) == ("".join(any_document.title), AGENCY)
    assert properties.lastModifiedBy == AGENCY


def test_a_very_long_paragraph_is_shown_whole_over_several_rows(form: Form, style: Style) -> None:
    report = replace(numbered(form), narrative={"一": ("长" * 3000, "短")})
    sheet = load_workbook(written(compose(form, report), ".xlsx", style))["正文"]
    [merged] = sheet.merged_cells.ranges
    assert (merged.min_row, sheet.cell(4, 1).value) == (4, "长" * 3000)
    heights = [sheet.row_dimensions[row].height for row in range(4, merged.max_row + 1)]
    lines = 3000 / 36
    assert max(heights) <= 409
    assert sum(heights) >= lines * 12 * 1.4
    assert sheet.cell(merged.max_row + 1, 1).value == "短"


def test_a_text_longer_than_a_cell_goes_on_in_the_next_one(form: Form, style: Style) -> None:
    text = "".join(chr(0x4E00 + n % 5000) for n in range(70_000))
    report = replace(numbered(form), narrative={"一": (text,)})
    sheet = load_workbook(written(compose(form, report), ".xlsx", style))["正文"]
    texts = [row[0].value for row in sheet.iter_rows(min_row=4) if row[0].value]
    assert "".join(texts).startswith(text)


def test_heads_and_stubs_stay_in_sight(workbook: Workbook) -> None:
    panes = [sheet.freeze_panes for sheet in workbook.worksheets]
    assert panes == [None, "A2", "D5", "A5"]


def test_pages_are_numbered(workbook: Workbook) -> None:
    for sheet in workbook.worksheets:
        assert sheet.oddFooter.center.text == "— &P —"


def test_no_cell_is_taken_for_markup(form: Form, style: Style) -> None:
    text = "<r><t>1</t></r>"
    assert sheet_of(form, style, text)["A5"].value == text
