"""What a person should know of single cells: some hold no figure, some are not in the file."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from govreport_gui.importing.result import NO_FIGURE, Note
from govreport_gui.model.cleaning import clean_figure
from govreport_gui.model.form import Measure
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.importing.heads import Cell
    from govreport_gui.importing.tables import Found
    from govreport_gui.model.form import CellRef, Field, Form


def not_figures(form: Form, cells: Mapping[CellRef, Cell]) -> Iterator[Note]:
    """Yield a note for each row with 十二, 约12 or 160.5964万元: it is kept, and doubted."""
    refs = [
        ref
        for ref in form.fields
        if ref in cells and _is_no_figure(form.fields[ref], cells[ref].text)
    ]
    for (table, _), of_row in groupby(refs, key=lambda ref: (ref.table, ref.row)):
        row = tuple(of_row)
        section = next(one.section for one in form.tables if one.key == table)
        texts = "、".join(cells[ref].text for ref in row)
        said = (section, _name(form, row[0]), texts)
        yield Note(NO_FIGURE, said, tuple(cells[ref].place for ref in row), row)


def not_found(form: Form, found: Sequence[Found]) -> Iterator[Note]:
    """Yield a note for each table of which some rows are not in the file.

    Where the file says something of a row, another note tells what.
    """
    for table, part in zip(form.tables, found, strict=True):
        told = {ref for note in part.notes for ref in note.cells}
        refs = (ref for ref in form.fields if ref.table == table.key)
        gone = [ref for ref in refs if ref not in told and ref not in part.cells]
        if part.cells and gone:
            names = dict.fromkeys(_name(form, ref) for ref in gone)
            yield Note("rows-missing", (table.section, "、".join(names)))


def _is_no_figure(field: Field, text: str) -> bool:
    """Tell whether nobody can be sure which figure is meant; 12件 is surely 12 in a count."""
    entry = parse_entry(text)
    if entry.is_blank or entry.number is not None or entry.says_none:
        return False
    if field.column.measure is not Measure.COUNT or text.endswith("元"):
        return True
    figure = clean_figure(text)
    return figure.is_doubtful or parse_entry(figure.text).number is None


def _name(form: Form, ref: CellRef) -> str:
    """Return what the form prints before a row; a table without stub prints nothing."""
    return "".join(form.fields[ref].row.stub[-1:])
