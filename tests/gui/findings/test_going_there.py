"""From a finding to its place in the report, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.narrative import NarrativeEditor, TextSectionView
from govreport_gui.gui.narrative.passages import PassageMap
from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE, CellRef
from govreport_gui.model.report import AGENCY, YEAR, YEAR_BEFORE, TextRef
from tests.gui.hands import cell

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from tests.gui.findings.conftest import Reader

LEFT = Qt.MouseButton.LeftButton
LICENCES = CellRef("disclosure", "licences", "decisions")
SIX = "𠮷镇公开XX条，收费XX元。"


def row_rect(hands: Reader, rule: str) -> QRect:
    QApplication.processEvents()
    tree = hands.panel.tree
    index = tree.findings_model.index_of(rule)
    tree.scrollTo(index)
    return tree.visualRect(index)


def click(hands: Reader, rule: str) -> None:
    where = row_rect(hands, rule).center()
    QTest.mouseClick(hands.panel.tree.viewport(), LEFT, pos=where)
    QApplication.processEvents()


def editor(hands: Reader) -> NarrativeEditor:
    page = hands.view.pages.currentWidget()
    assert isinstance(page, TextSectionView)
    return page.editor


def marked(one: NarrativeEditor, *words: str) -> list[str]:
    """Which of some words are marked, as often as they are, once typing has paused."""
    one._bridge.session.check_text()
    QApplication.processEvents()
    texts = [mark.cursor.selectedText() for mark in one.extraSelections()]  # type: ignore[attr-defined]
    return [text for text in texts if text in words]


def point_of(one: NarrativeEditor, words: str, nth: int = 0) -> QPoint:
    """Where the middle of the first of some words is."""
    text = one.toPlainText()
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    cursor = one.textCursor()
    places = []
    for position in (at, at + 1):
        cursor.setPosition(len(text[:position].encode("utf-16-le")) // 2)
        places.append(one.cursorRect(cursor).center())
    return (places[0] + places[1]) / 2


@pytest.fixture
def six(hands: Reader) -> Reader:
    """Section 六 with two passages that are errors and a blank line before them, as it is typed."""
    hands.view.sections.setCurrentRow(5)
    one = editor(hands)
    one.selectAll()
    one.setFocus()
    one.insertPlainText(f"甲。\n\n　　{SIX}")
    hands.view.commit_edits()
    QApplication.processEvents()
    return hands


def test_a_click_goes_to_the_cell(hands: Reader) -> None:
    click(hands, "C3.disclosure.licences.decisions")
    assert hands.view.sections.currentRow() == 1
    assert hands.grid.current_ref == LICENCES
    assert hands.grid.hasFocus()


def test_enter_in_the_list_goes_there_and_an_arrow_key_does_not(hands: Reader) -> None:
    hands.select("C3.disclosure.licences.decisions")
    hands.panel.tree.setFocus()
    assert hands.view.sections.currentRow() == 0
    hands.press("Return")
    assert hands.grid.current_ref == LICENCES


def test_f8_goes_through_the_findings_and_round_again(hands: Reader) -> None:
    seen = []
    for _ in range(5):
        hands.press("F8")
        seen.append(hands.selected_rule)
    hands.press("Shift+F8")
    rules = [*hands.rules["二"], *hands.rules["三"]]
    assert [*seen, hands.selected_rule] == [*rules, rules[0], rules[-1]]
    assert hands.grid.current_ref == CellRef("applications", "publications", "research")


def test_after_a_finding_went_away_f8_goes_to_the_one_after_it(hands: Reader) -> None:
    hands.press("F8")
    hands.press("'4'", "Return")
    assert hands.selected_rule == ""
    hands.press("F8")
    assert hands.selected_rule == "A1.natural"


def test_a_click_that_ends_an_entry_meets_the_list_that_was_seen(hands: Reader) -> None:
    hands.view.going.to_cell(LICENCES)
    hands.press("'4'")
    click(hands, "A1.natural")
    assert hands.session.report.entry(LICENCES).text == "4"
    assert hands.selected_rule == "A1.natural"


def test_words_are_selected_in_the_text(six: Reader) -> None:
    six.view.sections.setCurrentRow(0)
    click(six, "S11.六.XX#2")
    one = editor(six)
    assert one.hasFocus()
    assert one.textCursor().selectedText() == "XX"
    text = one.toPlainText()
    position = len(text[: text.rindex("XX")].encode("utf-16-le")) // 2
    assert one.textCursor().selectionStart() == position


def test_words_in_the_preamble_are_selected_there(hands: Reader) -> None:
    hands.session.enter({TextRef(PREAMBLE): ("本报告由XX编制。",)}, "write")
    click(hands, "S11.preamble.XX")
    page = hands.view.pages.currentWidget()
    assert isinstance(page, TextSectionView)
    assert page.preamble is not None
    assert page.preamble.hasFocus()
    assert page.preamble.textCursor().selectedText() == "XX"


def test_what_has_no_place_leads_to_the_agency_or_the_year(hands: Reader) -> None:
    hands.session.enter({AGENCY: "云岭县2024年财政局", YEAR: 2019}, "facts")
    click(hands, "D1.agency")
    assert hands.view.facts.agency.hasFocus()
    click(hands, "S8")
    assert hands.view.facts.year.hasFocus()


def test_a_report_of_another_year_leads_to_the_year(hands: Reader) -> None:
    hands.session.enter({YEAR_BEFORE: replace(hands.session.report, year=2022)}, "compare")
    click(hands, "Y8")
    assert hands.view.facts.year.hasFocus()


def test_a_blank_section_leads_to_its_text(hands: Reader) -> None:
    hands.session.enter({TextRef("五"): ()}, "write")
    click(hands, "S1.blank.五")
    assert hands.view.sections.currentRow() == 4
    assert editor(hands).hasFocus()


def test_asked_for_again_a_finding_shows_its_next_words(hands: Reader) -> None:
    hands.session.enter({TextRef("六"): ("我局无此项，我局今后改进。",)}, "write")
    places = []
    for _ in range(3):
        click(hands, "D6.self.我局")
        places.append(editor(hands).textCursor().selectionStart())
    assert places == [0, 6, 0]


def test_the_words_of_findings_are_marked_each_kind_in_its_own_way(six: Reader) -> None:
    assert marked(editor(six), "XX") == ["XX", "XX"]
    six.session.enter({TextRef("六"): ("XX我局。。",)}, "write")
    QApplication.processEvents()
    marks = editor(six).extraSelections()
    looks = {m.cursor.selectedText(): m.format.underlineStyle() for m in marks}  # type: ignore[attr-defined]
    style = QTextCharFormat.UnderlineStyle
    assert (
        looks.items()
        >= {
            "XX": style.WaveUnderline,
            "我局": style.DashUnderline,
            "。。": style.DotLine,
        }.items()
    )


def test_marks_are_no_part_of_the_text(six: Reader) -> None:
    report = six.session.report
    one = editor(six)
    assert marked(one, "XX")
    assert one.document().toHtml().count("underline") == 0
    assert six.session.report == report
    assert report.paragraphs("六") == ("甲。", SIX)


def test_marks_follow_the_words_while_typing_before_them(six: Reader) -> None:
    one = editor(six)
    cursor = one.textCursor()
    cursor.setPosition(0)
    one.setTextCursor(cursor)
    six.press("'abc'", "Return")
    assert marked(one, "XX") == ["XX", "XX"]


def test_marks_go_when_the_words_are_put_right_and_come_back_with_undo(six: Reader) -> None:
    click(six, "S11.六.XX")
    six.press("'3'")
    assert marked(editor(six), "XX") == ["XX"]
    six.press("Ctrl+Z")
    assert marked(editor(six), "XX") == ["XX", "XX"]


def test_what_is_explained_in_writing_is_not_marked(hands: Reader) -> None:
    hands.session.enter({TextRef("六"): ("我局。",)}, "write")
    hands.view.sections.setCurrentRow(5)
    assert marked(editor(hands), "我局") == ["我局"]
    hands.select("D6.self.我局")
    hands.panel.detail._keep_reason(hands.panel.finding, "引文")  # type: ignore[arg-type]
    assert marked(editor(hands), "我局") == []


def test_the_words_under_the_mouse_tell_their_finding(six: Reader) -> None:
    one = editor(six)
    for words, nth, rule in (("XX", 0, "S11.六.XX"), ("XX", 1, "S11.六.XX#2")):
        finding = one.finding_at(point_of(one, words, nth))
        assert finding is not None
        assert finding.rule == rule
    beside = one.finding_at(point_of(one, "收费"))
    assert beside is None or beside.code != "S11"


def test_a_click_on_marked_words_selects_the_finding_and_keeps_the_focus(six: Reader) -> None:
    one = editor(six)
    QTest.mouseClick(one.viewport(), LEFT, pos=point_of(one, "XX", 1))
    assert six.selected_rule == "S11.六.XX#2"
    assert one.hasFocus()
    assert not one.textCursor().hasSelection()


def test_a_marked_cell_selects_its_finding_and_keeps_the_focus(hands: Reader) -> None:
    hands.view.going.to_cell(cell("publications.research"))
    assert hands.selected_rule == "C5.applications.publications.research"
    assert hands.grid.hasFocus()


def test_a_finding_stays_selected_while_the_cursor_is_in_its_cells(hands: Reader) -> None:
    hands.select("A3.carried_out")
    hands.view.going.to_cell(cell("carried_out.natural"))
    assert hands.selected_rule == "A3.carried_out"


def test_a_click_on_the_cell_that_the_cursor_is_on_selects_its_finding(hands: Reader) -> None:
    """Another finding was looked at meanwhile."""
    hands.view.going.to_cell(LICENCES)
    assert hands.selected_rule == "C3.disclosure.licences.decisions"
    hands.select("A1.natural")
    grid = hands.grid
    point = grid.box_rect(grid.cell_cursor.box).center()
    QTest.mouseClick(grid.viewport(), LEFT, pos=point)
    assert hands.selected_rule == "C3.disclosure.licences.decisions"


def test_a_blank_table_does_not_call_while_it_is_filled(hands: Reader) -> None:
    hands.window.filing.beginning.new()
    hands.type("received.natural", "1")
    assert hands.selected_rule == ""


def test_the_operands_of_the_selected_sum_are_outlined(hands: Reader) -> None:
    hands.press("F8", "F8")
    assert hands.selected_rule == "A1.natural"
    grid = hands.grid
    before = grid.grab().toImage()
    outlined = {box.ref for box in grid._outlined}
    assert outlined == set(hands.panel.finding.cells)  # type: ignore[union-attr]
    hands.panel.tree.setCurrentIndex(hands.panel.tree.findings_model.index(0, 0))
    QApplication.processEvents()
    assert grid._outlined == frozenset()
    assert grid.grab().toImage() != before


@pytest.mark.parametrize(
    ("text", "paragraphs", "passage", "found"),
    [
        ("甲乙丙", ("甲乙丙",), Passage("六", 0, 1, 2), "乙"),
        ("\n　　甲乙丙  \n", ("甲乙丙",), Passage("六", 0, 1, 3), "乙丙"),
        ("甲\n \n𠮷𠮷乙", ("甲", "𠮷𠮷乙"), Passage("六", 1, 2, 3), "乙"),
        ("甲\n乙", ("甲", "丙"), Passage("六", 1, 0, 1), None),
        ("甲", ("甲",), Passage("六", 0, 0, 2), None),
        ("甲", ("甲",), Passage("六", 3, 0, 1), None),
    ],
)
def test_passages_are_found_in_the_text_as_it_was_typed(
    text: str, paragraphs: tuple[str, ...], passage: Passage, found: str | None
) -> None:
    span = PassageMap(text, paragraphs).span(passage)
    units = text.encode("utf-16-le")
    assert (span and units[span.start * 2 : span.end * 2].decode("utf-16-le")) == found


def test_marks_take_lighter_colours_on_a_dark_ground(six: Reader) -> None:
    one = editor(six)
    light = colour(one)
    palette = one.palette()
    palette.setColor(palette.ColorRole.Base, QColor("#202020"))
    one.setPalette(palette)
    QApplication.processEvents()
    assert colour(one).lightness() > light.lightness()


def colour(one: NarrativeEditor) -> QColor:
    marks = one.extraSelections()
    return marks[-1].format.underlineColor()  # type: ignore[attr-defined]
