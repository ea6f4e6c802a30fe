"""The rows of the comparison: paragraphs beside their counterparts, cells that differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from govreport_gui.drafting.carried import State, aligned
from govreport_gui.drafting.word_diff import word_diff
from govreport_gui.gui.compare.words import (
    blank_word,
    cells_heading,
    lost_sentence,
    opening_word,
    others_sentence,
    text_heading,
)
from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.model.form import CellRef, Field, Form, Section
    from govreport_gui.model.report import Paragraphs, Report

Spans = tuple[tuple[int, int], ...]
"""Characters from the first number to before the second."""


class Kind(StrEnum):
    """What a row shows."""

    HEADING = "heading"
    NOTE = "note"
    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


_KINDS = {
    State.SAME: Kind.SAME,
    State.CHANGED: Kind.CHANGED,
    State.NEW: Kind.NEW,
    State.GONE: Kind.GONE,
}


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph or a cell of both years. A heading or a note has its words in ``this``.

    ``place`` is where it is, or would be, in this year's report, ``counterpart`` the number of last
    year's paragraph.
    """

    kind: Kind
    section: str
    last: str = ""
    this: str = ""
    place: Passage | CellRef | None = None
    counterpart: int | None = None

    @property
    def is_wide(self) -> bool:
        """Whether it goes over both sides."""
        return self.kind in {Kind.HEADING, Kind.NOTE}

    @property
    def is_difference(self) -> bool:
        """Whether the years differ here."""
        return self.kind in {Kind.CHANGED, Kind.NEW, Kind.GONE}

    @property
    def is_calm(self) -> bool:
        """Whether nobody needs to look here."""
        return self.kind in {Kind.SAME, Kind.NOTE}


def rows_of(form: Form, report: Report, last: Report, *, all_rows: bool = True) -> tuple[Row, ...]:
    """Return the rows of all sections; without ``all_rows`` only headings and differences."""
    rows = list(_preamble(report, last))
    for section in form.sections:
        rows += _of_section(form, section, report, last)
    return tuple(row for row in rows if all_rows or not row.is_calm)


def differing(row: Row) -> tuple[Spans, Spans]:
    """Return the words of last year that went and those of this year that came.

    Where a paragraph went or came as a whole, its row says so.
    """
    gone: list[tuple[int, int]] = []
    new: list[tuple[int, int]] = []
    if row.kind is not Kind.CHANGED:
        return (), ()
    before = after = 0
    for last, this in word_diff(row.last, row.this):
        if last != this:
            gone.append((before, before + len(last)))
            new.append((after, after + len(this)))
        before, after = before + len(last), after + len(this)
    return tuple(gone), tuple(new)


def changed_words(row: Row) -> list[tuple[str, str]]:
    """Return the words of last year with those that took their place."""
    return [(last, this) for last, this in word_diff(row.last, row.this) if last != this]


def _preamble(report: Report, last: Report) -> Iterator[Row]:
    texts = report.paragraphs(PREAMBLE), last.paragraphs(PREAMBLE)
    if any(texts):
        yield Row(Kind.HEADING, PREAMBLE, this=opening_word(), place=Passage(PREAMBLE, 0, 0, 0))
        yield from _paragraphs(PREAMBLE, *texts)


def _of_section(form: Form, section: Section, report: Report, last: Report) -> Iterator[Row]:
    if form.table_of(section.key) is not None:
        yield from _table(form, section, report, last)
        return
    place = Passage(section.key, 0, 0, 0)
    yield Row(Kind.HEADING, section.key, this=text_heading(section, report), place=place)
    yield from _paragraphs(
        section.key, report.paragraphs(section.key), last.paragraphs(section.key)
    )


def _paragraphs(section: str, this: Paragraphs, last: Paragraphs) -> Iterator[Row]:
    following = 0
    for pair in aligned(this, last):
        words = "" if pair.this is None else this[pair.this]
        following = following if pair.this is None else pair.this + 1
        number = following if pair.this is None else pair.this
        yield Row(
            _KINDS[pair.state],
            section,
            "" if pair.last is None else last[pair.last],
            words,
            Passage(section, number, 0, len(words)),
            pair.last,
        )


def _table(form: Form, section: Section, report: Report, last: Report) -> Iterator[Row]:
    """Yield the cells that are filled and differ; the others are only counted."""
    fields = [field for field in form.fields.values() if field.section == section.key]
    blanks = sum(report.entry(field.ref).is_blank for field in fields)
    found = [field for field in fields if _differs(field.ref, report, last)]
    heading = cells_heading(section, len(found))
    yield Row(Kind.HEADING, section.key, this=heading, place=fields[0].ref)
    for field in found:
        yield _cell(field, report, last)
    lost = sum(ref.table == fields[0].ref.table and ref not in form.fields for ref in last.entries)
    if lost:
        yield Row(Kind.NOTE, section.key, this=lost_sentence(last.edition, lost))
    rest = others_sentence(len(fields) - len(found) - blanks, blanks)
    if rest:
        yield Row(Kind.NOTE, section.key, this=rest)


def _differs(ref: CellRef, report: Report, last: Report) -> bool:
    this, before = report.entry(ref), last.entry(ref)
    if this.is_blank:
        return False
    if this.number is not None and before.number is not None:
        return this.number != before.number
    return this.text != before.text


def _cell(field: Field, report: Report, last: Report) -> Row:
    name = " › ".join(field.path[1:])
    texts = [r.entry(field.ref).text or blank_word() for r in (last, report)]
    before, now = (f"{name}　{text}" for text in texts)
    return Row(Kind.CHANGED, field.section, before, now, field.ref)
