"""What a reading may be for: to be opened, to begin a year from, to be compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.model.report import YEAR_BEFORE, apply, difference

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from govreport_gui.model.report import Ref, Report, Value
    from govreport_gui.session.session import Session

    Corrections = Mapping[Ref, Value]


@dataclass(frozen=True, slots=True)
class Use:
    """What becomes of a reading.

    ``adopt`` takes it over the first time, with what was corrected before; ``now`` gives the report
    that it has become since, None where that is gone; ``correct`` takes later corrections. ``tell``
    is called when all of it is seen, so that nothing moves behind what is told.
    """

    adopt: Callable[[Corrections], None]
    now: Callable[[], Report | None]
    correct: Callable[[Corrections], None]
    tell: Callable[[], None] = lambda: None


def corrected(report: Report, values: Corrections) -> Report:
    """Return a report with corrections made."""
    return apply(report, difference(report, values, "review"))


def as_report(open_report: Callable[[], None], session: Callable[[], Session | None]) -> Use:
    """Return the use that makes it the open report; corrections are one step that undo takes back.

    ``open_report`` opens it as it was read.
    """

    def adopt(values: Corrections) -> None:
        open_report()
        correct(values)

    def now() -> Report | None:
        here = session()
        return None if here is None else here.report

    def correct(values: Corrections) -> None:
        here = session()
        if here is not None:
            here.enter(values, "review")

    return Use(adopt, now, correct)


def as_year_before(
    take: Callable[[Corrections], None],
    session: Callable[[], Session | None],
    tell: Callable[[], None] = lambda: None,
) -> Use:
    """Return the use that keeps it as last year's report, which ``take`` does the first time."""

    def now() -> Report | None:
        here = session()
        return None if here is None else here.report.last_year

    def correct(values: Corrections) -> None:
        here, last = session(), now()
        if here is not None and last is not None:
            here.enter({YEAR_BEFORE: corrected(last, values)}, "compare")

    return Use(take, now, correct, tell)
