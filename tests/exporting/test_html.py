"""What a web page holds, read by lxml as a browser's tree."""

from __future__ import annotations

import re

import pytest
from lxml import html
from lxml.html import HtmlElement

from govreport_gui.exporting import Document, Style, compose, web_fragment
from govreport_gui.exporting.document import TableBlock
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report, parse_entry
from tests.exporting.conftest import AGENCY, NARRATIVE, numbered, written


@pytest.fixture(scope="module")
def source(any_document: Document, plain: Style) -> str:
    return written(any_document, ".html", plain).getvalue().decode()


@pytest.fixture(scope="module")
def page(source: str) -> HtmlElement:
    return html.document_fromstring(source)


def tables(document: Document) -> list[TableBlock]:
    return [block for block in document.blocks if isinstance(block, TableBlock)]


def text(element: HtmlElement) -> str:
    return str(element.text_content())


def test_the_page_says_its_language_its_title_and_its_author(page: HtmlElement) -> None:
    assert page.get("lang") == "zh-CN"
    assert text(page.find("head/title")).startswith(AGENCY)
    assert page.xpath("//meta[@name='author']/@content") == [AGENCY]


def test_nothing_on_the_page_is_run_or_fetched(source: str) -> None:
    assert not re.findall(r"<(?:script|link|img|iframe|style|form)|\bon\w+=|https?:|url\(", source)


def test_the_title_has_a_line_for_the_agency(page: HtmlElement) -> None:
    [title] = page.iter("h1")
    [line_break] = title
    assert (title.text, line_break.tag) == (AGENCY, "br")
    assert line_break.tail.endswith("政府信息公开工作年度报告")


def test_every_section_has_a_heading_in_order(page: HtmlElement, any_form: Form) -> None:
    headings = [text(heading) for heading in page.iter("h2")]
    assert headings == [section.heading for section in any_form.sections]


def test_a_lead_alone_is_a_heading_and_another_is_strong(page: HtmlElement) -> None:
    assert [text(heading) for heading in page.iter("h3")] == ["（一）主动公开"]
    assert [text(lead) for lead in page.iter("strong")] == ["（二）依申请公开。"]


def test_every_paragraph_stands_there_as_it_is(page: HtmlElement) -> None:
    found = [text(p) for p in page.xpath("//p | //h3")]
    assert found == [p for section in ("preamble", *"一五六") for p in NARRATIVE[section]]


def test_tables_have_the_spans_and_texts_of_the_layout(
    page: HtmlElement, any_document: Document
) -> None:
    for table, block in zip(page.iter("table"), tables(any_document), strict=True):
        found = [
            (int(cell.get("rowspan", 1)), int(cell.get("colspan", 1)), text(cell))
            for cell in table.xpath(".//th | .//td")
        ]
        assert found == [(box.row_span, box.column_span, words) for box, words in block.cells()]
        assert len(table.findall(".//tr")) == block.layout.rows


def test_a_table_is_captioned_with_its_heading(page: HtmlElement, any_document: Document) -> None:
    captions = [text(table.find("caption")) for table in page.iter("table")]
    assert captions == [block.section for block in tables(any_document)]


def test_heads_say_what_they_are_the_heads_of(page: HtmlElement) -> None:
    scopes = {text(head): head.get("scope") for head in page.iter("th")}
    assert scopes["自然人"] == "col"
    assert scopes["法人或其他组织"] == "colgroup"
    assert scopes["（三）不予公开"] == "rowgroup"
    assert scopes["2.重复申请"] == "row"
    assert scopes["第二十条第（一）项"] == "colgroup"


def test_a_span_ends_within_its_group_of_rows(page: HtmlElement) -> None:
    for group in page.xpath("//thead | //tbody"):
        rows = group.findall("tr")
        for number, row in enumerate(rows):
            spans = [int(cell.get("rowspan", 1)) for cell in row]
            assert number + max(spans) <= len(rows)


def test_a_name_makes_its_column_no_wider(page: HtmlElement) -> None:
    styles = {text(head): head.get("style") for head in page.iter("th")}
    assert "keep-all" in styles["（三）不予公开"]
    assert "keep-all" not in styles["三、本年度办理结果"]


def test_a_wide_table_is_scrolled_before_its_columns_are_too_narrow(page: HtmlElement) -> None:
    for table in page.iter("table"):
        least = re.search(r"min-width:([\d.]+)em", table.get("style"))
        shares = [float(column.get("style")[6:-1]) / 100 for column in table.iter("col")]
        assert least is None or min(shares) * float(least[1]) > 3
        assert (least is not None) == (len(shares) > 6)


def test_values_are_no_heads(page: HtmlElement, any_document: Document) -> None:
    values = [words for block in tables(any_document) for box, words in block.cells() if box.ref]
    assert [text(cell) for cell in page.iter("td")] == values


def test_what_would_be_markup_is_text(form: Form, plain: Style) -> None:
    ref = next(iter(form.fields))
    report = Report(
        form.key,
        form.edition,
        '甲"><b>乙</b>',
        entries={ref: parse_entry("<i>1</i>")},
        narrative={"一": ("1 < 2 & 3 > 2 <script>x</script>",)},
    )
    made = html.document_fromstring(written(compose(form, report), ".html", plain).getvalue())
    assert not list(made.iter("b", "i", "script"))
    assert text(next(made.iter("td"))) == "<i>1</i>"
    assert text(next(made.iter("p"))) == "1 < 2 & 3 > 2 <script>x</script>"


def test_spaces_that_a_browser_would_drop_are_kept(form: Form, plain: Style) -> None:
    report = Report(form.key, form.edition, narrative={"一": ("甲  乙\t丙", "丁 戊")})
    made = html.document_fromstring(written(compose(form, report), ".html", plain).getvalue())
    kept = {text(p): "pre-wrap" in p.get("style") for p in made.iter("p")}
    assert kept == {"甲  乙\t丙": True, "丁 戊": False}


def test_a_fragment_is_one_element_with_its_style_in_it(form: Form, plain: Style) -> None:
    made = web_fragment(compose(form, numbered(form)), plain)
    fragment = html.fragment_fromstring(made)
    assert (fragment.tag, fragment.get("lang")) == ("article", "zh-CN")
    assert all(cell.get("style") for cell in fragment.iter("td", "th", "p"))
    assert not fragment.xpath("//@class | //@id")
