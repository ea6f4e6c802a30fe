"""The findings as the panel shows them: by section, the gravest first, with what each explains."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.gui.findings.kinds import GENERAL, RANK, Kind, kind_of, roots, section_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Set as AbstractSet

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.session.session import Session

    Place = tuple[int, int]

JUSTIFIED = "justified"
"""Stands for a section at the end, where the findings are that somebody gave a reason for."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A heading over the findings of a section, or a finding over those that it explains.

    ``key`` is the section's, or the finding's rule.
    """

    key: str
    finding: Finding | None = None
    kind: Kind | None = None
    branches: tuple[Branch, ...] = ()


def arranged(
    session: Session, hidden: AbstractSet[Kind], accepts: Callable[[Finding], bool]
) -> tuple[Branch, ...]:
    """Return the headings with their findings, without hidden kinds and what is not accepted."""
    form = session.form
    kinds = [(finding, kind_of(finding, session.report)) for finding in session.findings]
    kinds += [(finding, Kind.JUSTIFIED) for finding in session.justified]
    shown = [(f, kind) for f, kind in kinds if kind not in hidden and accepts(f)]
    shown = _sorted(shown, form)
    own = roots(f for f, kind in shown if kind is not Kind.JUSTIFIED)
    explained: dict[str, list[Branch]] = defaultdict(list)
    for finding, kind in shown:
        if own.get(finding.rule, finding.rule) != finding.rule:
            explained[own[finding.rule]].append(Branch(finding.rule, finding, kind))
    sections: dict[str, list[Branch]] = {key: [] for key in _headings(form)}
    for finding, kind in shown:
        if own.get(finding.rule, finding.rule) == finding.rule:
            quiet = kind is Kind.JUSTIFIED
            below = () if quiet else tuple(explained[finding.rule])
            key = JUSTIFIED if quiet else section_of(finding, form)
            sections[key].append(Branch(finding.rule, finding, kind, below))
    return tuple(
        Branch(key, branches=tuple(branches)) for key, branches in sections.items() if branches
    )


def _headings(form: Form) -> Iterable[str]:
    return (GENERAL, *(section.key for section in form.sections), JUSTIFIED)


def _sorted(shown: list[tuple[Finding, Kind]], form: Form) -> list[tuple[Finding, Kind]]:
    """Sort the gravest first, otherwise in the order of the form."""
    places = {ref: (0, number) for number, ref in enumerate(form.fields)}

    def place(finding: Finding) -> Place:
        if finding.passages:
            return finding.passages[0].paragraph, finding.passages[0].start
        return places[finding.cells[0]] if finding.cells else (-1, 0)

    return sorted(shown, key=lambda pair: (RANK[pair[1]], place(pair[0])))
