"""What is pasted keeps its words and loses everything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.drafting.pasting import Refused, pasted_html, pasted_text

OF_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>总结</title>
<style>p.MsoNormal {mso-style-parent:""; font-family:宋体;}</style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>设置</o:OfficeDocumentSettings></xml><![endif]-->
</head><body lang=ZH-CN><!--StartFragment-->
<p class=MsoNormal style='text-indent:32.0pt'><b><span style='font-family:仿宋'>一是加强
领导。</span></b><span lang=EN-US>2025</span>年公开<span lang=EN-US>12</span>条。<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>（二）<span style='font:7.0pt'>&nbsp;&nbsp;</span></span
><![endif]>依申请公开。</p>
<p class=MsoNormal><span lang=EN-US>&nbsp;<o:p></o:p></span></p>
<!--EndFragment--></body></html>"""


def test_text_from_word_keeps_its_words_and_bold_lead_phrases() -> None:
    assert pasted_html(OF_WORD).paragraphs == (
        "一是加强领导。2025年公开12条。",
        "（二）依申请公开。",
    )


def test_text_without_tables_and_pictures_is_refused_nothing() -> None:
    assert pasted_html(OF_WORD).refused == frozenset()


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("<ol><li>甲<li>乙</ol>", ("1.甲", "2.乙")),
        ("<ol start=3><li>甲</li></ol>", ("3.甲",)),
        ("<ol><li value=7>甲</li><li>乙</li></ol>", ("7.甲", "8.乙")),
        ("<ol style='list-style-type:cjk-ideographic'><li>甲</li></ol>", ("一、甲",)),
        ("<ol type=a><li>甲</li></ol>", ("a.甲",)),
        ("<ol style='list-style:none'><li>甲</li></ol>", ("甲",)),
        ("<ul><li>甲</li><li>乙</li></ul>", ("甲", "乙")),
        ("<ol><li>甲<ol><li>乙</ol><li>丙</ol>", ("1.甲", "1.乙", "2.丙")),
        ("<ol><li><p>甲</p><p>乙</p></li></ol>", ("1.甲", "乙")),
    ],
)
def test_lists_keep_the_numbers_that_a_browser_prints(
    markup: str, paragraphs: tuple[str, ...]
) -> None:
    assert pasted_html(markup).paragraphs == paragraphs


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("<p>甲<br>乙</p>", ("甲", "乙")),
        ("<div>甲<div>乙</div>丙</div>", ("甲", "乙", "丙")),
        ("<pre>甲\n乙</pre>", ("甲", "乙")),
        ("<p>甲\n  乙</p><p>a\nb</p>", ("甲乙", "a b")),
        ("<p>甲<span style='display: none'>暗</span>乙</p>", ("甲乙",)),
        ("<p style='display:none'>暗<p>乙", ("乙",)),
        ("<p>删<del>掉</del>了</p>", ("删了",)),
        ("<script>var a='<p>乙</p>'</script><p>甲</p>", ("甲",)),
        ("<p>面积10<sup>2</sup>米</p>", ("面积10^2米",)),
        ("<p>注<sup>1</sup></p>", ("注1",)),
        ("<p>甲&nbsp;&nbsp;乙&lt;丙</p>", ("甲 乙<丙",)),
        ("plain", ("plain",)),
        ("", ()),
    ],
)
def test_what_a_page_shows_is_what_is_pasted(markup: str, paragraphs: tuple[str, ...]) -> None:
    assert pasted_html(markup).paragraphs == paragraphs


def test_tables_are_refused_and_the_text_around_them_is_not() -> None:
    pasted = pasted_html("<p>甲</p><table><tr><td>1</td><td>2</td></tr></table><p>乙</p>")
    assert (pasted.paragraphs, pasted.refused) == (("甲", "乙"), frozenset({Refused.TABLE}))


def test_a_table_that_only_lays_the_page_out_is_text() -> None:
    pasted = pasted_html("<table><tr><td><p>甲</p><p>乙</p></td></tr><tr><td>丙</td></tr></table>")
    assert (pasted.paragraphs, pasted.refused) == (("甲", "乙", "丙"), frozenset())


