"""A sign spares a search where there is nothing, and never hides what it would find."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from govreport_gui.checking.mentions import TELLS, clauses, figures, numerals, read_paragraph
from govreport_gui.checking.mentions.lexicon import lexicon_of
from govreport_gui.checking.mentions.paragraphs import _Reader
from govreport_gui.checking.prose import language, leftovers, marks, places, plans, punctuation
from govreport_gui.checking.prose.passages import Search
from govreport_gui.checking.signs import may_repeat, showing

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog
    from govreport_gui.model.vocabulary import Vocabulary

_PIECES = (
    *"，。；：、（）()《》“”,.;:?! \t\u3000\n_＿0１二十百零两万件条份次项个年月日的为达共约了",
    *("政府信息", "申请", "公开", "文件", "附件", "事项", "各", "增加", "已答复", "培训", "结转的"),
    *("一是", "二是", "三是", "松溪县人民政府", "在云山镇政府", "《石山县政务", "通过青川县政府网"),
    *("2025年度，", "青川县教育局", "石山区教体局", "青川县青石镇人民政府", "“青川县发布"),
    *("2024年", "将继续", "下一步", "拟举办", "截止", "进行进行", "持续提升质量", "（此处填写XX）"),
    *("如下表格", "11 件", "1,286条", "占41.7%", "为零", "均已办结", "办结率100%", "未收到"),
)
_SAYING = (
    *(
        "全年",
        "共收到",
        "没有",
        "未发生",
        "未收到",
        "不存在",
        "其中",
        "已",
        "均已",
        "全部",
        "都",
        "办结",
    ),
    *("12件", "3 件", "一件", "0件", "共", "其余5件", "结转下年度", "转入", "仍在办理", "上年结转"),
    *(
        "占比8.3%",
        "占总数的50%",
        "办结率",
        "按时办结率",
        "100%",
        "答复",
        "依申请公开",
        "申请人",
        "，",
        "。",
    ),
)
_FIGURES = (numerals._ARABIC, numerals._SPELLED, numerals._NOUGHT)


def _texts(*found: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Draw texts of our pieces, and of whatever some patterns find."""
    words = st.one_of(st.sampled_from(_PIECES), *map(st.from_regex, found))
    return st.lists(words, max_size=14).map("".join)


TEXTS = _texts()
PARAGRAPHS = st.lists(TEXTS, max_size=5).map(tuple)
SEARCHES = {
    "S11": leftovers.leftovers,
    "S11 tables": leftovers.missing_tables,
    "S12": leftovers.empty_slots,
    "S14 narrow": punctuation.narrow_marks,
    "S14 twice": punctuation.doubled_marks,
    "S14 pairs": punctuation.first_lone_mark,
    "S14 words": language.wrong_words,
    "S14 end": language.open_end,
    "S7": marks.points,
    "D4": plans.bound((plans._PLAN,), plans.past_plans, 2025),
    "D6": places._places,
    "D6 counties": places.bound(places._COUNTY, places._headed, "教育局"),
    "D6 towns": places.bound(places._COUNTY, places._headed, "青石镇人民政府"),
}


@pytest.mark.parametrize("name", SEARCHES)
@given(texts=PARAGRAPHS)
def test_every_paragraph_with_a_slip_shows_a_sign_of_it(name: str, texts: tuple[str, ...]) -> None:
    search: Search[object] = SEARCHES[name]
    shown = list(search.signed(texts))
    assert shown == sorted(set(shown))
    assert {index for index, text in enumerate(texts) if search.find(text)} <= set(shown)


@given(st.lists(_texts(*_FIGURES), max_size=3).map(tuple))
def test_every_paragraph_with_a_figure_shows_a_sign_of_it(texts: tuple[str, ...]) -> None:
    counting = {index for index, text in enumerate(texts) if figures(text)}
    assert counting <= set(showing(TELLS, texts))
    assert counting <= set(showing(re.compile("|".join(numerals.SIGNS), re.MULTILINE), texts))


@given(_texts(leftovers._SLOT))
@example("结转件，共12件")
@example("培训次，公开  条。")
def test_a_slot_is_found_wherever_its_clause_stands(text: str) -> None:
    """Only clauses with a sign are searched: no slot reaches over the end of one."""
    slots = {match.span() for match in leftovers._SLOT.finditer(text)}
    assert {(slip.start, slip.end) for slip in leftovers.empty_slots.find(text)} == slots


def test_a_sign_is_told_once_for_each_paragraph_that_shows_it() -> None:
    texts = ("甲乙甲", "", "乙", "丙甲", "甲")
    assert list(showing(re.compile("甲"), texts)) == [0, 3, 4]
    assert list(showing(re.compile("丁"), texts)) == []
    assert list(showing(re.compile("甲"), ())) == []


@pytest.fixture(scope="module")
def vocabulary(catalog: Catalog) -> Vocabulary:
    return catalog.edition(2021).vocabulary


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_paragraph_is_passed_over_that_says_something_of_the_tables(
    vocabulary: Vocabulary, data: st.DataObject
) -> None:
    named = {w for quantity in vocabulary.quantities for w in (*quantity.words, *quantity.denied)}
    words = sorted(named)
    pieces = st.one_of(st.sampled_from(words), st.sampled_from(_SAYING), st.sampled_from(_PIECES))
    text = "".join(data.draw(st.lists(pieces, max_size=12)))
    inherited = data.draw(st.sampled_from([(), ("applications",)]))
    masked = clauses.masked(text)
    known = list(lexicon_of(vocabulary).words(masked))
    reader = _Reader(vocabulary, masked, figures(masked), known, inherited)
    read = reader.read(clauses.ends_in(masked), may_deny=True, may_claim=True)
    assert read_paragraph(vocabulary, text, inherited) == read


@given(before=TEXTS, words=st.text(min_size=1, max_size=12), behind=TEXTS)
@example("", "持续提升\ud800", "")
@example("", "\U00020000县里的路", "")
def test_no_words_that_stand_twice_are_passed_over(before: str, words: str, behind: str) -> None:
    text = before + words + words + behind
    assert may_repeat(text, range(len(words), 2 * len(words) + 1))


def test_a_text_without_repetition_is_known_to_have_none() -> None:
    text = "持续提升质量，不断提升质量；政府信息公开工作有序推进，政府信息公开水平不断提高。"
    assert not may_repeat(text, range(5, 13))
    assert not may_repeat("", range(5, 13))
