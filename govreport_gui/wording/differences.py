"""What differs between two reports, place by place, as a person would look for it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING

from govreport_gui.model.form import PREAMBLE, CellRef
from govreport_gui.model.report import AGENCY, YEAR_BEFORE, Reason, ReasonRef, Report, TextRef
from govreport_gui.session.between import values_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Paragraphs, Ref
    from govreport_gui.wording.words import Words


@dataclass(frozen=True, slots=True)
class Line:
    """One cell, paragraph or fact that differs; "" is blank."""

    place: str
    before: str
    after: str


def difference_lines(form: Form, before: Report, after: Report, words: Words) -> tuple[Line, ...]:
    """Return every place where two reports on one form differ, in the form's order."""
    refs = values_between(form, before, after)
    return tuple(line for ref in refs for line in _lines(form, ref, before, after, words))


def difference_summary(form: Form, before: Report, after: Report, words: Words) -> str:
    """Return in a few words how much differs between two reports on one form."""
    refs = values_between(form, before, after)
    cells = sum(isinstance(ref, CellRef) for ref in refs)
    texts = [ref for ref in refs if isinstance(ref, TextRef)]
    changed = sum(len(_lines(form, ref, before, after, words)) for ref in texts)
    others = len(refs) - cells - len(texts)
    counts = (
        (cells, words.translate("differences", "{n} cells")),
        (changed, words.translate("differences", "{n} paragraphs")),
        (others, words.translate("differences", "{n} other things")),
    )
    found = [template.format(n=n) for n, template in counts if n]
    separator = words.translate("differences", ", ")
    return separator.join(found) or words.translate("differences", "no difference")


def report_name(report: Report, words: Words) -> str:
    """Return a report's agency and year."""
    agency = report.agency or words.translate("differences", "(no agency yet)")
    if report.year is None:
        return agency
    return words.translate("differences", "{agency}, {year}").format(
        agency=agency, year=report.year
    )


def _lines(form: Form, ref: Ref, before: Report, after: Report, words: Words) -> tuple[Line, ...]:
    match ref:
        case CellRef():
            place = " › ".join(form.fields[ref].path)
            return (Line(place, before.entry(ref).text, after.entry(ref).text),)
        case TextRef(section):
            old, new = before.paragraphs(section), after.paragraphs(section)
            return tuple(_paragraphs(_heading(form, section, words), old, new, words))
        case _:
            values = (_told(report.value(ref), words) for report in (before, after))
            return (Line(_fact(ref, words), *values),)


def _paragraphs(
    heading: str, before: Paragraphs, after: Paragraphs, words: Words
) -> Iterator[Line]:
    template = words.translate("check-report", "{heading}, paragraph {n}")
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        pairs = zip_longest(before[start:end], after[new_start:new_end], fillvalue="")
        for n, (old, new) in enumerate(pairs, new_start + 1):
            yield Line(template.format(heading=heading, n=n), old, new)


def _heading(form: Form, section: str, words: Words) -> str:
    if section == PREAMBLE:
        return words.translate("check-report", "Opening paragraphs")
    return next((s.heading for s in form.sections if s.key == section), section)


def _fact(ref: Ref, words: Words) -> str:
    if isinstance(ref, ReasonRef):
        return words.translate("differences", "Reason given for a finding")
    if ref == YEAR_BEFORE:
        return words.translate("differences", "Last year's report, for comparison")
    if ref == AGENCY:
        return words.translate("differences", "Agency")
    return words.translate("differences", "Report year")


def _told(value: object, words: Words) -> str:
    match value:
        case None:
            return ""
        case Report():
            return report_name(value, words)
        case Reason(text):
            return text
        case _:
            return str(value)
