"""Refuse a form definition that contradicts itself, with the place of the first mistake."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from govreport_gui.layout import lay_out
from govreport_gui.model.errors import UnsoundFormError

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from govreport_gui.model.form import Balance, CellRef, Form, Table


def assert_sound(form: Form, place: str) -> None:
    """Raise UnsoundFormError unless every name is known, once, and the tables tile their grid."""
    _refuse_doubles(place, "section", (section.key for section in form.sections))
    _refuse_doubles(place, "table", (table.key for table in form.tables))
    sections = {section.key for section in form.sections}
    for table in form.tables:
        where = f"{place} › table {table.key}"
        if table.section not in sections:
            raise UnsoundFormError(where, f"unknown section {table.section!r}")
        _assert_table(table, where)
    _refuse_doubles(place, "printed key", (f.printed_key for f in form.fields.values()))
    _refuse_doubles(place, "balance", (balance.id for balance in form.balances))
    for balance in form.balances:
        _assert_balance(form, balance, f"{place} › balance {balance.id}")
    for carry in form.carries:
        _assert_known(form, (carry.this, carry.last), f"{place} › carry {carry.id}")
    for quantity in form.vocabulary.quantities:
        cells = tuple(term.ref for reading in quantity.readings for term in reading)
        _assert_known(form, cells, f"{place} › quantity {quantity.key}")
    for remark in form.vocabulary.remarks:
        _assert_known(form, (remark.cell,), f"{place} › remark {remark.key}")


def _assert_table(table: Table, place: str) -> None:
    _refuse_doubles(place, "cell", (field.ref for field in table.fields()))
    if not table.widths or min(table.widths) <= 0:
        raise UnsoundFormError(place, f"widths = {list(table.widths)} are not all positive")
    layout = lay_out(table)
    for box in layout.boxes:
        if min(box.row_span, box.column_span) < 1:
            raise UnsoundFormError(place, f"no room in the grid for {box.text!r}")
    covered = Counter(
        (row, column)
        for box in layout.boxes
        for row in range(box.row, box.row + box.row_span)
        for column in range(box.column, box.column + box.column_span)
    )
    wanted = Counter((r, c) for r in range(layout.rows) for c in range(layout.columns))
    if covered != wanted:
        row, column = min((covered - wanted) | (wanted - covered))
        problem = "covered twice or outside" if covered[row, column] > 1 else "a hole"
        raise UnsoundFormError(place, f"grid row {row + 1}, column {column + 1} is {problem}")


def _assert_balance(form: Form, balance: Balance, place: str) -> None:
    if not balance.left or not balance.right:
        raise UnsoundFormError(place, "both sides need cells")
    cells = (*balance.left, *balance.right)
    _assert_known(form, cells, place)
    _refuse_doubles(place, "cell", cells)


def _assert_known(form: Form, cells: Iterable[CellRef], place: str) -> None:
    for ref in cells:
        if ref not in form.fields:
            raise UnsoundFormError(place, f"unknown cell {ref.table}.{ref.row}.{ref.column}")


def _refuse_doubles(place: str, what: str, names: Iterable[Hashable]) -> None:
    for name, count in Counter(names).items():
        if count > 1:
            raise UnsoundFormError(place, f"{what} {name} is given {count} times")
