"""The findings as a list to be read on paper: numbered, the gravest first, explained ones last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.model.form import PREAMBLE, Severity
from govreport_gui.wording.bases import basis_of
from govreport_gui.wording.places import finding_place
from govreport_gui.wording.sentences import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report
    from govreport_gui.wording.words import Words

_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.HINT)


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding in words.

    ``is_explained``: right as it is for a ``reason``. ``is_caused``: another one is to blame for it.
    """

    number: int
    finding: Finding
    place: str
    sentence: str
    basis: str
    reason: str
    is_explained: bool
    is_caused: bool


def listed(
    form: Form,
    report: Report,
    findings: Sequence[Finding],
    justified: Sequence[Finding],
    words: Words,
) -> tuple[Listed, ...]:
    """Return findings and those that are justified, numbered through from 1 on."""
    ordered = [*_ordered(findings, form), *_ordered(justified, form)]
    numbers = {finding.rule: number for number, finding in enumerate(ordered, start=1)}
    found = {finding.rule: finding for finding in findings}
    caused = words.translate("check-report", "{sentence} (caused by no. {number})")
    kept = words.translate("check-report", "Looked at and kept")
    lines = []
    for finding in ordered:
        sentence = finding_sentence(finding, form, report, words)
        is_explained = finding.rule not in found
        is_caused = not is_explained and finding.cause in found
        if is_caused:
            sentence = caused.format(sentence=sentence, number=numbers[_root(finding, found)])
        lines.append(
            Listed(
                number=numbers[finding.rule],
                finding=finding,
                place=finding_place(finding, form, words),
                sentence=sentence,
                basis=basis_of(finding, form, words),
                reason=(report.reasons[finding.rule].text or kept) if is_explained else "",
                is_explained=is_explained,
                is_caused=is_caused,
            )
        )
    return tuple(lines)


def _root(finding: Finding, found: Mapping[str, Finding]) -> str:
    """Return the rule of what is to be put right so that a caused finding goes."""
    rule, seen = finding.cause, {finding.rule}
    while (cause := found[rule].cause) in found and cause not in seen:
        seen.add(rule)
        rule = cause
    return rule


def severity_word(severity: Severity, words: Words) -> str:
    """Return what a severity is called."""
    match severity:
        case Severity.ERROR:
            return words.translate("check-report", "Error")
        case Severity.WARNING:
            return words.translate("check-report", "Warning")
        case Severity.HINT:
            return words.translate("check-report", "Hint")


def _ordered(findings: Sequence[Finding], form: Form) -> list[Finding]:
    """Sort the gravest first, otherwise in the order of the form."""
    sections = [PREAMBLE, *(section.key for section in form.sections)]
    cells = {ref: number for number, ref in enumerate(form.fields)}

    def place(finding: Finding) -> tuple[int, int, int, int]:
        rank = _GRAVEST_FIRST.index(finding.severity)
        if finding.passages:
            first = finding.passages[0]
            return rank, sections.index(first.section), first.paragraph, first.start
        if finding.cells:
            first_cell = finding.cells[0]
            return rank, sections.index(form.fields[first_cell].section), cells[first_cell], 0
        return rank, -1, 0, 0

    return sorted(findings, key=place)
