"""Find and replace, in paragraphs and cells alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from govreport_gui.drafting.finding_text import BadPatternError, Search, find, replace_hits
from govreport_gui.model.form import PREAMBLE, CellRef, Form
from govreport_gui.model.report import TextRef
from tests.drafting.conftest import RECEIVED, RESULTS, entered, report

ISSUED = CellRef("disclosure", "normative", "issued")


def found(form: Form, text: str, search: Search) -> list[tuple[int, str]]:
    return [(hit.start, hit.words) for hit in find(form, report(text), search)]


def test_places_come_in_the_order_the_report_prints(form: Form) -> None:
    texts = {"六": ("11",), "五": ("11",), "一": ("11 11", "11"), PREAMBLE: ("11",)}
    drawn = replace(report(cells={RECEIVED: "11", ISSUED: "11"}), narrative=texts)
    places = [
        (hit.ref.section if isinstance(hit.ref, TextRef) else hit.ref.table, hit.paragraph)
        for hit in find(form, drawn, Search("11"))
    ]
    first = [(PREAMBLE, 0), ("一", 0), ("一", 0), ("一", 1)]
    assert places == [*first, ("disclosure", 0), ("applications", 0), ("五", 0), ("六", 0)]


@pytest.mark.parametrize(
    ("search", "words"),
    [
        (Search("word"), ["Word", "ｗｏｒｄ"]),
        (Search("Word", match_case=True), ["Word"]),
        (Search("ｗｏｒｄ", match_width=True), ["ｗｏｒｄ"]),
        (Search("（一)"), ["(一）"]),
        (Search("𠮷"), ["𠮷"]),
        (Search("a.c"), []),
        (Search("w.r", is_pattern=True), ["Wor", "ｗｏｒ"]),
        (Search("x*", is_pattern=True), []),
        (Search(""), []),
    ],
)
def test_case_and_width_are_the_same_unless_told(
    form: Form, search: Search, words: list[str]
) -> None:
    assert [w for _, w in found(form, "(一）Word、ｗｏｒｄ、𠮷镇", search)] == words


def test_a_whole_figure_is_no_part_of_another_one(form: Form) -> None:
    text = "11件、111件、2011年、11.5万元、1.11、11,000、共11。"
    assert [at for at, _ in found(form, text, Search("11", whole_figure=True))] == [0, 35]
    assert len(found(form, text, Search("11"))) == 7


def test_a_character_after_a_rare_one_has_its_place(form: Form) -> None:
    assert found(form, "𠮷镇公开", Search("公开")) == [(2, "公开")]


@pytest.mark.parametrize("words", ["(", "[", "*", "a{99999999999}", "x" * 201])
def test_a_pattern_that_cannot_be_understood_is_told(form: Form, words: str) -> None:
    with pytest.raises(BadPatternError) as told:
        find(form, report("甲"), Search(words, is_pattern=True))
    assert told.value.pattern == words


@pytest.mark.parametrize("words", ["(", "[", "*", "a\\"])
def test_plain_words_are_no_pattern(form: Form, words: str) -> None:
    assert found(form, f"甲{words}", Search(words)) == [(1, words)]


def test_everything_is_replaced_at_once(form: Form) -> None:
    drawn = report("11件，又11件。", "共11件。", cells={RECEIVED: "11", RESULTS: "1111"})
    search = Search("11")
    done = replace_hits(drawn, find(form, drawn, search), "7", search)
    after = entered(drawn, done.values)
    assert after.paragraphs("一") == ("7件，又7件。", "共7件。")
    assert (after.entry(RECEIVED).text, after.entry(RESULTS).text) == ("7", "77")
    assert (done.loosened, done.spoiled) == ((), ())


def test_one_of_several_is_replaced(form: Form) -> None:
    drawn, search = report("11件，又11件。"), Search("11")
    hit = find(form, drawn, search)[1]
    after = entered(drawn, replace_hits(drawn, [hit], "7", search).values)
    assert after.paragraphs("一") == ("11件，又7件。",)


def test_a_figure_that_follows_a_table_is_told_before_it_is_loosened(form: Form) -> None:
    drawn = report("收到{applications.received.total}件，11条。", cells={RECEIVED: "11"})
    search = Search("11")
    hits = find(form, drawn, search)
    assert [hit.is_tied for hit in hits] == [True, False, False]
    done = replace_hits(drawn, hits[:2], "7", search)
    assert done.loosened == (hits[0],)
    assert done.values == {TextRef("一"): ("收到7件，7条。",)}


def test_a_cell_that_would_hold_no_number_any_more_is_told(form: Form) -> None:
    drawn, search = report(cells={RECEIVED: "11", RESULTS: "/"}), Search("1")
    done = replace_hits(drawn, find(form, drawn, search), "一", search)
    assert done.spoiled == (RECEIVED,)
    again = replace_hits(drawn, find(form, drawn, Search("/")), "无", search)
    assert again.spoiled == ()


@pytest.mark.parametrize(
    ("pattern", "words", "after"),
    [
        (r"(\d+)条", r"\1件", "公开12件"),
        (r"公开(\d+)", r"\0\\\1", "公开12\\12条"),
        (r"公开(\d+)", r"\2", "条"),
        (r"(甲)?公开", r"\1解读", "解读12条"),
    ],
)
def test_what_a_group_caught_can_be_put_back(
    form: Form, pattern: str, words: str, after: str
) -> None:
    drawn, search = report("公开12条"), Search(pattern, is_pattern=True)
    done = replace_hits(drawn, find(form, drawn, search), words, search)
    assert entered(drawn, done.values).paragraphs("一") == (after,)


def test_a_backslash_in_plain_words_is_itself(form: Form) -> None:
    drawn, search = report("公开"), Search("公开")
    done = replace_hits(drawn, find(form, drawn, search), r"\1", search)
    assert done.values == {TextRef("一"): (r"\1",)}
