"""Totals filled on demand, and totals kept in step."""

from __future__ import annotations

import itertools
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govreport_gui.checking import check
from govreport_gui.checking.figures.balances import sum_of
from govreport_gui.forms import load_catalog
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Report
from govreport_gui.session.session import Session
from govreport_gui.session.totals import filled_totals, rules_of_totals
from govreport_gui.storage.ownfile import write_report
from tests.conftest import ROOT
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport_gui.model.form import Balance, Form

CATALOG = load_catalog(ROOT / "resources" / "forms" / "annual_report")
SUMS = {"A2", "A3", "A4"}


def cell(row: str, column: str = "natural") -> CellRef:
    return CellRef("applications", row, column)


GRANTED, SECRET = cell("granted"), cell("secret")
RESULTS = cell("results")
GRAND = cell("results", "total")


def blank(form: Form, *, keep_totals: bool = False) -> Session:
    session = Session(form, Report(form.key, form.edition), saved=True)
    session.keep_totals = keep_totals
    return session


@pytest.fixture
def keeping(form: Form) -> Session:
    """A new report whose totals are kept in step."""
    return blank(form, keep_totals=True)


def text(session: Session, ref: CellRef) -> str:
    return session.report.entry(ref).text


# ---- filling


def test_every_edition_states_its_totals_after_those_they_depend_on(any_form: Form) -> None:
    seen = set[CellRef]()
    rules = rules_of_totals(any_form)
    for total, stated in rules.items():
        assert not {ref for rule in stated for ref in rule.right if ref in rules} - seen
        seen.add(total)
    assert [len(stated) for stated in rules.values()].count(2) == 1


def test_filling_makes_the_grand_total_come_out_right(form: Form) -> None:
    session = blank(form)
    session.enter({GRANTED: "3", cell("secret", "companies"): "4"}, "type")
    session.fill_totals(list(form.fields))
    assert (text(session, RESULTS), text(session, GRAND)) == ("3", "7")
    assert SUMS.isdisjoint(finding.code for finding in session.findings)


def test_filling_is_one_step(form: Form) -> None:
    session = blank(form)
    session.enter({GRANTED: "3"}, "type")
    before = session.report
    assert session.fill_totals(list(form.fields)) == 3
    session.undo()
    assert session.report == before


def test_filling_mends_only_the_wanted_totals(form: Form) -> None:
    session = blank(form)
    session.enter({GRANTED: "3", RESULTS: "9", cell("granted", "total"): "9"}, "type")
    session.fill_totals([RESULTS, GRANTED])
    assert (text(session, RESULTS), text(session, cell("granted", "total"))) == ("3", "9")


def test_a_total_whose_parts_are_all_blank_is_left_alone(form: Form) -> None:
    session = blank(form)
    session.enter({RESULTS: "9"}, "type")
    assert filled_totals(rules_of_totals(form), session.report, [RESULTS]) == {}


def test_a_part_that_is_no_number_leaves_its_totals_alone(form: Form) -> None:
    session = blank(form)
    session.enter({GRANTED: "3", SECRET: "12件", cell("unclear"): "1"}, "type")
    session.fill_totals(list(form.fields))
    assert text(session, RESULTS) == ""
    assert text(session, cell("secret", "total")) == ""
    assert text(session, cell("granted", "total")) == "3"


def test_a_sum_too_long_for_a_figure_is_not_filled_in(form: Form) -> None:
    session = blank(form)
    session.enter({GRANTED: "9" * 15, SECRET: "9" * 15, RESULTS: "7"}, "type")
    session.fill_totals([RESULTS])
    assert text(session, RESULTS) == "7"


def test_a_right_total_in_another_spelling_stays_as_typed(form: Form) -> None:
    session = blank(form)
    session.enter({GRANTED: "1028", RESULTS: "1,028"}, "type")
    assert session.fill_totals([RESULTS]) == 0


def test_blanks_are_filled_with_0_and_blank_totals_with_their_sums(form: Form) -> None:
    session = blank(form)
    session.enter({GRANTED: "3"}, "type")
    session.enter(session.blanks(list(form.fields)), "zeros")
    assert (text(session, SECRET), text(session, RESULTS), text(session, GRAND)) == ("0", "3", "3")
    assert {finding.code for finding in session.findings} == {"A1", "D1", "S1"}  # no name, no text
    assert len(session.history.done) == 2


def test_a_blank_total_whose_parts_are_no_numbers_stays_blank(form: Form) -> None:
    session = blank(form)
    session.enter({GRANTED: "12件"}, "type")
    assert not {RESULTS, cell("granted", "total")} & session.blanks(list(form.fields)).keys()


# ---- kept in step


def test_opened_reports_are_left_as_they_are_filed(form: Form) -> None:
    assert not Session(form, zeros(form), saved=True).keep_totals


def test_totals_follow_the_parts_in_the_same_step(keeping: Session) -> None:
    keeping.enter({GRANTED: "3"}, "type")
    assert [text(keeping, ref) for ref in (cell("granted", "total"), RESULTS, GRAND)] == ["3"] * 3
    assert [change.ref for change in keeping.history.done[-1].entered] == [GRANTED]
    keeping.undo()
    assert keeping.report.entries == {}


