"""Tables of a Word file, laid out as the form prints them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govreport_gui.exporting.breaks import kept_rows
from govreport_gui.exporting.cells import edges_of, fit, look_of, squeeze
from govreport_gui.exporting.document import Kind
from govreport_gui.exporting.lines import in_ems, width_of
from govreport_gui.exporting.word.markup import TWIPS, element, paragraph, run
from govreport_gui.exporting.word.styles import table_style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element as Element

    from govreport_gui.exporting.cells import Cell
    from govreport_gui.exporting.document import TableBlock
    from govreport_gui.exporting.style import Style, TableStyle

SLACK = 0.2
"""Characters that a balanced line is given more, as Word's fonts may be a little wider."""

_BORDER = 0.5

_SPARE = 6
"""Points left free under a table that fills a page: Word's rounding must not move it on."""


def table(block: TableBlock, style: Style) -> Element:
    """Return a table; its head is repeated on every page and no row is divided between two."""
    layout, look = block.layout, look_of(block, style)
    text_style, _ = table_style(style, style.all_tables.index(look))
    cells = fit(block, look, style.page.text_width, in_ems)
    if block.kind is not Kind.LIST:
        # Word adds the border lines to the height of the rows.
        look = squeeze(cells, look, style.table_room(look) - layout.rows * _BORDER - _SPARE)
    kept = kept_rows(block)
    edges = [round(edge * TWIPS) for edge in edges_of(block, style.page.text_width)]
    grid = (element("w:gridCol", w=right - left) for left, right in pairwise(edges))
    made = element("w:tbl", _properties(look, edges[-1]), element("w:tblGrid", *grid))
    rows: list[list[Element]] = [[] for _ in range(layout.rows)]
    for cell in sorted(cells, key=lambda cell: cell.box.column):
        for row in range(cell.box.row, cell.box.row + cell.box.row_span):
            rows[row].append(_cell(cell, row, edges, text_style, is_kept=row in kept))
    for row, made_cells in enumerate(rows):
        head = row < layout.head_rows
        made.append(element("w:tr", _row_properties(look, is_head=head), *made_cells))
    return made


def _properties(look: TableStyle, width: int) -> Element:
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
    is_centred = not (cell.is_left or cell.is_marked)
    text = paragraph(
        style,
        *([run(cell.text, *_smaller(cell))] if row == box.row and cell.text else []),
        properties=(
            *([element("w:keepNext")] if is_kept else []),
            element("w:ind", **_indents(cell)),
            element("w:jc", val="center" if is_centred else "left"),
        ),
    )
    return element("w:tc", element("w:tcPr", *properties), text)


def _indents(cell: Cell) -> dict[str, int]:
    """Return indents that leave a text just the width its lines are to be broken to."""
    if cell.is_marked:
        # The first line is centred over the second by its indent, which also makes it too
        # narrow for more: a line break in the text would be found by whoever reads the file.
        first, rest = (width_of(line, in_ems) * cell.size for line in cell.lines)
        spare = (cell.room - rest) / 2
        return {"left": round(spare * TWIPS), "firstLine": round((rest - first) / 2 * TWIPS)}
    spare = max(0, cell.room - cell.width - SLACK * cell.size)
    left = cell.inset if cell.is_left else spare / 2
    return {"left": round(left * TWIPS), "right": round(max(0, spare - left) * TWIPS)}


def _smaller(cell: Cell) -> list[Element]:
    size = int(cell.size * 2)
    return [element("w:sz", val=size), element("w:szCs", val=size)] if cell.is_smaller else []
