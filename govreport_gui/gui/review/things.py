"""What a person should look at after reading: cells in doubt, missing ones, what was left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from govreport_gui.gui.review.sure import Sure
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.session.certainty import (
    Certainty,
    certainty_of,
    counts_of,
    doubts_of,
)
from govreport_gui.wording import note_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.raw import Place
    from govreport_gui.importing.result import Note
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.session.files import Opened

_PARAGRAPHS = frozenset({"above-title", "text-beside-table", "site-lines"})
_TABLES = "table-in-text"
_ROWS = "row-unknown"
_PICTURES = "pictures"
_TOLD = frozenset({"rows-missing", "table-missing"})
"""What the missing cells themselves tell."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One line of the list, with where it stands on the form and in the source.

    ``settled`` is what to say instead when all its cells are corrected, if the sentence would then
    be wrong.
    """

    sure: Sure
    sentence: str
    cells: tuple[CellRef, ...] = ()
    places: tuple[Place, ...] = ()
    settled: str = ""


def things_of(opened: Opened) -> tuple[Thing, ...]:
    """Return what to look at: first what is in doubt, then what is missing, then what was left."""
    return (*_doubts(opened), *_missing(opened), *_left(opened))


def headline(opened: Opened, corrected: frozenset[CellRef] = frozenset()) -> str:
    """Return how many cells were read, and how much was not taken over, in one sentence.

    Another one tells how many cells a person has ``corrected``; they count there only.
    """
    counts, everything = counts_of(opened), len(opened.form.fields)
    counts.subtract(sure for ref, sure in certainty_of(opened).items() if ref in corrected)
    template = translate("Review", "Of {all} figures {found} were read")
    if counts[Certainty.FOUND] == everything:
        template = translate("Review", "All {all} figures were read")
    parts = [template.format(all=everything, found=counts[Certainty.FOUND])]
    if counts[Certainty.DOUBTFUL]:
        parts.append(translate("Review", "{n} are in doubt").format(n=counts[Certainty.DOUBTFUL]))
    if counts[Certainty.MISSING]:
        parts.append(translate("Review", "{n} are missing").format(n=counts[Certainty.MISSING]))
    whole, left = translate("Review", ", ").join(parts), _left_counts(opened)
    if left:
        template = translate("Review", "{whole}; not taken over: {left}")
        whole = template.format(whole=whole, left=translate("Review", " and ").join(left))
    sentence = translate("Review", "{sentence}.").format(sentence=whole)
    if corrected:
        sentence += translate("Review", " {n} were corrected here.").format(n=len(corrected))
    return sentence


def _left_counts(opened: Opened) -> list[str]:
    counts: Counter[str] = Counter()
    for note in opened.notes:
        pictures = note.code == _PICTURES
        counts[note.code] += int(note.values[0]) if pictures else _pieces(note)
    paragraphs = sum(counts[code] for code in _PARAGRAPHS)
    return [
        template.format(n=count)
        for template, count in (
            (translate("Review", "{n} paragraphs"), paragraphs),
            (translate("Review", "{n} tables"), counts[_TABLES]),
            (translate("Review", "{n} rows"), counts[_ROWS]),
            (translate("Review", "{n} pictures"), counts[_PICTURES]),
        )
        if count
    ]


def _pieces(note: Note) -> int:
    """Return how many paragraphs or tables a note speaks of; a row is one, of many cells."""
    if note.code == "above-title":
        return int(note.values[0])
    return 1 if note.code == _ROWS else max(1, len(note.places))


def _doubts(opened: Opened) -> Iterator[Thing]:
    """Yield the cells in doubt, those that one note speaks of together."""
    grouped: dict[int, list[CellRef]] = defaultdict(list)
    notes: dict[int, Note] = {}
    for ref, note in doubts_of(opened).items():
        grouped[id(note)].append(ref)
        notes[id(note)] = note
    for key, refs in grouped.items():
        note = notes[key]
        yield Thing(Sure.DOUBTFUL, note_sentence(note, QtWords()), tuple(refs), note.places)


def _missing(opened: Opened) -> Iterator[Thing]:
    """Yield missing cells, whole tables and rows together."""
    sure, form = certainty_of(opened), opened.form
    missing = [ref for ref in form.fields if sure[ref] is Certainty.MISSING]
    for _, of_table in groupby(missing, key=lambda ref: ref.table):
        refs = list(of_table)
        if len(refs) == sum(ref.table == refs[0].table for ref in form.fields):
            heading = next(
                s.heading for s in form.sections if s.key == form.fields[refs[0]].section
            )
            whole = translate("Review", "The whole table “{name}” was not found: {n} figures.")
            sentence = whole.format(name=heading, n=len(refs))
            yield Thing(Sure.MISSING, sentence, tuple(refs), settled=_settled(heading, refs))
            continue
        for _, of_row in groupby(refs, key=lambda ref: ref.row):
            yield _missing_row(form, tuple(of_row))


def _missing_row(form: Form, refs: tuple[CellRef, ...]) -> Thing:
    path = form.fields[refs[0]].path
    if len(refs) == 1:
        name, template = " › ".join(path[1:]), translate("Review", "{cell}: not found.")
        sentence = template.format(cell=name)
        return Thing(Sure.MISSING, sentence, refs, settled=_settled(name, refs))
    name = " › ".join(part for part in path[1:] if part in _common(form, refs))
    template = translate("Review", "{row}: {n} figures were not found.")
    sentence = template.format(row=name, n=len(refs))
    return Thing(Sure.MISSING, sentence, refs, settled=_settled(name, refs))


def _settled(name: str, refs: Sequence[CellRef]) -> str:
    return translate("Review", "{name}: {n} figures entered here.").format(name=name, n=len(refs))


def _common(form: Form, refs: tuple[CellRef, ...]) -> set[str]:
    """Return the words that the paths to all of the cells have in common."""
    paths = [set(form.fields[ref].path) for ref in refs]
    return set.intersection(*paths)


def _left(opened: Opened) -> Iterator[Thing]:
    """Yield what no cell speaks for: paragraphs, tables, pictures, a missing title."""
    doubted = {id(note) for note in doubts_of(opened).values()}
    for note in opened.notes:
        if id(note) not in doubted and note.code not in _TOLD:
            yield Thing(Sure.LEFT, note_sentence(note, QtWords()), note.cells, note.places)
