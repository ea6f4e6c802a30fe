"""Reports as offices dress them up: other spellings, brackets, breaks, blanks, furniture.

Spellings are those of the form's aliases; everything else is what domain reports showed. The
figures are all different, so that a value in the wrong place is told from the right one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Entry, Report, parse_entry
from tests.support.offices import draw

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from random import Random

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form

_HALF = str.maketrans("（），：", "(),:")
_NUMBER = re.compile(r"^(\d)\.")
_MARKS = ("/", "—", "无", "-")


@dataclass(frozen=True, slots=True)
class Dress:
    """How one office writes its report."""

    spelled: float
    """How many labels, from 0 to 1, are spelled in another way than the form prints them."""
    half: bool
    number: str
    broken: str
    """What parts the two halves of a head: nothing, a space, a line break; ``|``: every letter."""
    padding: str
    merged: bool
    """Whether merged cells are spans, or blank cells."""
    parted: bool
    """Whether every block of a table is a table of its own."""
    paragraphs: bool
    """Whether what is in a cell is a paragraph of its own."""
    title: int
    furniture: bool


def draw_dress(rng: Random) -> Dress:
    return Dress(
        spelled=rng.choice([0, 0, 0.3, 0.6]),
        half=rng.random() < 0.3,
        number=rng.choice([".", ".", ". ", "、", "．"]),
        broken=rng.choice(["", "", " ", "\n", "\n", "|"]),
        padding=rng.choice(["", "", "", " ", "\u00a0"]),
        merged=rng.random() < 0.85,
        parted=rng.random() < 0.2,
        paragraphs=rng.random() < 0.5,
        title=rng.randrange(6),
        furniture=rng.random() < 0.4,
    )


def draw_report(rng: Random, catalog: Catalog, edition: int) -> Report:
    """Draw a report with another figure in every cell, and some cells left blank or struck out."""
    year = rng.choice([2019, 2020] if edition == 2019 else [2021, 2022, 2023, 2024, 2025])
    report = draw(rng, catalog, year=year, last=False).report
    form = catalog.edition(edition)
    numbers = rng.sample(range(1, 10 ** rng.choice([3, 3, 3, 5])), len(form.fields))
    texts = {ref: str(number) for ref, number in zip(form.fields, numbers, strict=True)}
    texts |= dict(_amounts(rng, form, texts)) | dict(_left_out(rng, form))
    entries = {
        ref: entry for ref, text in texts.items() if not (entry := parse_entry(text)).is_blank
    }
    return replace(report, entries=entries)


def _amounts(
    rng: Random, form: Form, texts: Mapping[CellRef, str]
) -> Iterator[tuple[CellRef, str]]:
    for ref, place in form.fields.items():
        if place.column.measure == "amount":
            yield ref, f"{texts[ref]}.{rng.randint(1, 9999):04d}".rstrip("0")
        elif place.column.signed and rng.random() < 0.5:
            yield ref, rng.choice("+-") + texts[ref]


def _left_out(rng: Random, form: Form) -> Iterator[tuple[CellRef, str]]:
    how = rng.randrange(6)
    rows = sorted({(ref.table, ref.row) for ref in form.fields})
    for table, row in rng.sample(rows, 4) if how == 1 else []:
        mark = rng.choice(("", *_MARKS))
        yield from ((r, mark) for r in form.fields if (r.table, r.row) == (table, row))
    for ref in rng.sample(list(form.fields), 40) if how == 2 else []:
        yield ref, rng.choice(("", "", *_MARKS))
    if how == 3:
        yield from (
            (r, "") for r in form.fields if r.table == "applications" and r.column != "total"
        )
    if how == 4:
        ref = rng.choice(list(form.fields))
        yield ref, f"{rng.randint(2000, 9000)}件"


def spell(rng: Random, dress: Dress, text: str, others: tuple[str, ...], *, head: bool) -> str:
    """Return a printed text as this office writes it."""
    if others and rng.random() < dress.spelled:
        number = re.match(r"^(?:（.）|\d\.|.、)", text)
        text = (number[0] if number else "") + rng.choice(others)
    text = _NUMBER.sub(rf"\1{dress.number}", text)
    if head and 4 <= len(text) <= 8 and text.isalpha():
        text = _broken(text, dress.broken)
    return text.translate(_HALF) if dress.half else text


def _broken(text: str, by: str) -> str:
    return "\n".join(text) if by == "|" else f"{text[: len(text) // 2]}{by}{text[len(text) // 2 :]}"


def same(found: Entry, typed: Entry) -> bool:
    """Tell whether a cell says the same: spreadsheets keep numbers, not their spelling."""
    return found.text == typed.text or (found.number is not None and found.number == typed.number)


def titles(report: Report, name: str, which: int) -> tuple[str, ...]:
    """Return the lines of the title."""
    agency, year = report.agency, report.year
    return (
        (agency, f"{year}年{name}"),
        (f"{agency}{year}年{name}",),
        (f"{agency}{year}年度{name}",),
        (f"{agency}", f"{year}年度政府信息公开年度报告"),
        (f"{agency} {year} 年", name),
        (f"{agency}{year}年信息公开工作年度报告",),
    )[which]
