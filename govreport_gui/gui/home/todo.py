"""What a report still lacks, section by section."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from govreport_gui.drafting.review import CARRIED
from govreport_gui.gui.findings.kinds import GENERAL, RANK, Kind, kind_of, roots, section_of
from govreport_gui.model.report import AGENCY, YEAR

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import FactRef, Report
    from govreport_gui.session.session import Session

_LATEST = (1, 31)
"""Month and day by which agencies hand in the report of the year before (条例 第四十九条)."""
_NAMES_NOTHING = frozenset({"C4", "S1.blank", "D1.no_agency"})
"""Checks, or their sentences, that only say that something is missing: it is counted itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """One section, or the agency and the year (key GENERAL).

    ``missing`` are what must be filled in and is not, ``wrong`` the findings beside that, the
    gravest first.
    """

    key: str
    missing: tuple[CellRef | FactRef | str, ...]
    wrong: tuple[Finding, ...]
    counts: Counter[Kind]

    @property
    def carried(self) -> int:
        """How many findings tell what is still last year's."""
        return sum(finding.code == CARRIED for finding in self.wrong)

    @property
    def is_done(self) -> bool:
        """Whether nothing is missing and nothing is wrong."""
        return not self.missing and not self.wrong

    @property
    def worst(self) -> Kind | None:
        """The mark of the section: what is missing is no mistake yet."""
        grave = min(self.counts, key=RANK.__getitem__, default=None)
        if self.missing and grave is not Kind.ERROR:
            return Kind.BLANK
        return grave

    @property
    def first(self) -> CellRef | FactRef | Finding | str:
        """Where to go on: what is missing comes before what is wrong."""
        return next(iter((*self.missing, *self.wrong)), self.key)


@dataclass(frozen=True, slots=True)
class Todo:
    """All parts, in the order of the report."""

    parts: tuple[Part, ...]
    required: int
    """How many places must be filled in."""

    @property
    def missing(self) -> int:
        """How many of them are not."""
        return sum(len(part.missing) for part in self.parts)

    def count(self, kind: Kind) -> int:
        """Return how many findings of a kind there are beside what is missing."""
        return sum(part.counts[kind] for part in self.parts)

    @property
    def carried(self) -> int:
        """How many of the hints are last year's figures and titles, still to be looked at."""
        return sum(part.carried for part in self.parts)

    @property
    def next(self) -> Part | None:
        """Where to go on: to what is missing, to errors, to warnings, then to what is last year's.

        Of all hints only these keep a report back: a figure of last year's is silently wrong.
        """
        errors, warnings = Kind.ERROR, Kind.WARNING
        missing = [part for part in self.parts if part.missing]
        wrong = [part for kind in (errors, warnings) for part in self.parts if part.counts[kind]]
        carried = [part for part in self.parts if part.carried]
        return next(iter((*missing, *wrong, *carried)), None)


def todo(session: Session) -> Todo:
    """Return what the report of a session still lacks."""
    form, report, findings = session.form, session.report, session.findings
    own = roots(findings)
    keys = [GENERAL, *(section.key for section in form.sections)]
    wrong: dict[str, list[Finding]] = {key: [] for key in keys}
    for finding in findings:
        only_missing = not _NAMES_NOTHING.isdisjoint((finding.code, finding.sentence))
        if own[finding.rule] == finding.rule and not only_missing:
            wrong[section_of(finding, form)].append(finding)
    missing = _missing(form, report)
    parts = tuple(_part(key, tuple(missing[key]), wrong[key], report) for key in keys)
    return Todo(parts, 2 + len(form.fields) + len(form.text_sections()))


def by_section(todo: Todo) -> tuple[Part, ...]:
    """Return the parts of the sections; the first one's has what stands above them all as well."""
    general, first, *others = todo.parts
    both = Part(
        first.key,
        (*general.missing, *first.missing),
        (*general.wrong, *first.wrong),
        general.counts + first.counts,
    )
    return (both, *others)


def days_left(report: Report, today: date) -> int | None:
    """Return the days until the report is due, below 0 when it was; None without a year."""
    if report.year is None:
        return None
    return (date(report.year + 1, *_LATEST) - today).days


def _missing(form: Form, report: Report) -> dict[str, list[CellRef | FactRef | str]]:
    """Return what must be filled in and is blank, by section."""
    missing: dict[str, list[CellRef | FactRef | str]] = {s.key: [] for s in form.sections}
    missing[GENERAL] = []
    if not report.agency.strip():
        missing[GENERAL].append(AGENCY)
    if report.year is None:
        missing[GENERAL].append(YEAR)
    for field in form.fields.values():
        if field.ref not in report.entries:
            missing[field.section].append(field.ref)
    for section in form.text_sections():
        if not any(text.strip() for text in report.paragraphs(section.key)):
            missing[section.key].append(section.key)
    return missing


def _part(
    key: str, missing: tuple[CellRef | FactRef | str, ...], wrong: list[Finding], report: Report
) -> Part:
    kinds = {finding.rule: kind_of(finding, report) for finding in wrong}
    wrong.sort(key=lambda finding: RANK[kinds[finding.rule]])
    return Part(key, missing, tuple(wrong), Counter(kinds.values()))
