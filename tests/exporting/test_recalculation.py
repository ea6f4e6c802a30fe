"""What LibreOffice Calc makes of a workbook when it works it out and somebody breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.formula.translate import Translator
from openpyxl.utils import get_column_letter

from govreport_gui.exporting import Style, compose
from govreport_gui.exporting.document import TableBlock
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Report
from tests.exporting.conftest import written
from tests.support.recalculation import recalculated
from tests.support.reports import with_cells, zeros

WRONG = CellRef("review", "cases", "review_total")
CHANGED = {
    CellRef("applications", "granted", "natural"): "12",
    CellRef("applications", "granted", "total"): "12",
    CellRef("applications", "received", "natural"): "/",
    CellRef("disclosure", "charges", "fees"): "1028.6014",
    WRONG: "5",
}


@pytest.fixture
def report(form: Form) -> Report:
    """Sums hold but 行政复议; the totals of 三 are not yet entered."""
    blank = {
        rule.total: "" for rule in form.balances if rule.total and rule.total.table != "review"
    }
    return with_cells(zeros(form), {**blank, **CHANGED})


def values(book: Workbook, form: Form, report: Report) -> dict[CellRef, str]:
    found = {}
    blocks = [b for b in compose(form, report).blocks if isinstance(b, TableBlock)]
    for sheet, block in zip(book.worksheets[1:], blocks, strict=False):
        for box in block.layout.boxes:
            if box.ref:
                value = sheet.cell(box.row + 2, box.column + 1).value
                found[box.ref] = "" if value is None else str(value)
    return found


def test_all_values_survive_being_worked_out_anew(
    form: Form, style: Style, report: Report, tmp_path: Path
) -> None:
    file = tmp_path / "report.xlsx"
    file.write_bytes(written(compose(form, report), ".xlsx", style).getvalue())
    found = values(recalculated(file), form, report)
    assert found == {ref: report.entry(ref).text for ref in form.fields}


def test_just_the_broken_sums_are_marked(form: Form, style: Style, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    book = load_workbook(written(compose(form, zeros(form)), ".xlsx", style))
    review, applications = book.worksheets[3], book.worksheets[2]
    review["E5"] = 5  # typed over its formula
    review["F5"] = "/"
    review["K5"], review["O5"] = "3件", 9  # a text lets its sum rest
    applications["D7"] = 4  # 自然人, 予以公开: its totals follow, what came in does not
    marks = conditions_beside(book)
    book.save(file)
    made = recalculated(file)
    broken = {marked for (sheet, cell), marked in marks.items() if made[sheet][cell].value}
    assert broken == {"E5", *(f"{column}{row}" for column in "DJ" for row in (5, 6, 28, 29))}
    assert applications["J7"].value.startswith("=SUM")
    assert made.worksheets[2]["J28"].value == 4


def conditions_beside(book: Workbook) -> dict[tuple[str, str], str]:
    """Put the condition of every marked cell into one of its sheet, to see what it comes to."""
    placed = {}
    for sheet in book:
        conditions = [
            (rule.formula[0], part, cell)
            for area in sheet.conditional_formatting
            for rule in area.rules
            for part in area.sqref.ranges
            for cell in (get_column_letter(c) + str(r) for row in part.rows for r, c in row)
        ]
        for row, (formula, part, marked) in enumerate(conditions, start=1):
            origin = part.coord.partition(":")[0]
            moved = Translator(f"={formula}", origin=origin).translate_formula(marked)
            sheet.cell(row, 50).value = moved
            placed[sheet.title, f"AX{row}"] = marked
    return placed
