"""Session: the open report, its history, its findings, and who listens."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govreport_gui.checking import check, check_figures, check_in_parts, is_justified
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
    from collections.abc import Callable, Collection, Generator, Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Paragraphs, Ref, Report, TextRef, Value


_NOTHING = ChangeSet("", ())


@dataclass(frozen=True, slots=True)
class Update:
    """What listeners must show anew: changed addresses, and cells whose findings changed."""

    step: ChangeSet
    refs: frozenset[Ref]
    marks: frozenset[CellRef]


class Session:
    """Holds one report. Every change goes through ``enter`` or ``travel``.

    While ``keep_totals`` is set, totals follow the parts that are entered, in the same step. Where
    ``refused`` is set, the report is only looked at: what would change it calls that instead.

    ``is_checked`` is False while checks are put off: as long as only the figures were looked at,
    which a window asks for to be painted sooner, and behind a key that was typed into a text. The
    next change, or ``check_text``, makes up for it. What was typed counts in ``findings`` at once:
    whoever asks for them has them brought up to date, only the listeners are told later.
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
        self._findings: tuple[Finding, ...] = ()
        self._justified: tuple[Finding, ...] = ()
        self._told: tuple[Finding, ...] = ()
        self._is_behind, self._figures_only = False, figures_first
        self._parts: Generator[None, None, tuple[Finding, ...]] | None = None
        self.is_checked = not figures_first
        self._sort((check_figures if figures_first else check)(form, report))
        self._told = self._findings

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the report as it stands."""
        self._catch_up()
        return self._findings

    @property
    def justified(self) -> tuple[Finding, ...]:
        """What only looks wrong, and is right for a reason that somebody gave."""
        self._catch_up()
        return self._justified

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
        """Make up for the checks that were put off, and tell the listeners."""
        if not self.is_checked:
            self._is_behind |= self._figures_only
            self._figures_only, self.is_checked = False, True
            self._tell(_NOTHING)

    def check_part(self, seconds: float) -> bool:
        """Go on with the checks that were put off for a while; tell whether they are all made.

        The listeners are told when they are. One check takes a few milliseconds, at most.
        """
        if self.is_checked:
            return True
        self._parts = self._parts or check_in_parts(self.form, self.report)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                next(self._parts)
            except StopIteration as done:
                self._sort(done.value)
                self._is_behind = self._figures_only = False
                self.check_text()
                return True
        return False

    def enter(self, values: Mapping[Ref, Value], label: str, *, join: bool = False) -> None:
        """Put values into the report as one step of undo; nothing happens if none differs.

        ``join`` adds the step to the last one when both are typing in the same text.
        """
        step = difference(self.report, values, label)
        if step.changes:
            self._take(self._with_totals(step, values) if self.keep_totals else step, join=join)

    def type(self, ref: TextRef, paragraphs: Paragraphs, *, join: bool) -> None:
        """Put what a key made of a text into the report, as ``enter`` does.

        The checks wait, so that the next key need not; see ``is_checked``.
        """
        step = difference(self.report, {ref: paragraphs}, "write")
        if step.changes:
            self._take(step, join=join, later=True)

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

    def _take(self, step: ChangeSet, *, join: bool, later: bool = False) -> None:
        if self.refused is not None:
            self.refused()
            return
        self.history = self.history.record(step, join=join)
        self._perform(step, later=later)

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

    def _perform(self, step: ChangeSet, *, later: bool = False) -> None:
        self.report = apply(self.report, step)
        self._is_behind, self.is_checked = True, not later
        self._figures_only, self._parts = False, None
        self._tell(step)

    def _tell(self, step: ChangeSet) -> None:
        marks = frozenset[CellRef]()
        if self.is_checked:
            marks, self._told = _marks(self._told, self.findings), self.findings
        update = Update(step, frozenset(change.ref for change in step.changes), marks)
        for listener in self._listeners:
            listener(update)

    def _catch_up(self) -> None:
        if self._is_behind:
            self._is_behind = False
            self._sort(check(self.form, self.report))

    def _sort(self, found: tuple[Finding, ...]) -> None:
        """Keep apart what somebody gave a reason for."""
        self._justified = tuple(f for f in found if is_justified(self.report, f))
        quiet = set(self._justified)
        self._findings = tuple(f for f in found if f not in quiet)


def _marks(before: tuple[Finding, ...], after: tuple[Finding, ...]) -> frozenset[CellRef]:
    """Return the cells of findings that came, went or changed."""
    changed = set(before) ^ set(after)
    return frozenset(ref for finding in changed for ref in finding.cells)
