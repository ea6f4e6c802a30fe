"""The form with nothing in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from govreport_gui.exporting import Document, Style, blank_form
from govreport_gui.exporting.document import Heading, Paragraph, TableBlock
from govreport_gui.exporting.lines import in_ems, width_of
from govreport_gui.forms import Catalog
from govreport_gui.model.form import CellRef, Form
from govreport_gui.session.files import open_file
from tests.exporting.conftest import written


@pytest.fixture
def blank(any_form: Form, style: Style) -> Document:
    return blank_form(any_form, style)


def test_it_has_the_tables_under_their_headings_and_no_text(
    blank: Document, any_form: Form
) -> None:
    headings = [block.text for block in blank.blocks if isinstance(block, Heading)]
    assert [heading[0] for heading in headings] == ["二", "三", "四"]
    values = [
        words
        for block in blank.blocks
        if isinstance(block, TableBlock)
        for box, words in block.cells()
        if box.ref
    ]
    assert values == [""] * len(any_form.fields)


def test_each_line_to_be_filled_in_fits_on_one(blank: Document, style: Style) -> None:
    for block in blank.blocks:
        if isinstance(block, Paragraph):
            assert width_of(block.text, in_ems) + style.body.indent <= 28


@pytest.mark.parametrize("suffix", [".docx", ".pdf", ".html"])
def test_it_can_be_had_in_every_format(blank: Document, style: Style, suffix: str) -> None:
    assert len(written(blank, suffix, style).getvalue()) > 1000


def test_what_is_filled_in_in_a_workbook_can_be_read(
    catalog: Catalog, form: Form, style: Style, tmp_path: Path
) -> None:
    book = load_workbook(written(blank_form(form, style), ".xlsx", style))
    for sheet in book.worksheets[1:]:
        for rule in sheet.data_validations.dataValidation:
            for area in rule.sqref:
                for row in area.rows:
                    for cell in row:
                        sheet.cell(*cell).value = 3
    file = tmp_path / "采集.xlsx"
    book.save(file)
    opened = open_file(catalog, file)
    assert opened.missing == ()
    assert opened.report.entry(CellRef("review", "cases", "review_upheld")).text == "3"
    assert {entry.text for entry in opened.report.entries.values()} == {"3"}
