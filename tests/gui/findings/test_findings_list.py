"""The list of findings: grouped, counted, filtered, calm, and quick with hundreds of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from govreport_gui.checking import count_checks
from govreport_gui.gui.findings.branches import Branch, arranged
from govreport_gui.gui.findings.kinds import GENERAL, Kind, roots
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import CellRef, Severity
from govreport_gui.model.report import AGENCY, YEAR_BEFORE, TextRef
from govreport_gui.session.session import Session
from tests.gui.hands import cell
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.model.form import Form
    from tests.gui.findings.conftest import Reader

PUBLICATIONS = CellRef("applications", "publications", "research")
LICENCES = CellRef("disclosure", "licences", "decisions")
SAMPLE = {
    "二": ["C3.disclosure.licences.decisions"],
    "三": ["A1.natural", "C4.total.A3.inquiries", "C5.applications.publications.research"],
}


def test_findings_stand_under_their_sections_the_gravest_first(hands: Reader) -> None:
    assert hands.rules == SAMPLE


def test_text_and_report_findings_stand_under_their_own_headings(hands: Reader) -> None:
    hands.session.enter(
        {TextRef("六"): ("公开XX条，，收费XX元。",), AGENCY: "云岭县2024年财政局"}, "write"
    )
    assert list(hands.rules) == [GENERAL, "二", "三", "六"]
    assert [rule for rule in hands.rules["六"] if rule.startswith("S1")] == [
        "S11.六.XX",
        "S11.六.XX#2",
        "S14.六.，，",
    ]


def test_a_finding_that_another_explains_is_folded_under_it_and_not_counted(hands: Reader) -> None:
    tree, model = hands.panel.tree, hands.panel.tree.findings_model
    [cause] = [b for b in hands.branches[1].branches if b.key == "A1.natural"]
    assert [below.key for below in cause.branches] == ["A3.carried_out"]
    index = model.index_of("A1.natural")
    assert not tree.isExpanded(index)
    assert index.data().endswith("（另有 1 处由此引起）")
    assert hands.counts == ["3 处错误", "1 处提醒"]
    tree.point_at("A1.natural")
    tree.setFocus()
    hands.press("Right", "Down")
    assert hands.selected_rule == "A3.carried_out"


def test_a_circle_of_causes_hides_nothing() -> None:
    first = Finding("A", "a", Severity.ERROR, cause="b")
    second = Finding("A", "b", Severity.ERROR, cause="a")
    other = Finding("A", "c", Severity.ERROR, cause="gone")
    assert roots([first, second, other]) == {"a": "a", "b": "b", "c": "c"}


def test_a_count_that_is_pressed_shows_its_kind_alone(hands: Reader) -> None:
    hands.panel.bar.buttons[Kind.WARNING].click()
    assert hands.rules == {"三": ["C5.applications.publications.research"]}
    hands.panel.bar.buttons[Kind.ERROR].click()
    assert hands.rules == {"二": SAMPLE["二"], "三": SAMPLE["三"][:-1]}
    assert hands.counts == ["3 处错误", "1 处提醒"]
    hands.panel.bar.buttons[Kind.ERROR].click()
    assert hands.rules == SAMPLE


def test_f8_goes_on_when_nothing_is_left_of_the_kind_that_is_shown_alone(hands: Reader) -> None:
    hands.panel.bar.buttons[Kind.WARNING].click()
    hands.select("C5.applications.publications.research")
    hands.session.enter({cell("publications.research"): "0"}, "type")
    hands.panel.step(1)
    assert hands.selected_rule == SAMPLE["二"][0]


def test_filters_that_leave_nothing_say_so(hands: Reader) -> None:
    hands.panel.bar.filter.setText("乌有")
    assert hands.rules == {}
    assert hands.panel.tree.empty


def test_when_the_last_of_a_kind_is_settled_all_others_are_shown(hands: Reader) -> None:
    hands.panel.bar.buttons[Kind.WARNING].click()
    hands.window.stepping.to_finding(1)
    hands.window.stepping.repair()
    assert hands.counts == ["3 处错误"]
    assert hands.rules == {"二": SAMPLE["二"], "三": SAMPLE["三"][:-1]}


def test_what_a_hidden_cause_explains_stands_by_itself(hands: Reader) -> None:
    hands.panel.bar.filter.setText("结转下年度继续办理”行")
    assert hands.rules == {"三": ["A3.carried_out"]}


def test_words_typed_above_the_list_filter_it(hands: Reader) -> None:
    hands.panel.bar.filter.setFocus()
    QTest.keyClicks(hands.panel.bar.filter, "136")
    assert hands.rules == {"二": SAMPLE["二"]}
    hands.panel.bar.filter.clear()
    assert hands.rules == SAMPLE


def test_a_new_report_is_calm(window: MainWindow, hands: Reader) -> None:
    window.filing.beginning.new()
    assert hands.rules == {"二": ["C4.disclosure"], "三": ["C4.applications"], "四": ["C4.review"]}
    assert hands.counts == ["3 张表未填"]
    texts = [window.view.sections.item(row).text() for row in range(6)]  # type: ignore[union-attr]
    assert [text.split("\n")[1] for text in texts] == [
        f"还差 {n} 处必填" for n in (2, 10, 175, 15, 1, 1)
    ]
    hands.type("received.natural", "1")
    assert "1 处提醒" in hands.counts


def test_the_last_finding_going_is_said_out_loud(window: MainWindow, form: Form) -> None:
    from tests.gui.findings.conftest import Reader  # noqa: PLC0415

    report = zeros(form)
    wrong = {**report.entries}
    del wrong[PUBLICATIONS]
    window.filing.session = Session(form, replace(report, entries=wrong), saved=True)
    window.filing.opened.emit(window.filing.session)
    hands = Reader(window)
    assert hands.counts
    hands.type("publications.research", "0")
    sentence = f"全部通过：{count_checks(form, hands.session.report)}项检查"
    assert hands.rules == {}
    assert hands.said == sentence
    assert hands.panel.bar.clear.text() == sentence
    assert hands.panel.bar.clear.isVisible()


def test_nothing_is_done_in_the_list_while_a_key_is_handled(hands: Reader) -> None:
    model = hands.panel.tree.findings_model
    before = hands.rules
    hands.session.enter({LICENCES: "4"}, "type")
    assert model.index_of("C3.disclosure.licences.decisions").isValid()
    assert hands.rules == {"三": before["三"]}


def test_an_update_leaves_selection_scrolling_and_unfolding_alone(hands: Reader) -> None:
    tree = hands.panel.tree
    hands.select("C5.applications.publications.research")
    tree.collapse(tree.findings_model.index_of("C3.disclosure.licences.decisions").parent())
    tree.expand(tree.findings_model.index_of("A1.natural"))
    scrolled = tree.verticalScrollBar().value()
    hands.session.enter({cell("received.companies"): "3"}, "type")
    assert hands.selected_rule == "C5.applications.publications.research"
    assert not tree.isExpanded(tree.findings_model.index(0, 0))
    assert tree.isExpanded(tree.findings_model.index_of("A1.natural"))
    assert tree.verticalScrollBar().value() == scrolled


def test_what_is_listed_still_tells_of_last_years_report_when_that_has_just_gone(
    hands: Reader,
) -> None:
    last = replace(hands.session.report, year=2024, last_year=None)
    stock = CellRef("disclosure", "normative", "in_force")
    hands.session.enter({YEAR_BEFORE: with_cells(last, {stock: "9"})}, "compare")
    hands.panel.catch_up()
    hands.session.undo()
    model = hands.panel.tree.findings_model
    assert "9" in model.index_of("Y2.normative").data()


def test_a_sentence_follows_the_value_that_it_quotes(hands: Reader) -> None:
    hands.session.enter({LICENCES: "140件"}, "type")
    index = hands.panel.tree.findings_model.index_of("C3.disclosure.licences.decisions")
    QApplication.processEvents()
    assert "“140件”" in index.data()


def test_every_row_says_its_kind_to_a_screen_reader(hands: Reader) -> None:
    model = hands.panel.tree.findings_model
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index_of("A1.natural").data(role).startswith("1 处错误: 表三“自然人”列")
    assert model.index(1, 0).data(role).endswith(": 3")
    assert hands.panel.tree.accessibleName() == "检查结果"


def test_the_tree_is_sound_while_findings_come_and_go(hands: Reader) -> None:
    model = hands.panel.tree.findings_model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    steps = [
        {cell("received.natural"): "7"},
        {cell("secret.total"): "x", PUBLICATIONS: "0"},
        {LICENCES: "4", TextRef("五"): ()},
        {TextRef("六"): ("XX", "我局。。")},
    ]
    for values in steps:
        hands.session.enter(values, "type")  # type: ignore[arg-type]
        assert hands.rules == {
            b.key: [below.key for below in b.branches] for b in _wanted(hands.session)
        }
    for _ in steps:
        hands.session.undo()
    assert hands.rules == SAMPLE
    del tester


def _wanted(session: Session) -> tuple[Branch, ...]:
    return arranged(session, frozenset(), lambda _finding: True)


@pytest.fixture
def crowd(hands: Reader) -> list[dict[CellRef, str]]:
    """Two ways to fill the tables: all figures fine, and every one of them no number."""
    refs = list(hands.session.form.fields)
    return [dict.fromkeys(refs, "0"), dict.fromkeys(refs, "x")]


def test_hundreds_of_findings_come_and_go_at_once(
    hands: Reader, crowd: list[dict[CellRef, str]]
) -> None:
    hands.session.enter({TextRef("六"): tuple(f"第{n}：XX。" for n in range(300))}, "write")
    for values in crowd[::-1] * 2:
        hands.session.enter(values, "type")  # type: ignore[arg-type]
        QApplication.processEvents()
    model = hands.panel.tree.findings_model
    hands.session.enter(crowd[1], "type")  # type: ignore[arg-type]
    QApplication.processEvents()
    rows = sum(model.rowCount(model.index(row, 0)) for row in range(model.rowCount(QModelIndex())))
    assert rows >= 500
