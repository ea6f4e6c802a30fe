"""A dressed report as a web page with merged cells, for word processors to convert."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from govreport_gui.layout import Box, Part, lay_out
from govreport_gui.model.form import PREAMBLE
from tests.support.dressing import Dress, spell, titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from random import Random

    from govreport_gui.model.form import Form, Table
    from govreport_gui.model.report import Report

_TABLE = '<table border="1" width="100%">'
_LOOK = "<style>@page { size: A4; margin: 25mm } td, td p { font-size: 9pt; margin: 0 }</style>"
_NOTES = ("（一）本表数据由各股室提供。", "具体情况见下表：", "表格如下")


ALIGNED = tuple(
    (across, down) for across in ("left", "center", "right") for down in ("middle", "top")
)
"""How the cells of a table without rules may be set."""


def without_rules(text: str, across: str, down: str) -> str:
    """Return a page with tables that no line rules, as one pasted from a web site prints."""
    cell = f'<td align="{across}" valign="{down}" '
    rule = f"td, td p {{ text-align: {across} }}</style>"
    text = text.replace(_TABLE, '<table border="0" cellpadding="1" width="100%">')
    return text.replace("<td ", cell).replace("</style>", rule)


def page(rng: Random, form: Form, report: Report, dress: Dress) -> str:
    """Return the whole report."""
    lines = [
        f'<p align="center">{escape(line)}</p>' for line in titles(report, form.title, dress.title)
    ]
    lines += _prose(rng, dress, report.paragraphs(PREAMBLE))
    for section in form.sections:
        heading = spell(rng, dress, section.heading, section.aliases, head=False)
        lines.append(f"<p><b>{escape(heading)}</b></p>")
        table = form.table_of(section.key)
        if table is None:
            lines += _prose(rng, dress, report.paragraphs(section.key))
        else:
            lines += _tables(rng, table, report, dress)
    body = "\n".join(lines)
    return f'<html><head><meta charset="utf-8">{_LOOK}</head><body>{body}</body></html>'


def _prose(rng: Random, dress: Dress, texts: Sequence[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield f"<p>{escape(text)}</p>"
        if dress.furniture and rng.random() < 0.1:
            yield rng.choice(["<p>&nbsp;</p>", f'<p align="center">- {number + 1} -</p>'])


def _tables(rng: Random, table: Table, report: Report, dress: Dress) -> Iterator[str]:
    layout, words = lay_out(table), _spellings(table)
    if dress.furniture and rng.random() < 0.3:
        yield f"<p>{rng.choice(_NOTES)}</p>"
    yield _TABLE
    for row in range(layout.rows):
        boxes = [box for box in layout.boxes if box.row == row]
        if row and dress.parted and boxes[0].part is Part.TITLE:
            yield f"</table><p></p>{_TABLE}"
        texts = {box: _text(rng, box, report, dress, words) for box in boxes}
        yield f"<tr>{_row(texts, dress, layout.columns)}</tr>"
    yield "</table><p></p>"


def _text(
    rng: Random,
    box: Box,
    report: Report,
    dress: Dress,
    words: Mapping[tuple[Part, str], tuple[str, ...]],
) -> str:
    if box.ref:
        return f"{dress.padding}{report.entry(box.ref).text}{dress.padding}"
    others = words.get((box.part, box.text), ())
    return spell(rng, dress, box.text, others, head=box.part is Part.BOXHEAD)


def _spellings(table: Table) -> dict[tuple[Part, str], tuple[str, ...]]:
    """Return the form's own aliases of what is printed."""
    found = {}
    for block in table.blocks:
        for column in block.columns:
            found[Part.BOXHEAD, column.head[-1] + (column.unit or "")] = tuple(
                f"{text}{column.unit}" if column.unit and "元" not in text else text
                for text in column.aliases
            )
        for row in block.rows:
            found[Part.STUB, row.stub[-1] if row.stub else ""] = row.aliases
    return found


def _row(texts: Mapping[Box, str], dress: Dress, columns: int) -> str:
    if dress.merged:
        spans = ((t, f'rowspan="{b.row_span}" colspan="{b.column_span}"') for b, t in texts.items())
        return "".join(f"<td {span}>{_inner(text, dress)}</td>" for text, span in spans)
    cells = dict.fromkeys(range(columns), "") | {box.column: text for box, text in texts.items()}
    return "".join(f"<td>{_inner(text, dress)}</td>" for text in cells.values())


def _inner(text: str, dress: Dress) -> str:
    lines = escape(text).replace("\u00a0", "&nbsp;").split("\n")
    return "".join(f"<p>{line}</p>" for line in lines) if dress.paragraphs else "<br>".join(lines)
