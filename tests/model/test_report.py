from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.model.errors import StaleChangeError
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import (
    AGENCY,
    YEAR,
    Change,
    ChangeSet,
    Report,
    TextRef,
    apply,
    difference,
    parse_entry,
)

CELL = CellRef("applications", "received", "natural")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", "12"),
        (" 0\u00a0", "0"),
        ("1028.6014", "1028.6014"),
        ("１２", "12"),
        ("1,028.60", "1028.60"),
        ("１，０２８", "1028"),
        ("-8", "-8"),
        ("\u22128", "-8"),
        ("+21", "21"),
        ("007", "7"),
        ("999999999999999", "999999999999999"),
    ],
)
def test_figures_are_read_as_the_numbers_they_mean(text: str, number: str) -> None:
    assert parse_entry(text).number == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "12件",
        "/",
        "—",
        "无",
        "1e5",
        "0x1F",
        "12,3",
        "1,2345",
        ",123",
        "1.",
        ".5",
        "1 2",
        "一百",
        "nan",
        "∞",
        "９" * 16,
        "²",
    ],
)
def test_what_is_no_figure_keeps_its_text_and_has_no_number(text: str) -> None:
    assert parse_entry(text) == parse_entry(f" {text} ")
    assert parse_entry(text).text == text
    assert parse_entry(text).number is None


def test_blank_is_not_zero() -> None:
    assert parse_entry(" \u3000").is_blank
    assert parse_entry("").number is None
    assert not parse_entry("0").is_blank


def test_a_blanked_cell_leaves_no_trace() -> None:
    report = Report("f", 2021)
    filled = apply(report, difference(report, {CELL: "3"}, "type"))
    assert apply(filled, difference(filled, {CELL: ""}, "type")) == report


def test_setting_what_is_there_already_is_no_change() -> None:
    report = Report("f", 2021, agency="青石镇人民政府", year=2025)
    values = {CELL: "  ", AGENCY: "青石镇人民政府", YEAR: 2025, TextRef("一"): ()}
    assert difference(report, values, "type").changes == ()


def test_a_change_that_starts_from_something_else_is_refused() -> None:
    stale = ChangeSet("type", (Change(CELL, "7", "8"),))
    with pytest.raises(StaleChangeError):
        apply(Report("f", 2021), stale)


refs = st.one_of(
    st.builds(CellRef, st.just("t"), st.sampled_from("abc"), st.sampled_from("xyz")),
    st.builds(TextRef, st.sampled_from("一五六")),
    st.just(AGENCY),
    st.just(YEAR),
)


@st.composite
def values(draw: st.DrawFn) -> dict[object, object]:
    kinds = {CellRef: st.text(max_size=3), TextRef: st.lists(st.text(max_size=3)).map(tuple)}
    chosen = draw(st.lists(refs, max_size=5, unique=True))
    facts = {AGENCY: st.text(max_size=3), YEAR: st.none() | st.integers(2008, 2099)}
    return {ref: draw(facts[ref] if ref in facts else kinds[type(ref)]) for ref in chosen}


@given(values(), values())
def test_undoing_a_change_set_gives_the_report_before_it(first: dict, second: dict) -> None:
    empty = Report("f", 2021)
    before = apply(empty, difference(empty, first, "a"))
    step = difference(before, second, "b")
    assert apply(apply(before, step), step.inverse) == before
