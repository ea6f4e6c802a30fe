"""This year's report begun from last year's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from govreport_gui.checking import check, ways_out
from govreport_gui.drafting.review import review_places
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import apply, difference
from govreport_gui.session.new_year import begin_year
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

COLUMNS = ("natural", "companies", "total")


def cell(row: str, column: str) -> CellRef:
    return CellRef("applications", row, column)


@pytest.fixture
def last(form: Form) -> Report:
    cells = {cell("carried_out", column): str(n) for n, column in enumerate(COLUMNS, start=1)}
    text = {
        "preamble": (
            "现公布2024年政府信息公开工作年度报告，统计期限自2024年1月1日起至2024年12月31日止。",
        ),
        "一": ("2024年，青石镇主动公开信息318条，比2023年增加12条。",),
        "五": ("2024年仍有不足，2025年将加强培训。",),
    }
    return replace(with_cells(zeros(form), cells), year=2024, narrative=text)


def test_what_was_carried_out_is_carried_in_column_by_column(
    catalog: Catalog, last: Report
) -> None:
    report = begin_year(catalog, last, 2025).report
    carried = {ref: entry.text for ref, entry in report.entries.items() if entry.text != "0"}
    assert carried == {cell("carried_in", column): str(n + 1) for n, column in enumerate(COLUMNS)}


def test_this_years_own_figures_stay_blank(catalog: Catalog, last: Report) -> None:
    report = begin_year(catalog, last, 2025).report
    assert {ref.row for ref in report.entries} == {"carried_in"}


def test_only_the_title_and_the_period_get_the_new_year(catalog: Catalog, last: Report) -> None:
    report = begin_year(catalog, last, 2025).report
    assert report.paragraphs("preamble") == (
        "现公布2025年政府信息公开工作年度报告，统计期限自2025年1月1日起至2025年12月31日止。",
    )
    assert report.paragraphs("一") == last.paragraphs("一")
    assert (report.agency, report.year, report.last_year) == (last.agency, 2025, last)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("期限为2024年1月1日至12月31日。", "期限为2025年1月1日至12月31日。"),
        ("2024 年 1 月 1 日—2024 年 12 月 31 日", "2025 年 1 月 1 日—2025 年 12 月 31 日"),
        ("2023年1月1日至2024年12月31日", "2023年1月1日至2024年12月31日"),
        ("2023年1月1日至12月31日", "2023年1月1日至12月31日"),
        ("2024年1月1日起施行", "2024年1月1日起施行"),
        ("青石镇2024年度政府信息公开年度报告", "青石镇2025年度政府信息公开年度报告"),
        ("见2023年政府信息公开工作年度报告", "见2023年政府信息公开工作年度报告"),
        ("国办函〔2024〕1号", "国办函〔2024〕1号"),
    ],
)
def test_a_period_is_changed_only_when_it_is_last_years(
    catalog: Catalog, last: Report, text: str, wanted: str
) -> None:
    report = begin_year(catalog, replace(last, narrative={"一": (text,)}), 2025).report
    assert report.paragraphs("一") == (wanted,)


def test_from_the_old_form_only_what_means_the_same_is_carried(catalog: Catalog) -> None:
    old = replace(zeros(catalog.edition(2019)), year=2020)
    begun = begin_year(catalog, old, 2021)
    assert begun.form.edition == 2021
    assert {ref.row for ref in begun.report.entries} == {"carried_in"}
    assert "new-year-other-edition" in {note.code for note in begun.notes}


def test_nothing_is_carried_in_from_a_year_that_is_not_the_one_before(
    catalog: Catalog, last: Report
) -> None:
    begun = begin_year(catalog, last, 2026)
    assert not begun.report.entries
    assert "new-year-not-carried" in {note.code for note in begun.notes}


@pytest.mark.parametrize("text", ["", "/", "-1", "1.5", "3件"])
def test_what_is_no_count_is_not_carried_but_named(
    catalog: Catalog, last: Report, text: str
) -> None:
    unsure = with_cells(last, {cell("carried_out", "natural"): text})
    begun = begin_year(catalog, unsure, 2025)
    assert cell("carried_in", "natural") not in begun.report.entries
    [note] = [note for note in begun.notes if note.code == "new-year-not-carried"]
    assert note.values == ("自然人",)


def test_every_figure_of_last_years_text_is_listed_until_it_is_changed_or_kept(
    catalog: Catalog, last: Report
) -> None:
    begun = begin_year(catalog, last, 2025)
    form, report = begun.form, begun.report
    found = [f for f in check(form, report) if f.code == "R1"]
    assert [dict(f.facts)["figures"] for f in found] == ["主动公开信息318条", "年增加12条"]
    [way] = ways_out(form, report, found[0])
    kept = apply(report, difference(report, way.values, "repair"))
    assert kept.reasons.keys() == {found[0].rule}
    changed = replace(report, narrative={"一": ("2025年主动公开信息325条，比2024年增加7条。",)})
    assert [f for f in check(form, changed) if f.code == "R1"] == []


def test_a_figure_that_follows_a_table_is_never_last_years(catalog: Catalog, last: Report) -> None:
    tied = "全年收到政府信息公开申请{applications.received.total}件，接待咨询12次。"
    old = with_cells(last, {cell("received", "total"): "5"})
    begun = begin_year(catalog, replace(old, narrative={"一": (tied,)}), 2025)
    report = with_cells(begun.report, {cell("received", "total"): "5"})
    [finding] = [f for f in check(begun.form, report) if f.code == "R1"]
    assert dict(finding.facts)["figures"] == "接待咨询12次"
    alone = replace(report, narrative={"一": (tied.partition("，")[0] + "。",)})
    assert [f for f in check(begun.form, alone) if f.code == "R1"] == []


@pytest.mark.parametrize(
    ("year", "code"), [(2024, "last-year-same-year"), (2026, "last-year-not-before")]
)
def test_a_report_that_is_not_of_the_year_before_is_told_and_nothing_carried(
    catalog: Catalog, last: Report, year: int, code: str
) -> None:
    begun = begin_year(catalog, last, year)
    assert code in {note.code for note in begun.notes}
    assert begun.report.entries == {}


def test_a_report_of_the_year_before_raises_no_doubt_about_its_year(
    catalog: Catalog, last: Report
) -> None:
    codes = {note.code for note in begin_year(catalog, last, 2025).notes}
    assert not {"last-year-same-year", "last-year-not-before"} & codes


def test_last_years_year_in_the_preamble_is_listed_warned_of_and_put_right(
    catalog: Catalog, last: Report
) -> None:
    text = (
        "根据《条例》（2019年修订）和国办函〔2024〕12号，结合我镇2024年工作实际，编制2024年政府信息"
        "公开工作年度报告，统计期限为2024年1月1日至12月31日，全年公开45条。"
    )
    begun = begin_year(catalog, replace(last, narrative={"preamble": (text,)}), 2025)
    findings = check(begun.form, begun.report)
    places = review_places(begun.form, begun.report, findings)
    assert [place.words for place in places] == ["2024", "45"]
    [stale] = [finding for finding in findings if finding.code == "D3"]
    [way] = ways_out(begun.form, begun.report, stale)
    mended = apply(begun.report, difference(begun.report, way.values, "repair"))
    assert mended.paragraphs("preamble")[0].count("2024") == 1
    assert [place.words for place in review_places(begun.form, mended, ())] == []
