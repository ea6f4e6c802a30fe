"""Undo and redo: steps taken and steps taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govreport_gui.model.report import ChangeSet, FactRef, TextRef

if TYPE_CHECKING:
    from govreport_gui.model.form import CellRef


@dataclass(frozen=True, slots=True)
class History:
    """Steps that can be undone (newest last) and steps that can be done again (next last)."""

    done: tuple[ChangeSet, ...] = ()
    undone: tuple[ChangeSet, ...] = ()

    def record(self, step: ChangeSet, *, join: bool) -> History:
        """Return the history after a new step; ``join`` lets typing go on in the last one."""
        if join and self.done and (joined := _joined(self.done[-1], step)):
            kept = () if joined.changes[0].before == joined.changes[0].after else (joined,)
            return History((*self.done[:-1], *kept))
        return History((*self.done, step))

    def followed(self, ref: CellRef) -> bool:
        """Tell whether the last step that changed a cell did so only to keep a total in step."""
        steps = (s for s in reversed(self.done) if any(c.ref == ref for c in s.changes))
        step = next(steps, None)
        return step is not None and ref in step.followers

    def undo(self) -> History:
        """Return the history with the last step taken back."""
        return History(self.done[:-1], (*self.undone, self.done[-1]))

    def redo(self) -> History:
        """Return the history with the last undone step done again."""
        return History((*self.done, self.undone[-1]), self.undone[:-1])


def _joined(last: ChangeSet, step: ChangeSet) -> ChangeSet | None:
    """Return both steps as one, when both are typing in the same text or fact."""
    match last.changes, step.changes:
        case [first], [second] if first.ref == second.ref and last.label == step.label:
            if isinstance(first.ref, TextRef | FactRef):
                return replace(last, changes=(replace(first, after=second.after),))
    return None
