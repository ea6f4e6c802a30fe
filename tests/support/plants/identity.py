"""Mistakes of who and when: text from another year or another office."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE
from tests.support.offices import draw
from tests.support.offices.names import COUNTIES
from tests.support.plants.plant import Plant, appended, find, with_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from govreport_gui.forms import Catalog

    Planter = Callable[[Random, Catalog], Plant | None]

_PERIOD = re.compile(r"(\d{4})\s*年\s*1\s*月\s*1\s*日\D{1,3}(?:(\d{4})\s*年\s*)?12\s*月\s*31\s*日")


def title(rng: Random, catalog: Catalog) -> Plant | None:
    report = draw(rng, catalog, last=False, year=rng.choice([2022, 2024, 2025])).report
    place = find(report, PREAMBLE, f"{report.year}年政府信息公开工作年度报告")
    if place is None:
        return None
    assert report.year is not None
    report, there = with_words(
        report, Passage(PREAMBLE, 0, place.start, place.start + 4), str(report.year - 1)
    )
    return Plant(
        report, frozenset({"D1", "D2", "D3"}), passages=(there,), words="year of the title"
    )


def period(rng: Random, catalog: Catalog) -> Plant | None:
    report = draw(rng, catalog, last=False).report
    assert report.year is not None
    text = "".join(report.paragraphs(PREAMBLE))
    stated = _PERIOD.search(text)
    if stated is None:
        return None
    old = stated[0]
    wrong = [
        old.replace("31", "30"), old.replace(str(report.year), str(report.year - 1)),
        old.replace(str(report.year), f"20{report.year}", 1), re.sub(r"12(?=\s*月)", "11", old),
        old[:-1], re.sub(r"(?<!\d)1(?=\s*日)", "2", old, count=1),
    ]  # fmt: skip
    if stated[2]:
        wrong.append(old[:6] + old[6:].replace(str(report.year), str(report.year - 1)))
    new = rng.choice(wrong)
    report, there = with_words(report, Passage(PREAMBLE, 0, stated.start(), stated.end()), new)
    return Plant(report, frozenset({"D1", "D2", "D3"}), passages=(there,), words=new)


def stale(rng: Random, catalog: Catalog) -> Plant | None:
    """Leave last year's year before what was done this year."""
    report = draw(rng, catalog, last=False).report
    assert report.year is not None
    places = [
        Passage("一", index, match.start(), match.end())
        for index, text in enumerate(report.paragraphs("一"))
        for match in re.finditer(f"{report.year}(?=年度?，)", text)
    ]
    if not places:
        return None
    place = rng.choice(places)
    report, there = with_words(report, place, str((report.year or 0) - 1))
    text = report.paragraphs("一")[there.paragraph]
    return Plant(
        report,
        frozenset({"D3", "D1"}),
        passages=(there,),
        words=text[there.start : there.start + 30],
    )


def old_plan(rng: Random, catalog: Catalog) -> Plant | None:
    report = draw(rng, catalog, last=False).report
    assert report.year is not None
    place = find(report, "五", f"{report.year + 1}年")
    if place is None:
        return None
    wrong = rng.choice([report.year, report.year - 1])
    report, there = with_words(report, place, f"{wrong}年")
    text = report.paragraphs("五")[there.paragraph]
    return Plant(
        report,
        frozenset({"D4", "D3"}),
        passages=(there,),
        words=text[there.start : there.start + 24],
    )


_BASES = (
    "根据《中华人民共和国政府信息公开条例》（国务院令第492号）规定，现予公布。",
    "按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求，编制本报告。",
    "按照《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。",
    "依据《中华人民共和国政府信息公开条例》第三十二条规定，编制本报告。",
)


def superseded(rng: Random, catalog: Catalog) -> Plant:
    report = draw(rng, catalog, last=False, year=rng.choice([2021, 2023, 2025])).report
    words = rng.choice(_BASES)
    report, there = appended(report, "一", 0, words)
    return Plant(report, frozenset({"D5"}), passages=(there,), words=words)


_OTHERS = {"town": ("我局", "我街道", "我县"), "street": ("我局", "我镇", "我乡"), "bureau": ("我镇", "我街道", "我乡"),
           "office": ("我局", "我镇"), "city": ("我县", "我局", "我镇")}  # fmt: skip


def other_office(rng: Random, catalog: Catalog) -> Plant | None:
    """Speak of oneself as another kind of office would."""
    w = draw(rng, catalog, last=False, kind=rng.choice(["town", "town", "bureau", "street"]))
    section = rng.choice(["一", "五"])
    place = find(w.report, section, w.office.own)
    wrong = rng.choice(
        [words for words in _OTHERS[w.office.kind] if words not in {w.office.own, "我县"}]
    )
    if place is None or (wrong == "我乡" and w.office.own == "我镇"):
        return None
    report, there = with_words(w.report, place, wrong)
    return Plant(report, frozenset({"D6"}), passages=(there,), words=f"{w.office.agency}: {wrong}")


def late(rng: Random, catalog: Catalog) -> Plant:
    """Sign the report of an office after 31 January (a government's is due by 31 March)."""
    kind = rng.choice(["town", "street", "bureau", "office"])
    report = draw(rng, catalog, last=False, kind=kind).report
    assert report.year is not None
    date = f"{report.year + 1}年{rng.randint(2, 6)}月{rng.randint(1, 28)}日"
    there = Passage("六", len(report.paragraphs("六")), 0, len(date))
    narrative = {**report.narrative, "六": (*report.paragraphs("六"), date)}
    return Plant(
        replace(report, narrative=narrative), frozenset({"D7"}), passages=(there,), words=date
    )


def other_place(rng: Random, catalog: Catalog) -> Plant | None:
    """Speak of another county than the one in the office's name."""
    w = draw(rng, catalog, last=False, kind=rng.choice(["town", "bureau", "street"]))
    place = find(w.report, "一", w.office.above)
    if place is None or not w.office.agency.startswith(w.office.above):
        return None
    wrong = rng.choice([name for name in COUNTIES if name != w.office.above])
    report, there = with_words(w.report, place, wrong)
    text = report.paragraphs("一")[there.paragraph][max(0, there.start - 8) : there.end + 12]
    return Plant(report, frozenset({"D6"}), passages=(there,), words=f"{w.office.agency}: …{text}…")


def foreign(rng: Random, catalog: Catalog) -> Plant | None:
    return rng.choice([other_office, other_place])(rng, catalog)


PLANTS: dict[str, Planter] = {
    "D1": title, "D2": period, "D3": stale, "D4": old_plan, "D5": superseded, "D6": foreign,
    "D7": late,
}  # fmt: skip
