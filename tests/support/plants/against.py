"""Mistakes that only the tables give away: the text says another figure."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tests.support.offices import draw
from tests.support.offices.numerals import in_chinese
from tests.support.offices.tables import cell, draw_values
from tests.support.plants.figures import FEES, number
from tests.support.plants.plant import Plant, appended, with_numbers, with_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from govreport_gui.forms import Catalog
    from tests.support.offices import Mark, Written

    Planter = Callable[[Random, Catalog], Plant | None]

_ANY = frozenset(f"X{n}" for n in range(1, 11))
"""Checks that compare the text with the tables: which of them finds a figure is all the same."""


def _other(*quantities: str) -> Planter:
    """Write another figure for one of some quantities, in digits or words as it was."""

    def plant(rng: Random, catalog: Catalog) -> Plant | None:
        w = draw(rng, catalog, last=False, busy=rng.random() < 0.8)
        marks = [mark for mark in w.marks if mark.quantity in quantities]
        return _rewrite(rng, w, rng.choice(marks)) if marks else None

    return plant


def _rewrite(rng: Random, w: Written, mark: Mark) -> Plant | None:
    was = w.report.paragraphs(mark.passage.section)[mark.passage.paragraph]
    before = was[mark.passage.start : mark.passage.end]
    right = {m.number for m in w.marks if m.quantity in {"received", "accepted"}}
    right |= {number(w, cell("received", "total")), number(w, cell("results", "total"))}
    right.add(number(w, cell("received", "total")) + number(w, cell("carried_in", "total")))
    new = mark.number + rng.choice([-2, -1, 1, 2, 3, 10])
    if new <= 0 or new in right:
        return None
    text = f"{new:f}" if before[0].isdigit() else in_chinese(int(new))
    report, there = with_words(w.report, mark.passage, text)
    sentence = was[max(0, mark.passage.start - 30) : mark.passage.start] + f"[{before}→{text}]"
    return Plant(report, _ANY, passages=(there,), words=f"{mark.quantity}: …{sentence}…")


def share(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=False, busy=True)
    marks = [mark for mark in w.marks if mark.quantity.startswith("share_")]
    if not marks:
        return None
    wrong = marks[0].number + rng.choice([Decimal("-7.5"), Decimal("3.2"), Decimal(11)])
    if not 0 < wrong < 100:
        return None
    report, there = with_words(w.report, marks[0].passage, f"{wrong:f}")
    return Plant(report, frozenset({"X4"}), passages=(there,), words=f"{marks[0].number}→{wrong}%")


def denied(rng: Random, catalog: Catalog) -> Plant | None:
    """Say that there was none, over tables in which there were some."""
    w = draw(rng, catalog, last=False, busy=False, year=rng.choice([2021, 2023, 2025]))
    marks = [mark for mark in w.marks if mark.quantity in {"zero_requests", "zero_review"}]
    if not marks:
        return None
    mark = rng.choice(marks)
    if sum(other.quantity == mark.quantity for other in marks) > 1:
        return None
    form = catalog.edition(w.report.edition)
    busy = draw_values(rng, form, w.office.kind, 1, None)
    table = "applications" if mark.quantity == "zero_requests" else "review"
    numbers = {ref: n for ref, n in busy.items() if ref.table == table}
    if not any(numbers.values()):
        return None
    words = w.report.paragraphs(mark.passage.section)[mark.passage.paragraph]
    said = words[mark.passage.start : mark.passage.end]
    return Plant(
        with_numbers(w.report, numbers),
        frozenset({"X6", "X5", "X1"}),
        passages=(mark.passage,),
        words=said,
    )


def twice(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=False)
    marks = [mark for mark in w.marks if mark.quantity == "free_all"]
    if not marks:
        return None
    mark, wrong = marks[0], marks[0].number + rng.randint(1, 50)
    words = rng.choice(["全年共主动公开政府信息{}条。", f"{w.report.year}年共主动公开信息{{}}条。"])
    report, there = appended(w.report, "一", -1, words.format(wrong))
    return Plant(
        report, frozenset({"X10"}), passages=(mark.passage, there), words=words.format(wrong)
    )


_DONE = (
    "所有申请均已办理完毕。",
    "所收到的申请已全部办结。",
    "申请均已在法定期限内办理完成，无结转。",
)


def all_done(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=False, busy=True)
    if not number(w, cell("carried_out", "total")):
        return None
    words = rng.choice(
        [
            "所有申请均已办理完毕。",
            "所收到的申请已全部办结。",
            "申请均已在法定期限内办理完成，无结转。",
        ]
    )
    about = [mark.passage.paragraph for mark in w.marks if mark.quantity in {"received", "results"}]
    if not about:
        return None
    report, there = appended(w.report, "一", about[0], words)
    return Plant(report, frozenset({"X11"}), passages=(there,), words=words)


def charged(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=False, kind="bureau", year=2025)
    if not number(w, FEES):
        return None
    report = replace(w.report, narrative={**w.report.narrative, "六": ("无。",)})
    return Plant(report, frozenset({"X12", "X14"}), words="fees, 六 无")


def unpaid(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=False, busy=True, year=2025)
    if not number(w, cell("granted", "natural")):
        return None
    numbers = {cell(row, c): number(w, cell(row, c)) + more
               for row, more in (("granted", -1), ("unpaid", 1)) for c in ("natural", "total")}  # fmt: skip
    report = with_numbers(w.report, numbers)
    report = replace(report, narrative={**report.narrative, "六": ("无其他需要报告的事项。",)})
    return Plant(report, frozenset({"X13"}), words="unpaid > 0, 六 without 信息处理费")


def silent(rng: Random, catalog: Catalog) -> Plant:
    w = draw(rng, catalog, last=False, year=2025)
    report = replace(
        w.report,
        narrative={**w.report.narrative, "六": (rng.choice(["无。", "无其他需要报告的事项。"]),)},
    )
    return Plant(report, frozenset({"X14"}), words="六 without 信息处理费")


PLANTS: dict[str, Planter] = {
    "X1": _other("received", "accepted"),
    "X2": _other("carried_in", "results", "carried_out"),
    "X3": _other("granted", "partly", "refused", "unavailable", "unprocessed", "otherwise", "open"),
    "X4": share,
    "X5": _other("review_total", "lawsuits", "review_upheld", "review_corrected", "direct_total", "appeal_total"),
    "X6": denied,
    "X8": _other("normative_issued", "normative_repealed", "normative_in_force", "rules_issued", "rules_in_force"),
    "X9": _other("licences", "penalties", "coercion"),
    "X10": twice, "X11": all_done, "X12": charged, "X13": unpaid, "X14": silent,
}  # fmt: skip
