"""What is said about the fonts of a PDF."""

from __future__ import annotations

from govreport_gui.exporting.fonts.report import FontReport, StandIn
from govreport_gui.wording import TranslationFile, font_sentences
from tests.conftest import ROOT

WORDS = TranslationFile(ROOT / "translations" / "govreport_zh_CN.ts")


def test_fonts_that_stand_in_are_named_with_what_they_stand_for() -> None:
    stand_ins = (
        StandIn("方正小标宋简体", "华文中宋"),
        StandIn("仿宋_GB2312", "仿宋"),
        StandIn("楷体_GB2312", "仿宋"),
    )
    assert font_sentences(FontReport(stand_ins, ""), WORDS) == [
        "PDF 使用了代用字体：方正小标宋简体用“华文中宋”；仿宋_GB2312、楷体_GB2312用“仿宋”。"
    ]


def test_characters_without_a_font_come_first() -> None:
    report = FontReport((StandIn("黑体", "SimHei"),), "䢺𠮷")
    first, _ = font_sentences(report, WORDS)
    assert first == (
        "本机没有字体能显示“䢺、𠮷”，PDF 中以方框代替。请安装收字更多的字体后重新导出。"
    )


def test_nothing_is_said_where_nothing_stands_in() -> None:
    assert font_sentences(FontReport((), ""), WORDS) == []
