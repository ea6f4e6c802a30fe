"""Mistakes in the tables: sums, cells, stocks, what cannot be."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tests.support.offices import Written, draw
from tests.support.offices.tables import COLUMNS, cell, totals
from tests.support.plants.plant import Plant, with_numbers

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Report

    Planter = Callable[[Random, Catalog], Plant | None]

RULES = tuple(cell("rules", c, "disclosure") for c in ("in_force", "issued", "repealed"))
NORMATIVE = tuple(cell("normative", c, "disclosure") for c in ("in_force", "issued", "repealed"))
FEES = cell("charges", "fees", "disclosure")
LICENCES = cell("licences", "decisions", "disclosure")


def planted(report: Report, codes: str, *cells: CellRef) -> Plant:
    words = "; ".join(f"{'.'.join(ref)}={report.entry(ref).text}" for ref in cells)
    return Plant(report, frozenset(codes.split()), frozenset(cells), words=words)


def number(written: Written, ref: CellRef) -> Decimal:
    return written.values.get(ref, Decimal(0))


def identity(rng: Random, catalog: Catalog) -> Plant:
    w, column = draw(rng, catalog, last=False), rng.choice(COLUMNS)
    row, more = rng.choice(["received", "carried_out"]), rng.randint(1, 9)
    refs = cell(row, column), cell(row, "total")
    return planted(with_numbers(w.report, {r: number(w, r) + more for r in refs}), "A1", *refs)


def results(rng: Random, catalog: Catalog) -> Plant:
    w, column = draw(rng, catalog, last=False), rng.choice(COLUMNS)
    row = rng.choice(["granted", "partly_granted", "not_held", "petitions", "process"])
    more, refs = rng.randint(1, 9), (cell(row, column), cell(row, "total"))
    return planted(with_numbers(w.report, {r: number(w, r) + more for r in refs}), "A2", *refs)


def across(rng: Random, catalog: Catalog) -> Plant:
    w = draw(rng, catalog, last=False)
    ref = cell(rng.choice(["received", "granted", "results", "not_held", "carried_out"]), "total")
    return planted(with_numbers(w.report, {ref: number(w, ref) + rng.randint(1, 20)}), "A3", ref)


def reviews(rng: Random, catalog: Catalog) -> Plant:
    w = draw(rng, catalog, last=False, busy=True)
    ref = cell("cases", f"{rng.choice(['review', 'direct', 'appeal'])}_total", "review")
    return planted(with_numbers(w.report, {ref: number(w, ref) + rng.randint(1, 5)}), "A4", ref)


def two_columns(rng: Random, catalog: Catalog) -> Plant | None:
    w, column = draw(rng, catalog, last=False, busy=True), rng.choice(COLUMNS[1:])
    more, less = cell("received", column), cell("received", "natural")
    if not number(w, less):
        return None
    numbers = {more: number(w, more) + 1, less: number(w, less) - 1}
    return planted(with_numbers(w.report, numbers), "A5", more, less)


def torn(rng: Random, catalog: Catalog) -> Plant:
    """Let a figure of two digits stand in two cells; the second one counted nothing."""
    w, index = draw(rng, catalog, last=False, busy=True), rng.randrange(len(COLUMNS) - 1)
    columns, row = COLUMNS[index : index + 2], rng.choice(["granted", "not_held", "process"])
    values, figure = dict(w.values), rng.randint(1, 9) * 10 + rng.randint(1, 9)
    for column, count in zip(columns, (figure, 0), strict=True):
        more = count - values[cell(row, column)]
        values[cell(row, column)] += more
        values[cell("received", column)] += more
    totals(catalog.edition(w.report.edition), values)
    first, second = (cell(row, column) for column in columns)
    values |= {first: Decimal(figure // 10), second: Decimal(figure % 10)}
    return planted(with_numbers(w.report, values), "A6", first, second)


def stock(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=False)
    _, issued, repealed = (number(w, ref) for ref in NORMATIVE)
    if w.report.edition == 2019 or issued <= repealed:
        return None
    few = rng.randrange(int(issued - repealed))
    return planted(with_numbers(w.report, {NORMATIVE[0]: few}), "A7", NORMATIVE[0])


def old_stock(rng: Random, catalog: Catalog) -> Plant:
    w = draw(rng, catalog, last=False, year=rng.choice([2019, 2020]))
    if rng.random() < 0.5:
        stock, new = (cell("normative", c, "disclosure") for c in ("public_stock", "published"))
        return planted(
            with_numbers(w.report, {new: number(w, stock) + rng.randint(1, 9)}), "A8", new
        )
    before, change = (
        cell("penalties", c, "disclosure") for c in ("items_last_year", "items_change")
    )
    less = -number(w, before) - rng.randint(1, 5)
    return planted(with_numbers(w.report, {change: less}), "A8", change)


def _text(codes: str, *texts: str) -> Planter:
    def plant(rng: Random, catalog: Catalog) -> Plant:
        w = draw(rng, catalog, last=False)
        ref = rng.choice(list(w.values)[:10] if codes == "C1" else list(w.values))
        while "change" in ref.column or "fees" in ref.column or "amount" in ref.column:
            ref = rng.choice(list(w.values))
        text = rng.choice(texts).format(rng.randint(1, 9))
        return planted(with_numbers(w.report, {ref: text}), codes, ref)

    return plant


def money(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, kind="bureau", year=2025)
    fee = number(w, FEES)
    if not fee:
        return None
    # Without last year's amount only a very large one gives itself away.
    in_yuan = fee * 10000 if w.report.last_year or fee > 10 else None
    last = w.report.last_year
    if last is not None and not last.entry(FEES).number:
        in_yuan = fee * 10000 if fee > 10 else None
    text = f"{in_yuan:.0f}" if in_yuan and rng.random() < 0.6 else f"{fee}{rng.randint(1, 99)}5"
    return planted(with_numbers(w.report, {FEES: text}), "C6", FEES)


def numeral(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=False)
    ref = rng.choice([r for r in w.values if w.values[r] > 0] or [LICENCES])
    text = f"{w.values.get(ref, 0)}"
    wide = text.translate({ord(str(n)): chr(0xFF10 + n) for n in range(10)})
    grouped = f"{int(text):,}" if text.isdigit() else text
    return planted(
        with_numbers(
            w.report, {ref: rng.choice([wide, f"0{text}", grouped if "," in grouped else wide])}
        ),
        "C7",
        ref,
    )


def rules(rng: Random, catalog: Catalog) -> Plant:
    w = draw(
        rng, catalog, kind=rng.choice(["town", "street", "bureau", "office"]), last=False, year=2024
    )
    return planted(with_numbers(w.report, {RULES[0]: rng.randint(1, 9)}), "P1", RULES[0])


def normative(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, kind="bureau", last=False, year=2024)
    if not number(w, NORMATIVE[1]):
        return None
    agency = w.office.above + rng.choice(["政务服务中心", "疾病预防控制中心", "不动产登记中心"])
    return planted(replace(w.report, agency=agency), "P2", NORMATIVE[1])


def unasked(rng: Random, catalog: Catalog) -> Plant:
    w = draw(rng, catalog, busy=False, last=False, kind=rng.choice(["town", "bureau", "street"]))
    name, count = rng.choice(["review", "direct", "appeal"]), rng.randint(1, 4)
    refs = cell("cases", f"{name}_upheld", "review"), cell("cases", f"{name}_total", "review")
    return planted(with_numbers(w.report, dict.fromkeys(refs, count)), "P3", *refs)


def otherwise(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, busy=True, last=False, year=rng.choice([2021, 2023, 2025]))
    moved = number(w, cell("granted", "natural"))
    if moved <= 2 or moved * 100 <= number(w, cell("results", "total")) * 32:
        return None
    numbers = {cell("granted", "natural"): 0, cell("other", "natural"): moved}
    numbers[cell("granted", "total")] = number(w, cell("granted", "total")) - moved
    numbers[cell("other", "total")] = number(w, cell("other", "total")) + moved
    refs = cell("other", "natural"), cell("other", "total")
    return planted(with_numbers(w.report, numbers), "P4", *refs)


def secret(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, kind="town", busy=True, last=False)
    if not number(w, cell("granted", "natural")):
        return None
    numbers = {cell(row, c): number(w, cell(row, c)) + more
               for row, more in (("granted", -1), ("secret", 1)) for c in ("natural", "total")}  # fmt: skip
    refs = cell("secret", "natural"), cell("secret", "total")
    return planted(with_numbers(w.report, numbers), "P5", *refs)


PLANTS: dict[str, Planter] = {
    "A1": identity, "A2": results, "A3": across, "A4": reviews, "A5": two_columns, "A6": torn,
    "A7": stock, "A8": old_stock, "C1": _text("C1", "{}.5", "1{}.2"), "C2": _text("C2", "-{}", "-1{}"),
    "C3": _text("C3", "{}件", "约{}0", "十{}", "{}?"), "C4": _text("C4", ""),
    "C5": _text("C5", "/", "—", "无", "不涉及"), "C6": money, "C7": numeral, "P1": rules,
    "P2": normative, "P3": unasked, "P4": otherwise, "P5": secret,
}  # fmt: skip
