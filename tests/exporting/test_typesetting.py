"""Lines of exact measures, set with a font whose characters are all one em wide."""

from __future__ import annotations

import pytest

from govreport_gui.exporting import Document, Style, compose
from govreport_gui.exporting.document import BODY, LEAD, Heading, Paragraph
from govreport_gui.exporting.pdf.pages import Placed, Strip, paginate
from govreport_gui.exporting.pdf.typesetting import Item, Line, typeset
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report

TEXT = "公开，信息" * 20


class Square:
    def width(self, typeface: str, char: str, /) -> float:
        assert typeface
        return 1 if char.strip() else 0


def strips(style: Style, *blocks: Heading | Paragraph) -> list[Strip[Item]]:
    return list(typeset(Document(("年报",), "", blocks), style, Square()))[1:]


def lines(style: Style, *blocks: Heading | Paragraph) -> list[Line]:
    return [s.item for s in strips(style, *blocks) if isinstance(s.item, Line)]


def words(line: Line) -> str:
    return "".join(text for _, text in line.pieces)


def end(line: Line) -> float:
    count = len(words(line))
    return line.x + count * line.size + (count - 1) * line.tracking


def test_lines_reach_the_right_edge_but_for_the_last(style: Style) -> None:
    *full, last = lines(style, Paragraph(TEXT, BODY))
    assert [end(line) for line in full] == [pytest.approx(style.page.text_width)] * len(full)
    assert end(last) < style.page.text_width - style.body.size


def test_a_line_ended_by_the_writer_is_not_stretched(style: Style) -> None:
    first, _ = lines(style, Paragraph("公开信息\n目录", BODY))
    assert first.tracking == style.body.tracking


def test_the_first_line_is_indented_by_two_characters(style: Style) -> None:
    first, second, *_ = lines(style, Paragraph(TEXT, BODY))
    assert (first.x, second.x) == (2 * style.body.size, 0)


def test_the_lead_of_a_paragraph_is_set_in_its_own_typeface(style: Style) -> None:
    first, *_ = lines(style, Paragraph("（一）主动公开。" + TEXT, LEAD))
    assert first.pieces[0] == (style.lead.typeface, "（一）主动公开。")
    assert first.pieces[1][0] == style.body.typeface


def test_no_line_of_a_paragraph_stands_alone_on_a_page(style: Style) -> None:
    kept = [strip.keep for strip in strips(style, Paragraph(TEXT, BODY))]
    assert kept == [True, False, True, False]


def test_a_heading_is_kept_with_what_follows(style: Style) -> None:
    assert strips(style, Heading("一、总体情况"))[0].keep


def test_a_heading_is_a_bookmark(style: Style) -> None:
    assert lines(style, Heading("一、总体情况"))[0].bookmark == "一、总体情况"


def test_the_text_keeps_its_distance_from_the_title(style: Style) -> None:
    assert strips(style, Heading("一、总体情况"))[0].space == style.title.after


def share_filled(page: Placed[Item], style: Style) -> float:
    top, item = page[-1]
    height = style.body.pitch if isinstance(item, Line) else item.table.heights[item.row]
    return (top + height) / style.page.text_height


def test_tables_leave_no_page_half_empty(any_form: Form, style: Style, plain: Style) -> None:
    for look in (style, plain):
        for count in range(1, 24, 3):
            report = Report(any_form.key, any_form.edition, narrative={"一": ("公开。",) * count})
            strips = list(typeset(compose(any_form, report), look, Square()))
            *full, _ = paginate(strips, look.page.text_height)
            assert min(share_filled(page, look) for page in full) > 2 / 3, count
