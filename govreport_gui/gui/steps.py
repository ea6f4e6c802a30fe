"""Names for the steps of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.translation import translate
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import TextRef

if TYPE_CHECKING:
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import ChangeSet


def step_name(step: ChangeSet, form: Form) -> str:
    """Return what a step did, in a few words: 粘贴 12 格."""
    first = step.changes[0].ref
    if isinstance(first, TextRef):
        return translate("Steps", "text")
    if not isinstance(first, CellRef):
        return translate("Steps", "agency or year")
    if len(step.changes) == 1:
        return f"「{form.fields[first].path[-1]}」"
    return _verb(step.label).format(n=len(step.changes))


def _verb(label: str) -> str:
    match label:
        case "paste":
            return translate("Steps", "paste {n} cells")
        case "clear":
            return translate("Steps", "clear {n} cells")
        case "cut":
            return translate("Steps", "cut {n} cells")
        case _:
            return translate("Steps", "fill {n} cells")
