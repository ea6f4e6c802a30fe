"""Begin this year's report from last year's: what can be carried over for certain, and no more."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.result import Note
from govreport_gui.model.report import Report
from govreport_gui.session.last_year import as_last_year, of_year, still_tied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Entry, Paragraphs

_PERIOD = re.compile(
    r"(?<!\d)(?P<first>20\d\d)(?P<start>\s*年\s*1\s*月\s*1\s*日\s*起?\s*(?:至|到|[—–~～-]+)\s*)"
    r"(?:(?P<second>20\d\d)(?=\s*年))?(?P<end>(?:\s*年)?\s*12\s*月\s*31\s*日)"
)
"""统计期限: from 1 January to 31 December, the second year printed or not."""
_TITLE = re.compile(r"(?<!\d)(?P<year>20\d\d)(?=\s*年度?\s*政府信息公开(?:工作)?年度?报告)")


@dataclass(frozen=True, slots=True)
class Begun:
    """A report that was begun, and what a person should know about it."""

    form: Form
    report: Report
    notes: tuple[Note, ...]


def begin_year(catalog: Catalog, last: Report, year: int) -> Begun:
    """Return the draft of a report for ``year`` made from last year's.

    Agency and text are carried over; in the text only the period and the title get the new year.
    What last year carried out is carried in, column by column, if last year is the year before.
    This year's own figures stay blank. Last year's report is kept for comparison.
    """
    form = catalog.for_year(year)
    carried, lost = _carried(form, last, year)
    report = Report(
        form.key,
        form.edition,
        last.agency,
        year,
        carried,
        {
            section: _shifted(
                tuple(still_tied(form, last, text) for text in texts), last.year, year
            )
            for section, texts in last.narrative.items()
        },
        as_last_year(last),
    )
    return Begun(form, report, tuple(_notes(form, report, lost)))


def _carried(
    form: Form, last: Report, year: int
) -> tuple[Mapping[CellRef, Entry], tuple[CellRef, ...]]:
    """Return what is carried in, and the cells for which nothing certain was found."""
    if last.year is not None and last.year != year - 1:
        return {}, tuple(carry.this for carry in form.carries)
    found = {carry.this: last.entry(carry.last) for carry in form.carries}
    sound = {ref: entry for ref, entry in found.items() if _is_count(entry)}
    ordered = {ref: sound[ref] for ref in form.fields if ref in sound}
    return ordered, tuple(ref for ref in form.fields if ref in found and ref not in sound)


def _is_count(entry: Entry) -> bool:
    number = entry.number
    return number is not None and number >= 0 and number == number.to_integral_value()


def _shifted(texts: Paragraphs, last: int | None, year: int) -> Paragraphs:
    """Return paragraphs with the new year in the period and in the title that they name."""
    if last is None:
        return texts
    return tuple(_PERIOD.sub(_Shift(last, year).period, _title(text, last, year)) for text in texts)


def _title(text: str, last: int, year: int) -> str:
    return _TITLE.sub(lambda m: str(year) if int(m["year"]) == last else m[0], text)


@dataclass(frozen=True, slots=True)
class _Shift:
    last: int
    year: int

    def period(self, match: re.Match[str]) -> str:
        """Put the new year into a period, if it is last year's throughout."""
        years = {int(match["first"]), int(match["second"] or match["first"])}
        if years != {self.last}:
            return match[0]
        second = str(self.year) if match["second"] else ""
        return f"{self.year}{match['start']}{second}{match['end']}"


def _notes(form: Form, report: Report, lost: tuple[CellRef, ...]) -> list[Note]:
    last = report.last_year
    assert last is not None  # noqa: S101 begun from it
    notes = list(of_year(report, last))
    if report.entries:
        notes.append(Note("new-year-carried", (str(len(report.entries)),)))
    if lost:
        names = "、".join(form.fields[ref].column.head[-1] for ref in lost)
        notes.append(Note("new-year-not-carried", (names,)))
    paragraphs = sum(map(len, report.narrative.values()))
    if paragraphs:
        notes.append(Note("new-year-text", (str(paragraphs),)))
    if last.edition != report.edition:
        notes.append(Note("new-year-other-edition", (str(last.edition), str(report.edition))))
    return notes
