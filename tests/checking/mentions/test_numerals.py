from __future__ import annotations

from decimal import Decimal

import pytest

from govreport_gui.checking.mentions import figures, rewritten_like


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("收到11件", "11", "件"),
        ("收到 11 件", "11", "件"),
        ("收到１１件", "11", "件"),
        ("收到十一件", "11", "件"),
        ("收到两件", "2", "件"),
        ("收到一百二十件", "120", "件"),
        ("收到一千零五件", "1005", "件"),
        ("收到零件", "0", "件"),
        ("收到1,286件", "1286", "件"),
        ("发布1.2万条", "12000", "条"),
        ("收费3.26万元", "3.26", "万元"),
        ("接待11人次", "11", "人次"),
        ("占41.7%。", "41.7", "%"),
        ("数量均为0。", "0", ""),
        ("数量均为零。", "0", ""),
    ],
)
def test_a_figure_is_read_as_people_write_it(text: str, number: str, unit: str) -> None:
    [figure] = figures(text)
    assert (figure.number, figure.unit) == (Decimal(number), unit)
    assert text[figure.start : figure.stop].endswith(unit)


@pytest.mark.parametrize(
    "text",
    [
        "2024年1月1日至12月31日",
        "国办函〔2020〕109号",
        "《条例》第20条和第三十二条",
        "第（一）项",
        "电话0319-4332100",
        "一方面，一是规范，一系列制度，件件有回音，一件事一次性告知",
        "每一件申请，某件，逐件，第2件",
        "约10件、近20件、10余件、20多件、几十件、数百件",
        "3-5件，3至5件，3~5件",
        "20个工作日，3个部门，一个窗口",
        "共12,其余1.件",
    ],
)
def test_dates_articles_idioms_and_rough_figures_are_none(text: str) -> None:
    assert list(figures(text)) == []


@pytest.mark.parametrize(
    ("text", "number", "wanted"),
    [
        ("两件", 12, "十二"),
        ("十件", 2, "两"),
        ("三件", 105, "一百零五"),
        ("１２件", 7, "７"),
        ("1,286件", 12043, "12,043"),
        ("31000元", Decimal("3.2"), "32000"),
        ("3.10万元", Decimal("28.1632"), "28.1632"),
    ],
)
def test_a_figure_is_mended_in_its_own_style(text: str, number: Decimal, wanted: str) -> None:
    [figure] = figures(text)
    assert rewritten_like(figure, Decimal(number)) == wanted


@pytest.mark.parametrize("number", [*range(200), 1000, 1010, 1100, 9999])
def test_what_is_written_in_chinese_is_read_back(number: int) -> None:
    [sample] = figures("三件")
    [figure] = figures(f"收到{rewritten_like(sample, Decimal(number))}件")
    assert figure.number == number
