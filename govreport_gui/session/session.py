"""Session: the open report, its history, its findings, and who listens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govreport_gui.checking import check, check_figures, is_justified
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import ChangeSet, apply, difference
from govreport_gui.session.between import values_between
from govreport_gui.session.history import History
from govreport_gui.session.totals import (
    filled_blanks,
    filled_totals,
    following_totals,
    rules_of_totals,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Ref, Report, Value


_NOTHING = ChangeSet("", ())


@dataclass(frozen=True, slots=True)
class Update:
    """What listeners must show anew: changed addresses, and cells whose findings changed."""

    step: ChangeSet
    refs: frozenset[Ref]
    marks: frozenset[CellRef]


class Session:
    """Holds one report. Every change goes through ``enter`` or ``travel``.

    ``findings`` are what is wrong, ``justified`` what only looks so and is right for a reason that
    somebody gave. While ``keep_totals`` is set, totals follow the parts that are entered, in the
    same step. Where ``refused`` is set, the report is only looked at: what would change it calls
    that instead. ``is_checked`` is False as long as only the figures were looked at, which a window
    asks for to be painted sooner; the first change, or ``check_text``, makes up for it.
    """

    def __init__(
        self, form: Form, report: Report, *, saved: bool, figures_first: bool = False
    ) -> None:
        """Open a report on its form; ``saved`` tells whether a file of ours holds it already."""
        self._listeners: list[Callable[[Update], None]] = []
        self._saved = report if saved else None
        self.form = form
        self.report = report
        self.history = History()
        self.keep_totals = False
        self.refused: Callable[[], None] | None = None
        self._rules = rules_of_totals(form)
        self.findings: tuple[Finding, ...] = ()
        self.justified: tuple[Finding, ...] = ()
        self.is_checked = not figures_first
        self._check()

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

    def check_text(self) -> None:
        """Make up for what ``figures_first`` put off, and tell the listeners."""
        if not self.is_checked:
            self.is_checked = True
            self._perform(_NOTHING)

    def enter(self, values: Mapping[Ref, Value], label: str, *, join: bool = False) -> None:
        """Put values into the report as one step of undo; nothing happens if none differs.

        ``join`` adds the step to the last one when both are typing in the same text.
        """
        step = difference(self.report, values, label)
        if step.changes:
            self._take(self._with_totals(step, values) if self.keep_totals else step, join=join)

    def become(self, report: Report, label: str) -> None:
        """Make another report on this form of the open one, as one step of undo; totals stay."""
        step = difference(self.report, values_between(self.form, self.report, report), label)
        if step.changes:
            self._take(step, join=False)

    def fill_totals(self, wanted: Collection[CellRef]) -> int:
        """Make the totals among some cells the sums of their parts; return how many changed."""
        texts = filled_totals(self._rules, self.report, wanted)
        self.enter(texts, "totals")
        return len(texts)

    def blanks(self, cells: Collection[CellRef]) -> Mapping[Ref, Value]:
        """Return what would fill the blanks among some cells: 0, or the sum where it is a total.

        A total whose parts are no numbers stays blank and is left out.
        """
        return filled_blanks(self._rules, self.report, cells)

    def undo(self) -> ChangeSet | None:
        """Take the last step back, if there is one, and return it."""
        return self.travel(-1)

    def redo(self) -> ChangeSet | None:
        """Do the last undone step again, if there is one, and return it."""
        return self.travel(1)

    def travel(self, count: int) -> ChangeSet | None:
        """Take steps back (below 0) or do them again, as far as there are any; return the last."""
        travelled = None
        for _ in range(abs(count)):
            steps = self.history.done if count < 0 else self.history.undone
            if not steps:
                break
            travelled = steps[-1]
            self.history = self.history.undo() if count < 0 else self.history.redo()
            self._perform(travelled.inverse if count < 0 else travelled)
        return travelled

    def _take(self, step: ChangeSet, *, join: bool) -> None:
        if self.refused is not None:
            self.refused()
            return
        self.history = self.history.record(step, join=join)
        self._perform(step)

    def _with_totals(self, step: ChangeSet, values: Mapping[Ref, Value]) -> ChangeSet:
        """Return a step together with the totals that follow it."""
        if not any(isinstance(ref, CellRef) for ref in values):
            return step
        texts = following_totals(
            self._rules,
            self.report,
            apply(self.report, step),
            values.keys(),
            self.history.followed,
        )
        more = difference(self.report, texts, step.label)
        followers = frozenset(change.ref for change in more.changes)
        return replace(step, changes=step.changes + more.changes, followers=followers)

    def _perform(self, step: ChangeSet) -> None:
        before = self.findings
        self.report = apply(self.report, step)
        self.is_checked = True
        self._check()
        refs = frozenset(change.ref for change in step.changes)
        update = Update(step, refs, _marks(before, self.findings))
        for listener in self._listeners:
            listener(update)

    def _check(self) -> None:
        """Find what is wrong; what somebody gave a reason for is kept apart."""
        found = (check if self.is_checked else check_figures)(self.form, self.report)
        self.justified = tuple(f for f in found if is_justified(self.report, f))
        quiet = set(self.justified)
        self.findings = tuple(f for f in found if f not in quiet)


def _marks(before: tuple[Finding, ...], after: tuple[Finding, ...]) -> frozenset[CellRef]:
    """Return the cells of findings that came, went or changed."""
    changed = set(before) ^ set(after)
    return frozenset(ref for finding in changed for ref in finding.cells)
