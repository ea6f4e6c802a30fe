"""Undo and redo: steps taken and steps taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from govreport_gui.model.report import Change, ChangeSet, TextRef


@dataclass(frozen=True, slots=True)
class History:
    """Steps that can be undone (newest last) and steps that can be done again (next last)."""

    done: tuple[ChangeSet, ...] = ()
    undone: tuple[ChangeSet, ...] = ()

    def record(self, step: ChangeSet, *, join: bool) -> History:
        """Return the history after a new step; ``join`` lets typing go on in the last one."""
        if join and self.done and (joined := _joined(self.done[-1], step)):
            return History((*self.done[:-1], joined))
        return History((*self.done, step))

    def undo(self) -> History:
        """Return the history with the last step taken back."""
        return History(self.done[:-1], (*self.undone, self.done[-1]))

    def redo(self) -> History:
        """Return the history with the last undone step done again."""
        return History((*self.done, self.undone[-1]), self.undone[:-1])


def _joined(last: ChangeSet, step: ChangeSet) -> ChangeSet | None:
    """Return both steps as one, when both are typing in the same text section."""
    match last.changes, step.changes:
        case (
            [Change(ref=TextRef(section=before)) as first],
            [Change(ref=TextRef(section=after)) as second],
        ) if before == after and last.label == step.label:
            return replace(last, changes=(replace(first, after=second.after),))
    return None
