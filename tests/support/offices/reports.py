"""A whole report: tables, and a text that says the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE
from govreport_gui.model.report import Report, parse_entry
from tests.support.offices import closing, middle, opening, snares, variants
from tests.support.offices.facts import facts_of
from tests.support.offices.names import Office, draw_office
from tests.support.offices.tables import Values, draw_values
from tests.support.offices.writing import Style, Words, Writer, in_order

if TYPE_CHECKING:
    from random import Random

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form
    from tests.support.offices.names import Kind

_BANKS = (
    (*opening.DISCLOSURE[:2], (*opening.DISCLOSURE[2], *variants.DISCLOSURE), snares.DISCLOSURE),
    (
        (*opening.REQUESTS[0], *variants.REQUESTS),
        (*opening.REQUESTS[1], *opening.REQUESTS[2], *variants.RESULTS),
        snares.REQUESTS,
    ),
    ((*middle.MANAGEMENT[0], *variants.MANAGEMENT), middle.MANAGEMENT[1], snares.MANAGEMENT),
    middle.PLATFORM,
    middle.OVERSIGHT,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the text that state a quantity; ``zero_…`` say that there is none."""

    quantity: str
    passage: Passage
    number: Decimal


@dataclass(frozen=True, slots=True)
class Written:
    """A consistent report, who wrote it, and what each figure in its text means."""

    report: Report
    office: Office
    values: Values
    marks: tuple[Mark, ...]


def draw(
    rng: Random, catalog: Catalog, *, kind: Kind | None = None, year: int | None = None,
    last: bool | None = None, busy: bool | None = None,
) -> Written:  # fmt: skip
    """Draw a report; ``last``: with last year's, ``busy``: with applications (None: by chance)."""
    office = draw_office(rng, kind)
    year = year or rng.choice([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2025])
    busy = busy if busy is not None else office.kind == "city" or rng.random() < 0.55
    activity = rng.choice([0.3, 1, 1, 2]) if busy else 0.0
    before = draw_values(rng, _form(catalog, year - 1), office.kind, activity, None)
    compatible = before if _form(catalog, year - 1).edition == _form(catalog, year).edition else {
        ref: n for ref, n in before.items() if ref.table != "disclosure"
    }  # fmt: skip
    values = draw_values(rng, _form(catalog, year), office.kind, activity, compatible)
    writer = _writer(rng, office, year, values, before)
    written = _write(_form(catalog, year), writer, year, values)
    if last if last is not None else rng.random() < 0.5:
        avoid = written.report.paragraphs("五")
        earlier = _writer(rng, office, year - 1, before, None)
        old = _write(_form(catalog, year - 1), earlier, year - 1, before, "".join(avoid))
        written = replace(written, report=replace(written.report, last_year=old.report))
    return written


def _form(catalog: Catalog, year: int) -> Form:
    return catalog.edition(2021 if year >= 2021 else 2019)


def _writer(
    rng: Random, office: Office, year: int, values: Values, before: Values | None
) -> Writer:
    names = {
        "year": str(year), "next": str(year + 1), "prev": str(year - 1), "agency": office.agency, "short": office.short,
        "own": office.own, "place": office.place, "above": office.above,
    }  # fmt: skip
    facts = facts_of(values)
    if before is not None:
        facts["last_received"] = facts_of(before)["received"]
        names["compared"] = _compared(int(facts["received"]), int(facts["last_received"]))
    facts |= _shares(facts) | _channels(rng) | _parts(rng, int(facts["received"]))
    style = Style(
        spaced=rng.random() < 0.2, chinese=rng.random() < 0.15,
        heading=rng.choice(["（{}）", "（{}）", "（{}）", "({})", "{}."]),
        apart=rng.random() < 0.5,
    )  # fmt: skip
    return Writer(rng, office, style, facts, names)


def _write(form: Form, writer: Writer, year: int, values: Values, avoid: str = "") -> Written:
    rng, office = writer.rng, writer.office
    sections = {
        PREAMBLE: [writer.write(rng.choice(_of_time(opening.PREAMBLES, year)))]
        if rng.random() < 0.7
        else [],
        "一": _overall(writer, year),
        "五": _improvement(writer, avoid),
        "六": [writer.write(rng.choice(_of_time(closing.REPORTABLE, year)))],
    }
    narrative = {key: tuple(w.text for w in words) for key, words in sections.items() if words}
    entries = {ref: parse_entry(f"{number:f}") for ref, number in values.items()}
    report = Report(form.key, form.edition, office.agency, year, entries, narrative)
    marks = tuple(
        Mark(quantity, Passage(key, index, start, end), number)
        for key, words in sections.items()
        for index, paragraph in enumerate(words)
        for quantity, start, end, number in paragraph.marks
    )
    return Written(report, office, values, marks)


