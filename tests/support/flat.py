"""Reports as plain text: rows of tabs, one cell to a line, rows of pipes, no rows at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.layout import lay_out
from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.model.form import Form, Table
    from govreport_gui.model.report import Report

Rows = list[list[str]]


def grid(table: Table, report: Report) -> Rows:
    """Return a table's rows; covered cells are blank at the side and left out upwards."""
    layout = lay_out(table)
    rows = [[""] * layout.columns for _ in range(layout.rows)]
    for box in layout.boxes:
        rows[box.row][box.column] = report.entry(box.ref).text if box.ref else box.text
    return rows


def ragged(table: Table, report: Report) -> Rows:
    """Return a table's rows as a converter gives them: covered cells to the right are gone."""
    layout = lay_out(table)
    rows: Rows = [[] for _ in range(layout.rows)]
    for box in layout.boxes:
        for row in range(box.row, box.row + box.row_span):
            text = report.entry(box.ref).text if box.ref else box.text
            rows[row].append(text if row == box.row else "")
    return rows


def tabs(table: Table, report: Report) -> str:
    return "\n".join("\t".join(row) for row in grid(table, report))


def cell_a_line(table: Table, report: Report) -> str:
    rows = ("\n".join(f"\t{cell}" for cell in row) for row in ragged(table, report))
    return "\n\n".join(rows) + "\n"


def pipes(table: Table, report: Report) -> str:
    rows = ["| " + " | ".join(row) + " |" for row in grid(table, report)]
    return "\n".join([rows[0], "|---|---|", *rows[1:]])


def no_rows(table: Table, report: Report) -> str:
    boxes = lay_out(table).boxes
    texts = (report.entry(box.ref).text if box.ref else box.text for box in boxes)
    return "\n".join(text for text in texts if text)


def document(form: Form, report: Report, layout: Callable[[Table, Report], str]) -> str:
    """Return a whole report; a section without paragraphs says something all the same."""
    lines = [f"{report.agency}{report.year}年政府信息公开工作年度报告", ""]
    lines += report.paragraphs(PREAMBLE)
    for section in form.sections:
        table = form.table_of(section.key)
        texts = report.paragraphs(section.key) or ("文字。",)
        lines += [section.heading, *([layout(table, report)] if table else texts)]
        lines += [""]
    return "\n".join(lines)


FLAT: tuple[Callable[[Table, Report], str], ...] = (tabs, cell_a_line, pipes, no_rows)
