"""A last column for remarks (备注, 说明), which offices add beside the columns of the form.

It is left out, and told. Where it holds figures, nobody knows whether they are the form's: then no
row under these heads is read.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.importing.labels import fold, fold_plain, spellings
from govreport_gui.importing.result import Note
from govreport_gui.model.cleaning import clean_figure
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.placing import LabelledRow

_HEADS = spellings(("备注", "说明", "备注说明", "情况说明"))


def is_remarks_head(text: str) -> bool:
    """Tell whether a head is one of a column of remarks."""
    return fold(text) in _HEADS or fold_plain(text) in _HEADS


def doubted(rows: Sequence[LabelledRow]) -> list[LabelledRow]:
    """Return the rows; the heads of those that share a column of figures are not the form's."""
    figures = {row.group for row in rows if _may_be_value(row)}
    padded = {row.group for row in rows if _is_filled_up(row)}
    return [
        replace(row, heads_fit=False)
        if row.group in figures or (row.group in padded and row.spare > 0)
        else row
        for row in rows
    ]


def remarks_left(section: str, rows: Sequence[LabelledRow]) -> Iterator[Note]:
    """Yield a note where remarks were left out of a table; its places are where they stand."""
    left = [row.remark for row in rows if row.remark is not None and row.heads_fit]
    if left:
        places = tuple(remark.place for _, remark in left if remark.text)
        yield Note("remarks-left", (section, left[0][0].text), (left[0][0].place, *places))


def _is_filled_up(row: LabelledRow) -> bool:
    """Tell whether blank cells may fill rows up at their end: then the last one is no remark.

    In a full matrix they stand before the values alone, and all rows are as long as their heads.
    """
    if row.remark is None:
        return False
    return not row.under_heads or any(cell.text for cell in row.after[: max(row.spare, 0)])


def _may_be_value(row: LabelledRow) -> bool:
    """Tell whether a remark may be a figure of the form, or a mark for none in a row with a gap."""
    if row.remark is None:
        return False
    text = row.remark[1].text
    if parse_entry(clean_figure(text).text).number is not None:
        return True
    has_gap = row.spare != 0 or not all(cell.text for cell in row.after)
    return parse_entry(text).says_none and has_gap
