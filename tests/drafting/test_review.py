"""What was carried over from last year is to be looked at until it is touched or kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from govreport_gui.checking import check, is_justified, ways_out
from govreport_gui.drafting.review import ReviewPlace, accept, review_places
from govreport_gui.model.form import PREAMBLE, Form
from govreport_gui.model.report import Report
from tests.drafting.conftest import entered, report, with_last_year


def places(form: Form, this: Report) -> tuple[ReviewPlace, ...]:
    found = [f for f in check(form, this) if not is_justified(this, f)]
    return review_places(form, this, found)


def carried(form: Form, last: str, this: str) -> list[str]:
    return [p.words for p in places(form, with_last_year(report(this), report(last)))]


def test_years_dates_and_figures_of_last_year_are_to_be_looked_at(form: Form) -> None:
    text = "2024年3月5日召开会议，培训12人次。"
    assert carried(form, text, text) == ["2024", "3月5日", "12"]


@pytest.mark.parametrize(
    ("last", "this"),
    [
        ("2024年召开会议。", "2025年召开会议。"),
        ("召开会议。", "召开会议。"),
        ("贯彻《条例》（2019年修订）。", "贯彻《条例》（2019年修订）。"),
        ("落实〔2021〕30号通知。", "落实〔2021〕30号通知。"),
        ("召开会议。", "2024年召开会议。"),
        ("2024年召开会议。", "2024年全年召开会议。"),
    ],
)
def test_what_was_touched_or_is_no_year_of_ours_is_not(form: Form, last: str, this: str) -> None:
    assert carried(form, last, this) == []


def test_a_title_of_last_year_is_to_be_looked_at_even_in_a_changed_sentence(form: Form) -> None:
    old = "按照《青石镇2024年政务公开工作要点》，培训3次。"
    assert carried(form, old, old.replace("3", "4")) == ["《青石镇2024年政务公开工作要点》"]
    assert carried(form, old, old.replace("3", "4").replace("2024", "2025")) == []


@pytest.mark.parametrize(
    ("last", "this"),
    [
        ("把 23 家公众号纳入管理,推送 2135 条信息.", "把23家公众号纳入管理，推送2135条信息。"),
        ("(一) 主动公开:公开23条;解读2135次", "1.主动公开：公开23条；解读2135次"),
        ("截止年底,公众号有23家;粉丝２１３５个", "截至年底，公众号有23家；粉丝2135个"),
        ('开展"两微"建设(23家),推送2135条', "开展“两微”建设（23家），推送2135条"),
        ("公众号23家。。推送2135条.继续推送。", "公众号23家。推送2135条。继续推送。"),
    ],
)
def test_tidied_and_renumbered_a_sentence_is_still_last_years(
    form: Form, last: str, this: str
) -> None:
    """Otherwise one click on 一键排版 would pass last year's figures off as looked at."""
    found = carried(form, last, this)
    assert [words.replace("２１３５", "2135") for words in found] == ["23", "2135"]


def test_a_figure_is_to_be_looked_at_although_another_of_its_sentence_was_changed(
    form: Form,
) -> None:
    """Who goes from place to place and types 512 for 470 is led to the 75 next."""
    last = "发布要闻470条，公开75条，解读9件。"
    assert carried(form, last, last.replace("470", "512")) == ["75", "9"]
    assert carried(form, last, last.replace("470", "512").replace("75", "81")) == ["9"]


def test_one_figure_is_kept_and_the_others_of_its_sentence_are_not(form: Form) -> None:
    text = "发布要闻470条，公开75条，解读9件。"
    this = with_last_year(report(text), report(text))
    first, *_ = places(form, this)
    assert first.finding is not None
    [way] = ways_out(form, this, first.finding)
    kept = entered(this, way.values)
    assert [p.words for p in places(form, kept)] == ["75", "9"]
    changed = replace(kept, narrative={"一": (text.replace("75", "81"),)})
    assert [p.words for p in places(form, changed)] == ["9"]


def test_a_year_in_a_tidied_sentence_is_still_to_be_looked_at(form: Form) -> None:
    assert carried(form, "2019 年,平台建成.", "2019年，平台建成。") == ["2019"]


def test_what_was_kept_stays_kept_when_it_is_tidied(form: Form) -> None:
    this = with_last_year(report("现场培训,12人次"), report("现场培训,12人次"))
    [finding] = [f for f in check(form, this) if f.code == "R1"]
    [way] = ways_out(form, this, finding)
    tidied = replace(entered(this, way.values), narrative={"一": ("现场培训，12人次",)})
    assert places(form, tidied) == ()


def test_another_figure_is_no_sentence_of_last_year(form: Form) -> None:
    assert carried(form, "收费3.5万元，增长12%。", "收费35万元，增长13%。") == []


def test_without_last_year_there_is_nothing_to_look_at(form: Form) -> None:
    assert places(form, report("2024年公开12条。")) == ()


def test_places_come_in_the_order_of_the_report(form: Form) -> None:
    text = "2024年公开12条。"
    this = replace(report(), narrative={"五": (text,), "一": (text,), PREAMBLE: (text,)})
    found = [(p.passage.section, p.words) for p in places(form, with_last_year(this, this))]
    assert found == [(key, words) for key in (PREAMBLE, "一", "五") for words in ("2024", "12")]


@pytest.mark.parametrize(
    ("last", "this"),
    [
        (
            "结合2024年工作实际，编制2024年政府信息公开工作年度报告。",
            "结合2024年工作实际，编制2025年政府信息公开工作年度报告。",
        ),
        (
            "结合2024年实际编制，统计期限为2024年1月1日至2024年12月31日。",
            "结合2024年实际编制，统计期限为2025年1月1日至2025年12月31日。",
        ),
    ],
)
def test_a_year_is_to_be_looked_at_although_another_of_its_sentence_became_this_years(
    form: Form, last: str, this: str
) -> None:
    """So a preamble begins: the title and the period get the new year by themselves."""
    assert carried(form, last, this) == ["2024"]
    assert carried(form, last, last.replace("2024", "2025")) == []


def test_an_older_year_beside_this_years_is_looked_at_until_it_is_changed(form: Form) -> None:
    last = "2024年公开12条，比2023年多。"
    this = last.replace("2024", "2025").replace("12", "15")
    assert carried(form, last.replace("12条", "许多"), this.replace("15条", "许多")) == ["2023"]
    assert carried(form, last, this.replace("2023", "2024")) == []


def test_the_revision_of_the_regulations_is_nobodys_to_look_at(form: Form) -> None:
    text = "根据2019年4月3日修订的《条例》（国令第711号）编制。"
    assert carried(form, text, text) == []


def test_a_year_that_is_kept_is_settled_and_new_next_year(form: Form) -> None:
    this = with_last_year(report("2019年建成。"), report("2019年建成。"))
    [place] = places(form, this)
    kept = entered(this, accept(this, place))
    assert places(form, kept) == ()
    assert places(form, replace(kept, year=2026)) == (place,)


def test_the_years_of_a_sentence_are_kept_together(form: Form) -> None:
    text = "2019年和2020年建成。"
    this = with_last_year(report(text), report(text))
    first, second = places(form, this)
    assert first.rule == second.rule
    assert places(form, entered(this, accept(this, second))) == ()


def test_a_figure_is_kept_as_its_finding_is(form: Form) -> None:
    this = with_last_year(report("培训12人次。"), report("培训12人次。"))
    [place] = places(form, this)
    assert place.finding is not None
    with pytest.raises(ValueError, match="R1"):
        accept(this, place)
    [way] = ways_out(form, this, place.finding)
    assert places(form, entered(this, way.values)) == ()
