"""The sheet with the text of the report, a paragraph a row."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from govreport_gui.exporting.document import Heading, Paragraph, TableBlock
from govreport_gui.exporting.excel.areas import Spot
from govreport_gui.exporting.excel.cells import put_note, put_text
from govreport_gui.exporting.excel.looks import FILLS, UNIT
from govreport_gui.exporting.lines import break_lines, in_ems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xlsxwriter.worksheet import Worksheet

    from govreport_gui.exporting.document import Document, Place
    from govreport_gui.exporting.excel.looks import Looks
    from govreport_gui.exporting.style import Style, TextStyle

_WIDTH = 79
"""Of the column, in digits: the width of the text on paper."""
_TEXT_SIZE = 12
"""Points: on a screen smaller than on paper, and long paragraphs fit the highest row."""
_LINE_PITCH = 1.5
"""What Excel sets lines apart by, in sizes of the font."""
_HIGHEST_ROW = 409
"""Points; Excel allows no more."""
_LONGEST_TEXT = 32_000
"""Characters; Excel takes 32,767 in a cell."""


def write_text(
    sheet: Worksheet, document: Document, style: Style, looks: Looks
) -> dict[Place, Spot]:
    """Write title, headings and paragraphs; return where each paragraph stands."""
    found: dict[Place, Spot] = {}
    sheet.set_column(0, 0, _WIDTH)
    notes = document.annotations
    row = 0
    for whole, look, place in _texts(document, style):
        for start in range(0, max(1, len(whole)), _LONGEST_TEXT):
            spot, text = Spot(row, 0), whole[start : start + _LONGEST_TEXT]
            note = notes.notes.get(place) if notes and place else None
            size = min(look.size, _TEXT_SIZE) if place else look.size
            properties = {**looks.letters(look, size), "align": "left"}
            if look is style.title:
                properties["align"] = "center"
            if note:
                properties["bg_color"] = FILLS[note.severity][0 if note.text else 1]
            row = _write_rows(sheet, spot, text, properties, looks)
            if place:
                found.setdefault(place, spot)
            if note and notes:
                put_note(sheet, spot, note, notes.author)
    return found


def _write_rows(
    sheet: Worksheet, spot: Spot, text: str, properties: dict[str, object], looks: Looks
) -> int:
    """Write a text, over several rows where one cannot be so high; return the row below."""
    size = float(str(properties["font_size"]))
    lines = break_lines(text, _WIDTH * UNIT / size, in_ems)
    height = len(lines) * size * _LINE_PITCH + size / 2
    rows = ceil(height / _HIGHEST_ROW)
    last = spot.row + rows - 1
    if rows > 1:
        sheet.merge_range(spot.row, 0, last, 0, "", looks.of(**properties, text_wrap=True))
    put_text(sheet, spot, text, properties, looks)
    for row in range(spot.row, last + 1):
        sheet.set_row(row, height / rows)
    return last + 1


def _texts(document: Document, style: Style) -> Iterator[tuple[str, TextStyle, Place | None]]:
    for line in document.title:
        yield line, style.title, None
    tables = {block.section for block in document.blocks if isinstance(block, TableBlock)}
    for block in document.blocks:
        match block:
            case Heading(text) if text not in tables:
                yield text, style.heading, None
            case Paragraph(text):
                yield text, style.lead if block.is_heading else style.body, block.place
