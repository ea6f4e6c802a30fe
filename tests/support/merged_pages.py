"""A report as a web page in which somebody has merged cells of figures, for others to convert."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from govreport_gui.layout import Box, lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.model.form import CellRef, Form, Table
    from govreport_gui.model.report import Report

Spans = dict["CellRef", tuple[int, int]]
"""How many rows and columns each merged cell takes in, by the first of its cells."""


def merged_page(form: Form, report: Report, spans: Spans) -> str:
    title = f"{report.agency}{report.year}年政府信息公开工作年度报告"
    lines = [f'<p align="center">{title}</p>']
    for section in form.sections:
        lines.append(f"<p><b>{section.heading}</b></p>")
        table = form.table_of(section.key)
        lines += _rows(table, report, spans) if table else ["<p>文字。</p>"]
    return f'<html><head><meta charset="utf-8"></head><body>{"".join(lines)}</body></html>'


def taken_in(form: Form, spans: Spans) -> dict[CellRef, CellRef]:
    """Return the cells that merged ones take in, the first of each included, by that first one."""
    found = {}
    for table in form.tables:
        boxes = {box.ref: box for box in lay_out(table).boxes if box.ref}
        for first in spans.keys() & boxes.keys():
            inside = (ref for ref, box in boxes.items() if _holds(boxes[first], spans[first], box))
            found |= dict.fromkeys(inside, first)
    return found


def _holds(first: Box, span: tuple[int, int], box: Box) -> bool:
    deep = first.row <= box.row < first.row + span[0]
    return deep and first.column <= box.column < first.column + span[1]


def _rows(table: Table, report: Report, spans: Spans) -> Iterator[str]:
    layout = lay_out(table)
    refs = {box.ref: box for box in layout.boxes if box.ref}
    gone = {
        box
        for first in spans.keys() & refs.keys()
        for ref, box in refs.items()
        if ref != first and _holds(refs[first], spans[first], box)
    }
    yield '<table border="1" width="100%">'
    for row in range(layout.rows):
        boxes = (box for box in layout.boxes if box.row == row and box not in gone)
        yield f"<tr>{''.join(_cell(box, report, spans) for box in boxes)}</tr>"
    yield "</table><p></p>"


def _cell(box: Box, report: Report, spans: Mapping[CellRef, tuple[int, int]]) -> str:
    text = report.entry(box.ref).text if box.ref else box.text
    down, across = spans.get(box.ref, (1, 1)) if box.ref else (1, 1)
    rows, columns = box.row_span * down, box.column_span * across
    return f'<td rowspan="{rows}" colspan="{columns}">{escape(text)}</td>'
