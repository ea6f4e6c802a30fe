"""Figures of the three tables that fit together, and last year's before them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.model.form import CellRef

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from govreport_gui.model.form import Form
    from tests.support.offices.names import Kind

Values = dict[CellRef, Decimal]

COLUMNS = ("natural", "companies", "research", "charities", "law_services", "others")
_WEIGHTS = (70, 15, 1, 2, 6, 6)
_BUSY = {"town": 12, "street": 12, "bureau": 25, "office": 90, "city": 900}
_RESULTS = {
    "granted": 45, "partly_granted": 12, "forbidden": 2, "third_party": 3, "internal": 3,
    "process": 3, "enforcement_files": 3, "inquiries": 3, "not_held": 18, "not_ready": 5,
    "unclear": 2, "petitions": 3, "repeated": 3, "publications": 1, "reconfirmation": 1,
    "not_corrected": 3, "unpaid": 0, "other": 0, "other_handling": 2,
}  # fmt: skip
_DECISIONS = {
    "town": (60, 8, 0), "street": (40, 4, 0), "bureau": (400, 60, 8), "office": (0, 0, 0),
    "city": (60000, 9000, 700),
}  # fmt: skip
REVIEWS = ("review", "direct", "appeal")
OUTCOMES = ("upheld", "corrected", "other", "pending")


def cell(row: str, column: str, table: str = "applications") -> CellRef:
    return CellRef(table, row, column)


def draw_values(
    rng: Random, form: Form, kind: Kind, activity: float, last: Values | None
) -> Values:
    """Draw all cells; ``activity`` says how much an office of a kind has to do (0: nothing)."""
    values = dict.fromkeys(form.fields, Decimal(0))
    _applications(rng, form, values, _spread(rng, _BUSY[kind] * activity), last or {})
    _reviews(rng, values, last or {})
    if form.edition == 2019:
        _old_disclosure(rng, values, kind, last or {})
    else:
        _disclosure(rng, values, kind, last)
    totals(form, values)
    return values


def _spread(rng: Random, size: float) -> int:
    return max(1, round(size * rng.uniform(0.6, 1.6))) if size else 0


def _applications(rng: Random, form: Form, values: Values, count: int, last: Values) -> None:
    for column in rng.choices(COLUMNS, _WEIGHTS, k=count):
        values[cell("received", column)] += 1
    rows = [ref.row for ref in form.fields if ref.column == "natural" and ref.row in _RESULTS]
    for column in COLUMNS:
        carried = last.get(cell("carried_out", column))
        if carried is None:
            carried = Decimal(rng.choice([0, 0, 0, 1, 2]) if count and column == "natural" else 0)
        values[cell("carried_in", column)] = carried
        todo = int(values[cell("received", column)] + carried)
        left = rng.randint(0, max(todo // 6, min(todo, 1))) if rng.random() < 0.5 else 0
        values[cell("carried_out", column)] = Decimal(left)
        for row in rng.choices(rows, [_RESULTS[r] for r in rows], k=todo - left):
            values[cell(row, column)] += 1


def _reviews(rng: Random, values: Values, last: Mapping[CellRef, Decimal]) -> None:
    count = sum(int(values[cell("received", column)]) for column in COLUMNS)
    for name in REVIEWS:
        before = int(last.get(cell("cases", f"{name}_pending", "review"), 0))
        cases = before if not count else max(before, rng.choice([0, 0, 0, 1, 2, count // 12]))
        for outcome in rng.choices(OUTCOMES, (6, 2, 2, 1), k=cases):
            values[cell("cases", f"{name}_{outcome}", "review")] += 1


def _disclosure(rng: Random, values: Values, kind: Kind, last: Values | None) -> None:
    _stock(
        rng, values, "normative", (12 if kind == "city" else 5, 200 if kind == "city" else 20), last
    )
    if kind == "city":
        _stock(rng, values, "rules", (4, 40), last)
    _decisions(rng, values, kind, last)
    before = (last or {}).get(cell("charges", "fees", "disclosure"))
    if kind in {"bureau", "city"} and before != 0 and rng.random() < 0.6:
        base = float(before) if before else rng.uniform(0.5, 900 if kind == "bureau" else 90000)
        values[cell("charges", "fees", "disclosure")] = Decimal(
            f"{base * rng.uniform(0.6, 1.5):.4f}"
        )


def _stock(
    rng: Random, values: Values, row: str, most: tuple[int, int], last: Values | None
) -> None:
    """Draw what was issued, repealed and is in force; ``most`` limits what is new and the stock."""
    issued = rng.choice([0, rng.randint(0, most[0])])
    before = int((last or {}).get(cell(row, "in_force", "disclosure"), rng.randint(0, most[1])))
    repealed = rng.choice([0, 0, rng.randint(0, min(3, before + issued))])
    numbers = {"issued": issued, "repealed": repealed, "in_force": before + issued - repealed}
    values |= {cell(row, column, "disclosure"): Decimal(n) for column, n in numbers.items()}


def _decisions(rng: Random, values: Values, kind: Kind, last: Values | None) -> None:
    for row, size in zip(("licences", "penalties", "coercion"), _DECISIONS[kind], strict=True):
        ref = cell(row, "decisions", "disclosure")
        before = float(last[ref]) if last and ref in last else size * rng.choice([0, 1, 1])
        values[ref] = Decimal(_spread(rng, before))


def _old_disclosure(rng: Random, values: Values, kind: Kind, last: Values) -> None:
    for row in ("rules", "normative") if kind == "city" else ("normative",):
        issued = rng.choice([0, rng.randint(0, 6)])
        published = rng.randint(0, issued)
        numbers = {
            "issued": issued,
            "published": published,
            "public_stock": published + rng.randint(0, 20),
        }
        values |= {cell(row, column, "disclosure"): Decimal(n) for column, n in numbers.items()}
    _decisions(rng, values, kind, last)
    for row in ("licences", "penalties", "coercion"):
        names = [cell(row, column, "disclosure") for column in ("items_last_year", "items_change")]
        items = rng.randint(0, 40) if kind != "office" else 0
        items = int(sum(last[ref] for ref in names)) if last.keys() >= set(names) else items
        values[cell(row, "items_last_year", "disclosure")] = Decimal(items)
        change = rng.choice([0, 0, rng.randint(-min(items, 5), 5)])
        values[cell(row, "items_change", "disclosure")] = Decimal(change)
    bought = rng.choice([0, rng.randint(1, 9)])
    values[cell("procurement", "purchases", "disclosure")] = Decimal(bought)
    values[cell("procurement", "purchase_amount", "disclosure")] = (
        Decimal(f"{bought * rng.uniform(1, 30):.2f}") if bought else Decimal(0)
    )


def totals(form: Form, values: Values) -> None:
    """Make every total the sum of its parts."""
    for code in ("A2", "A3", "A4"):
        for rule in (b for b in form.balances if b.code == code and b.total):
            values[rule.left[0]] = sum((values[ref] for ref in rule.right), Decimal(0))
