"""What stands in a document, and in which order."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from govreport_gui.exporting.document import (
    BODY,
    LEAD,
    Heading,
    Paragraph,
    TableBlock,
    clean,
    compose,
)
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.outline import Level
from govreport_gui.model.report import Report, parse_entry
from tests.exporting.conftest import AGENCY, NARRATIVE, numbered


def test_the_title_has_the_agency_above_the_year_and_name(form: Form) -> None:
    assert compose(form, numbered(form)).title == (AGENCY, "2025年政府信息公开工作年度报告")


def test_without_an_agency_the_title_is_one_line(form: Form) -> None:
    report = replace(numbered(form), agency="")
    assert compose(form, report).title == ("2025年政府信息公开工作年度报告",)


def test_without_a_year_the_title_leaves_it_out(form: Form) -> None:
    report = replace(numbered(form), year=None)
    assert compose(form, report).title[-1] == "政府信息公开工作年度报告"


def test_the_preamble_stands_before_the_six_sections(form: Form) -> None:
    first, *rest = compose(form, numbered(form)).blocks
    assert first == Paragraph(NARRATIVE["preamble"][0], BODY)
    assert [block.text for block in rest if isinstance(block, Heading)] == [
        section.heading for section in form.sections
    ]


def test_every_table_follows_the_heading_it_names(any_form: Form) -> None:
    blocks = compose(any_form, numbered(any_form)).blocks
    tables = [(a, b) for a, b in pairwise(blocks) if isinstance(b, TableBlock)]
    assert len(tables) == 3
    assert all(isinstance(a, Heading) and a.text == b.section for a, b in tables)


def test_a_section_without_text_keeps_its_heading(form: Form) -> None:
    blocks = compose(form, Report(form.key, form.edition)).blocks
    assert Heading("六、其他需要报告的事项") in blocks


@pytest.mark.parametrize("text", ["12件", "1,028.60", "０", "=1+1", "+21"])
def test_a_cell_text_stands_as_it_was_typed(form: Form, text: str) -> None:
    ref = CellRef("review", "cases", "review_upheld")
    report = Report(form.key, form.edition, entries={ref: parse_entry(text)})
    tables = [b for b in compose(form, report).blocks if isinstance(b, TableBlock)]
    assert [text for box, text in tables[2].cells() if box.ref == ref] == [text]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("（一）主动公开", LEAD),
        ("(十二)监督保障", LEAD),
        ("1.完善目录。", Level.ITEM),
        ("2、加强管理。", Level.ITEM),
        ("（1）查漏补缺。", Level.SUB_ITEM),
        ("1.5万元。", BODY),
        ("全年公开信息。", BODY),
        ("", BODY),
    ],
)
def test_the_level_of_a_paragraph_is_seen_from_its_number(
    form: Form, text: str, level: int
) -> None:
    report = Report(form.key, form.edition, narrative={"一": (text,)})
    assert Paragraph(text, level) in compose(form, report).blocks


def test_the_first_short_sentence_leads_a_paragraph() -> None:
    assert Paragraph("（一）主动公开。全年公开12条。", LEAD).lead == "（一）主动公开。"


def test_a_long_first_sentence_is_no_lead() -> None:
    assert Paragraph("（一）" + "全年公开信息，" * 5 + "共12条。", LEAD).lead == ""


def test_a_lead_alone_is_a_heading() -> None:
    assert Paragraph("（一）主动公开", LEAD).is_heading
    assert not Paragraph("（一）主动公开。全年公开12条。", LEAD).is_heading
    assert not Paragraph("", BODY).is_heading


def test_what_no_format_can_hold_is_dropped() -> None:
    assert clean("甲\x00乙\x0b丙\x1f\ud800\ufffe丁\x85") == "甲乙丙丁"


def test_tab_newline_and_rare_characters_are_kept() -> None:
    assert clean("甲\t乙\r\n丙𠮷\u200b䢺") == "甲\t乙\n丙𠮷\u200b䢺"
