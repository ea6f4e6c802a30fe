"""What exported files are called."""

from __future__ import annotations

import pytest

from govreport_gui.forms import Catalog
from govreport_gui.gui.export.names import base_name, short_name, sound_name
from govreport_gui.model.report import Report


@pytest.mark.parametrize(
    ("agency", "short"),
    [
        ("云岭县青石镇人民政府", "青石镇"),
        ("青石镇人民政府", "青石镇"),
        ("云岭省平川市云岭县沙市镇政府", "沙市镇"),
        ("云岭县城区镇人民政府", "城区镇"),
        ("云岭县白水乡人民政府", "白水乡"),
        ("平川市新华区青山街道办事处", "青山街道"),
        ("云岭县人民政府", "云岭县"),
        ("云岭县教育局", "云岭县教育局"),
        ("云岭县人民政府办公室", "云岭县人民政府办公室"),
        (" 青石镇人民政府 ", "青石镇"),
        ("", ""),
    ],
)
def test_a_town_is_called_as_at_home(agency: str, short: str) -> None:
    assert short_name(agency) == short


def test_the_name_tells_office_year_and_title(catalog: Catalog) -> None:
    form = catalog.edition(2021)
    report = Report(form.key, form.edition, "云岭县青石镇人民政府", 2025)
    assert base_name(form, report) == "青石镇2025年政府信息公开工作年度报告"
    assert base_name(form, Report(form.key, form.edition)) == "政府信息公开工作年度报告"


@pytest.mark.parametrize(
    ("name", "sound"),
    [
        ('a\\b/c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j"),
        ("年报\n2025\t终\x00稿", "年报 2025 终 稿"),
        ("年报. ", "年报"),
    ],
)
def test_a_name_has_nothing_that_windows_forbids(name: str, sound: str) -> None:
    assert sound_name(name) == sound


def test_a_long_name_is_cut_but_not_its_end() -> None:
    name = sound_name("政" * 200, "-检查报告")
    assert name.endswith("-检查报告")
    assert len(name.encode()) <= 200
