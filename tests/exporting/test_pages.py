"""What moves to the next page, and with what."""

from __future__ import annotations

from govreport_gui.exporting.pdf.pages import Strip, paginate


def items(strips: list[Strip[str]], room: float) -> list[str]:
    return ["".join(item for _, item in page) for page in paginate(strips, room)]


def test_what_does_not_fit_moves_to_the_next_page() -> None:
    assert items([Strip(c, 10) for c in "abcde"], 20) == ["ab", "cd", "e"]


def test_a_heading_moves_with_what_follows() -> None:
    strips = [Strip("a", 10), Strip("H", 10, keep=True), Strip("b", 10)]
    assert items(strips, 20) == ["a", "Hb"]


def test_what_is_tied_but_taller_than_a_page_is_divided_from_where_it_stands() -> None:
    strips = [Strip("a", 10), *(Strip(c, 10, keep=True) for c in "bcd"), Strip("e", 10)]
    assert items(strips, 30) == ["abc", "de"]


def test_heads_are_repeated_where_a_page_begins_with_a_row() -> None:
    head = Strip("H", 10)
    rows = [Strip(c, 10, heads=(head,)) for c in "abc"]
    assert items([head, *rows], 30) == ["Hab", "Hc"]


def test_space_above_is_left_out_at_the_top_of_a_page() -> None:
    pages = paginate(
        [Strip("a", 10, space=5), Strip("b", 10, space=5), Strip("c", 10, space=5)], 25
    )
    assert pages == [[(0, "a"), (15, "b")], [(0, "c")]]


def test_a_strip_taller_than_a_page_stands_alone() -> None:
    assert items([Strip("a", 10), Strip("T", 50), Strip("b", 10)], 20) == ["a", "T", "b"]


def test_strips_that_fill_a_page_exactly_stay_on_it() -> None:
    assert items([Strip("a", 10), Strip("b", 10)], 20) == ["ab"]


def test_nothing_makes_one_empty_page() -> None:
    assert paginate([], 20) == [[]]