def _overall(writer: Writer, year: int) -> list[Words]:
    paragraphs = [writer.write(writer.rng.choice(_of_time(opening.OPENINGS, year)))]
    for number, ((_, titles), banks) in enumerate(zip(middle.TOPICS, _BANKS, strict=True), 1):
        ordinal = str(number) if writer.style.heading == "{}." else in_order(number)
        head = writer.style.heading.format(ordinal) + writer.rng.choice(titles)
        body = Words()
        for bank in banks:
            for _ in range(writer.rng.choice([1, 1, 2])):
                body += writer.choose(bank)
        if writer.style.apart:
            paragraphs += [Words(head), body]
        else:
            paragraphs.append(Words(head + writer.rng.choice(["。", "。", "："])) + body)
    return paragraphs


_FIRST = {
    "二十届三中": 2024,
    "十四五": 2025,
    "〔2021〕30号": 2021,
    "〔2020〕109号": 2020,
    "信息处理费": 2020,
}
"""What nobody could write before a report year (and 收官之年 in none but one)."""


def _of_time(templates: tuple[str, ...], year: int) -> list[str]:
    """Leave out what was not there yet when the report was written."""
    return [
        text for text in templates
        if all(year >= first for words, first in _FIRST.items() if words in text)
    ]  # fmt: skip


def _improvement(writer: Writer, avoid: str) -> list[Words]:
    rng = writer.rng
    fresh = [index for index, words in enumerate(closing.PROBLEMS) if words not in avoid]
    chosen = rng.sample(fresh, rng.choice([2, 3, 3, 4]))
    heads = rng.choice(closing.HEADED)
    paragraphs = []
    for head, leads, texts in (
        (heads[0], closing.LEADS, closing.PROBLEMS),
        (heads[1], closing.STEPS, closing.REMEDIES),
    ):
        if head:
            paragraphs.append(Words(head))
        lead = writer.write(rng.choice(leads))
        how = rng.choice(["一是", "一是", "1."])
        paragraphs.append(lead + writer.numbered([texts[index] for index in chosen], how))
    return paragraphs


def _compared(this: int, last: int) -> str:
    if this == last or not last:
        return "与上年持平" if this == last else f"比上年增加{this - last}件"
    word = ("增加", "增长") if this > last else ("减少", "下降")
    return f"较上年{word[0]}{abs(this - last)}件，{word[1]}{abs(this - last) / last * 100:.1f}%"


def _shares(facts: dict[str, Decimal]) -> dict[str, Decimal]:
    """Return percentages, to one decimal, and what is left over."""
    parts = {"granted": "results", "natural": "received", "done": "accepted"}
    parts = {part: whole for part, whole in parts.items() if facts[whole]}
    counted = {**facts, "done": facts["results"]}
    shares = {f"share_{p}": round(counted[p] * 100 / facts[w], 1) for p, w in parts.items()}
    return shares | {"closed": facts["results"] - facts["open"]}


def _parts(rng: Random, received: int) -> dict[str, Decimal]:
    """Split what was received by the way it came."""
    net = rng.randint(0, received)
    return {"via_net": Decimal(net), "via_mail": Decimal(received - net)}


def _channels(rng: Random) -> dict[str, Decimal]:
    """Return how much was published where; the parts make the whole."""
    site, media = rng.randint(60, 2000), rng.randint(40, 900)
    return {
        "free_all": Decimal(site + media),
        "free_site": Decimal(site),
        "free_media": Decimal(media),
    }


def long_one(rng: Random, catalog: Catalog, characters: int) -> Written:
    """Draw a report with last year's whose text has at least so many characters."""
    written = draw(rng, catalog, kind="office", year=2025, last=True, busy=True)
    report = written.report
    more: list[str] = []
    while sum(map(len, more)) + len("".join(sum(report.narrative.values(), ()))) < characters:
        other = draw(rng, catalog, kind="office", year=2025, last=False, busy=True)
        more += other.report.paragraphs("五")
    narrative = {**report.narrative, "五": (*report.paragraphs("五"), *more)}
    return replace(written, report=replace(report, narrative=narrative))
