"""The report with notes on what is wrong in it, for those who correct it in a workbook."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from govreport_gui.exporting.document import Annotations, Document, Note, clean, compose
from govreport_gui.exporting.text_table import TextColumn, text_table
from govreport_gui.model.form import Severity
from govreport_gui.wording.listed import listed, severity_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.exporting.document import Spot
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Report
    from govreport_gui.wording.listed import Listed
    from govreport_gui.wording.words import Words

_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.HINT)

_KIND, _CODE = 1, 2
"""Columns of the list of findings."""


def annotated(
    form: Form,
    report: Report,
    findings: Sequence[Finding],
    justified: Sequence[Finding],
    words: Words,
) -> Document:
    """Return the report as a document whose cells and paragraphs say what is wrong with them.

    What is justified is listed with its reason, but marks no cell.
    """
    lines = listed(form, report, findings, justified, words)
    said: defaultdict[Spot, _Said] = defaultdict(_Said)
    for line in (line for line in lines if not line.is_explained):
        text = _note_text(line, words)
        spoken = set(_spoken(line.finding, report))
        for ref in line.finding.cells:
            said[ref].add(line, text if ref in spoken else "")
        for passage in line.finding.passages:
            said[passage.section, passage.paragraph].add(line, text)
    annotations = Annotations(
        author=words.translate("check-report", "Check"),
        notes={spot: one.note() for spot, one in said.items()},
        findings=text_table(_name(words), _columns(words), list(_rows(lines, words))),
        kind=_KIND,
        link=_CODE,
        severities=tuple(line.finding.severity for line in lines),
        links=tuple(map(_first, lines)),
    )
    return replace(compose(form, report), annotations=annotations)


@dataclass(slots=True)
class _Said:
    """What is said about one cell or paragraph, gathered from all findings."""

    severities: list[Severity] = field(default_factory=list)
    loud: list[Severity] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def add(self, line: Listed, text: str) -> None:
        self.severities.append(line.finding.severity)
        if text and text not in self.texts:
            self.loud.append(line.finding.severity)
            self.texts.append(text)

    def note(self) -> Note:
        """Return the gravest; a finding that is only taken part in counts where nothing is said."""
        gravest = min(self.loud or self.severities, key=_GRAVEST_FIRST.index)
        return Note(gravest, clean("\n".join(self.texts)))


def _spoken(finding: Finding, report: Report) -> Iterator[CellRef]:
    """Yield the cells that a note is for: zeros and blanks beside others only take part."""
    for number, ref in enumerate(finding.cells):
        entry = report.entry(ref)
        if number == 0 or (not entry.is_blank and entry.number != 0):
            yield ref


def _note_text(line: Listed, words: Words) -> str:
    template = words.translate("check-report", "[{severity} {code}, no. {number}] {sentence}")
    return template.format(
        severity=severity_word(line.finding.severity, words),
        code=line.finding.code,
        number=line.number,
        sentence=line.sentence,
    )


def _first(line: Listed) -> Spot | None:
    """Return what a finding speaks of first; its words come before its cells."""
    if line.finding.passages:
        return line.finding.passages[0].section, line.finding.passages[0].paragraph
    return line.finding.cells[0] if line.finding.cells else None


def _name(words: Words) -> str:
    return words.translate("check-report", "Findings")


def _columns(words: Words) -> tuple[TextColumn, ...]:
    return (
        TextColumn(words.translate("check-report", "No."), 6),
        TextColumn(words.translate("check-report", "Kind"), 8),
        TextColumn(words.translate("check-report", "Code"), 8),
        TextColumn(words.translate("check-report", "Place"), 30, is_text=True),
        TextColumn(words.translate("check-report", "What is wrong"), 56, is_text=True),
        TextColumn(words.translate("check-report", "Basis"), 30, is_text=True),
        TextColumn(words.translate("check-report", "Reason"), 26, is_text=True),
    )


def _rows(lines: Sequence[Listed], words: Words) -> Iterator[tuple[str, ...]]:
    for line in lines:
        severity = severity_word(line.finding.severity, words)
        code, place = line.finding.code, line.place
        yield (str(line.number), severity, code, place, line.sentence, line.basis, line.reason)
    if not lines:
        yield ("", "", "", "", words.translate("check-report", "Nothing."), "", "")
