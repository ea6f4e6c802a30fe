"""Notes in a workbook: a cell is filled, and a comment says why, so that no colour is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from govreport_gui.exporting.lines import break_lines, in_ems
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell

    from govreport_gui.exporting.document import Note

_FILLS = {
    Severity.ERROR: ("F4C7C7", "FBE9E9"),
    Severity.WARNING: ("FBDFA6", "FEF4DF"),
    Severity.HINT: ("CFE2F6", "EBF3FB"),
}
"""As in the window, on white: of what is said, and of what only takes part in it."""

_LINK = "0B57B0"

_WIDTH, _MARGIN = 340, 16
"""Pixels of a comment and of what its frame takes."""
_EM, _PITCH = 12.5, 18
"""Pixels of a character in a comment and of a line, in what Excel sets comments in: 9 points."""


def put_note(cell: Cell | MergedCell, note: Note, author: str) -> None:
    """Fill a cell by how grave its note is, and say the note where it has words."""
    put_fill(cell, note.severity, is_faint=not note.text)
    if note.text:
        lines = break_lines(note.text, (_WIDTH - _MARGIN) / _EM, in_ems)
        height = len(lines) * _PITCH + _MARGIN
        cell.comment = Comment(note.text, author, height=height, width=_WIDTH)


def put_fill(cell: Cell | MergedCell, severity: Severity, *, is_faint: bool = False) -> None:
    """Fill a cell with the colour of a severity."""
    full, faint = _FILLS[severity]
    cell.fill = PatternFill("solid", start_color=faint if is_faint else full)


def put_link(cell: Cell | MergedCell, sheet: str, coordinate: str) -> None:
    """Have a click on a cell lead to another one, and show that it does."""
    cell.font = Font(name=cell.font.name, size=cell.font.size, underline="single", color=_LINK)
    location = f"{quote_sheetname(sheet)}!{coordinate}"
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=location)
