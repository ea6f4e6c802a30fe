from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.storage.cut_json import read_cut

leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=20,
)
objects = st.dictionaries(st.text(max_size=3), values)


def is_part(part: object, whole: object) -> bool:
    """Tell whether nothing in a part is other than in the whole."""
    match part, whole:
        case dict(), dict():
            return all(key in whole and is_part(part[key], whole[key]) for key in part)
        case list(), list():
            return len(part) <= len(whole) and all(map(is_part, part, whole))
        case _:
            return type(part) is type(whole) and part == whole


@given(data=objects, indent=st.sampled_from([None, 1]), share=st.floats(0, 1))
def test_wherever_a_text_is_cut_nothing_of_it_is_read_wrong(
    data: dict[str, object], indent: int | None, share: float
) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=False)
    cut = text[: int(len(text) * share)]
    if cut:
        found, is_whole = read_cut(cut)
        assert is_part(found, data)
        assert is_whole == (cut == text)


def test_what_stands_before_the_cut_is_kept() -> None:
    text = '{"a": {"b": "1", "c": ["x", "y"], "d": "2'
    assert read_cut(text) == ({"a": {"b": "1", "c": ["x", "y"]}}, False)


@pytest.mark.parametrize("half", ['"c": 12', '"c": "12', '"c": tr', '"c":', '"c"', ""])
def test_half_a_figure_is_dropped(half: str) -> None:
    assert read_cut('{"a": "1", ' + half) == ({"a": "1"}, False)


def test_what_stands_before_a_damaged_place_is_kept() -> None:
    assert read_cut('{"a": "1", "b": \x00\x07"2", "c": "3"}' * 50) == ({"a": "1"}, False)


@pytest.mark.parametrize("text", ["", "x", "\x00{", "[" * 100_000])
def test_what_holds_nothing_is_said_to(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_cut(text)
