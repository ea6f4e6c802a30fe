"""Write a document as a Word file."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, BinaryIO

import docx

from govreport_gui.exporting.cells import edges_of, fit, look_of, squeeze
from govreport_gui.exporting.document import Heading, Kind, Paragraph, TableBlock
from govreport_gui.exporting.docx_package import (
    TWIPS,
    add_font_table,
    element,
    run,
    set_page,
    set_properties,
    set_settings,
    set_styles,
)
from govreport_gui.exporting.lines import even_width, in_ems, width_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from docx.oxml.xmlchemy import BaseOxmlElement as Element

    from govreport_gui.exporting.cells import Cell
    from govreport_gui.exporting.document import Block, Document
    from govreport_gui.exporting.style import Style, TableStyle

_SLACK = 0.2
"""Characters that a balanced line is given more, as Word's fonts may be a little wider."""

_BORDER = 0.5

_SPARE = 6
"""Points left free under a table that fills a page: Word's rounding must not move it on."""


def write(document: Document, style: Style, target: BinaryIO, cache: Path | None = None) -> None:
    """Write the document to a binary stream."""
    del cache  # nothing here takes long to make
    package = docx.Document()
    set_properties(package, document)
    set_settings(package)
    set_styles(package, style)
    add_font_table(package, style)
    set_page(package, style)
    body = package.element.body
    for part in _parts(document, style):
        body.insert(len(body) - 1, part)  # the last child is the section's page set-up
    package.save(target)


def _parts(document: Document, style: Style) -> Iterator[Element]:
    yield from _title(document.title, style)
    blocks = document.blocks
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        match block:
            case Heading(text):
                above, below = _table_style(before, style), _table_style(after, style)
                gap = {"before": above.after if above else 0, "after": below.before if below else 0}
                yield _paragraph("Heading1", text, *_spacing(gap))
            case Paragraph():
                below = _table_style(after, style)
                yield _text(block, below.before if below else 0)
            case TableBlock():
                yield _table(block, style)
    if blocks and isinstance(blocks[-1], TableBlock):
        yield _paragraph("Normal", "")  # Word wants a paragraph after the last table


def _table_style(block: Block | None, style: Style) -> TableStyle | None:
    return look_of(block, style) if isinstance(block, TableBlock) else None


def _title(lines: tuple[str, ...], style: Style) -> Iterator[Element]:
    for index, line in enumerate(lines, start=1):
        after = _spacing({"after": style.title.after}) if index == len(lines) else []
        side = _spare(line, style.page.text_width, style.title.size) // 2
        yield _paragraph("Title", line, *after, element("w:ind", left=side, right=side))


def _text(paragraph: Paragraph, gap: float) -> Element:
    if paragraph.is_heading:
        return _paragraph("Heading2", paragraph.text)
    made = _paragraph("Normal", "", *_spacing({"after": gap}))
    if paragraph.lead:
        made.append(run(paragraph.lead, element("w:rStyle", val="Lead")))
    made.append(run(paragraph.text.removeprefix(paragraph.lead)))
    return made


def _paragraph(style: str, text: str, *properties: Element) -> Element:
    made = element("w:p", element("w:pPr", element("w:pStyle", val=style), *properties))
    if text:
        made.append(run(text))
    return made


def _spacing(points: Mapping[str, float]) -> list[Element]:
    attributes = {name: round(value * TWIPS) for name, value in points.items() if value}
    return [element("w:spacing", **attributes)] if attributes else []


def _spare(text: str, room: float, size: float) -> int:
    """Return the twips to be left free so that the lines of a text come out equally long."""
    ems = even_width(text, room / size, in_ems)
    return max(0, round((room - (ems + _SLACK) * size) * TWIPS))


