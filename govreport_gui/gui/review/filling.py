"""What would be put where: worked out in one place, so that what is told is what is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govreport_gui.gui.review.figures import figures_from
from govreport_gui.gui.review.sure import Sure
from govreport_gui.gui.translation import translate
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.gui.review.reviewed import Reviewed
    from govreport_gui.importing.raw import Place
    from govreport_gui.model.form import CellRef

_LONGEST = 16
"""Characters: a cell holds a figure, at most with its unit."""


@dataclass(frozen=True, slots=True)
class Filling:
    """Figures of the source, each with its place, and the cells that they would be put into.

    ``target`` names these cells, ``used`` the one that the source's figure stands in already.
    ``why_not`` is a sentence where nothing can be put; then ``puts`` is empty.
    """

    target: str = ""
    texts: tuple[str, ...] = ()
    puts: Mapping[CellRef, tuple[Place, str]] = field(default_factory=dict)
    used: str = ""
    why_not: str = ""


def into_cell(reviewed: Reviewed, ref: CellRef | None, place: Place | None, text: str) -> Filling:
    """Return what of the source's place, which says ``text``, would go into one cell."""
    if ref is None or place is None or not _may_be_figure(text):
        return Filling(why_not=translate("Review", "Choose a figure in the source first."))
    owner = reviewed.cell_at(place)
    used = "" if owner is None else _name(reviewed, (owner,))
    same = reviewed.session.report.entry(ref) == parse_entry(text)
    if same or reviewed.place(ref) == place:
        return Filling("", (text,), {}, used, _there())
    return Filling(_name(reviewed, (ref,)), (text,), {ref: (place, text)}, used)


def into_row(reviewed: Reviewed, ref: CellRef | None, place: Place | None) -> Filling:
    """Return what of the source's row, from a place on, would go into a row, from a cell on."""
    refs, raw = reviewed.row_from(ref), reviewed.opened.raw
    if raw is None or place is None or len(refs) <= 1:
        return Filling(why_not=translate("Review", "Choose a figure in the source first."))
    found = figures_from(raw, place, len(refs))
    if not found:
        why = translate("Review", "From here on, the source's row has not {n} figures.")
        return Filling(why_not=why.format(n=len(refs)))
    texts = tuple(text for _, text in found)
    owners = (reviewed.cell_at(where) for where, _ in found)
    used = tuple(owner for owner in owners if owner and owner not in refs)
    entry = reviewed.session.report.entry
    if all(entry(one) == parse_entry(text) for one, text in zip(refs, texts, strict=True)):
        return Filling("", texts, {}, _name(reviewed, refs), _there())
    other = _name(reviewed, reviewed.row_from(used[0])) if used else ""
    return Filling(_name(reviewed, refs), texts, dict(zip(refs, found, strict=True)), other)


def overwritten(reviewed: Reviewed, filling: Filling) -> tuple[CellRef, ...]:
    """Return the cells with another figure that a filling would replace.

    Words in doubt that are no figure are there to be replaced.
    """
    entry = reviewed.session.report.entry
    return tuple(
        ref
        for ref, (_, text) in filling.puts.items()
        if not entry(ref).is_blank
        and entry(ref) != parse_entry(text)
        and (entry(ref).number is not None or reviewed.sure(ref) is not Sure.DOUBTFUL)
    )


def _there() -> str:
    return translate("Review", "These figures are there already.")


def _name(reviewed: Reviewed, refs: tuple[CellRef, ...]) -> str:
    """Return the row and the column, or the first and the last one."""
    fields = reviewed.opened.form.fields
    name = " › ".join(fields[refs[0]].path[-2:])
    return name if len(refs) == 1 else f"{name}……{fields[refs[-1]].path[-1]}"


def _may_be_figure(text: str) -> bool:
    return len(text) <= _LONGEST and (any(map(str.isdecimal, text)) or parse_entry(text).says_none)
