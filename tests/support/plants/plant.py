"""What a planted mistake is, and when it counts as found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govreport_gui.model.finding import Passage
from govreport_gui.model.report import Report, TextRef, parse_entry, rewritten

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef


@dataclass(frozen=True, slots=True)
class Plant:
    """A report with one mistake: the codes that may find it, and where.

    Without cells and passages the mistake has no place (what is missing stands nowhere).
    ``words`` say what was done, for the list of those that were missed.
    """

    report: Report
    codes: frozenset[str]
    cells: frozenset[CellRef] = frozenset()
    passages: tuple[Passage, ...] = ()
    words: str = ""


def is_found(planted: Plant, findings: Iterable[Finding]) -> bool:
    """Tell whether a finding of one of the codes points at the place."""
    return any(f.code in planted.codes and _meets(planted, f) for f in findings)


def _meets(planted: Plant, finding: Finding) -> bool:
    if not planted.cells and not planted.passages:
        return True
    return bool(planted.cells.intersection(finding.cells)) or any(
        a.section == b.section
        and a.paragraph == b.paragraph
        and a.start <= b.end
        and b.start <= a.end
        for a in planted.passages
        for b in finding.passages
    )


def with_numbers(report: Report, numbers: Mapping[CellRef, object]) -> Report:
    entries = {**report.entries, **{ref: parse_entry(str(n)) for ref, n in numbers.items()}}
    return replace(report, entries={ref: e for ref, e in entries.items() if not e.is_blank})


def with_words(report: Report, passage: Passage, words: str) -> tuple[Report, Passage]:
    """Put other words in the place of some; return where they stand."""
    values = rewritten(report, (passage, words))
    narrative = {**report.narrative, passage.section: values[TextRef(passage.section)]}
    there = replace(passage, end=passage.start + len(words))
    return replace(report, narrative=narrative), there  # type: ignore[arg-type]


def appended(report: Report, section: str, paragraph: int, words: str) -> tuple[Report, Passage]:
    """Write words at the end of a paragraph (counted from the end when below 0)."""
    paragraphs = report.paragraphs(section)
    index = paragraph % len(paragraphs)
    end = len(paragraphs[index])
    return with_words(report, Passage(section, index, end, end), words)


def find(report: Report, section: str, words: str) -> Passage | None:
    """Return where words stand first in a section."""
    for index, paragraph in enumerate(report.paragraphs(section)):
        start = paragraph.find(words)
        if start >= 0:
            return Passage(section, index, start, start + len(words))
    return None
