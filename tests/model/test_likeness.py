"""How much two texts are alike."""

from __future__ import annotations

import pytest

from govreport_gui.model.likeness import percent_alike

WORDS = ("主动公开工作有序推进", "依申请公开渠道保持畅通", "监督保障得到加强")


def test_figures_and_white_space_are_no_difference() -> None:
    assert percent_alike(("收到申请 12 件。",), ("收到申请345件。",)) == pytest.approx(100)


def test_text_that_was_only_tidied_is_the_same() -> None:
    assert percent_alike(
        ("（二）渠道畅通，管理规范。",), ("2.渠道畅通,管理规范.",)
    ) == pytest.approx(100)


def test_a_paragraph_that_was_moved_counts_as_new() -> None:
    first, second, third = WORDS
    moved = percent_alike((first, second, third), (second, third, first))
    kept = 2 * (len(second) + len(third)) / (2 * len("".join(WORDS)))
    assert moved == pytest.approx(100 * kept)


def test_between_equal_paragraphs_characters_count() -> None:
    first, second, third = WORDS
    changed = second.replace("保持", "更加")
    length = len("".join(WORDS))
    assert percent_alike((first, changed, third), WORDS) == pytest.approx(
        100 * (length - 2) / length
    )


@pytest.mark.parametrize("other", [(), ("",), (" \u3000",)])
def test_nothing_is_like_a_blank_text(other: tuple[str, ...]) -> None:
    assert percent_alike(WORDS, other) == 0


def test_a_very_long_text_is_judged_by_the_beginning_of_what_differs() -> None:
    """The whole of it would hold up the key that comes next."""
    same, tail = "公开" * 4_000, "申请" * 1_000
    assert percent_alike((same + tail,), (same + tail[::-1],)) == pytest.approx(100)
    assert percent_alike((same,), ("办理" * 4_000,)) == 0