def _table(block: TableBlock, style: Style) -> Element:
    layout, look = block.layout, look_of(block, style)
    text_style = f"Table{style.all_tables.index(look) + 1}"
    cells = fit(block, look, style.page.text_width, in_ems)
    if block.kind is not Kind.LIST:
        # Word adds the border lines to the height of the rows.
        look = squeeze(cells, look, style.table_room(look) - layout.rows * _BORDER - _SPARE)
    # Rows kept with the next: all of a table but the last, of a list only its head.
    kept = layout.head_rows if block.kind is Kind.LIST else layout.rows - 1
    edges = [round(edge * TWIPS) for edge in edges_of(block, style.page.text_width)]
    grid = (element("w:gridCol", w=right - left) for left, right in pairwise(edges))
    made = element("w:tbl", _table_properties(look, edges[-1]), element("w:tblGrid", *grid))
    rows: list[list[Element]] = [[] for _ in range(layout.rows)]
    for cell in sorted(cells, key=lambda cell: cell.box.column):
        for row in range(cell.box.row, cell.box.row + cell.box.row_span):
            rows[row].append(_cell(cell, row, edges, text_style, is_kept=row < kept))
    for row, made_cells in enumerate(rows):
        head = row < layout.head_rows
        made.append(element("w:tr", _row_properties(look, is_head=head), *made_cells))
    return made


def _table_properties(look: TableStyle, width: int) -> Element:
    vertical = (look.row - look.pitch) / 2
    padding = {"top": vertical, "left": look.padding, "bottom": vertical, "right": look.padding}
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    line = {"val": "single", "sz": round(_BORDER * 8), "space": 0, "color": "000000"}
    margins = (element(f"w:{s}", w=round(p * TWIPS), type="dxa") for s, p in padding.items())
    return element(
        "w:tblPr",
        element("w:tblW", w=width, type="dxa"),
        element("w:jc", val="center"),
        element("w:tblBorders", *(element(f"w:{side}", **line) for side in sides)),
        element("w:tblLayout", type="fixed"),
        element("w:tblCellMar", *margins),
    )


def _row_properties(look: TableStyle, *, is_head: bool) -> Element:
    height = element("w:trHeight", val=round(look.row * TWIPS), hRule="atLeast")
    repeated = [element("w:tblHeader")] if is_head else []
    return element("w:trPr", element("w:cantSplit"), height, *repeated)


def _cell(cell: Cell, row: int, edges: Sequence[int], style: str, *, is_kept: bool) -> Element:
    box = cell.box
    width = edges[box.column + box.column_span] - edges[box.column]
    properties = [element("w:tcW", w=width, type="dxa")]
    if box.column_span > 1:
        properties.append(element("w:gridSpan", val=box.column_span))
    if box.row_span > 1:
        properties.append(element("w:vMerge", val="restart" if row == box.row else "continue"))
    properties.append(element("w:vAlign", val="center"))
    keep = [element("w:keepNext")] if is_kept else []
    is_centred = not (cell.is_left or cell.is_marked)
    side = element("w:jc", val="center" if is_centred else "left")
    text = _paragraph(style, "", *keep, element("w:ind", **_indents(cell)), side)
    if row == box.row and cell.text:
        text.append(run(cell.text, *_smaller(cell)))
    return element("w:tc", element("w:tcPr", *properties), text)


def _indents(cell: Cell) -> dict[str, int]:
    """Return indents that leave a text just the width its lines are to be broken to."""
    if cell.is_marked:
        # The first line is centred over the second by its indent, which also makes it too
        # narrow for more: a line break in the text would be found by whoever reads the file.
        first, rest = (width_of(line, in_ems) * cell.size for line in cell.lines)
        spare = (cell.room - rest) / 2
        return {"left": round(spare * TWIPS), "firstLine": round((rest - first) / 2 * TWIPS)}
    spare = max(0, cell.room - cell.width - _SLACK * cell.size)
    left = cell.inset if cell.is_left else spare / 2
    return {"left": round(left * TWIPS), "right": round(max(0, spare - left) * TWIPS)}


def _smaller(cell: Cell) -> list[Element]:
    return [element("w:sz", val=int(cell.size * 2))] if cell.is_smaller else []
