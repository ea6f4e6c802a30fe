"""One edition of the statutory form: its sections, tables, cells and sum rules.

A form is read from ``resources/forms`` by :mod:`govreport_gui.forms.catalog` and never changes.
Keys (``table``, ``row``, ``column``) are our own short names and stay the same across editions
where the quantity is the same; printed texts are the law's and are never translated.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from govreport_gui.model.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PREAMBLE = "preamble"
"""Key of the optional paragraphs between the title and section 一."""


class Severity(StrEnum):
    """How grave a finding is (UNECE editing: fatal edit, query edit, note)."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Measure(StrEnum):
    """What a column measures: whole items (件) or an amount of money (decimals allowed)."""

    COUNT = "count"
    AMOUNT = "amount"


class Axis(StrEnum):
    """The line of a table that a sum rule runs along."""

    ROW = "row"
    COLUMN = "column"


class CellRef(NamedTuple):
    """The address of one value cell, by keys, never by numbers.

    A named tuple, because checks look up thousands of addresses and tuples hash fastest.
    """

    table: str
    row: str
    column: str


@dataclass(frozen=True, slots=True)
class Column:
    """A value column: printed heads from the outermost spanner to the innermost head.

    ``unit`` is the unit note printed after the innermost head, ``span`` the number of grid
    columns it covers, ``signed`` allows an explicit sign (本年增/减 of the 2019 edition).
    """

    key: str
    head: tuple[str, ...]
    unit: str
    span: int
    measure: Measure
    signed: bool
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A value row: printed stub texts, outermost first (empty where the table has no stub)."""

    key: str
    stub: tuple[str, ...]
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that share one boxhead; table 二 is a stack of blocks, 三 and 四 have one."""

    title: str
    stubhead: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A statutory table; ``widths`` are the relative widths of its grid columns."""

    key: str
    section: str
    widths: tuple[int, ...]
    blocks: tuple[Block, ...]

    def fields(self) -> Iterator[Field]:
        """Yield the table's value cells in reading order."""
        for block in self.blocks:
            for row in block.rows:
                for column in block.columns:
                    yield Field(CellRef(self.key, row.key, column.key), self.section, row, column)


@dataclass(frozen=True, slots=True)
class Field:
    """One value cell together with the printed texts that name it."""

    ref: CellRef
    section: str
    row: Row
    column: Column

    @property
    def printed_key(self) -> str:
        """``section|row|column`` in printed words, the key of our JSON interfaces.

        Where a table has no stub (四), the outer heads stand for the row.
        """
        row = self.row.stub or self.column.head[:-1]
        return f"{self.section}|{'／'.join(row)}|{self.column.head[-1]}"

    @property
    def path(self) -> tuple[str, ...]:
        """Everything printed that leads to the cell, from the section inwards."""
        heads = self.column.head[-1:] if self.row.stub else self.column.head
        return (self.section, *self.row.stub, *heads)


@dataclass(frozen=True, slots=True)
class Topic:
    """A sub-topic that the notice asks for inside a text section."""

    heading: str
    keywords: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One of the six sections; it holds either a table or text."""

    key: str
    heading: str
    aliases: tuple[str, ...]
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Balance:
    """A sum rule: the cells of ``left`` add up to the same as the cells of ``right``.

    ``subject`` is the printed text of the line it runs along; ``basis`` cites where it comes from.
    """

    id: str
    code: str
    axis: Axis
    subject: str
    left: tuple[CellRef, ...]
    right: tuple[CellRef, ...]
    severity: Severity
    basis: str

    @property
    def total(self) -> CellRef | None:
        """The cell that states the sum, where one side is a single cell."""
        return self.left[0] if len(self.left) == 1 else None


@dataclass(frozen=True, slots=True)
class Carry:
    """A cross-period rule: last year's ``last`` is this year's ``this``."""

    id: str
    code: str
    subject: str
    this: CellRef
    last: CellRef
    severity: Severity
    basis: str


@dataclass(frozen=True)
class Form:
    """One edition of the statutory form, valid from report year ``edition`` on."""

    key: str
    edition: int
    title: str
    basis: str
    sections: tuple[Section, ...]
    tables: tuple[Table, ...]
    balances: tuple[Balance, ...]
    carries: tuple[Carry, ...]
    vocabulary: Vocabulary = field(default_factory=Vocabulary, compare=False)

    @cached_property
    def fields(self) -> Mapping[CellRef, Field]:
        """Every value cell in reading order."""
        return {cell.ref: cell for table in self.tables for cell in table.fields()}

    @cached_property
    def by_printed_key(self) -> Mapping[str, CellRef]:
        """The cell of each printed key."""
        return {cell.printed_key: ref for ref, cell in self.fields.items()}

    @cached_property
    def sums_of(self) -> Mapping[CellRef, tuple[Balance, ...]]:
        """The sum rules that each cell takes part in."""
        found: dict[CellRef, tuple[Balance, ...]] = {}
        for balance in self.balances:
            for ref in (*balance.left, *balance.right):
                found[ref] = (*found.get(ref, ()), balance)
        return found

    def table_of(self, section: str) -> Table | None:
        """Return the table of a section, or None for a text section."""
        return next((table for table in self.tables if table.section == section), None)

    def text_sections(self) -> tuple[Section, ...]:
        """Return the sections that hold text (一, 五, 六)."""
        return tuple(s for s in self.sections if self.table_of(s.key) is None)
