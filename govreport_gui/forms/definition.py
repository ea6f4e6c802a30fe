"""Turn the tables of a TOML file into a Form."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from govreport_gui.forms.vocabulary import vocabulary_from
from govreport_gui.model.form import (
    Axis,
    Balance,
    Block,
    Carry,
    CellRef,
    Column,
    Form,
    Measure,
    Row,
    Section,
    Severity,
    Table,
    Topic,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.model.source import Source

_E = TypeVar("_E", bound=StrEnum)


def form_from(source: Source) -> Form:
    """Build the form; raises UnsoundFormError for a missing, unknown or mistyped key."""
    tables = tuple(_table(s) for s in source.sources("table"))
    form = Form(
        key=source.take("key", str),
        edition=source.take("edition", int),
        title=source.take("title", str),
        basis=source.take("basis", str),
        sections=tuple(_section(s) for s in source.sources("section")),
        tables=tables,
        balances=tuple(b for s in source.sources("balance") for b in _balances(s, tables)),
        carries=tuple(c for s in source.sources("carry") for c in _carries(s, tables)),
        vocabulary=vocabulary_from(source),
    )
    source.finish()
    return form


def _section(source: Source) -> Section:
    section = Section(
        source.take("key", str),
        source.take("heading", str),
        source.texts("aliases"),
        tuple(_topic(s) for s in source.sources("topic")),
    )
    source.finish()
    return section


def _topic(source: Source) -> Topic:
    topic = Topic(source.take("heading", str), source.texts("keywords"))
    source.finish()
    return topic


def _table(source: Source) -> Table:
    table = Table(
        source.take("key", str),
        source.take("section", str),
        source.numbers("widths"),
        tuple(_block(s) for s in source.sources("block")),
    )
    declared, found = source.take("cells", int), sum(1 for _ in table.fields())
    if declared != found:
        raise source.unsound(f"cells = {declared}, but rows and columns make {found}")
    source.finish()
    return table


def _block(source: Source) -> Block:
    block = Block(
        source.take("title", str, ""),
        source.take("stubhead", str, ""),
        tuple(_column(s) for s in source.sources("columns")),
        tuple(_row(s) for s in source.sources("rows")),
    )
    source.finish()
    if not block.columns or not block.rows:
        raise source.unsound("a block needs columns and rows")
    return block


def _column(source: Source) -> Column:
    column = Column(
        key=source.take("key", str),
        head=source.texts("head"),
        unit=source.take("unit", str, ""),
        span=source.take("span", int, 1),
        measure=_choice(source, "measure", Measure, Measure.COUNT),
        signed=source.take("signed", bool, default=False),
        aliases=source.texts("aliases"),
    )
    source.finish()
    if not column.head:
        raise source.unsound("a column needs a head")
    return column


def _row(source: Source) -> Row:
    row = Row(source.take("key", str), source.texts("stub"), source.texts("aliases"))
    source.finish()
    return row


def _balances(source: Source, tables: Sequence[Table]) -> Iterator[Balance]:
    code, name = source.take("code", str), source.take("name", str, "")
    subject = source.take("subject", str, "")
    lines = _Lines(source, tables)
    left, right = source.texts("left"), source.texts("right")
    severity, basis = _choice(source, "severity", Severity), source.take("basis", str)
    source.finish()
    for key, printed in lines.along():
        yield Balance(
            id=f"{code}.{name or key}",
            code=code,
            axis=lines.axis,
            subject=subject or printed,
            left=tuple(lines.cell(key, other) for other in left),
            right=tuple(lines.cell(key, other) for other in right),
            severity=severity,
            basis=basis,
        )


def _carries(source: Source, tables: Sequence[Table]) -> Iterator[Carry]:
    code = source.take("code", str)
    table = _find_table(source, tables)
    columns = {c.key: c for block in table.blocks for c in block.columns}
    this, last = source.take("this", str), source.take("last", str)
    severity, basis = _choice(source, "severity", Severity), source.take("basis", str)
    keys = source.texts("columns")
    source.finish()
    for key in keys:
        if key not in columns:
            raise source.unsound(f"unknown column {key!r}")
        yield Carry(
            id=f"{code}.{key}",
            code=code,
            subject=columns[key].head[-1],
            this=CellRef(table.key, this, key),
            last=CellRef(table.key, last, key),
            severity=severity,
            basis=basis,
        )


class _Lines:
    """The rows or columns of a table that a sum rule is repeated for."""

    def __init__(self, source: Source, tables: Sequence[Table]) -> None:
        self._table = _find_table(source, tables)
        self.axis = _choice(source, "each", Axis)

    def along(self) -> Iterator[tuple[str, str]]:
        """Yield the key and the printed text of each line."""
        for block in self._table.blocks:
            if self.axis is Axis.COLUMN:
                yield from ((column.key, column.head[-1]) for column in block.columns)
            else:
                yield from ((row.key, "".join(row.stub[-1:])) for row in block.rows)

    def cell(self, line: str, other: str) -> CellRef:
        row, column = (other, line) if self.axis is Axis.COLUMN else (line, other)
        return CellRef(self._table.key, row, column)


def _find_table(source: Source, tables: Sequence[Table]) -> Table:
    key = source.take("table", str)
    for table in tables:
        if table.key == key:
            return table
    raise source.unsound(f"unknown table {key!r}")


def _choice(source: Source, key: str, kind: type[_E], default: _E | None = None) -> _E:
    text = source.take(key, str, None if default is None else str(default))
    if text not in list(kind):
        raise source.unsound(f"{key} = {text!r} is none of {', '.join(kind)}")
    return kind(text)
