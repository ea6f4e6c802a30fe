"""Web pages as sites publish them and as programs save them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawBlock, RawParagraph, RawTable
from govreport_gui.importing.readers.html import read
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from tests.support.government import PAGES, TEXTS, content, numbered, plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.html"


def blocks(path: Path, body: str) -> tuple[RawBlock, ...]:
    path.write_bytes(f'<meta charset="utf-8">{body}'.encode())
    return read(path).blocks


def rows(path: Path, body: str) -> tuple[tuple[str, ...], ...]:
    [table] = [block for block in blocks(path, body) if isinstance(block, RawTable)]
    return table.rows


def texts(path: Path, body: str) -> list[str]:
    return [block.text for block in blocks(path, body) if isinstance(block, RawParagraph)]


@pytest.mark.parametrize("charset", ["gb2312", "utf-8", "utf-16"])
@pytest.mark.parametrize("page", PAGES)
def test_every_cell_and_paragraph_of_a_page_is_found(
    catalog: Catalog, any_form: Form, path: Path, page: Callable[[str], str], charset: str
) -> None:
    report = numbered(any_form)
    text = f'<html><head><meta charset="{charset}"></head>{page(content(any_form, report))}'
    path.write_bytes(text.encode("gb18030" if charset == "gb2312" else charset))
    result = match(catalog, read(path))
    assert result.report.entries == report.entries
    assert (result.report.agency, result.report.year) == (report.agency, 2025)
    assert result.report.narrative == TEXTS
    assert (result.missing, result.notes) == ((), ())


@pytest.mark.parametrize(("declared", "real"), [("gb2312", "utf-8"), ("utf-8", "gb18030")])
def test_a_false_charset_is_not_believed(path: Path, declared: str, real: str) -> None:
    path.write_bytes(f'<meta charset="{declared}"><p>政府信息公开</p>'.encode(real))
    assert read(path).blocks == (RawParagraph("政府信息公开"),)


def test_cells_under_a_span_are_blank_and_beside_it_left_out(path: Path) -> None:
    page = (
        "<table><tr><td rowspan=2 colspan=3>甲<td>1<td rowspan=3>乙"
        "<tr><td>2<tr><td>3<td>4<td>5<td>6</table>"
    )
    assert rows(path, page) == (("甲", "1", "乙"), ("", "2", ""), ("3", "4", "5", "6", ""))


def test_a_span_ends_with_its_group_of_rows(path: Path) -> None:
    page = (
        "<table><thead><tr><td rowspan=9>甲<td>1</thead>"
        "<tbody><tr><td rowspan=0>乙<td>2<tr><td>3</tbody></table>"
    )
    assert rows(path, page) == (("甲", "1"), ("乙", "2"), ("", "3"))


def test_a_note_above_a_figure_is_no_digit_of_it(path: Path) -> None:
    assert rows(path, "<table><tr><td>规章<td>10<sup>2</sup></table>") == (("规章", "10^2"),)


def test_a_figure_struck_out_does_not_join_the_one_beside_it(path: Path) -> None:
    assert rows(path, "<table><tr><td>规章<td><s>12</s>15</table>") == (("规章", "15"),)


def test_figures_typed_into_fields_of_a_form_are_read(path: Path) -> None:
    page = '<table><tr><td>规章<td><input value="12"><input type=hidden value=9></table>'
    assert rows(path, page) == (("规章", "12"),)


def test_numbers_of_lists_are_part_of_the_text(path: Path) -> None:
    page = (
        "<ol style='list-style-type:cjk-ideographic'><li>甲<li><p>乙</p></ol>"
        "<ol type=a start=3><li>丙</ol><ul><li>丁</ul><ol style='list-style:none'><li>戊</ol>"
    )
    assert texts(path, page) == ["一、甲", "二、乙", "c. 丙", "丁", "戊"]


def test_a_cell_in_which_the_file_ends_is_left_out(path: Path) -> None:
    assert rows(path, "<table><tr><td>规章</td><td>7</td><td>13") == (("规章", "7"),)


def test_a_table_of_figures_is_no_menu_whatever_it_is_called(path: Path) -> None:
    page = "<div class=menu><table><tr><td>规章<td>1<td>2<td>3</table></div>"
    assert rows(path, page) == (("规章", "1", "2", "3"),)


def test_what_stands_between_the_rows_of_a_table_keeps_its_place(path: Path) -> None:
    page = "<table><tr><td>甲<td>1</tr><p>三、收到</p><table><tr><td>乙<td>2</table></table>"
    assert blocks(path, page) == (
        RawTable((("甲", "1"),)),
        RawParagraph("三、收到"),
        RawTable((("乙", "2"),)),
    )


def test_a_value_in_a_nested_table_is_the_value_of_its_cell(path: Path) -> None:
    page = "<table><tr><td>规章<td><table><tr><td>102</table><td>3</table>"
    assert rows(path, page) == (("规章", "102", "3"),)


def test_the_sites_own_lines_are_left_out_and_the_offices_are_not(path: Path) -> None:
    lines = [
        *("发布时间：2026-01-20 09:30 来源：青石镇 字体：[大 中 小]", "【打印】【关闭】"),
        *("来源：" * 39 + "无", "下一篇：没有了"),
        *("来源：" * 30 + "。", "大力打印政策汇编。", "审核：全年审核信息20条，均已公开。"),
    ]
    assert texts(path, "".join(f"<p>{line}</p>" for line in lines)) == lines[4:]


def test_many_unclosed_tags_lose_nothing(path: Path) -> None:
    assert len(texts(path, "<p><font>信息" * 400)) == 400


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("<div>" * 5000 + "甲", ReadFailure.BROKEN),
        ("<b>" * 1_000_001, ReadFailure.TOO_LARGE),
        ("<table><tr>" + "<td rowspan=65534>1" * 600 + "<tr>" * 600, ReadFailure.TOO_LARGE),
        ("<table><tr><td>1<td>" * 400, ReadFailure.TOO_LARGE),
    ],
)
def test_pages_that_no_office_made_are_refused(path: Path, body: str, reason: ReadFailure) -> None:
    path.write_text(body, encoding="utf-8")
    with pytest.raises(UnreadableFileError) as error:
        read(path)
    assert error.value.reason is reason


def test_bytes_that_are_no_text_are_refused(path: Path) -> None:
    path.write_bytes(b"<p>" + bytes(range(128, 256)) * 20)
    with pytest.raises(UnreadableFileError):
        read(path)


def test_a_file_on_the_disk_is_never_read_for_a_page(path: Path) -> None:
    secret = path.with_name("secret.txt")
    secret.write_text("机密", encoding="utf-8")
    page = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><p>&x;</p>'
    assert "机密" not in "".join(texts(path, page))


def test_an_empty_page_holds_nothing(path: Path) -> None:
    path.write_text("<!-- -->", encoding="utf-8")
    assert read(path).blocks == ()
    assert blocks(path, plain("")) == ()
