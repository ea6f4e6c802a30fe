from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from govreport_gui.checking import check, values_of
from govreport_gui.forms import load_catalog
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import AGENCY, YEAR, Reason, ReasonRef, Report, TextRef, apply
from govreport_gui.session.session import Session, Update
from tests.conftest import ROOT
from tests.support.reports import entry_texts, paragraphs, zeros

if TYPE_CHECKING:
    from govreport_gui.model.form import Form

CELL = CellRef("applications", "received", "natural")
TOTAL = CellRef("applications", "received", "total")


def session(form: Form) -> Session:
    return Session(form, zeros(form), saved=True)


def test_entering_a_value_checks_the_report_again(form: Form) -> None:
    opened = session(form)
    opened.enter({CELL: "3"}, "type")
    assert {f.rule for f in opened.findings} == {"A1.natural", "A3.received"}


def test_listeners_are_told_what_changed_and_which_cells_are_marked_anew(form: Form) -> None:
    opened, updates = session(form), list[Update]()
    opened.listen(updates.append)
    opened.enter({CELL: "3"}, "type")
    assert updates[0].refs == {CELL}
    assert {CELL, TOTAL} < updates[0].marks
    assert all(ref.row == "received" or ref.column != "research" for ref in updates[0].marks)


def test_entering_what_is_there_already_is_no_step(form: Form) -> None:
    opened, updates = session(form), list[Update]()
    opened.listen(updates.append)
    opened.enter({CELL: " 0 "}, "type")
    assert (updates, opened.history.done) == ([], ())


def test_one_step_may_change_many_cells_and_is_undone_at_once(form: Form) -> None:
    opened = session(form)
    opened.enter({CELL: "3", TOTAL: "3"}, "paste")
    opened.undo()
    assert opened.report == zeros(form)
    opened.redo()
    assert opened.report.entry(TOTAL).text == "3"


def test_a_new_step_ends_redoing(form: Form) -> None:
    opened = session(form)
    opened.enter({CELL: "3"}, "type")
    opened.undo()
    opened.enter({CELL: "4"}, "type")
    opened.redo()
    assert opened.report.entry(CELL).text == "4"


def test_undo_with_nothing_done_does_nothing(form: Form) -> None:
    opened = session(form)
    opened.undo()
    opened.redo()
    assert opened.report == zeros(form)


def test_several_steps_are_taken_back_and_done_again_at_once(form: Form) -> None:
    opened = session(form)
    for text in "345":
        opened.enter({CELL: text}, "type")
    assert opened.travel(-2) == opened.history.undone[-1]
    assert opened.report.entry(CELL).text == "3"
    opened.travel(9)
    assert opened.report.entry(CELL).text == "5"


def test_typing_in_one_text_joins_into_one_step(form: Form) -> None:
    opened = session(form)
    before = opened.report.paragraphs("五")
    opened.enter({TextRef("五"): ("不",)}, "write")
    opened.enter({TextRef("五"): ("不足",)}, "write", join=True)
    opened.undo()
    assert opened.report.paragraphs("五") == before


def test_typing_in_another_text_is_another_step(form: Form) -> None:
    opened = session(form)
    opened.enter({TextRef("五"): ("不",)}, "write")
    opened.enter({TextRef("六"): ("无",)}, "write", join=True)
    opened.undo()
    assert opened.report.paragraphs("五") == ("不",)


def test_a_report_taken_back_to_what_was_saved_is_not_modified(form: Form) -> None:
    opened = session(form)
    opened.enter({CELL: "3"}, "type")
    assert opened.is_modified
    opened.undo()
    assert not opened.is_modified


def test_an_imported_report_is_modified_until_saved(form: Form) -> None:
    opened = Session(form, zeros(form), saved=False)
    assert opened.is_modified
    opened.mark_saved(opened.report)
    assert not opened.is_modified


def test_undo_goes_on_after_saving(form: Form) -> None:
    opened = session(form)
    opened.enter({CELL: "3"}, "type")
    opened.mark_saved(opened.report)
    opened.undo()
    assert opened.is_modified
    assert opened.report == zeros(form)


