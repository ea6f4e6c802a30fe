"""How a finding counts in the window: by its severity, unless it is quiet."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from govreport_gui.gui.translation import translate
from govreport_gui.model.form import PREAMBLE, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report


class Kind(StrEnum):
    """The kinds of findings, the gravest first.

    BLANK is what has not been begun at all: a new report is all blank, and must not shout.
    """

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    BLANK = "blank"
    JUSTIFIED = "justified"


RANK = {kind: rank for rank, kind in enumerate(Kind)}
GENERAL = ""
"""Stands for a section where a finding concerns the agency, the year or the preamble."""

_OF_SEVERITY = {
    Severity.ERROR: Kind.ERROR,
    Severity.WARNING: Kind.WARNING,
    Severity.HINT: Kind.HINT,
}


def kind_of(finding: Finding, report: Report) -> Kind:
    """Return how a finding counts that nobody has explained."""
    return Kind.BLANK if _not_begun(finding, report) else _OF_SEVERITY[finding.severity]


def section_of(finding: Finding, form: Form) -> str:
    """Return the section that a finding is to be looked for in: its words come before its cells.

    A finding that has neither names the section, or the first one of several, among its facts.
    """
    if finding.passages:
        section = finding.passages[0].section
        return GENERAL if section == PREAMBLE else section
    if finding.cells:
        return form.fields[finding.cells[0]].section
    facts = dict(finding.facts)
    named = facts.get("section") or facts.get("sections", "")
    keys = [section.key for section in form.sections]
    return next((key for key in keys if named.startswith(key)), GENERAL)


def roots(findings: Iterable[Finding]) -> dict[str, str]:
    """Return, by rule, the rule of the finding that each is told with: its own, or its cause's.

    A cause that is not among the findings explains nothing, nor does a circle of causes.
    """
    causes = {finding.rule: finding.cause for finding in findings}
    return {rule: _root(rule, causes) for rule in causes}


def counted(findings: Iterable[Finding], report: Report) -> Counter[Kind]:
    """Return how many findings of each kind there are; what another one explains is not counted."""
    everything = tuple(findings)
    own = roots(everything)
    return Counter(kind_of(f, report) for f in everything if own[f.rule] == f.rule)


def count_text(kind: Kind, count: int) -> str:
    """Return a number of findings in words."""
    match kind:
        case Kind.ERROR:
            text = translate("FindingsPanel", "{n} errors")
        case Kind.WARNING:
            text = translate("FindingsPanel", "{n} warnings")
        case Kind.HINT:
            text = translate("FindingsPanel", "{n} hints")
        case Kind.BLANK:
            text = translate("FindingsPanel", "{n} tables not begun")
        case Kind.JUSTIFIED:
            text = translate("FindingsPanel", "{n} explained")
    return text.format(n=count)


def count_sentence(counts: Counter[Kind]) -> str:
    """Return how many findings of each kind there are, the gravest first; nothing for none."""
    said = [count_text(kind, counts[kind]) for kind in Kind if counts[kind]]
    return translate("FindingsPanel", ", ").join(said)


def _not_begun(finding: Finding, report: Report) -> bool:
    """Tell whether a finding only says that a table or a text section has not been begun."""
    if finding.code != "C4" or finding.severity is Severity.ERROR:
        return False
    table = finding.cells[0].table
    return not any(ref.table == table for ref in report.entries)


def _root(rule: str, causes: dict[str, str]) -> str:
    seen = {rule}
    here = rule
    while causes.get(here, "") in causes:
        here = causes[here]
        if here in seen:
            return rule
        seen.add(here)
    return here
