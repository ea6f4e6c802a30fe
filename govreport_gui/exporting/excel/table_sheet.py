"""A sheet with a table, laid out as the form prints it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govreport_gui.exporting.cells import edges_of, fit, is_left_aligned, look_of, row_heights
from govreport_gui.exporting.document import Kind
from govreport_gui.exporting.excel.areas import Spot, areas
from govreport_gui.exporting.excel.cells import put_note, put_number, put_sum, put_text
from govreport_gui.exporting.excel.looks import FILLS, UNIT
from govreport_gui.exporting.excel.values import number, sums
from govreport_gui.exporting.excel.watch import mark_broken_sums, refuse_wrong_values
from govreport_gui.exporting.lines import in_ems
from govreport_gui.layout import Part

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

    from govreport_gui.exporting.document import Annotations, TableBlock
    from govreport_gui.exporting.excel.cells import Look
    from govreport_gui.exporting.excel.looks import Looks
    from govreport_gui.exporting.style import Style
    from govreport_gui.layout import Box
    from govreport_gui.model.form import CellRef

_TABLE_WIDTH, _LIST_WIDTH, _COLUMN_WIDTH = 79, 132, 8
"""Widths of tables and lists and of the narrowest column, in digits of the standard font."""

_A4_SIDES = 2**0.5
_HIGHEST_ROW = 409
"""Points; Excel allows no more."""

_TOP = 1
"""The row that a table begins in, below its heading."""


class TableSheet:
    """Writes one table to a sheet."""

    def __init__(self, sheet: Worksheet, block: TableBlock, style: Style, looks: Looks) -> None:
        """Take what is written, and how."""
        self._sheet, self._block, self._style, self._looks = sheet, block, style, looks
        self._look = look_of(block, style)
        self.spots = {box.ref: spot_of(box) for box in block.layout.boxes if box.ref}
        """Where every value stands."""

    def write(self, notes: Annotations | None) -> None:
        """Write heading, boxes and what the sheet watches over."""
        self._set_widths()
        self._write_heading()
        texts = {box.ref: text for box, text in self._block.cells() if box.ref}
        rules = self._block.rules
        formulas = sums(rules, texts) if rules else {}
        for box, text in self._block.cells():
            self._write_box(box, text, formulas, notes)
        if rules:
            mark_broken_sums(self._sheet, rules, self.spots, self._looks)
            refuse_wrong_values(self._sheet, rules, self.spots, self._style.words)
        self._set_heights()

    def _set_widths(self) -> None:
        block = self._block
        least = _LIST_WIDTH if block.kind is Kind.LIST else _TABLE_WIDTH
        self._width = max(least, block.layout.columns * _COLUMN_WIDTH)
        if self._width > _TABLE_WIDTH * _A4_SIDES:
            self._sheet.set_landscape()
        for column, (left, right) in enumerate(pairwise(edges_of(block, self._width))):
            self._sheet.set_column(column, column, right - left)

    def _write_heading(self) -> None:
        look, heads = self._style.heading, self._block.layout.head_rows
        # Unwrapped, so that it runs on over the table.
        made = self._looks.of(**self._looks.letters(look))
        self._sheet.write_string(0, 0, self._block.section, made)
        self._sheet.set_row(0, look.pitch + self._look.before)
        stub = self._block.layout.stub_columns if self._block.kind is Kind.FORM and heads else 0
        self._sheet.freeze_panes(heads + _TOP, stub)
        if heads:
            self._sheet.repeat_rows(0, heads)

    def _set_heights(self) -> None:
        cells = fit(self._block, self._look, self._width * UNIT, in_ems)
        for row, height in enumerate(row_heights(cells, self._look), start=_TOP):
            self._sheet.set_row(row, min(_HIGHEST_ROW, height))

    def _write_box(
        self,
        box: Box,
        text: str,
        formulas: dict[CellRef, tuple[CellRef, ...]],
        notes: Annotations | None,
    ) -> None:
        spot = spot_of(box)
        side = "left" if is_left_aligned(box) else "center"
        look: Look = {**self._looks.letters(self._look.text), "align": side, "border": 1}
        note = notes.notes.get(box.ref) if notes and box.ref else None
        if note:
            look = {**look, "bg_color": FILLS[note.severity][0 if note.text else 1]}
        if (box.row_span, box.column_span) != (1, 1):
            bottom, right = spot.row + box.row_span - 1, spot.column + box.column_span - 1
            self._sheet.merge_range(*spot, bottom, right, "", self._looks.of(**look))
        if box.ref in formulas:
            parts = areas(self.spots[ref] for ref in formulas[box.ref])
            names = ",".join(area.name for area in parts)
            put_sum(self._sheet, spot, text, names, look, self._looks)
        elif box.part is Part.FIELD and number(text) is not None:
            put_number(self._sheet, spot, text, look, self._looks)
        else:
            put_text(self._sheet, spot, text, look, self._looks)
        if note and notes:
            put_note(self._sheet, spot, note, notes.author)


def spot_of(box: Box) -> Spot:
    """Return the cell that holds what a box says."""
    return Spot(box.row + _TOP, box.column)
