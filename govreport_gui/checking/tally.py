"""How many checks of each family a report is put to, and how many rest."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.checking.check import all_checks

if TYPE_CHECKING:
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report


@dataclass(frozen=True, slots=True)
class Tally:
    """A family of checks, named by the letter of its codes; each sum and carry counts as one.

    ``resting`` checks were not made because last year's report is not known; they are not passed.
    """

    family: str
    made: int
    resting: int


def tally(form: Form, report: Report) -> tuple[Tally, ...]:
    """Return every family in the order of the checks."""
    rules = Counter([*(b.code for b in form.balances), *(c.code for c in form.carries)])
    alone = report.last_year is None
    rests = {
        code: check.needs_last_year and alone for check in all_checks() for code in check.codes
    }
    made: Counter[str] = Counter()
    resting: Counter[str] = Counter()
    for code, is_resting in rests.items():
        (resting if is_resting else made)[code[0]] += rules.get(code, 1)
    families = dict.fromkeys(code[0] for code in rests)
    return tuple(Tally(family, made[family], resting[family]) for family in families)