class User(RuleBasedStateMachine):
    """Someone who types, pastes, undoes and redoes without a plan."""

    @initialize(edition=st.sampled_from([2019, 2021]))
    def open(self, edition: int) -> None:
        catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
        self.form = catalog.edition(edition)
        self.refs = list(self.form.fields)
        self.session = Session(self.form, Report("annual_report", edition), saved=True)
        self.start = self.session.report

    @rule(data=st.data(), text=entry_texts())
    def type_into_a_cell(self, data: st.DataObject, text: str) -> None:
        self.session.enter({data.draw(st.sampled_from(self.refs)): text}, "type")

    @rule(data=st.data())
    def paste(self, data: st.DataObject) -> None:
        refs = data.draw(st.lists(st.sampled_from(self.refs), max_size=9, unique=True))
        self.session.enter({ref: data.draw(entry_texts()) for ref in refs}, "paste")

    @rule(section=st.sampled_from("一五六"), texts=paragraphs(), join=st.booleans())
    def write(self, section: str, texts: tuple[str, ...], join: bool) -> None:  # noqa: FBT001 drawn
        self.session.enter({TextRef(section): texts}, "write", join=join)

    @rule(year=st.none() | st.integers(2008, 2099))
    def date(self, year: int | None) -> None:
        self.session.enter({YEAR: year, AGENCY: f"青石镇{year}"}, "facts")

    @rule(keep=st.booleans())
    def switch_totals(self, keep: bool) -> None:  # noqa: FBT001 drawn
        self.session.keep_totals = keep

    @rule()
    def undo(self) -> None:
        self.session.undo()

    @rule()
    def redo(self) -> None:
        self.session.redo()

    @invariant()
    def findings_are_those_of_the_report(self) -> None:
        if hasattr(self, "session"):
            assert self.session.findings == check(self.form, self.session.report)

    @invariant()
    def taking_every_step_back_leads_to_the_start(self) -> None:
        if hasattr(self, "session"):
            report = self.session.report
            for step in reversed(self.session.history.done):
                report = apply(report, step.inverse)
            assert report == self.start


User.TestCase.settings = settings(max_examples=40, stateful_step_count=20)
TestUser = User.TestCase


def test_a_finding_with_a_reason_is_quiet_until_its_values_change(form: Form) -> None:
    opened = session(form)
    ref = CellRef("applications", "received", "natural")
    opened.enter({ref: "/"}, "type")
    finding = next(f for f in opened.findings if f.code == "C5")
    reason = Reason("本年未收到", values_of(opened.report, finding))
    opened.enter({ReasonRef(finding.rule): reason}, "justify")
    assert (finding in opened.findings, opened.justified) == (False, (finding,))
    opened.enter({ref: "无"}, "type")
    assert ([f.code for f in opened.findings], opened.justified) == (["C5"], ())
    opened.undo()
    assert opened.justified == (finding,)
    opened.undo()
    assert opened.findings == (finding,)


def test_an_error_cannot_be_justified(form: Form) -> None:
    opened = session(form)
    opened.enter({CellRef("applications", "received", "natural"): "-1"}, "type")
    finding = next(f for f in opened.findings if f.code == "C2")
    reason = Reason("就是这样", values_of(opened.report, finding))
    opened.enter({ReasonRef(finding.rule): reason}, "justify")
    assert finding in opened.findings


def test_typing_is_told_at_once_and_its_findings_later(form: Form) -> None:
    opened, updates = session(form), list[Update]()
    opened.listen(updates.append)
    opened.type(TextRef("六"), ("我局公开XX条。",), join=False)
    assert (updates[0].refs, opened.is_checked) == ({TextRef("六")}, False)
    opened.check_text()
    assert opened.is_checked
    assert [update.refs for update in updates[1:]] == [frozenset()]


def test_who_asks_for_findings_never_gets_those_from_before_the_last_key(form: Form) -> None:
    opened = session(form)
    opened.type(TextRef("六"), ("我局公开XX条。",), join=False)
    assert "S11.六.XX" in {f.rule for f in opened.findings}


def test_a_key_does_not_wait_for_the_cells_that_are_marked_anew(form: Form) -> None:
    opened, updates = session(form), list[Update]()
    opened.enter({CELL: "3", TOTAL: "3"}, "type")
    opened.listen(updates.append)
    opened.type(TextRef("一"), ("全年收到政府信息公开申请8件。",), join=False)
    assert not updates[0].marks
    assert opened.findings  # somebody looks before the listeners are told
    opened.check_text()
    assert TOTAL in updates[1].marks


def test_checks_in_parts_find_the_same_and_begin_anew_after_a_key(form: Form) -> None:
    opened, updates = session(form), list[Update]()
    opened.type(TextRef("六"), ("我局公开XX条。",), join=False)
    assert not opened.check_part(0)
    opened.type(TextRef("六"), ("我局公开3条。",), join=True)
    opened.listen(updates.append)
    while not opened.check_part(0.0001):
        assert not updates
    assert opened.is_checked
    assert len(updates) == 1
    assert opened.findings == check(form, opened.report)
