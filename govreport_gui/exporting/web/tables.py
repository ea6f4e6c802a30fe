"""Tables of a web page, laid out as the form prints them and marked up for who listens to them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from govreport_gui.exporting.cells import fit, look_of
from govreport_gui.exporting.document import Kind
from govreport_gui.exporting.lines import in_ems
from govreport_gui.exporting.web.fonts import letters
from govreport_gui.exporting.web.markup import element, group, spaces, text
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.exporting.cells import Cell
    from govreport_gui.exporting.document import TableBlock
    from govreport_gui.exporting.style import Style, TableStyle
    from govreport_gui.layout import Box

_FEW_COLUMNS = 6
_NARROWEST = 3.2
"""Characters of the narrowest column: a table of many is scrolled on a telephone, not squeezed."""


def table(block: TableBlock, style: Style, caption: str) -> str:
    """Return a table with its ``caption``, in a frame that can be scrolled sideways."""
    look = look_of(block, style)
    cells = fit(block, look, style.page.text_width, in_ems)
    parts = [caption, _columns(block), *_groups(block, cells, look)]
    css = {
        "border-collapse": "collapse",
        "width": "100%",
        **_least_width(block),
        "margin": f"0 0 {look.after:g}pt",
        **letters(style, look.text),
        "line-height": f"{look.pitch / look.size:.2f}",
    }
    return group("div", [group("table", filter(None, parts), css)], {"overflow-x": "auto"})


def _least_width(block: TableBlock) -> dict[str, str]:
    widths = block.layout.widths
    least = sum(widths) / min(widths) * _NARROWEST
    return {"min-width": f"{least:.1f}em"} if len(widths) > _FEW_COLUMNS else {}


def _columns(block: TableBlock) -> str:
    widths = block.layout.widths
    shares = (100 * width / sum(widths) for width in widths)
    return group("colgroup", [f'<col style="width:{share:.2f}%">' for share in shares])


def _groups(block: TableBlock, cells: Sequence[Cell], look: TableStyle) -> Iterator[str]:
    """Yield the head, then the rows; every block of a stacked table is a group of its own."""
    rows = groupby(cells, key=lambda cell: cell.box.row)
    made: list[str] = []
    tag = "thead" if block.layout.head_rows else "tbody"
    for row, in_row in rows:
        placed = list(in_row)
        begins = row == block.layout.head_rows or placed[0].box.part is Part.TITLE
        if begins and made:
            yield group(tag, made)
            made = []
        tag = "thead" if row < block.layout.head_rows else "tbody"
        made.append(element("tr", "".join(_cell(cell, block, look) for cell in placed)))
    yield group(tag, made)


def _cell(cell: Cell, block: TableBlock, look: TableStyle) -> str:
    box, words = cell.box, cell.text
    scope, marked = _scope(box), cell.lines[0] if cell.is_marked else ""
    css = {
        "border": "1px solid #000",
        "padding": f"{(look.row - look.pitch) / 2:g}pt {look.padding:g}pt",
        "text-align": "left" if cell.is_left else "center",
        "vertical-align": "middle",
        # Heads of several lines are of one length; a mark such as （三） has one of its own, where
        # the rest fits on another: else it would make its column wider.
        **({"font-weight": "normal", "text-wrap": "balance"} if scope else {}),
        **({"word-break": "keep-all"} if marked else {}),
        **({"height": f"{look.row * box.row_span:g}pt"} if block.kind is Kind.SIGNED else {}),
        **spaces(words),
    }
    spans = {"colspan": box.column_span, "rowspan": box.row_span}
    attributes = {name: str(span) for name, span in spans.items() if span > 1}
    if scope:
        attributes["scope"] = scope
    content = text(marked) + ("<wbr>" if marked else "") + text(words.removeprefix(marked))
    return element("th" if scope else "td", content, css, **attributes)


def _scope(box: Box) -> str:
    """Return what a head is the head of; nothing for a value."""
    match box.part:
        case Part.TITLE:
            return "colgroup"
        case Part.STUBHEAD | Part.BOXHEAD:
            return "colgroup" if box.column_span > 1 and box.part is Part.BOXHEAD else "col"
        case Part.STUB:
            return "rowgroup" if box.row_span > 1 else "row"
        case _:
            return ""
