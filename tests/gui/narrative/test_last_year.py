"""Last year in view: the margin, and the places to look at."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from govreport_gui.checking import values_of
from govreport_gui.model.likeness import percent_alike
from govreport_gui.model.report import YEAR_BEFORE, Reason, ReasonRef
from tests.gui.narrative.conftest import Writer

SAME = "全年开展培训3次，公开85条。"


@pytest.fixture
def carried(writer: Writer) -> Writer:
    """Section 六 is last year's but for its second paragraph; so is section 五."""
    report = writer.session.report
    writer.begin(SAME, "今年另有9次。", "2024年起公开。")
    narrative = {"六": (SAME, "2024年起公开。"), "五": ("办理8件。",)}
    last = dataclasses.replace(report, year=2024, narrative=narrative, entries={})
    writer.session.enter({YEAR_BEFORE: last}, "compare")
    return writer


def marked(writer: Writer) -> list[bool]:
    return [writer.editor.margin.is_same(n) for n in range(len(writer.editor.lines.texts))]


def test_paragraphs_that_are_last_years_are_marked_until_they_are_changed(carried: Writer) -> None:
    assert marked(carried) == [True, False, True]
    carried.put_cursor("培训")
    carried.key("会")
    assert marked(carried) == [False, False, True]
    carried.press("Ctrl+Z")
    assert marked(carried) == [True, False, True]


def test_marks_move_with_the_paragraphs_while_they_are_typed(carried: Writer) -> None:
    carried.put_cursor(0)
    carried.key("新", "。")
    carried.press("Return")
    assert marked(carried) == [False, True, False, True]


def test_the_margin_says_what_it_means_to_the_mouse(carried: Writer) -> None:
    beside = QPoint(5, carried.point_of("开展").y())
    assert "上年" in carried.editor.tip(beside)


def test_blank_lines_do_not_shift_the_marks(carried: Writer) -> None:
    carried.put_cursor(0)
    carried.press("Return")
    assert marked(carried) == [False, True, False, True]


def test_a_report_without_last_year_has_no_marks(writer: Writer) -> None:
    writer.begin(SAME)
    assert marked(writer) == [False]
    assert not writer.page.strip.alike.isVisible()


def test_a_key_goes_from_place_to_place_and_round_again(carried: Writer) -> None:
    carried.view.commit_edits()
    carried.put_cursor(0)
    seen = []
    for _ in range(4):
        carried.press("F7")
        seen.append(carried.editor.textCursor().selectedText())
    assert seen == ["3", "85", "2024", "3"]
    carried.press("Shift+F7")
    assert carried.editor.textCursor().selectedText() == "2024"


def test_the_next_place_may_be_in_another_section(carried: Writer) -> None:
    carried.view.commit_edits()
    carried.session.enter({}, "write")
    carried.view.sections.setCurrentRow(4)
    carried.begin("办理8件。", row=4)
    carried.view.commit_edits()
    carried.put_cursor(0)
    carried.press("F7")
    assert carried.editor.textCursor().selectedText() == "8"
    carried.press("F7")
    assert carried.view.sections.currentRow() == 5
    assert carried.editor.textCursor().selectedText() == "3"


def test_one_key_keeps_the_words_and_goes_on(carried: Writer) -> None:
    carried.view.commit_edits()
    carried.put_cursor(0)
    carried.press("F7", "F6")
    assert carried.editor.textCursor().selectedText() == "85"
    carried.press("F6")
    assert carried.editor.textCursor().selectedText() == "2024"
    carried.press("F6")
    assert carried.view.pages.texts.reviewing.places == ()
    assert carried.kept[0] == SAME
    carried.press("Ctrl+Z")
    assert [p.words for p in carried.view.pages.texts.reviewing.places] == ["2024"]


def test_how_much_is_last_years_and_what_is_left_stand_above_the_text(carried: Writer) -> None:
    carried.view.commit_edits()
    strip = carried.page.strip
    assert strip.alike.isVisible()
    assert "3" in strip.review.text()
    strip.review.click()
    assert carried.editor.textCursor().selectedText() == "3"


def test_the_share_above_the_text_is_the_one_that_the_findings_tell(writer: Writer) -> None:
    """Both leave the rest away: 96.6 % would else be 97 % here and 96 % there."""
    text = "本机关依法办理政府信息公开申请，加强日常监督。" * 6
    writer.begin(text + "新建查阅点与公示栏。")
    last = dataclasses.replace(writer.session.report, year=2024, narrative={"六": (text,)})
    writer.session.enter({YEAR_BEFORE: last}, "compare")
    QApplication.processEvents()
    percent = percent_alike((text + "新建查阅点与公示栏。",), (text,))
    assert round(percent) > int(percent)
    assert str(int(percent)) in writer.page.strip.alike.text()


def test_a_share_is_pointed_out_as_long_as_it_is_a_finding(writer: Writer) -> None:
    """无 is last year's 无: of so short a text nobody says that it was copied."""

    def shown(text: str, last: str) -> str:
        writer.begin(text, row=4)
        before = dataclasses.replace(writer.session.report, year=2024, narrative={"五": (last,)})
        writer.session.enter({YEAR_BEFORE: before}, "compare")
        QApplication.processEvents()
        return writer.page.strip.alike.text()

    long = "本机关依法办理政府信息公开申请，加强日常监督。" * 6
    assert shown("无。", "无。") == "与上年相同100%"
    assert shown(long, long) == "⚠ 与上年相同100%"
    [finding] = [f for f in writer.session.findings if f.code == "Y6"]
    values = values_of(writer.session.report, finding)
    writer.session.enter({ReasonRef(finding.rule): Reason("情况没有变化。", values)}, "justify")
    QApplication.processEvents()
    assert writer.page.strip.alike.text() == "与上年相同100%"
