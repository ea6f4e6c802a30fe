"""The report as a document: a title and blocks, in the order the law prints them.

No format library is known here, and the writers know no form: what they get is texts and boxes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from govreport_gui.layout import lay_out
from govreport_gui.model.form import PREAMBLE
from govreport_gui.model.outline import Level, level_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.layout import Box, Layout
    from govreport_gui.model.form import Balance, CellRef, Column, Form, Section, Severity, Table
    from govreport_gui.model.report import Report

    Place = tuple[str, int]
    """A paragraph of the report: its section's key and its number in there, from 0 on."""
    Spot = CellRef | Place
    """What a note is about."""

BODY, LEAD = Level.BODY, Level.LEAD

_LONGEST_LEAD = 30
"""A first sentence of more characters than this is text, not a heading that runs into it."""

_SENTENCE_END = re.compile(r"[。：]")


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a text section.

    ``place`` is where it stands in the report that it was taken from, if it was.
    """

    text: str
    level: Level
    place: Place | None = field(default=None, compare=False)

    @property
    def lead(self) -> str:
        """The words at the start of a （一） paragraph that are set as its heading, or nothing."""
        end = _SENTENCE_END.search(self.text)
        lead = self.text[: end.end()] if end else self.text
        return lead if self.level == LEAD and len(lead) <= _LONGEST_LEAD else ""

    @property
    def is_heading(self) -> bool:
        """Whether the paragraph is nothing but a （一） heading on a line of its own."""
        return bool(self.text) and self.lead == self.text


class Kind(Enum):
    """What a table is for.

    What is signed by hand (SIGNED) keeps on one page where it fits on one; a LIST goes on over
    pages row by row, a FORM group by group.
    """

    FORM = auto()
    LIST = auto()
    SIGNED = auto()


@dataclass(frozen=True, slots=True)
class Rules:
    """What a workbook watches over while somebody types: sums, and what kind of value is taken."""

    balances: tuple[Balance, ...]
    columns: Mapping[CellRef, Column]


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table; ``section`` is the heading it stands under, ``texts`` goes with layout.boxes."""

    section: str
    layout: Layout
    texts: tuple[str, ...]
    kind: Kind = Kind.FORM
    rules: Rules | None = field(default=None, compare=False)

    def cells(self) -> Iterator[tuple[Box, str]]:
        """Yield every box in reading order with the text that stands in it."""
        yield from zip(self.layout.boxes, self.texts, strict=True)


Block = Heading | Paragraph | TableBlock


@dataclass(frozen=True, slots=True)
class Note:
    """What is to be said about a cell or paragraph; without ``text`` it only takes part."""

    severity: Severity
    text: str


@dataclass(frozen=True, slots=True)
class Annotations:
    """What a workbook shows beside the report: notes where something is wrong, and a list.

    ``severities`` and ``links`` go with the rows of ``findings`` below its head: how grave each
    one is, shown in the column ``kind``, and the cell or paragraph that it speaks of first, which
    the column ``link`` leads to. Columns count from 0.
    """

    author: str
    notes: Mapping[Spot, Note]
    findings: TableBlock
    kind: int
    link: int
    severities: tuple[Severity, ...]
    links: tuple[Spot | None, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A report ready to be written: ``title`` has a text a line, ``agency`` is its author.

    ``annotations`` are for those who correct the report; only workbooks show them.
    """

    title: tuple[str, ...]
    agency: str
    blocks: tuple[Block, ...]
    annotations: Annotations | None = None


def compose(form: Form, report: Report) -> Document:
    """Return the report as a document, free of characters that no format can hold."""
    agency = clean(report.agency)
    year = "" if report.year is None else f"{report.year}年"
    return Document(
        title=(*filter(None, [agency]), year + form.title),
        agency=agency,
        blocks=tuple(_blocks(form, report)),
    )


def clean(text: str) -> str:
    """Drop what XML cannot hold: control characters but tab and newline, lone surrogates."""
    return "".join(filter(_is_writable, text.replace("\r\n", "\n")))


def _is_writable(char: str) -> bool:
    if char.isprintable() or char in "\t\n":
        return True
    return unicodedata.category(char) not in {"Cc", "Cs"} and char not in "\ufffe\uffff"


def _blocks(form: Form, report: Report) -> Iterator[Block]:
    yield from _paragraphs(PREAMBLE, report)
    for section in form.sections:
        yield Heading(section.heading)
        table = form.table_of(section.key)
        if table:
            yield _table(form, section, table, report)
        else:
            yield from _paragraphs(section.key, report)


def _paragraphs(section: str, report: Report) -> Iterator[Paragraph]:
    for number, text in enumerate(map(clean, report.paragraphs(section))):
        yield Paragraph(text, level_of(text), (section, number))


def _table(form: Form, section: Section, table: Table, report: Report) -> TableBlock:
    layout = lay_out(table)
    texts = (report.entry(b.ref).text if b.ref else b.text for b in layout.boxes)
    rules = Rules(
        tuple(rule for rule in form.balances if rule.left[0].table == table.key),
        {cell.ref: cell.column for cell in table.fields()},
    )
    return TableBlock(section.heading, layout, tuple(map(clean, texts)), rules=rules)
