"""Last year's report beside this year's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.importing.result import Note
from govreport_gui.model.report import TextRef
from govreport_gui.model.ties import kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.model.finding import Passage
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Ref, Report, Value


def as_last_year(report: Report) -> Report:
    """Return a report as another one keeps it: without what it kept itself."""
    return replace(report, last_year=None, reasons={})


def still_tied(form: Form, last: Report, text: str) -> str:
    """Return a kept paragraph of last year's, tied only to cells that the form has.

    Other figures stay as they were.
    """
    read = last.tied(text)
    return kept(replace(read, ties=tuple(one for one in read.ties if one.ref in form.fields)))


def taken_paragraph(
    form: Form, report: Report, place: Passage, counterpart: int, *, replaces: bool
) -> Mapping[Ref, Value]:
    """Return what puts a paragraph of last year's into a section, for ``Session.enter``.

    ``counterpart`` is its number there; it takes the place of this year's, or goes before it.
    """
    last = report.last_year
    assert last is not None  # noqa: S101 else there is nothing to take
    texts = list(report.narrative.get(place.section, ()))
    words = still_tied(form, last, last.narrative[place.section][counterpart])
    texts[place.paragraph : place.paragraph + replaces] = [words]
    return {TextRef(place.section): tuple(texts)}


def doubts(form: Form, report: Report, last: Report) -> tuple[Note, ...]:
    """Return what looks wrong about comparing a report, on its form, with another one.

    Nothing of it forbids the comparison: an office may have got a new name, a year may be missing.
    """
    if report.entries == last.entries and report.narrative == last.narrative and report.entries:
        return (Note("last-year-same-report"),)
    return (*_of_office(report, last), *of_year(report, last), *_of_edition(form, last))


def _of_office(report: Report, last: Report) -> Iterator[Note]:
    this, other = ("".join(r.agency.split()) for r in (report, last))
    # 云岭县青石镇人民政府 and 青石镇人民政府 are the same office.
    if this and other and not this.endswith(other) and not other.endswith(this):
        yield Note("last-year-other-office", (last.agency, report.agency))


def of_year(report: Report, last: Report) -> Iterator[Note]:
    """Yield what is wrong about the year of a report that another one is compared with."""
    if report.year is None or last.year is None:
        return
    if report.year == last.year:
        yield Note("last-year-same-year", (str(last.year),))
    elif last.year != report.year - 1:
        yield Note("last-year-not-before", (str(last.year), str(report.year - 1)))


def _of_edition(form: Form, last: Report) -> Iterator[Note]:
    """Say what of the other edition has a cell here, and what is no longer, or not yet, counted."""
    if last.edition != form.edition:
        shared = sum(ref in form.fields for ref in last.entries)
        others = len(last.entries) - shared
        yield Note("last-year-other-edition", (str(last.edition), str(shared), str(others)))
