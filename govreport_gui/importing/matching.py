"""Match a document with the statutory form: blind to formats, by labels only."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from govreport_gui.importing.cell_notes import not_figures, not_found
from govreport_gui.importing.labels import is_note_line
from govreport_gui.importing.lines import lines_of
from govreport_gui.importing.raw import Place, RawTable
from govreport_gui.importing.result import ImportResult, Note
from govreport_gui.importing.sections import cut, paragraphs, unfold
from govreport_gui.importing.site_lines import is_site_line
from govreport_gui.importing.tables import find_cells
from govreport_gui.importing.titles import find_title, reported_year
from govreport_gui.importing.vocabulary import table_words
from govreport_gui.model.form import PREAMBLE
from govreport_gui.model.report import Paragraphs, Report, parse_entry
from govreport_gui.model.ties import untied

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govreport_gui.importing.raw import Aside, RawDocument
    from govreport_gui.importing.sections import Numbered, Parts
    from govreport_gui.importing.tables import Found
    from govreport_gui.importing.titles import Title
    from govreport_gui.model.form import CellRef, Form, Table


_QUOTED = 40
"""Characters of what was left out that a note quotes."""


def match(forms: Iterable[Form], raw: RawDocument) -> ImportResult:
    """Return the report that a document holds, on the edition (newest first) whose words it uses.

    The edition with most cells placed wins, whatever year the title gives (offices used the 2019
    tables as late as for 2023). Where several find as many, the one of which nothing is missing,
    then the newest in force: a later one may only have added a row.
    """
    results = []
    for form in forms:
        results.append(_match_form(form, raw))
        if not results[-1][1].missing:
            break
    return max(results, key=lambda result: (result[0], *_fit(result[1])))[1]


def _fit(result: ImportResult) -> tuple[bool, bool]:
    """Tell whether a document has the whole form, and is of a year in which that was in force."""
    year = result.report.year
    return not result.missing, year is None or result.report.edition <= year


def _match_form(form: Form, raw: RawDocument) -> tuple[int, ImportResult]:
    """Return how many cells had a place on the form, and the report."""
    left_out = raw.left_out
    raw = unfold(form, raw)
    parts = cut(form, raw)
    found = [_find_table(table, parts, raw) for table in form.tables]
    cells = {ref: cell for part in found for ref, cell in part.cells.items()}
    in_order = [ref for ref in form.fields if ref in cells]
    entries = {ref: entry for ref in in_order if (entry := parse_entry(cells[ref].text)).text}
    notes = [*_notes(form, parts), *(note for part in found for note in part.notes)]
    notes += _unread(form, parts, {cell.place.block for cell in cells.values()})
    agency, year, narrative = _text(form, parts, notes)
    notes += [*not_figures(form, cells), *not_found(form, found)]
    notes += [*_lost_tables(form, parts, found), *_left_out(left_out)]
    placed = sum(part.placed for part in found)
    return placed, ImportResult(
        raw=raw,
        report=Report(form.key, form.edition, agency, year, entries, narrative),
        matches={ref: cells[ref].place for ref in in_order},
        missing=tuple(ref for ref in form.fields if ref not in cells),
        notes=tuple(notes),
    )


def _find_table(table: Table, parts: Parts, raw: RawDocument) -> Found:
    """Look for a table under its own heading, or everywhere when it has none."""
    words = table_words(table)
    blocks = parts.sections.get(table.section)
    if blocks is None:
        blocks = tuple(enumerate(raw.blocks))
    return find_cells(words, lines_of(words, blocks))


def _text(
    form: Form, parts: Parts, notes: list[Note]
) -> tuple[str, int | None, dict[str, Paragraphs]]:
    """Return agency, year and paragraphs; what is doubtful about them is added to the notes."""
    front = list(paragraphs(parts.front))
    title = find_title(front)
    site = _site_lines(form, title, parts)
    narrative = dict(_narrative(form, parts, site))
    if title is None:
        notes.append(Note("no-title"))
        above, below = front, []
    else:
        above = [(index, text) for index, text in front if index < min(title.blocks)]
        below = [(index, text) for index, text in front if index > max(title.blocks)]
    if above:
        places = tuple(Place(index) for index, _ in above)
        notes.append(Note("above-title", (str(len(above)), above[0][1]), places))
    preamble = tuple(untied(text) for index, text in below if index not in site)
    if preamble and parts.sections:
        narrative = {PREAMBLE: preamble, **narrative}
    if site:
        places = tuple(map(Place, site))
        notes.append(Note("site-lines", (str(len(site)), next(iter(site.values()))), places))
    year = title.year if title else None
    if year is None:
        year = reported_year([text for _, text in front] + list(narrative.get("一", ())))
        notes.append(Note("year-from-period", (str(year),)) if year else Note("no-year"))
    agency = title.agency if title else ""
    if title and not agency:
        notes.append(Note("no-agency"))
    return agency, year, narrative


def _narrative(
    form: Form, parts: Parts, site: Mapping[int, str]
) -> Iterator[tuple[str, Paragraphs]]:
    for section in form.text_sections():
        blocks = parts.sections.get(section.key, ())
        texts = tuple(untied(text) for index, text in paragraphs(blocks) if index not in site)
        if texts:
            yield section.key, texts


def _site_lines(form: Form, title: Title | None, parts: Parts) -> dict[int, str]:
    """Return what a web site prints below the title and at the end, by its index."""
    if title is None or not parts.sections:
        return {}
    below = (line for line in paragraphs(parts.front) if line[0] > max(title.blocks))
    found = [line for line in below if is_site_line(line[1])]
    last = max(parts.sections, key=lambda key: max((i for i, _ in parts.sections[key]), default=-1))
    if last in {section.key for section in form.text_sections()}:
        ends = list(paragraphs(parts.sections[last]))[::-1]
        found += [*takewhile(lambda line: is_site_line(line[1]), ends)][::-1]
    return dict(found)


def _unread(form: Form, parts: Parts, used: set[int]) -> Iterator[Note]:
    """Yield the paragraphs beside a table that hold none of its cells: they have no place."""
    for table in form.tables:
        blocks = parts.sections.get(table.section, ())
        if used.isdisjoint(index for index, _ in blocks):
            continue
        # Where paragraphs are the table, only what a note begins stands beside it.
        is_beside = is_ruled = any(isinstance(b, RawTable) and i in used for i, b in blocks)
        words = table_words(table)
        for index, text in paragraphs(blocks):
            is_printed = words.is_printed(text)
            is_beside = is_ruled or (not is_printed and (is_beside or is_note_line(text)))
            if is_beside and not is_printed:
                yield Note("text-beside-table", (table.section, text), (Place(index),))


def _lost_tables(form: Form, parts: Parts, found: Sequence[Found]) -> Iterator[Note]:
    """Yield the tables of which nothing was found, where nothing else says so."""
    for table, part in zip(form.tables, found, strict=True):
        blocks = parts.sections.get(table.section)
        if blocks is None or part.cells or part.notes:
            continue
        if _says_something(blocks):
            places = tuple(Place(index) for index, _ in blocks)
            yield Note("table-unread", (table.section,), places, _cells_of(form, table))
        else:
            yield Note("table-missing", (table.section,))


def _says_something(blocks: Sequence[Numbered]) -> bool:
    return any(isinstance(b, RawTable) for _, b in blocks) or any(paragraphs(blocks))


def _cells_of(form: Form, table: Table) -> tuple[CellRef, ...]:
    return tuple(ref for ref in form.fields if ref.table == table.key)


def _left_out(asides: Sequence[Aside]) -> Iterator[Note]:
    """Yield how much of each kind was left out, and the first of it."""
    for kind in dict.fromkeys(aside.kind for aside in asides):
        texts = [aside.text for aside in asides if aside.kind is kind]
        yield Note(kind, (str(len(texts)), texts[0][:_QUOTED]))


def _notes(form: Form, parts: Parts) -> Iterator[Note]:
    if parts.repeated:
        yield Note("second-report")
    for section in form.sections:
        blocks: Sequence[Numbered] | None = parts.sections.get(section.key)
        if blocks is None:
            yield Note("section-missing", (section.heading,))
        elif form.table_of(section.key) is None:
            places = tuple(Place(i) for i, block in blocks if isinstance(block, RawTable))
            if places:
                yield Note("table-in-text", (section.heading,), places)
