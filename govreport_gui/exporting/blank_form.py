"""The form with nothing in it, to collect figures on paper or in a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.exporting.document import BODY, Document, Heading, Paragraph, TableBlock, compose
from govreport_gui.model.report import Report

if TYPE_CHECKING:
    from govreport_gui.exporting.style import Style
    from govreport_gui.model.form import Form


def blank_form(form: Form, style: Style) -> Document:
    """Return the tables of a form with empty cells, under lines to say who filled them in."""
    words = style.words
    empty = compose(form, Report(form.key, form.edition)).blocks
    tables = {block.section for block in empty if isinstance(block, TableBlock)}
    kept = (
        block
        for block in empty
        if isinstance(block, TableBlock) or (isinstance(block, Heading) and block.text in tables)
    )
    lines = (Paragraph(line, BODY) for line in words.filled_in_by)
    return Document((words.blank_year + form.title, words.blank_title), "", (*lines, *kept))
