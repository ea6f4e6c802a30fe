"""Which sub-topics a section has, and putting one in at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreport_gui.checking import check
from govreport_gui.checking.agencies import is_government
from govreport_gui.drafting.guidance import Guidance, Guide, load_guidance
from govreport_gui.drafting.topics import insertion, length, topics
from govreport_gui.forms import load_form
from govreport_gui.importing.importer import import_report
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Report
from tests.conftest import ROOT, SEEDS
from tests.drafting.conftest import RECEIVED, entered, report
from tests.support.reports import zeros

FIVE = ["主动公开", "依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"]
OF_GOVERNMENTS = ["工作考核", "社会评议", "责任追究"]


@pytest.fixture(scope="module")
def guidance() -> Guidance:
    return load_guidance(ROOT / "resources" / "guidance" / "annual_report.toml")


def guide(guidance: Guidance, heading: str) -> Guide:
    return next(guide for guide in guidance.guides if guide.heading == heading)


def put_in(guidance: Guidance, form: Form, drawn: Report, heading: str) -> Report:
    values, _ = insertion(guidance, form, drawn, guide(guidance, heading))
    return entered(drawn, values)


def test_section_one_has_five_sub_topics_and_three_more_for_governments(
    guidance: Guidance, form: Form
) -> None:
    def headings(*, of_government: bool) -> list[str]:
        found = topics(guidance, form, report(), "一", of_government=of_government)
        return [topic.guide.heading for topic in found]

    assert headings(of_government=False) == FIVE
    assert headings(of_government=True) == [*FIVE, *OF_GOVERNMENTS]


def test_each_text_section_has_guidance_and_each_guide_its_source(
    guidance: Guidance, form: Form
) -> None:
    assert set(guidance.sections) == {section.key for section in form.text_sections()}
    assert all(guide.source and guide.about and guide.opening for guide in guidance.guides)


def test_every_cell_that_guidance_names_is_on_the_form(guidance: Guidance, form: Form) -> None:
    cells = {figure.cell for guide in guidance.guides for figure in guide.figures} - {None}
    assert cells
    assert cells <= form.fields.keys()


def test_what_the_check_finds_missing_is_missing(guidance: Guidance, form: Form) -> None:
    drawn = report("（一）主动公开。及时公开。", "（二）依申请公开。规范办理。")
    [finding] = [f for f in check(form, drawn) if f.code == "S3" and f.rule.endswith("一")]
    found = topics(guidance, form, drawn, "一", of_government=False)
    missing = [topic.guide.heading for topic in found if not topic.is_present]
    assert dict(finding.facts)["topics"] == "、".join(missing)
    assert missing == FIVE[2:]


def test_a_sub_topic_is_found_at_its_heading(guidance: Guidance, form: Form) -> None:
    drawn = report("总述。", "（一）主动公开", "及时公开。", "（二）强化监督保障。培训。")
    found = topics(guidance, form, drawn, "一", of_government=False)
    assert {t.guide.heading: t.paragraph for t in found if t.paragraph is not None} == {
        "主动公开": 1,
        "监督保障": 3,
    }


def test_a_missing_sub_topic_comes_in_its_place_and_those_behind_move_up(
    guidance: Guidance, form: Form
) -> None:
    drawn = report("总述。", "（一）主动公开", "及时公开。", "（二）监督保障。培训。")
    after = put_in(guidance, form, drawn, "政府信息管理").paragraphs("一")
    assert after[:3] == ("总述。", "（一）主动公开", "及时公开。")
    assert after[3].startswith("（二）政府信息管理。")
    assert after[4] == "（三）监督保障。培训。"


def test_it_comes_behind_the_nearest_of_those_before_it(guidance: Guidance, form: Form) -> None:
    drawn = report("（一）主动公开。公开。", "（二）依申请公开。办理。", "（三）监督保障。培训。")
    after = put_in(guidance, form, drawn, "政府信息管理").paragraphs("一")
    assert [text[:8] for text in after][2:] == ["（三）政府信息管", "（四）监督保障。"]


def test_words_of_the_text_are_no_heading(guidance: Guidance, form: Form) -> None:
    drawn = report("（一）总述。做好主动公开。")
    found = topics(guidance, form, drawn, "一", of_government=False)
    assert [(t.is_present, t.paragraph) for t in found[:1]] == [(True, None)]


def test_other_words_for_a_sub_topic_are_known(guidance: Guidance, form: Form) -> None:
    drawn = report("纳入年度绩效考评，开展满意度调查，无问责情形。")
    found = topics(guidance, form, drawn, "一", of_government=True)
    assert {t.guide.heading for t in found if t.is_present} >= set(OF_GOVERNMENTS)


def test_the_number_of_the_new_paragraph_is_told(guidance: Guidance, form: Form) -> None:
    drawn = report("（一）监督保障。培训。")
    _, place = insertion(guidance, form, drawn, guide(guidance, "依申请公开"))
    assert place == 0


def test_it_is_numbered_as_the_section_is(guidance: Guidance, form: Form) -> None:
    drawn = report("1.主动公开。公开。", "2.监督保障。培训。")
    after = put_in(guidance, form, drawn, "依申请公开").paragraphs("一")
    assert after[1].startswith("2.依申请公开。")
    assert after[2].startswith("3.监督保障。")
    assert put_in(guidance, form, report(), "主动公开").paragraphs("一")[0].startswith("（一）")


def test_its_number_has_the_brackets_of_those_around_it(guidance: Guidance, form: Form) -> None:
    """Else the program itself would bring a half-width mark beside full-width ones in."""
    drawn = report("(一) 主动公开。公开。", "(二) 监督保障。培训。")
    after = put_in(guidance, form, drawn, "依申请公开").paragraphs("一")
    assert [text[:3] for text in after] == ["(一)", "(二)", "(三)"]


def test_numbers_of_another_level_lend_it_no_brackets(guidance: Guidance, form: Form) -> None:
    drawn = report("（一）主动公开。公开。", "(1) 发布。", "(2) 更新。", "（二）监督保障。培训。")
    after = put_in(guidance, form, drawn, "依申请公开").paragraphs("一")
    assert [text[:3] for text in after] == ["（一）", "(1)", "(2)", "（二）", "（三）"]


def test_its_figures_follow_the_tables(guidance: Guidance, form: Form) -> None:
    drawn = report(cells={RECEIVED: "11"})
    after = put_in(guidance, form, drawn, "依申请公开")
    assert "本年新收政府信息公开申请11件" in after.paragraphs("一")[0]
    assert "{applications.received.total}" in after.narrative["一"][0]


def test_a_form_without_such_cells_gets_the_heading_alone(guidance: Guidance) -> None:
    old = load_form(ROOT / "resources" / "forms" / "annual_report" / "2019.toml")
    assert CellRef("disclosure", "normative", "in_force") not in old.fields
    after = put_in(guidance, old, report(), "政府信息管理")
    assert after.paragraphs("一") == ("（一）政府信息管理。",)


@pytest.mark.parametrize("heading", [*FIVE, *OF_GOVERNMENTS, "存在的主要问题", "信息处理费"])
def test_what_was_put_in_is_missing_no_more(guidance: Guidance, form: Form, heading: str) -> None:
    of_section = guide(guidance, heading).section
    after = put_in(guidance, form, report(section=of_section), heading)
    found = topics(guidance, form, after, of_section, of_government=True)
    assert [t.is_present for t in found if t.guide.heading == heading] == [True]


def test_openings_of_a_report_without_figures_are_no_finding_but_for_what_they_leave_open(
    guidance: Guidance, form: Form
) -> None:
    """With 0 in every cell, openings are only told of where words are still to be filled in."""
    drawn = zeros(form)
    for one in guidance.guides:
        if not any(word in "".join(drawn.paragraphs(one.section)) for word in [one.heading]):
            drawn = entered(drawn, insertion(guidance, form, drawn, one)[0])
    before = {finding.rule for finding in check(form, zeros(form))}
    after = [f for f in check(form, drawn) if f.rule not in before and f.severity != "hint"]
    assert {f.code for f in after} == {"S12"}
    assert all("＿＿" in dict(f.facts)["words"] for f in after)


def test_an_opening_claims_nothing_that_only_the_office_knows(guidance: Guidance) -> None:
    """Left alone, a sentence without a gap or a figure of the tables would go out as a fact."""
    for one in guidance.guides:
        assert "＿＿" in one.opening or "{" in one.opening, one.heading
        announces = any(word in one.opening for word in ("如下", "以下", "情况："))
        assert not announces or one.opening.endswith("：＿＿。"), one.heading


@pytest.mark.parametrize("heading", [*FIVE, *OF_GOVERNMENTS, "改进情况", "信息处理费", "其他事项"])
def test_a_gap_is_told_until_it_is_filled_in(guidance: Guidance, form: Form, heading: str) -> None:
    one = guide(guidance, heading)
    after = put_in(guidance, form, report(section=one.section), heading)
    gaps = sum(text.count("＿＿") for text in after.paragraphs(one.section))
    assert gaps > 0
    assert len([f for f in check(form, after) if f.code == "S12"]) == gaps


@pytest.mark.parametrize(
    "words", ["无。", "无其他需要报告的事项。", "本机关没有其他需要报告的事项。"]
)
def test_a_part_that_is_put_in_beside_nothing_takes_its_place(
    guidance: Guidance, form: Form, words: str
) -> None:
    """（一）信息处理费 below 无 would contradict it: 无 goes to the part that it speaks of."""
    drawn = report(words, section="六")
    fee, other = put_in(guidance, form, drawn, "信息处理费").paragraphs("六")
    assert fee.startswith("（一）信息处理费。")
    assert other == f"（二）其他事项。{words}"


def test_other_words_than_nothing_stay_when_a_part_is_put_in(
    guidance: Guidance, form: Form
) -> None:
    drawn = report("县里的考核为优秀，没有其他需要报告的事项。", section="六")
    after = put_in(guidance, form, drawn, "信息处理费").paragraphs("六")
    assert "县里的考核为优秀，没有其他需要报告的事项。" in after
    none_of_problems = report("无", section="五")
    [text] = put_in(guidance, form, none_of_problems, "改进情况").paragraphs("五")
    assert text.startswith("（一）改进情况。")


def test_characters_are_counted_without_white_space() -> None:
    assert length(report("甲 乙。", "　丙{applications.received.total}"), "一") == 6


def test_a_thousand_characters_are_asked_for_in_section_one(guidance: Guidance) -> None:
    assert guidance.lengths["一"].most == 1000
    assert guidance.lengths["一"].source
    assert "五" not in guidance.lengths


@pytest.mark.skipif(not SEEDS.exists(), reason="the real reports are not part of the project")
@pytest.mark.parametrize(
    ("seed", "missing"),
    [("000", []), ("001", []), ("003", []), ("004", ["政府信息管理", "监督保障"])],
)
def test_real_reports_have_the_sub_topics_that_they_have(
    guidance: Guidance, catalog: object, form: Form, seed: str, missing: list[str]
) -> None:
    file: Path = next(SEEDS.glob(f"{seed}_*.txt"))
    drawn = import_report(catalog, file).report  # type: ignore[arg-type]
    found = topics(guidance, form, drawn, "一", of_government=is_government(drawn.agency))
    assert [t.guide.heading for t in found if not t.is_present] == missing
