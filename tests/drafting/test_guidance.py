"""Guidance is read strictly; templates are filled from the report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from govreport_gui.checking import check
from govreport_gui.drafting.guidance import Guidance, load_guidance
from govreport_gui.drafting.templates import filled
from govreport_gui.model.errors import UnsoundFormError
from govreport_gui.model.form import PREAMBLE, Form
from govreport_gui.model.report import Report
from tests.conftest import ROOT
from tests.drafting.conftest import report
from tests.support.reports import NARRATIVE, zeros

FILE = ROOT / "resources" / "guidance" / "annual_report.toml"


@pytest.fixture(scope="module")
def guidance() -> Guidance:
    return load_guidance(FILE)


@pytest.mark.parametrize(
    ("sound", "unsound", "place"),
    [
        ('about = "业', 'abuot = "业', "section 1 一 › topic 1"),
        ('heading = "监督保障"', "heading = 5", "section 1 一 › topic 5"),
        ('cell = "applications.received.total"', 'cell = "applications.received"', "figures 1"),
        ('key = "五"', 'key = "五"\nwhat = 1', "section 2 五"),
        ("most = 1000", 'most = "1000"', "section 1 一"),
        ('key = "contact"', 'key = "preamble"', "template 2"),
        ('needs = "download"', 'need = "download"', "lines 3"),
        ('form = "annual_report"', 'form = "annual_report"\nwhat = 1', ".toml"),
        ("[[template]]", "[[template", ".toml"),
    ],
)
def test_a_mistake_in_the_file_is_told_with_its_place(
    tmp_path: Path, sound: str, unsound: str, place: str
) -> None:
    text = FILE.read_text(encoding="utf-8").replace('about = "全年', 'about = "业务。全年')
    assert sound in text
    file = tmp_path / "guidance.toml"
    file.write_text(text.replace(sound, unsound, 1), encoding="utf-8")
    with pytest.raises(UnsoundFormError) as told:
        load_guidance(file)
    assert place in told.value.place


def test_the_preamble_follows_the_report_year(guidance: Guidance) -> None:
    lines = "".join(filled(guidance.templates["preamble"], report(), {}))
    assert "青石镇人民政府2025年政府信息公开工作年度报告" in lines
    assert "自2025年1月1日起至2025年12月31日止" in lines


def test_what_is_optional_is_there_when_it_is_given(guidance: Guidance) -> None:
    template = guidance.templates["preamble"]
    assert template.asked == ("download", "contact")
    given = {"download": " www.qingshi.example ", "contact": "  "}
    lines = filled(template, report(), given)
    assert [line for line in lines if "www.qingshi.example查阅" in line]
    assert len(lines) == len(filled(template, report(), {})) + 1


def test_what_the_report_does_not_know_is_left_to_be_filled_in(guidance: Guidance) -> None:
    nameless = replace(report(), agency=" ", year=None)
    assert "＿＿＿＿年政府信息公开" in filled(guidance.templates["preamble"], nameless, {})[0]
    assert filled(guidance.templates["signature"], nameless, {}) == ("＿＿",)


def test_contact_and_signature_have_a_line_for_each_thing_given(guidance: Guidance) -> None:
    contact = filled(
        guidance.templates["contact"], report(), {"phone": "0000-1", "address": "街1号"}
    )
    assert contact == ("地址：街1号", "联系电话：0000-1")
    signed = filled(guidance.templates["signature"], report(), {"date": "2026年1月20日"})
    assert signed == ("青石镇人民政府", "2026年1月20日")


def test_no_check_finds_fault_with_the_preamble(guidance: Guidance, form: Form) -> None:
    given = {"download": "青石镇人民政府门户网站", "contact": "电话0000-0000001"}

    def rules(drawn: Report) -> set[str]:
        return {finding.rule for finding in check(form, drawn)}

    plain = zeros(form)
    lines = filled(guidance.templates["preamble"], plain, given)
    assert len(lines) == 4
    assert rules(replace(plain, narrative={**NARRATIVE, PREAMBLE: lines})) <= rules(plain)