def test_a_table_inside_the_layout_of_a_page_is_refused_alone() -> None:
    inner = "<table><tr><td>1</td><td>2</td></tr></table>"
    pasted = pasted_html(f"<table><tr><td>甲{inner}乙</td></tr></table>")
    assert (pasted.paragraphs, pasted.refused) == (("甲", "乙"), frozenset({Refused.TABLE}))


def test_pictures_are_refused() -> None:
    pasted = pasted_html("<p>甲<img src='a.png'>乙</p>")
    assert (pasted.paragraphs, pasted.refused) == (("甲乙",), frozenset({Refused.PICTURE}))


def test_only_the_fragment_that_was_copied_is_pasted() -> None:
    markup = "<p>旁</p><!--StartFragment--><p>甲</p><!--EndFragment--><p>旁</p>"
    assert pasted_html(markup).paragraphs == ("甲",)


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("　　甲乙。\r\n\r\n　　丙丁。 \n", ("甲乙。", "丙丁。")),
        ("甲\u200b乙\ufeff丙\u00ad丁", ("甲乙丙丁",)),
        ("甲\u00a0\u00a0乙\t丙", ("甲 乙 丙",)),
        ("甲\v乙", ("甲", "乙")),
        ("甲\u2029乙\u2028丙", ("甲", "乙", "丙")),
        ("𠮷镇。", ("𠮷镇。",)),
        ("葛\U000e0100城", ("葛\U000e0100城",)),
        ("\n \n", ()),
    ],
)
def test_plain_text_becomes_clean_paragraphs(text: str, paragraphs: tuple[str, ...]) -> None:
    assert pasted_text(text).paragraphs == paragraphs


def test_a_sentence_goes_on_behind_a_soft_break() -> None:
    first = "全年通过政府网站、政务新媒体和公开栏等多种渠道及时公开各类信息"
    assert pasted_text(f"{first}\v十二条。").paragraphs == (f"{first}十二条。",)
    assert pasted_text(f"{first}。\v十二条。").paragraphs == (f"{first}。", "十二条。")
    assert pasted_text(f"{first}\v（二）依申请公开。").paragraphs == (first, "（二）依申请公开。")


def test_cells_of_a_spreadsheet_are_refused_as_a_table() -> None:
    pasted = pasted_text("说明\n规章\t0\t0\n文件\t1\t2")
    assert (pasted.paragraphs, pasted.refused) == (("说明",), frozenset({Refused.TABLE}))


def test_a_single_tab_in_a_line_is_a_space() -> None:
    assert pasted_text("\t甲：\t乙").paragraphs == ("甲： 乙",)


@given(st.text(st.sampled_from("甲乙12。 \u3000\u00a0\t\n\v<>&p/br=td"), max_size=60))
def test_pasting_what_was_pasted_changes_nothing(text: str) -> None:
    once = pasted_text(text)
    assert pasted_text(once.text).paragraphs == once.paragraphs


_BROKEN = st.lists(
    st.sampled_from(
        [
            *("<", ">", "<!--", "<![", "-->", "]>", "</"),
            *("<p", "style='", '"', "<td>", "&#x", "<ol>"),
        ]
    ),
    max_size=12,
).map("".join)


@given(st.text(st.sampled_from("甲乙12 \n"), max_size=20), _BROKEN)
def test_broken_markup_loses_no_word_before_it(words: str, broken: str) -> None:
    kept = "".join("".join(pasted_html(f"<p>{words}</p>{broken}").paragraphs).split())
    assert kept.startswith("".join(words.split()))


@pytest.mark.timeout(20)
@pytest.mark.parametrize("begun", ["<!--[if ", "<a ", "<![", "<div", "<table><tr><td>", "<ol><li>"])
def test_what_is_begun_many_times_and_never_ended_takes_no_time(begun: str) -> None:
    assert pasted_html("<p>甲</p>" + begun * 20_000).paragraphs[0] == "甲"
