"""Figures from other programs, and what must never become a figure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.model.cleaning import Cleaned, Reason, clean_figure
from govreport_gui.model.report import parse_entry


@pytest.mark.parametrize(
    ("text", "figure", "reasons"),
    [
        ("12", "12", ()),
        ("１２", "12", (Reason.WIDTH,)),
        ("１，２３４", "1234", (Reason.WIDTH, Reason.GROUPS)),
        ("1,234,567", "1234567", (Reason.GROUPS,)),
        ("1, 234", "1234", (Reason.SPACES, Reason.GROUPS)),
        ("1 234", "1234", (Reason.SPACES,)),
        ("1\N{THIN SPACE}234\N{THIN SPACE}567", "1234567", (Reason.SPACES,)),
        ("\N{NO-BREAK SPACE}12\N{IDEOGRAPHIC SPACE}", "12", (Reason.SPACES,)),
        ("12\N{ZERO WIDTH SPACE}", "12", (Reason.SPACES,)),
        ("12件", "12", (Reason.SUFFIX,)),
        ("12 条", "12", (Reason.SPACES, Reason.SUFFIX)),
        ("12份", "12", (Reason.SUFFIX,)),
        ("１２个", "12", (Reason.WIDTH, Reason.SUFFIX)),
        ("12元", "12", (Reason.SUFFIX,)),
        ("\N{MINUS SIGN}5", "-5", (Reason.WIDTH,)),
        ("1.50", "1.50", ()),
    ],
)
def test_a_count_is_cleaned_and_it_is_told_how(
    text: str, figure: str, reasons: tuple[Reason, ...]
) -> None:
    assert clean_figure(text) == Cleaned(figure, reasons)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "/",
        "-",
        "无",
        "12abc",
        "12,34",
        "1,2345",
        "约12件",
        "12件次",
        "1-2",
        "10²",
        "½",
        "12%",
    ],
)
def test_what_is_no_figure_stays_as_it_is(text: str) -> None:
    assert clean_figure(text) == Cleaned(text)


def test_an_amount_loses_the_columns_own_unit() -> None:
    assert clean_figure("3.5万元", "万元") == Cleaned("3.5", (Reason.SUFFIX,))


@pytest.mark.parametrize("text", ["35000元", "35,000 元", "３亿元", "3千元"])
def test_an_amount_in_another_unit_is_doubtful_and_stays(text: str) -> None:
    cleaned = clean_figure(text, "万元")
    assert (cleaned.text, cleaned.reasons, cleaned.is_doubtful) == (
        text,
        (Reason.OTHER_UNIT,),
        True,
    )


def test_a_count_with_a_unit_of_money_of_ten_thousand_is_doubtful() -> None:
    assert clean_figure("3万元").is_doubtful


@pytest.mark.parametrize("text", ["12元", "12万元"])
def test_where_the_form_prints_no_unit_any_unit_is_doubtful(text: str) -> None:
    assert clean_figure(text, "") == Cleaned(text, (Reason.OTHER_UNIT,))


def test_an_amount_does_not_lose_a_counts_suffix() -> None:
    assert clean_figure("12件", "万元") == Cleaned("12件")


def test_two_figures_in_a_cell_do_not_become_one() -> None:
    assert clean_figure("5 3") == Cleaned("5 3", (Reason.TWO_FIGURES,))


_NEAR = st.text("0123456789０９,，.．-+ \N{NO-BREAK SPACE}件条元万/ab", max_size=9)
_UNITS = st.sampled_from([None, "万元", ""])


@given(_NEAR, _UNITS)
def test_what_is_cleaned_is_clean(text: str, unit: str | None) -> None:
    once = clean_figure(text, unit).text
    assert clean_figure(once, unit).text == once


@given(_NEAR, _UNITS)
def test_a_number_keeps_its_value(text: str, unit: str | None) -> None:
    number = parse_entry(text).number
    if number is not None:
        assert parse_entry(clean_figure(text, unit).text).number == number


@given(_NEAR, _UNITS)
def test_cleaning_neither_adds_nor_drops_a_digit(text: str, unit: str | None) -> None:
    def digits(some: str) -> list[int]:
        return [int(character) for character in some if character.isdecimal()]

    assert digits(clean_figure(text, unit).text) == digits(text)


@given(st.text(), _UNITS)
def test_only_what_has_a_reason_is_changed(text: str, unit: str | None) -> None:
    cleaned = clean_figure(text, unit)
    assert (cleaned.text != text) <= bool(cleaned.reasons)
    assert not (cleaned.is_doubtful and cleaned.text != text)
