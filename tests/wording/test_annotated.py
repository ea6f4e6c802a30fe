"""The workbook that shows what is wrong with a report, where it is wrong."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell

from govreport_gui.exporting import Style
from govreport_gui.forms import Catalog
from govreport_gui.model.form import Form
from govreport_gui.session.files import open_file
from govreport_gui.wording import basis_of, finding_sentence
from tests.exporting.conftest import written
from tests.support.office import convert
from tests.support.reports import zeros
from tests.wording.conftest import REASON, WORDS, Checked, checked


@pytest.fixture(scope="module")
def workbook(faulty: Checked, style: Style) -> Workbook:
    return load_workbook(written(faulty.annotated(), ".xlsx", style))


def red(cell: Cell) -> int:
    """Return how much of red there is in a cell's fill, less of green."""
    colour = str(cell.fill.start_color.rgb)[-6:]
    return int(colour[:2], 16) - int(colour[2:4], 16)


def test_a_wrong_cell_is_filled_and_says_why(workbook: Workbook, faulty: Checked) -> None:
    cell = next(c for row in workbook.worksheets[1].iter_rows() for c in row if c.value == "=136件")
    finding = next(f for f in faulty.findings if f.code == "C3")
    sentence = finding_sentence(finding, faulty.form, faulty.report, WORDS)
    assert cell.comment is not None
    assert cell.comment.text.startswith("[Error C3, no. ")
    assert cell.comment.text.endswith(sentence)
    assert red(cell) > 30


def test_zeros_of_a_wrong_sum_are_only_tinted(workbook: Workbook) -> None:
    sheet = workbook.worksheets[2]
    received = next(row for row in sheet.iter_rows() if str(row[0].value).startswith("一、"))
    filled = [cell for cell in received if cell.fill.fill_type]
    said = [cell for cell in filled if cell.comment]
    assert {cell.value for cell in said} == {3, 0}
    assert [cell.value for cell in filled if not cell.comment] == [0] * 5
    quiet = next(cell for cell in filled if not cell.comment)
    assert 0 < red(quiet) < red(said[0])


def test_a_cell_that_nothing_is_wrong_with_is_not_marked(workbook: Workbook) -> None:
    assert not any(
        cell.comment or cell.fill.fill_type
        for row in workbook.worksheets[3].iter_rows()
        for cell in row
    )


def test_a_paragraph_says_what_is_wrong_with_it(form: Form, style: Style) -> None:
    wrong = {"一": (*zeros(form).narrative["一"], "全年收到政府信息公开申请37件。")}
    report = replace(zeros(form), narrative={**zeros(form).narrative, **wrong})
    book = load_workbook(written(checked(form, report).annotated(), ".xlsx", style))
    marked = [row[0] for row in book["正文"].iter_rows() if row[0].comment]
    assert [cell.value for cell in marked] == ["全年收到政府信息公开申请37件。"]
    assert "37" in marked[0].comment.text


def test_the_list_has_every_finding_and_reason(workbook: Workbook, faulty: Checked) -> None:
    sheet = workbook["Findings"]
    listed = {row[0]: row for row in sheet.iter_rows(min_row=3, values_only=True)}
    assert len(listed) == len(faulty.findings) + len(faulty.justified)
    for finding in (*faulty.findings, *faulty.justified):
        sentence = finding_sentence(finding, faulty.form, faulty.report, WORDS)
        basis = basis_of(finding, faulty.form, WORDS)
        assert any(
            row[2] == finding.code and row[4].startswith(sentence) and row[5] == basis
            for row in listed.values()
        )
    assert [row[6] for row in listed.values() if row[6]] == [REASON]


def test_the_list_can_be_scrolled_and_printed(workbook: Workbook) -> None:
    sheet = workbook["Findings"]
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A3", "$1:$2")
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.fitToWidth in {None, 1}


def test_a_code_leads_to_the_cell(workbook: Workbook) -> None:
    code = next(row[2] for row in workbook["Findings"].iter_rows() if row[2].value == "C3")
    sheet, _, coordinate = code.hyperlink.location.rpartition("!")
    assert workbook[sheet.strip("'")][coordinate].value == "=136件"


def test_no_text_of_the_list_becomes_a_formula(form: Form, style: Style) -> None:
    report = zeros(form)
    made = checked(form, replace(report, narrative={**report.narrative, "六": ("=1+1",)}))
    document = made.annotated()
    assert document.annotations is not None
    findings = document.annotations.findings
    texts = ("=HYPERLINK(1)", "+1", "-1", "@SUM(1)")
    changed = (*findings.texts[:-4], *texts)
    notes = replace(document.annotations, findings=replace(findings, texts=changed))
    book = load_workbook(written(replace(document, annotations=notes), ".xlsx", style))
    *_, last = book["Findings"].iter_rows()
    assert [(c.value, c.data_type, c.quotePrefix) for c in last[-4:]] == [
        (text, "s", True) for text in texts
    ]


def test_a_reason_like_a_formula_stays_a_text(workbook: Workbook) -> None:
    cell = next(c for row in workbook["Findings"].iter_rows() for c in row if c.value == REASON)
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_all_clear_marks_nothing_and_says_so(clear: Checked, style: Style) -> None:
    book = load_workbook(written(clear.annotated(), ".xlsx", style))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert not any(cell.comment or cell.fill.fill_type for cell in cells)
    assert [row[4].value for row in book["Findings"].iter_rows(min_row=3)] == ["Nothing."]


def test_other_formats_do_not_show_the_notes(faulty: Checked, style: Style) -> None:
    plain = replace(faulty.annotated(), annotations=None)
    size = len(written(plain, ".docx", style).getvalue())
    assert abs(len(written(faulty.annotated(), ".docx", style).getvalue()) - size) < 20


@pytest.mark.parametrize("name", ["faulty", "clear"])
def test_the_workbook_is_still_the_report(
    name: str, style: Style, catalog: Catalog, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    made: Checked = request.getfixturevalue(name)
    path = tmp_path / "checked.xlsx"
    path.write_bytes(written(made.annotated(), ".xlsx", style).getvalue())
    opened = open_file(catalog, path)
    assert opened.report == replace(made.report, reasons={})
    assert opened.missing == ()


def test_it_opens_in_libreoffice(faulty: Checked, style: Style, tmp_path: Path) -> None:
    file = tmp_path / "checked.xlsx"
    file.write_bytes(written(faulty.annotated(), ".xlsx", style).getvalue())
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    convert([file], every_sheet, tmp_path)
    text = (tmp_path / "checked-Findings.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(text.splitlines()))
    assert len(rows) == 2 + len(faulty.findings) + len(faulty.justified)
    assert rows[-1][6] == REASON