def test_a_total_typed_by_hand_stays_as_typed(keeping: Session) -> None:
    keeping.enter({GRANTED: "3"}, "type")
    keeping.enter({RESULTS: "9"}, "type")
    keeping.enter({SECRET: "4"}, "type")
    assert text(keeping, RESULTS) == "9"
    assert text(keeping, GRAND) == "7"


def test_a_total_entered_in_the_very_step_stays_as_entered(keeping: Session) -> None:
    keeping.enter({GRANTED: "3", RESULTS: "5"}, "paste")
    assert text(keeping, RESULTS) == "5"


def test_a_typed_total_that_is_right_follows(form: Form) -> None:
    session = Session(form, zeros(form), saved=True)
    session.keep_totals = True
    session.enter({GRANTED: "3"}, "type")
    assert (text(session, RESULTS), text(session, GRAND)) == ("3", "3")


def test_a_total_is_blank_again_when_its_last_part_is_cleared(keeping: Session) -> None:
    keeping.enter({GRANTED: "3"}, "type")
    keeping.enter({GRANTED: ""}, "clear")
    assert keeping.report.entries == {}


def test_a_total_waits_while_a_part_is_no_number_and_then_goes_on(keeping: Session) -> None:
    keeping.enter({GRANTED: "3"}, "type")
    keeping.enter({SECRET: "12件"}, "type")
    assert text(keeping, RESULTS) == "3"
    keeping.enter({SECRET: "12"}, "type")
    assert (text(keeping, RESULTS), text(keeping, GRAND)) == ("15", "15")


def test_a_total_typed_while_a_part_is_no_number_stays_as_typed(keeping: Session) -> None:
    keeping.enter({GRANTED: "3"}, "type")
    keeping.enter({SECRET: "12件"}, "type")
    keeping.enter({RESULTS: "14"}, "type")
    keeping.enter({SECRET: "12"}, "type")
    assert text(keeping, RESULTS) == "14"


def test_a_blank_total_elsewhere_waits_for_its_own_parts(form: Form) -> None:
    session = Session(form, with_cells(zeros(form), {cell("received", "total"): ""}), saved=True)
    session.keep_totals = True
    session.enter({GRANTED: "3"}, "type")
    assert text(session, cell("received", "total")) == ""


def parts(form: Form) -> list[CellRef]:
    rules = rules_of_totals(form)
    return [ref for ref in form.fields if ref.table != "disclosure" and ref not in rules]


def steps(cells: Iterable[CellRef], texts: st.SearchStrategy[str]) -> st.SearchStrategy[object]:
    step = st.dictionaries(st.sampled_from(list(cells)), texts, min_size=1, max_size=6)
    return st.lists(step, max_size=12)


FIGURES = st.integers(0, 10**6).map(str) | st.sampled_from(["", "0", "1,028", "１２", "3.50"])


@pytest.mark.parametrize("edition", [2019, 2021])
@given(data=st.data())
@settings(max_examples=60)
def test_typing_parts_of_a_new_report_leaves_every_total_balanced(
    edition: int, data: st.DataObject
) -> None:
    form = CATALOG.edition(edition)
    session = blank(form, keep_totals=True)
    reports = [session.report]
    for step in data.draw(steps(parts(form), FIGURES)):
        session.enter(step, "type")
        reports.append(session.report)
    for total, stated in rules_of_totals(form).items():
        for rule in stated:
            assert session.report.entry(total).number == sum_of(session.report.entries, rule.right)
    assert SUMS.isdisjoint(finding.code for finding in check(form, session.report))
    reports = [r for r, after in itertools.pairwise(reports) if r != after]
    for report in reversed(reports):
        session.undo()
        assert written(session.report) == written(report)


@pytest.mark.parametrize("edition", [2019, 2021])
@given(data=st.data())
@settings(max_examples=60)
def test_typed_totals_are_never_overwritten(edition: int, data: st.DataObject) -> None:
    form = CATALOG.edition(edition)
    session = blank(form, keep_totals=True)
    rules = rules_of_totals(form)
    typed: dict[CellRef, str] = {}
    for step in data.draw(steps([*parts(form), *rules], FIGURES | st.sampled_from(["/", "12件"]))):
        session.enter(step, "type")
        for ref, kept in typed.items():
            assert ref in step or text(session, ref) == kept
        for ref in step.keys() & rules.keys():
            typed[ref] = text(session, ref)
        typed = {
            ref: kept
            for ref, kept in typed.items()
            if kept and not right(session.report, rules[ref])
        }


def right(report: Report, stated: Iterable[Balance]) -> bool:
    """Whether a total says what one of its rules wants: it may follow from then on."""
    total = next(rule.left[0] for rule in stated)
    sums = [sum_of(report.entries, rule.right) for rule in stated]
    return report.entry(total).number in sums


def written(report: Report) -> bytes:
    """The report as its own file holds it."""
    target = BytesIO()
    write_report(report, target)
    return target.getvalue()
