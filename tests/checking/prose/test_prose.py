"""What the checks of form and of staleness say, and leave alone, sentence by sentence.

``prose/right.toml`` and ``prose/wrong.toml`` hold the sentences; all are for 2025.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from govreport_gui.checking import check, ways_out
from govreport_gui.model.report import apply, difference
from tests.support.reports import NARRATIVE, zeros

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

_OF_WHOLE_SECTIONS = {"S3", "S4", "S5", "S6", "S7.lone"}
"""Codes or sentences. A single sentence is no whole section."""


def _groups(name: str) -> list[dict[str, Any]]:
    text = (Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8")
    groups: list[dict[str, Any]] = tomllib.loads(text)[name]
    return groups


RIGHT = [(g["agency"], g["section"], text) for g in _groups("right") for text in g["texts"]]
WRONG = [(g["agency"], g["section"], *case) for g in _groups("wrong") for case in g["cases"]]


def said(form: Form, agency: str, section: str, *texts: str) -> Report:
    """Return a report that says something in a section, and 0 in every cell."""
    return replace(zeros(form), agency=agency, narrative={**NARRATIVE, section: texts})


def found(form: Form, report: Report, codes: str = "SDP") -> list[Finding]:
    return [
        finding
        for finding in check(form, report)
        if finding.code[0] in codes
        and _OF_WHOLE_SECTIONS.isdisjoint((finding.code, finding.sentence))
    ]


def words(report: Report, finding: Finding) -> Iterator[str]:
    for passage in finding.passages:
        text = report.paragraphs(passage.section)[passage.paragraph]
        yield text[passage.start : passage.end]


@pytest.mark.parametrize(("agency", "section", "text"), RIGHT)
def test_what_careful_offices_write_is_left_alone(
    form: Form, agency: str, section: str, text: str
) -> None:
    if agency != "云岭县青石镇人民政府":  # the other sections are written for a town
        report = replace(zeros(form), agency=agency, narrative={section: (text,)})
    else:
        report = said(form, agency, section, text)
    spoken = [f for f in found(form, report) if f.code != "S1"]
    assert [(f.rule, list(words(report, f))) for f in spoken] == []


@pytest.mark.parametrize(("agency", "section", "code", "text", "wrong"), WRONG)
def test_a_slip_is_found_at_its_words(
    form: Form, agency: str, section: str, code: str, text: str, wrong: str
) -> None:
    report = said(form, agency, section, text)
    pointed = [w for f in found(form, report) if f.code == code for w in words(report, f)]
    assert wrong in pointed


@pytest.mark.parametrize(("agency", "section", "code", "text", "wrong"), WRONG)
def test_a_way_out_settles_the_slip_and_brings_no_other(
    form: Form, agency: str, section: str, code: str, text: str, wrong: str
) -> None:
    report = said(form, agency, section, text)
    before = found(form, report)
    for finding in before:
        for way in ways_out(form, report, finding):
            after = found(form, apply(report, difference(report, way.values, "repair")))
            assert finding.rule not in {f.rule for f in after}
            assert {f.code for f in after} - {f.code for f in before} <= {"S1", "S14"}


def test_an_untouched_report_is_left_in_peace(form: Form) -> None:
    empty = replace(zeros(form), agency="", year=2025, entries={}, narrative={})
    assert found(form, empty) == []


def test_a_report_without_any_text_is_told_so_once(form: Form) -> None:
    assert [f.rule for f in found(form, replace(zeros(form), narrative={}))] == ["S1.blank"]


def test_each_blank_section_is_told_once_there_is_text(form: Form) -> None:
    report = replace(zeros(form), narrative={"一": NARRATIVE["一"]})
    assert [f.rule for f in found(form, report)] == ["S1.blank.五", "S1.blank.六"]


def test_a_finding_keeps_its_name_while_other_paragraphs_are_added(form: Form) -> None:
    slip = "全年公开信息XX条。"
    one = said(form, "青石镇人民政府", "六", slip)
    more = said(form, "青石镇人民政府", "六", "无其他需要报告的事项。", slip)
    assert [f.rule for f in found(form, one)] == [f.rule for f in found(form, more)]


def test_two_equal_slips_are_two_findings_with_names_of_their_own(form: Form) -> None:
    report = said(form, "青石镇人民政府", "六", "全年公开信息XX条，回应关切XX次。")
    rules = [f.rule for f in found(form, report)]
    assert rules == ["S11.六.XX", "S11.六.XX#2"]


def test_a_gap_is_told_with_the_words_around_it(form: Form) -> None:
    report = said(
        form, "青石镇人民政府", "六", "考核情况：优秀，组织业务培训＿＿次；检查情况：＿＿。"
    )
    told = [dict(f.facts)["words"] for f in found(form, report)]
    assert told == ["组织业务培训＿＿次", "检查情况：＿＿"]


def test_stale_years_of_a_section_are_one_message_and_one_way_out(form: Form) -> None:
    report = said(
        form, "青石镇人民政府", "六", "2024年，我镇未收费。", "2024年，本机关无其他事项。"
    )
    [finding] = found(form, report)
    [way] = ways_out(form, report, finding)
    after = apply(report, difference(report, way.values, "repair"))
    assert after.paragraphs("六") == ("2025年，我镇未收费。", "2025年，本机关无其他事项。")
    assert (way.before, way.after) == ("2024年", "2025年")


def test_numbers_with_half_width_brackets_are_a_style_as_long_as_all_are(form: Form) -> None:
    town = "青石镇人民政府"
    uniform = said(form, town, "五", "(一)存在问题", "内容不多。", "(二)改进措施", "加强培训。")
    overview = tuple(t.replace("（", "(").replace("）", ")") for t in NARRATIVE["一"])
    alike = replace(uniform, narrative={**uniform.narrative, "一": overview})
    assert found(form, alike) == []
    assert [f.rule for f in found(form, uniform)] == ["S14.narrow"], "（一） in section 一"
    mixed = said(form, town, "五", "(一)存在问题", "内容不多。", "（二）改进措施", "加强培训。")
    assert [f.rule for f in found(form, mixed)] == ["S14.narrow"]
