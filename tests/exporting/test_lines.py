"""Where a line may end."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from govreport_gui.exporting.lines import (
    break_lines,
    even_width,
    fitting_size,
    in_ems,
    join_orphan,
    width_of,
)

TEXT = st.text(st.sampled_from("政府信息公开，。（）《》“”2024.5%a b\n"), max_size=80)


def one(_: str) -> float:
    return 1


@given(text=TEXT, width=st.integers(1, 20))
def test_lines_put_together_are_the_text(text: str, width: int) -> None:
    assert "".join(break_lines(text, width, in_ems)) == text


@given(text=TEXT, width=st.integers(1, 20))
def test_no_line_is_wider_than_the_width(text: str, width: int) -> None:
    assert all(
        width_of(line.rstrip(), in_ems) <= width for line in break_lines(text, width, in_ems)
    )


@pytest.mark.parametrize("mark", "，。、；：！？）》”％%…—")
def test_a_line_does_not_start_with(mark: str) -> None:
    assert break_lines(f"公开信息{mark}目录", 4, one) == ["公开信", f"息{mark}目录"]


@pytest.mark.parametrize("mark", "（《“〔")
def test_a_line_does_not_end_with(mark: str) -> None:
    assert break_lines(f"公开信{mark}目录", 4, one) == ["公开信", f"{mark}目录"]


@pytest.mark.parametrize("number", ["2024", "123.6", "1,286", "98.7%", "0000-1234567"])
def test_a_number_is_not_cut(number: str) -> None:
    assert break_lines(f"全年公开{number}条", len(number) + 3, one)[1].startswith(number)


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert break_lines("abcdefg", 3, one) == ["abc", "def", "g"]


def test_an_address_is_cut_rather_than_leaving_a_hole() -> None:
    assert break_lines("网址http://www.example.gov.cn/", 10, one)[0] == "网址http://w"


def test_the_first_line_is_narrower_by_the_indent() -> None:
    assert break_lines("公开信息目录", 4, one, indent=2) == ["公开", "信息目录"]


def test_a_newline_ends_a_line() -> None:
    assert break_lines("公开\n信息", 10, one) == ["公开\n", "信息"]


def test_a_lone_character_is_joined_by_others() -> None:
    width = even_width("商业企业", 3, one)
    assert break_lines("商业企业", width, one) == ["商业", "企业"]


def test_a_short_text_keeps_to_the_width_where_no_character_is_alone() -> None:
    assert even_width("社会公益组织", 4, one) == 4


def test_lines_of_a_long_text_are_even() -> None:
    text = "要求行政机关确认或重新出具已获取信息"
    lines = break_lines(text, even_width(text, 15, one), one)
    assert [len(line) for line in lines] == [9, 9]


def test_a_number_too_wide_is_set_smaller() -> None:
    assert fitting_size("123456", 9, 40, one) == 6.5


def test_a_number_that_fits_keeps_its_size() -> None:
    assert fitting_size("1234", 9, 40, one) == 9


def test_no_number_is_set_too_small_to_read() -> None:
    assert fitting_size("1" * 15, 9, 20, one) == 5


def test_a_mark_over_a_letter_takes_no_room() -> None:
    assert in_ems("\u0301") == 0


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["全年公开信", "息。"], ["全年公开", "信息。"]),
        (["全年公开，信", "息”。"], ["全年公开，", "信息”。"]),
        (["全年公信，", "息。"], ["全年公", "信，息。"]),
        (["全年公开", "信息。"], ["全年公开", "信息。"]),
        (["全年公开2025", "年。"], ["全年公开2025", "年。"]),
        (["全年公开信\n", "息。"], ["全年公开信\n", "息。"]),
        (["全年公开", "……"], ["全年公开", "……"]),
        (["息。"], ["息。"]),
    ],
)
def test_no_paragraph_ends_with_a_line_of_one_character(
    lines: list[str], joined: list[str]
) -> None:
    assert join_orphan(lines, in_ems) == joined


@given(text=TEXT, width=st.integers(6, 20))
@example(text="00000000000000“0““.“信", width=6)
def test_a_paragraph_so_divided_is_the_text_and_no_wider(text: str, width: int) -> None:
    lines = join_orphan(break_lines(text, width, in_ems), in_ems)
    assert "".join(lines) == text
    assert all(width_of(line.rstrip(), in_ems) <= width for line in lines)
