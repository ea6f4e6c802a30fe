"""A way out of a finding as the words on its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import CellRef
from govreport_gui.model.report import ReasonRef
from govreport_gui.wording.names import short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport_gui.model.finding import WayOut
    from govreport_gui.model.form import Form
    from govreport_gui.wording.words import Words


def repair_sentence(way: WayOut, form: Form, words: Words) -> str:
    """Return what a way out would do."""
    if any(isinstance(ref, ReasonRef) for ref in way.values):
        return words.translate("repairs", "Keep it: looked at")
    if way.before or way.after:
        return _of_words(way, words).format(before=way.before, after=way.after)
    cells = {ref: value for ref, value in way.values.items() if isinstance(ref, CellRef)}
    texts = {str(value) for value in cells.values()}
    if len(cells) == 1:
        [(ref, value)] = cells.items()
        section, *path = form.fields[ref].path
        return words.translate("repairs", "Enter {value} in table {section} 「{cell}」").format(
            value=value, section=section, cell=" › ".join(map(short, path))
        )
    row = _row(cells, form)
    if row is not None:
        return words.translate(
            "repairs", "Fill in {n} cells of row “{row}” in table {section}"
        ).format(n=len(cells), row=row, section=form.fields[next(iter(cells))].section)
    if len(texts) == 1:
        return words.translate("repairs", "Enter {value} in {n} cells").format(
            value=texts.pop(), n=len(cells)
        )
    return words.translate("repairs", "Correct {n} cells").format(n=len(cells))


def _row(cells: Iterable[CellRef], form: Form) -> str | None:
    """Return the name of the row that all cells stand in; None where they stand in several."""
    rows = {form.fields[ref].row for ref in cells}
    if len(rows) != 1 or not (stub := rows.pop().stub):
        return None
    return short(stub[-1])


def _of_words(way: WayOut, words: Words) -> str:
    if not way.before:
        return words.translate("repairs", "Enter “{after}”")
    if not way.after:
        return words.translate("repairs", "Delete “{before}”")
    return words.translate("repairs", "Change “{before}” to “{after}”")
