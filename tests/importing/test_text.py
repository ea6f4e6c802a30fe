"""Title, headings and paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawDocument, RawParagraph

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog
    from govreport_gui.importing.result import ImportResult

HEADINGS = (
    "一、总体情况",
    "全年公开信息20条。",
    "五、存在的主要问题及改进情况",
    "不足。",
    "六、其他需要报告的事项",
    "无。",
)


def imported(catalog: Catalog, *lines: str) -> ImportResult:
    return match(catalog, RawDocument(tuple(map(RawParagraph, lines))))


@pytest.mark.parametrize(
    ("title", "agency", "year"),
    [
        (["青石镇人民政府2025年政府信息公开工作年度报告"], "青石镇人民政府", 2025),
        (["青石镇人民政府", "2025年政府信息公开工作年度报告"], "青石镇人民政府", 2025),
        (["云岭县教育局 2024 年政府信息公开工作年度报告"], "云岭县教育局", 2024),
        (["云岭县青石乡2025年度政府信息公开年度报告"], "云岭县青石乡", 2025),
        (["2025云岭县青石乡2025年度政府信息公开工作年度报告"], "云岭县青石乡", 2025),
        (["云岭县林业局信息公开工作年度报告"], "云岭县林业局", None),
        (["云岭县水务局", "二〇二四年政府信息公开工作", "年度报告"], "云岭县水务局", 2024),
        (["云岭县水务局", "2024年", "政府信息公开工作年度报告"], "云岭县水务局", 2024),
        (["云岭县水务局2024年", "政府信息公开工作", "年度报告"], "云岭县水务局", 2024),
        (["首页 > 政府信息公开年报", "云岭县水务局2024年政府信息公开年报"], "云岭县水务局", 2024),
        (
            ["云岭县水务局2023年政府信息公开年报", "云岭县水务局2024年政府信息公开年报"],
            "云岭县水务局",
            2024,
        ),
        (["来源：云岭县水务局 浏览次数：12", "2024年政府信息公开工作年度报告"], "", 2024),
        (["云岭县水务局关于2024年政府信息公开工作年度报告"], "云岭县水务局", 2024),
        (["云岭县水务局政府信息公开工作年度报告（2024年度）"], "云岭县水务局", 2024),
        (["网站首页", "云岭县水务局2024年政府信息公开工作年报"], "云岭县水务局", 2024),
    ],
)
def test_titles_as_offices_write_them(
    catalog: Catalog, title: list[str], agency: str, year: int | None
) -> None:
    report = imported(catalog, *title, *HEADINGS).report
    assert (report.agency, report.year) == (agency, year)


def test_a_title_without_year_takes_it_from_the_reporting_period(catalog: Catalog) -> None:
    period = "统计期限为2024年1月1日至2024年12月31日。"
    result = imported(catalog, "云岭县林业局政府信息公开工作年度报告", period, *HEADINGS)
    assert result.report.year == 2024
    assert [n.code for n in result.notes if n.code.startswith(("no-y", "year"))] == [
        "year-from-period"
    ]


def test_two_periods_that_differ_give_no_year(catalog: Catalog) -> None:
    periods = ("2024年1月1日至12月31日。", "2023年1月1日至12月31日。")
    result = imported(catalog, "云岭县林业局政府信息公开工作年度报告", *periods, *HEADINGS)
    assert result.report.year is None


def test_paragraphs_come_in_their_sections_in_order(catalog: Catalog) -> None:
    lines = ["青石镇2025年政府信息公开工作年度报告", "引言。", *HEADINGS]
    lines[3:3] = ["（一）主动公开", "公开20条。"]
    assert imported(catalog, *lines).report.narrative == {
        "preamble": ("引言。",),
        "一": ("（一）主动公开", "公开20条。", "全年公开信息20条。"),
        "五": ("不足。",),
        "六": ("无。",),
    }


def test_noise_is_dropped(catalog: Catalog) -> None:
    lines = list(HEADINGS)
    lines[1:2] = [
        "[bookmark: _GoBack]\u00a0全年公开\u200b信息20条。",
        "- 2 -",
        "  ",
        "第 3 页 共 5 页",
        "3",
    ]
    assert imported(catalog, *lines).report.narrative["一"] == ("全年公开信息20条。",)


def test_a_sub_heading_with_the_words_of_a_section_is_text(catalog: Catalog) -> None:
    lines = list(HEADINGS)
    lines.insert(1, "（一）主动公开政府信息情况")
    narrative = imported(catalog, *lines).report.narrative
    assert narrative["一"] == ("（一）主动公开政府信息情况", "全年公开信息20条。")


def test_a_table_of_contents_is_not_the_text(catalog: Catalog) -> None:
    contents = HEADINGS[::2]
    result = imported(catalog, "青石镇2025年政府信息公开工作年度报告", *contents, *HEADINGS)
    assert result.report.narrative["五"] == ("不足。",)


def test_text_on_the_line_of_its_heading_is_kept(catalog: Catalog) -> None:
    lines = [*HEADINGS[:-2], "六、其他需要报告的事项：无，（一）１项。"]
    assert imported(catalog, *lines).report.narrative["六"] == ("无，（一）１项。",)


def test_missing_sections_are_named(catalog: Catalog) -> None:
    notes = imported(catalog, *HEADINGS[:-2]).notes
    missing = [note.values[0] for note in notes if note.code == "section-missing"]
    assert "六、其他需要报告的事项" in missing


def test_lines_above_the_title_are_reported(catalog: Catalog) -> None:
    result = imported(
        catalog, "首页", "索引号：1", "青石镇2025年政府信息公开工作年度报告", *HEADINGS
    )
    assert [n.values for n in result.notes if n.code == "above-title"] == [("2", "首页")]


def test_lines_before_the_first_heading_are_reported_when_there_is_no_title(
    catalog: Catalog,
) -> None:
    notes = imported(catalog, "首页", *HEADINGS).notes
    assert {n.code: n.values for n in notes}["above-title"] == ("1", "首页")
    assert "no-title" in {n.code for n in notes}


BRACED = ("{三.一.总计}", "{applications.received.total}", "{}", "{{a.b.c}}")


@pytest.mark.parametrize("words", BRACED)
def test_braces_in_a_foreign_file_are_plain_words(catalog: Catalog, words: str) -> None:
    text = f"全年收到申请{words}件。"
    lines = ["青石镇2025年政府信息公开工作年度报告", text, HEADINGS[0], text, *HEADINGS[2:]]
    report = imported(catalog, *lines).report
    for section in ("preamble", "一"):
        (read,) = report.paragraphs(section)
        assert read.translate(str.maketrans("｛｝", "{}")) == text
        assert not report.tied(report.narrative[section][0]).ties


def test_lines_of_the_web_site_that_was_copied_are_left_out_and_told(catalog: Catalog) -> None:
    above, below = "发布时间：2025-01-15 10:20　来源：本站　浏览次数：128", "打印本页 关闭窗口"
    foot = "主办：云岭县人民政府　ICP备00000000号"
    title = "青石镇2025年政府信息公开工作年度报告"
    result = imported(catalog, title, above, "引言。", *HEADINGS, below, foot)
    assert result.report.paragraphs("preamble") == ("引言。",)
    assert result.report.paragraphs("六") == ("无。",)
    [note] = [note for note in result.notes if note.code == "site-lines"]
    assert note.values == ("3", above)
    assert [place.block for place in note.places] == [1, 9, 10]


def test_what_only_looks_like_the_sites_stays_inside_the_text(catalog: Catalog) -> None:
    lines = [*HEADINGS[:2], "信息来源：各股室", *HEADINGS[2:]]
    report = imported(catalog, "青石镇2025年政府信息公开工作年度报告", *lines).report
    assert report.paragraphs("一") == ("全年公开信息20条。", "信息来源：各股室")
