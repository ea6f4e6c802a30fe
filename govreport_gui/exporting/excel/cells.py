"""Values put into cells: a text is never a formula, a number never another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.exporting.excel.values import number
from govreport_gui.exporting.lines import break_lines, in_ems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.worksheet import Worksheet

    from govreport_gui.exporting.document import Note
    from govreport_gui.exporting.excel.areas import Spot
    from govreport_gui.exporting.excel.looks import Looks

    Look = Mapping[str, object]

_FORMULA_STARTS = ("=", "+", "-", "@")

_WIDTH, _MARGIN = 340, 16
"""Pixels of a comment and of what its frame takes."""
_EM, _PITCH = 12.5, 18
"""Pixels of a character in a comment and of a line, in what Excel sets comments in: 9 points."""


def put_text(sheet: Worksheet, spot: Spot, text: str, look: Look, looks: Looks) -> None:
    """Store a text as text; it stays one when the cell is edited."""
    # Or Excel would take it for a formula as soon as the cell is edited.
    quoted = {"quote_prefix": True} if text.startswith(_FORMULA_STARTS) else {}
    made = looks.of(**{**look, "text_wrap": True, **quoted})
    if not text:
        sheet.write_blank(*spot, None, made)
    elif text.startswith("<r>"):
        # In pieces, or XlsxWriter would take it for its own XML.
        sheet.write_rich_string(*spot, text[:1], text[1:2], text[2:], made)
    else:
        sheet.write_string(*spot, text, made)


def put_number(sheet: Worksheet, spot: Spot, text: str, look: Look, looks: Looks) -> None:
    """Store a number, shown with the decimals that it was typed with."""
    sheet.write_number(*spot, float(text), looks.of(**look, **_figures(text)))


def put_sum(sheet: Worksheet, spot: Spot, text: str, parts: str, look: Look, looks: Looks) -> None:
    """Store a formula with its value, for programs that only show what is stored.

    A blank total stays blank until there is something to add.
    """
    formula = f"=SUM({parts})" if text else f'=IF(COUNT({parts})=0,"",SUM({parts}))'
    value = number(text)
    stored = "" if value is None else int(value) if value == int(value) else float(value)
    sheet.write_formula(*spot, formula, looks.of(**look, **_figures(text)), stored)


def _figures(text: str) -> dict[str, object]:
    decimals = len(text.partition(".")[2])
    return {"num_format": f"0.{'0' * decimals}" if decimals else "0", "shrink": True}


def put_note(sheet: Worksheet, spot: Spot, note: Note, author: str) -> None:
    """Say a note on a cell, where it has words."""
    if note.text:
        lines = break_lines(note.text, (_WIDTH - _MARGIN) / _EM, in_ems)
        height = len(lines) * _PITCH + _MARGIN
        size = {"width": _WIDTH, "height": height}
        sheet.write_comment(*spot, note.text, {"author": author, **size})
