"""Names for the steps of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.translation import translate
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import YEAR_BEFORE, ReasonRef, TextRef

if TYPE_CHECKING:
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import ChangeSet, FactRef


def step_name(step: ChangeSet, form: Form) -> str:
    """Return what a step did, in a few words: 粘贴 12 格. Totals that followed do not count."""
    entered = step.entered
    first = entered[0].ref
    named = _named(step.label)
    if named:
        return named
    if not isinstance(first, CellRef):
        return _other(first)
    if len(entered) == 1 and step.label not in {"totals", "zeros"}:
        return f"「{form.fields[first].path[-1]}」"
    return _verb(step.label).format(n=len(entered))


def _named(label: str) -> str:
    """Return the name of what is named by itself, whatever it changed; nothing for the others."""
    names = {
        "repair": translate("Steps", "correction"),
        "restore": translate("Steps", "earlier version put back"),
        "reload": translate("Steps", "file read again"),
        "take": translate("Steps", "last year's paragraph"),
        "replace": translate("Steps", "replacement"),
        "tidy": translate("Steps", "tidying"),
        "level": translate("Steps", "level"),
        "renumber": translate("Steps", "numbering"),
        "guide": translate("Steps", "suggested part"),
        "tie": translate("Steps", "figures of the tables"),
    }
    return names.get(label, "")


def _other(ref: TextRef | FactRef | ReasonRef) -> str:
    if isinstance(ref, TextRef):
        return translate("Steps", "text")
    if isinstance(ref, ReasonRef):
        return translate("Steps", "reason for a finding")
    if ref == YEAR_BEFORE:
        return translate("Steps", "last year's report")
    return translate("Steps", "agency or year")


def step_line(step: ChangeSet, form: Form) -> str:
    """Return a step for a list: where a single cell is named, all of its name and both values."""
    entered = step.entered
    ref = entered[0].ref
    if len(entered) > 1 or not isinstance(ref, CellRef):
        return step_name(step, form)
    path, blank = " › ".join(form.fields[ref].path), translate("Steps", "blank")
    return f"{path}: {entered[0].before or blank} → {entered[0].after or blank}"


def _verb(label: str) -> str:  # noqa: PLR0911 a few words a label
    match label:
        case "paste":
            return translate("Steps", "paste {n} cells")
        case "clear":
            return translate("Steps", "clear {n} cells")
        case "cut":
            return translate("Steps", "cut {n} cells")
        case "totals":
            return translate("Steps", "fill {n} totals")
        case "review":
            return translate("Steps", "correct {n} cells after reading")
        case "zeros":
            return translate("Steps", "fill {n} blanks with 0")
        case _:
            return translate("Steps", "fill {n} cells")
