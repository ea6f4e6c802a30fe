"""A report as an HTML page with spans, the way Writer and web editors make tables."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from govreport_gui.layout import Box, lay_out
from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.model.form import Form, Table
    from govreport_gui.model.report import Report


def as_html(form: Form, report: Report) -> str:
    """Return the whole report as a page."""
    lines = [
        f"<p>{escape(report.agency)}</p>",
        f"<p>{report.year}年{form.title}</p>",
        *_paragraphs(report, PREAMBLE),
    ]
    for section in form.sections:
        lines.append(f"<p><b>{section.heading}</b></p>")
        table = form.table_of(section.key)
        lines += _paragraphs(report, section.key) if table is None else _table(table, report)
    body = "\n".join(lines)
    return f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'


def _paragraphs(report: Report, section: str) -> Iterator[str]:
    for text in report.paragraphs(section):
        yield f"<p>{escape(text)}</p>"


def _table(table: Table, report: Report) -> Iterator[str]:
    layout = lay_out(table)
    yield '<table border="1">'
    for row in range(layout.rows):
        cells = "".join(_cell(box, report) for box in layout.boxes if box.row == row)
        yield f"<tr>{cells}</tr>"
    yield "</table><p></p>"


def _cell(box: Box, report: Report) -> str:
    text = report.entry(box.ref).text if box.ref else box.text
    return f'<td rowspan="{box.row_span}" colspan="{box.column_span}">{escape(text)}</td>'
