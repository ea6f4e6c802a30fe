"""The sheet that lists what is wrong, each line with a link to where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell

from govreport_gui.exporting.cells import look_of
from govreport_gui.exporting.excel.looks import FILLS, LINK
from govreport_gui.exporting.excel.table_sheet import TableSheet, spot_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.worksheet import Worksheet

    from govreport_gui.exporting.document import Annotations, Spot
    from govreport_gui.exporting.excel import areas
    from govreport_gui.exporting.excel.looks import Looks
    from govreport_gui.exporting.style import Style

    Places = Mapping[Spot, tuple[str, areas.Spot]]
    """The sheet and the cell where a value of the report or a paragraph stands."""


def write_findings(
    sheet: Worksheet, notes: Annotations, places: Places, style: Style, looks: Looks
) -> None:
    """Write the list; its kinds have the colours of the notes."""
    block = notes.findings
    TableSheet(sheet, block, style, looks).write(None)
    look = {**looks.letters(look_of(block, style).text), "align": "center", "border": 1}
    linked = {**look, "font_color": LINK, "underline": 1}
    for box, text in block.cells():
        line = box.row - block.layout.head_rows
        if not 0 <= line < len(notes.severities):
            continue  # a head, or the row that says there is nothing
        if box.column == notes.kind:
            fill = FILLS[notes.severities[line]][0]
            sheet.write_string(*spot_of(box), text, looks.of(**look, bg_color=fill))
        elif box.column == notes.link and (spot := notes.links[line]):
            name, cell = places[spot]
            target = f"internal:{quote_sheetname(name)}!{xl_rowcol_to_cell(*cell)}"
            sheet.write_url(*spot_of(box), target, looks.of(**linked), text)
