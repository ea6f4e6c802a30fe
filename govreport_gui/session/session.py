"""Session: the open report, its history, its findings, and who listens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.checking import check
from govreport_gui.model.report import apply, difference
from govreport_gui.session.history import History

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import ChangeSet, Ref, Report, Value


@dataclass(frozen=True, slots=True)
class Update:
    """What listeners must show anew: changed addresses, and cells whose findings changed."""

    step: ChangeSet
    refs: frozenset[Ref]
    marks: frozenset[CellRef]


class Session:
    """Holds one report. Every change goes through ``enter``, ``undo`` or ``redo``."""

    def __init__(self, form: Form, report: Report, *, saved: bool) -> None:
        """Open a report on its form; ``saved`` tells whether a file of ours holds it already."""
        self._listeners: list[Callable[[Update], None]] = []
        self._saved = report if saved else None
        self.form = form
        self.report = report
        self.history = History()
        self.findings = check(form, report)

    @property
    def is_modified(self) -> bool:
        """Whether no file of ours holds the report as it stands."""
        return self.report != self._saved

    def mark_saved(self, report: Report) -> None:
        """Remember what was written to disk (it may be older than what is typed by now)."""
        self._saved = report

    def listen(self, listener: Callable[[Update], None]) -> None:
        """Have ``listener`` called after every change."""
        self._listeners.append(listener)

    def enter(self, values: Mapping[Ref, Value], label: str, *, join: bool = False) -> None:
        """Put values into the report as one step of undo; nothing happens if none differs.

        ``join`` adds the step to the last one when both are typing in the same text.
        """
        step = difference(self.report, values, label)
        if step.changes:
            self.history = self.history.record(step, join=join)
            self._perform(step)

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.history.done:
            step = self.history.done[-1]
            self.history = self.history.undo()
            self._perform(step.inverse)

    def redo(self) -> None:
        """Do the last undone step again, if there is one."""
        if self.history.undone:
            step = self.history.undone[-1]
            self.history = self.history.redo()
            self._perform(step)

    def _perform(self, step: ChangeSet) -> None:
        before = self.findings
        self.report = apply(self.report, step)
        self.findings = check(self.form, self.report)
        refs = frozenset(change.ref for change in step.changes)
        update = Update(step, refs, _marks(before, self.findings))
        for listener in self._listeners:
            listener(update)


def _marks(before: tuple[Finding, ...], after: tuple[Finding, ...]) -> frozenset[CellRef]:
    """Return the cells of findings that came, went or changed."""
    changed = set(before) ^ set(after)
    return frozenset(ref for finding in changed for ref in finding.cells)
